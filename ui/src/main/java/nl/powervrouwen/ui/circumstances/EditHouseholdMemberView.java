package nl.powervrouwen.ui.circumstances;

import com.vaadin.cdi.annotation.CdiComponent;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.powervrouwen.circumstances.Household;
import nl.powervrouwen.circumstances.HouseholdMemberData;
import nl.powervrouwen.circumstances.HouseholdMemberId;
import nl.powervrouwen.circumstances.HouseholdMemberRow;
import nl.powervrouwen.circumstances.HouseholdRelation;
import nl.powervrouwen.participants.BirthDate;
import nl.powervrouwen.participants.ParticipantId;
import nl.powervrouwen.participants.Participants;
import nl.powervrouwen.registry.Role;
import nl.powervrouwen.ui.access.CurrentSite;
import nl.powervrouwen.ui.access.ShownTo;
import nl.powervrouwen.ui.kit.RecordEditView;
import nl.powervrouwen.ui.participants.BirthDateField;
import nl.powervrouwen.ui.participants.ParticipantsByName;
import nl.powervrouwen.ui.participants.ParticipantsByName.Found;
import nl.powervrouwen.ui.participants.ParticipantsNavigation;
import nl.powervrouwen.ui.texts.Texts;
import org.jspecify.annotations.Nullable;

/** Writes down who lives with a participant, and corrects it. */
@CdiComponent
@Route("deelnemers/:participant/huishouden/nieuw")
@RouteAlias("deelnemers/:participant/huishouden/:huisgenoot/wijzigen")
@ShownTo(roles = {Role.COORDINATOR, Role.JOBCOACH})
class EditHouseholdMemberView
    extends RecordEditView<HouseholdMemberRow, EditHouseholdMemberView.Input> {

  /** What is typed; public for the binder. */
  public record Input(
      @Nullable HouseholdRelation relation,
      @Nullable Found file,
      @Nullable String name,
      @Nullable BirthDate birthDate) {

    private HouseholdMemberData forRoom() {
      return new HouseholdMemberData(name, relation, birthDate, file == null ? null : file.id());
    }
  }

  private final Household household;
  private final Participants participants;
  private final ParticipantsByName search;
  private @Nullable ParticipantId participant;

  @Inject
  EditHouseholdMemberView(Household household, Participants participants, CurrentSite here) {
    super("household", Input.class);
    this.household = household;
    this.participants = participants;
    this.search = new ParticipantsByName(participants, here);
    fields.required(
        fields.add(
            "relation",
            CircumstancesWords.choice(
                "household.relation",
                List.of(HouseholdRelation.values()),
                CircumstancesWords::relation),
            CircumstancesWords::relation));
    fields.add("file", file(), known -> known == null ? "" : known.name());
    fields.text("name");
    fields.text("birthDate", new BirthDateField(), BirthDateField.READING);
  }

  private ComboBox<Found> file() {
    ComboBox<Found> file = new ComboBox<>(Texts.text("household.file"));
    file.setItemLabelGenerator(Found::name);
    file.setHelperText(Texts.text("household.file.help"));
    file.setItems(query -> search.find(query, whose()));
    return file;
  }

  @Override
  protected Optional<HouseholdMemberRow> find(RouteParameters address) {
    ParticipantId whose = ParticipantsNavigation.participant(address);
    household.of(whose); // only for whom the caller may write this down
    participant = whose;
    return ParticipantsNavigation.about(
        address,
        CircumstancesNavigation.MEMBER,
        id -> household.get(new HouseholdMemberId(id)),
        HouseholdMemberRow::participant);
  }

  @Override
  protected RouterLink back(@Nullable HouseholdMemberRow member) {
    return ParticipantsNavigation.to(whose(), participants.get(whose()).name().spoken());
  }

  private ParticipantId whose() {
    return Objects.requireNonNull(participant, "the address names a participant");
  }

  @Override
  protected String name(HouseholdMemberRow member) {
    return member.name();
  }

  @Override
  protected Input input(HouseholdMemberRow member) {
    HouseholdMemberData data = member.data();
    Found file = data.file() == null ? null : new Found(data.file(), member.name());
    return new Input(data.relation(), file, data.name(), data.birthDate());
  }

  @Override
  protected HouseholdMemberRow add(Input input) {
    return household.add(whose(), input.forRoom());
  }

  @Override
  protected HouseholdMemberRow change(HouseholdMemberRow seen, Input input) {
    return household.change(seen.id(), seen.version(), input.forRoom());
  }

  @Override
  protected HouseholdMemberRow reread(HouseholdMemberRow seen) {
    return household.get(seen.id());
  }
}
