package nl.powervrouwen.ui.groups;

import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import nl.powervrouwen.identity.StaffMember;
import nl.powervrouwen.programmes.GroupDetails;
import nl.powervrouwen.programmes.GroupInput;
import nl.powervrouwen.ui.kit.Fields;
import nl.powervrouwen.ui.kit.Form;
import nl.powervrouwen.ui.texts.Texts;

/** The fields about one group, and the way between them and the room's records. */
final class GroupForm {

  private static final int USUAL_CAPACITY = 15;

  private final TextField name = Fields.text("group.name");
  private final TextField place = Fields.text("group.place");
  private final TextField meetingLink = Fields.text("group.link");
  private final TextField interpreter = Fields.text("group.interpreter");
  private final IntegerField capacity = new IntegerField(Texts.text("group.capacity"));
  private final MultiSelectComboBox<StaffMember> trainers = new MultiSelectComboBox<>();
  private final Set<StaffMember> known;

  GroupForm(Form form, List<StaffMember> colleagues) {
    known = new LinkedHashSet<>(colleagues);
    form.explainRequired();
    form.add("name", name).setRequiredIndicatorVisible(true);
    name.setHelperText(Texts.text("group.name.help"));
    form.add("place", place);
    form.add("meetingLink", meetingLink).setHelperText(Texts.text("group.link.help"));
    form.add("interpreter", interpreter).setHelperText(Texts.text("group.interpreter.help"));
    form.add("capacity", capacity).setRequiredIndicatorVisible(true);
    capacity.setStepButtonsVisible(true);
    capacity.setValue(USUAL_CAPACITY);
    trainers.setLabel(Texts.text("group.trainers"));
    trainers.setItems(known);
    trainers.setItemLabelGenerator(StaffMember::displayName);
    form.add("trainers", trainers, GroupForm::names)
        .setHelperText(Texts.text("group.trainers.help"));
  }

  private static String names(Collection<StaffMember> members) {
    return members.stream().map(StaffMember::displayName).collect(Collectors.joining(", "));
  }

  void fill(GroupDetails group) {
    name.setValue(group.name());
    place.setValue(Objects.requireNonNullElse(group.place(), ""));
    meetingLink.setValue(Objects.requireNonNullElse(group.meetingLink(), ""));
    interpreter.setValue(Objects.requireNonNullElse(group.interpreter(), ""));
    capacity.setValue(group.capacity());
    if (known.addAll(group.trainers())) {
      trainers.setItems(known);
    }
    trainers.setValue(new LinkedHashSet<>(group.trainers()));
  }

  GroupInput input() {
    return new GroupInput(
        name.getValue(),
        place.getValue(),
        meetingLink.getValue(),
        interpreter.getValue(),
        capacity.getValue(),
        trainers.getValue().stream().map(StaffMember::subject).collect(Collectors.toSet()));
  }
}
