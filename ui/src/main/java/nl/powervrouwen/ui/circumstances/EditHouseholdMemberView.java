package nl.powervrouwen.ui.circumstances;

import com.vaadin.cdi.annotation.CdiComponent;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.data.provider.Query;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import nl.powervrouwen.circumstances.Household;
import nl.powervrouwen.circumstances.HouseholdMemberData;
import nl.powervrouwen.circumstances.HouseholdMemberId;
import nl.powervrouwen.circumstances.HouseholdMemberRow;
import nl.powervrouwen.circumstances.HouseholdRelation;
import nl.powervrouwen.participants.BirthDate;
import nl.powervrouwen.participants.ParticipantFilter;
import nl.powervrouwen.participants.ParticipantId;
import nl.powervrouwen.participants.ParticipantQuery;
import nl.powervrouwen.participants.Participants;
import nl.powervrouwen.registry.Role;
import nl.powervrouwen.ui.access.CurrentSite;
import nl.powervrouwen.ui.access.ShownTo;
import nl.powervrouwen.ui.kit.Address;
import nl.powervrouwen.ui.kit.RecordEditView;
import nl.powervrouwen.ui.participants.BirthDateField;
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

  /** Somebody with a file. */
  public record Known(ParticipantId id, String name) {}

  /** What is typed; public for the binder. */
  public record Input(
      @Nullable HouseholdRelation relation,
      @Nullable Known file,
      @Nullable String name,
      @Nullable BirthDate birthDate) {

    private HouseholdMemberData forRoom() {
      return new HouseholdMemberData(name, relation, birthDate, file == null ? null : file.id());
    }
  }

  private static final int MOST_FOUND = 20;
  private static final int LONGEST_SEARCH = 100;

  private final Household household;
  private final Participants participants;
  private final CurrentSite here;
  private @Nullable ParticipantId participant;

  @Inject
  EditHouseholdMemberView(Household household, Participants participants, CurrentSite here) {
    super("household", Input.class);
    this.household = household;
    this.participants = participants;
    this.here = here;
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

  private ComboBox<Known> file() {
    ComboBox<Known> file = new ComboBox<>(Texts.text("household.file"));
    file.setItemLabelGenerator(Known::name);
    file.setHelperText(Texts.text("household.file.help"));
    file.setItems(this::found);
    return file;
  }

  /** The first of those who are called so; who wants another one types more of the name. */
  private Stream<Known> found(Query<Known, String> query) {
    int most = Math.min(query.getLimit(), MOST_FOUND);
    if (query.getOffset() > 0) {
      return Stream.empty();
    }
    String typed = query.getFilter().orElse("");
    ParticipantFilter filter =
        here.may(Role.COORDINATOR)
            ? ParticipantFilter.NONE
            : ParticipantFilter.coachedBy(here.user().subject());
    String words = typed.substring(0, Math.min(LONGEST_SEARCH, typed.length()));
    ParticipantQuery.Sort sort = ParticipantQuery.Sort.NAME;
    return participants
        .find(new ParticipantQuery(words, filter, sort, false, null, false, MOST_FOUND))
        .rows()
        .stream()
        .filter(row -> !row.id().equals(participant))
        .limit(most)
        .map(row -> new Known(row.id(), row.name().spoken()));
  }

  @Override
  protected Optional<HouseholdMemberRow> find(RouteParameters address) {
    ParticipantId whose = CircumstancesNavigation.participant(address);
    household.of(whose); // only for whom the caller may write this down
    participant = whose;
    String name = CircumstancesNavigation.MEMBER;
    Optional<HouseholdMemberRow> found =
        Address.id(address, name).map(id -> household.get(new HouseholdMemberId(id)));
    found.ifPresent(row -> CircumstancesNavigation.mustBeOf(whose, row.participant(), name));
    return found;
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
    Known file = data.file() == null ? null : new Known(data.file(), member.name());
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
