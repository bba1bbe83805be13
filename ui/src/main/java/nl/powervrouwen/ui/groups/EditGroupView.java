package nl.powervrouwen.ui.groups;

import com.vaadin.cdi.annotation.CdiComponent;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.powervrouwen.identity.Staff;
import nl.powervrouwen.identity.StaffMember;
import nl.powervrouwen.programmes.GroupDetails;
import nl.powervrouwen.programmes.GroupId;
import nl.powervrouwen.programmes.GroupInput;
import nl.powervrouwen.programmes.Groups;
import nl.powervrouwen.programmes.ProgrammeDetails;
import nl.powervrouwen.programmes.ProgrammeId;
import nl.powervrouwen.programmes.Programmes;
import nl.powervrouwen.registry.Role;
import nl.powervrouwen.ui.access.ShownTo;
import nl.powervrouwen.ui.features.PartOf;
import nl.powervrouwen.ui.kit.Address;
import nl.powervrouwen.ui.kit.PageHead;
import nl.powervrouwen.ui.kit.RecordEditView;
import nl.powervrouwen.ui.texts.Texts;
import org.jspecify.annotations.Nullable;

/** Forms a group in a programme and changes it. */
@CdiComponent
@Route("programmas/:programme/groepen/nieuw")
@RouteAlias("groepen/:group/wijzigen")
@PartOf("groepen")
@ShownTo(roles = Role.COORDINATOR)
class EditGroupView extends RecordEditView<GroupDetails, GroupInput> {

  private static final int USUAL_CAPACITY = 15;

  private final Programmes programmes;
  private final Groups groups;
  private final MultiSelectComboBox<String> trainers = new MultiSelectComboBox<>();
  private final Map<String, String> colleagues = new LinkedHashMap<>();
  private @Nullable ProgrammeDetails programme;

  @Inject
  EditGroupView(Programmes programmes, Groups groups, Staff staff) {
    super("group", GroupInput.class);
    this.programmes = programmes;
    this.groups = groups;
    staff
        .withRole(Role.TRAINER)
        .forEach(member -> colleagues.put(member.subject(), member.displayName()));
    fields.required(fields.text("name"));
    fields.text("place");
    fields.text("meetingLink", "group.link");
    fields.text("interpreter");
    IntegerField capacity = new IntegerField(Texts.text("group.capacity"));
    capacity.setStepButtonsVisible(true);
    capacity.setValue(USUAL_CAPACITY);
    fields.required(fields.add("capacity", capacity, Objects::toString));
    trainers.setLabel(Texts.text("group.trainers"));
    trainers.setItems(colleagues.keySet());
    trainers.setItemLabelGenerator(subject -> colleagues.getOrDefault(subject, ""));
    trainers.setHelperText(Texts.text("group.trainers.help"));
    fields.add("trainers", trainers, this::names);
  }

  private String names(Collection<String> subjects) {
    return subjects.stream()
        .map(subject -> colleagues.getOrDefault(subject, ""))
        .collect(Collectors.joining(", "));
  }

  @Override
  protected Optional<GroupDetails> find(RouteParameters address) {
    programme =
        Address.id(address, GroupsNavigation.PROGRAMME)
            .map(one -> programmes.get(new ProgrammeId(one)))
            .orElse(null);
    return Address.id(address, GroupsNavigation.GROUP).map(one -> groups.get(new GroupId(one)));
  }

  @Override
  protected PageHead head(@Nullable GroupDetails group) {
    PageHead head = super.head(group);
    return group == null ? head.lead(Objects.requireNonNull(programme).name()) : head;
  }

  @Override
  protected RouterLink back(@Nullable GroupDetails group) {
    return group == null
        ? GroupsNavigation.list(Texts.text("groups.title"))
        : GroupsNavigation.to(group.id(), group.name());
  }

  @Override
  protected String name(GroupDetails group) {
    return group.name();
  }

  /** A trainer of the group stays a choice, also when that colleague no longer trains. */
  @Override
  protected void prepare(GroupDetails group) {
    for (StaffMember member : group.trainers()) {
      if (colleagues.putIfAbsent(member.subject(), member.displayName()) == null) {
        trainers.setItems(colleagues.keySet());
      }
    }
  }

  @Override
  protected GroupInput input(GroupDetails group) {
    return new GroupInput(
        group.name(),
        group.place(),
        group.meetingLink(),
        group.interpreter(),
        group.capacity(),
        group.trainers().stream().map(StaffMember::subject).collect(Collectors.toSet()));
  }

  @Override
  protected GroupDetails add(GroupInput input) {
    return groups.form(Objects.requireNonNull(programme).id(), input);
  }

  @Override
  protected GroupDetails change(GroupDetails seen, GroupInput input) {
    return groups.change(seen.id(), seen.version(), input);
  }

  @Override
  protected GroupDetails reread(GroupDetails seen) {
    return groups.get(seen.id());
  }
}
