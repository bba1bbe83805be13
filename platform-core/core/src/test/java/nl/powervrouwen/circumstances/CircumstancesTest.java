package nl.powervrouwen.circumstances;

import static nl.powervrouwen.testing.Municipality.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import nl.powervrouwen.changes.ChangeLog;
import nl.powervrouwen.changes.LoggedChange;
import nl.powervrouwen.changes.Subject;
import nl.powervrouwen.identity.CurrentUser;
import nl.powervrouwen.inburgering.Inburgering;
import nl.powervrouwen.inburgering.Leerroute;
import nl.powervrouwen.inburgering.PipData;
import nl.powervrouwen.participants.BirthDate;
import nl.powervrouwen.participants.Duplicates;
import nl.powervrouwen.participants.MergePreview;
import nl.powervrouwen.participants.ParticipantDetails;
import nl.powervrouwen.participants.ParticipantId;
import nl.powervrouwen.participants.Participants;
import nl.powervrouwen.participants.Precondition;
import nl.powervrouwen.refusals.InvalidInput;
import nl.powervrouwen.refusals.NotAllowed;
import nl.powervrouwen.refusals.NotFound;
import nl.powervrouwen.refusals.StaleVersion;
import nl.powervrouwen.registry.Role;
import nl.powervrouwen.spi.Words;
import nl.powervrouwen.testing.Municipality;
import nl.powervrouwen.testing.Records;
import nl.powervrouwen.testing.Rooms;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("postgres")
class CircumstancesTest {

  private static final Rooms rooms = Rooms.open();

  private final Municipality here = new Municipality(rooms);
  private final Household household = rooms.get(Household.class);
  private final ContactPersons persons = rooms.get(ContactPersons.class);
  private final Arrangements arrangements = rooms.get(Arrangements.class);
  private final ParticipantId amina = here.participant("Amina", "Voorbeeld", here.coach).id();
  private final ParticipantId bahar = here.participant("Bahar", "Voorbeeld", null).id();

  @AfterAll
  static void close() {
    rooms.close();
  }

  @Test
  void keepsWhoLivesWithAParticipantAsFarAsItIsKnown() {
    add(member("Karim", HouseholdRelation.PARTNER, null));
    add(member("Noor", HouseholdRelation.CHILD, new BirthDate(2015, 0, 0)));
    add(member("Tante Voorbeeld", HouseholdRelation.OTHER_ADULT, new BirthDate(1960, 4, 0)));

    assertThat(as(here.coach, () -> household.of(amina)))
        .extracting(HouseholdMemberRow::name, row -> row.data().birthDate())
        .containsExactly(
            tuple("Karim", null),
            tuple("Noor", new BirthDate(2015, 0, 0)),
            tuple("Tante Voorbeeld", new BirthDate(1960, 4, 0)));
  }

  @Test
  void asksAboutEachAdultWithoutAPlanAndAboutNobodyElse() {
    int year = TODAY.getYear();
    add(member("Partner", HouseholdRelation.PARTNER, null));
    add(member("Klein", HouseholdRelation.CHILD, new BirthDate(year - 10, 0, 0)));
    add(member("Misschien", HouseholdRelation.CHILD, new BirthDate(year - 18, 0, 0)));
    add(member("Onbekend", HouseholdRelation.CHILD, null));
    add(member("Groot", HouseholdRelation.CHILD, new BirthDate(year - 19, 0, 0)));

    assertThat(as(here.coach, () -> household.of(amina)))
        .filteredOn(HouseholdMemberRow::withoutPlan)
        .extracting(HouseholdMemberRow::name)
        .containsExactly("Partner", "Groot");
  }

  @Test
  void asksNoMoreAboutWhoHasAPip() {
    ParticipantId karim = here.participant("Karim", "Voorbeeld", here.coach).id();
    add(linked(karim));
    assertThat(as(here.coach, () -> household.of(amina)).getFirst().withoutPlan()).isTrue();

    PipData pip = new PipData(TODAY.minusDays(9), Leerroute.B, null, null, null, null, null);
    as(here.coach, () -> rooms.get(Inburgering.class).addPip(karim, pip));

    assertThat(as(here.coach, () -> household.of(amina)).getFirst().withoutPlan()).isFalse();
  }

  @Test
  void keepsWhoLookedAndWhen() {
    HouseholdMemberRow made = add(member("Karim", HouseholdRelation.PARTNER, null));
    assertThat(made.lookedOn()).isNull();

    HouseholdMemberRow looked =
        as(here.coordinator, () -> household.look(made.id(), made.version()));

    assertThat(looked.lookedOn()).isEqualTo(TODAY);
    assertThat(looked.lookedBy()).isEqualTo("Coby Voorbeeld");
    assertThat(looked.withoutPlan()).isTrue();
    assertThatThrownBy(() -> as(here.coach, () -> household.look(made.id(), made.version())))
        .isInstanceOf(StaleVersion.class);
    assertThat(changes("household-member", made.id().value().toString()))
        .extracting(change -> change.after().get("lookedOn"))
        .containsExactly(null, TODAY.toString());
  }

  @Test
  void linksAFileOnlyForWhoMaySeeIt() {
    HouseholdMemberRow made = as(here.coordinator, () -> household.add(amina, linked(bahar)));
    assertThat(made.name()).isEqualTo("Bahar Voorbeeld");
    assertThat(made.data().file()).isEqualTo(bahar);

    HouseholdMemberRow seen = as(here.coach, () -> household.get(made.id()));
    assertThat(seen.name()).isEqualTo("Bahar Voorbeeld");
    assertThat(seen.data().file()).isNull();
    assertThat(seen.withoutPlan()).isFalse();
    assertThatThrownBy(() -> add(linked(bahar))).isInstanceOf(NotFound.class);

    as(
        here.coach,
        () ->
            household.change(
                made.id(), made.version(), member("Baha", HouseholdRelation.PARTNER, null)));
    assertThat(as(here.coordinator, () -> household.get(made.id())).data().file()).isEqualTo(bahar);
  }

  @Test
  void tellsNothingOfWhoseAddressIsSecretToWhoMayNotKnowIt() {
    HouseholdMemberRow made = as(here.coordinator, () -> household.add(amina, linked(bahar)));
    makeSecret(bahar);

    assertThat(as(here.coach, () -> household.of(amina))).isEmpty();
    assertThatThrownBy(() -> as(here.coach, () -> household.get(made.id())))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> as(here.coach, () -> household.remove(made.id(), made.version())))
        .isInstanceOf(NotFound.class);
    assertThat(as(here.coordinator, () -> household.of(amina))).hasSize(1);
  }

  @Test
  void refusesWhatCantBeSoInAHousehold() {
    ParticipantId karim = here.participant("Karim", "Voorbeeld", here.coach).id();
    add(linked(karim));

    assertThat(told(() -> add(linked(amina)))).containsExactly("file household.self");
    assertThat(told(() -> add(linked(karim)))).containsExactly("file household.twice");
    assertThat(told(() -> add(new HouseholdMemberData(" ", null, null, null))))
        .containsExactly("name needed", "relation needed");
    assertThat(
            told(
                () ->
                    add(member("Later", HouseholdRelation.CHILD, BirthDate.of(TODAY.plusDays(1))))))
        .containsExactly("birthDate date.future");
  }

  @Test
  void keepsWhoIsAroundAndWhetherTheParticipantAgrees() {
    ContactPersonData all =
        new ContactPersonData(
            "Riet Voorbeeld",
            ContactPersonRole.BUDDY,
            "Stichting Voorbeeld",
            "06-00000000",
            "riet@voorbeeld.example",
            "Nederlands, Arabisch",
            TODAY.minusDays(40),
            TODAY.plusDays(3),
            false,
            TODAY.minusDays(2));
    ContactPersonRow made = as(here.coach, () -> persons.add(amina, all));
    ContactPersonRow asked =
        as(here.coach, () -> persons.add(amina, person("Abel Voorbeeld", "06-00000000")));

    assertThat(made.data()).isEqualTo(all);
    assertThat(asked.data().agreed()).isNull();
    assertThat(as(here.coordinator, () -> persons.of(amina)))
        .extracting(ContactPersonRow::name)
        .containsExactly("Abel Voorbeeld", "Riet Voorbeeld");
    ContactPersonRow over =
        as(
            here.coach,
            () ->
                persons.change(
                    asked.id(),
                    asked.version(),
                    Records.with(asked.data(), "lastDay", TODAY.minusDays(1))));
    assertThat(as(here.coordinator, () -> persons.of(amina)))
        .extracting(ContactPersonRow::name)
        .containsExactly("Riet Voorbeeld", "Abel Voorbeeld");
    as(here.coach, () -> persons.remove(over.id(), over.version()));
    assertThat(as(here.coach, () -> persons.of(amina))).hasSize(1);
  }

  @Test
  void refusesWhatCantBeSoOfAContactPerson() {
    ContactPersonData wrong =
        new ContactPersonData(
            null,
            null,
            null,
            "bel maar",
            "geen adres",
            null,
            TODAY,
            TODAY.minusDays(1),
            null,
            TODAY.plusDays(1));

    assertThat(told(() -> as(here.coach, () -> persons.add(amina, wrong))))
        .containsExactly(
            "name needed",
            "role needed",
            "phone phone.shape",
            "email email.shape",
            "lastDay end.before-start",
            "agreedOn date.range",
            "agreed needed");
  }

  @Test
  void keepsWhatIsToBeArrangedAndWhatSolvedIt() {
    ArrangementRow open =
        arrange(here.coach, amina, arrangement("colleague", here.coordinator.subject()));
    assertThat(open.actor()).isEqualTo("Coby Voorbeeld");
    assertThat(open.since()).isEqualTo(TODAY);
    ArrangementRow other = arrange(here.coach, amina, arrangement("acting", "Zijzelf"));
    assertThat(other.actor()).isEqualTo("Zijzelf");

    ArrangementData solved =
        Records.with(
            Records.with(open.data(), "solvedOn", TODAY), "solution", "Opvang bij de buurvrouw");
    ArrangementRow now =
        as(here.coach, () -> arrangements.change(open.id(), open.version(), solved));

    assertThat(now.isOpen()).isFalse();
    assertThat(as(here.coach, () -> arrangements.of(amina)))
        .extracting(ArrangementRow::id)
        .containsExactly(other.id(), open.id());
    assertThat(changes("arrangement", open.id().value().toString()))
        .extracting(change -> change.after().get("solution"))
        .containsExactly(null, "Opvang bij de buurvrouw");
  }

  @Test
  void refusesWhatCantBeSoOfAnArrangement() {
    ArrangementData wrong =
        new ArrangementData(
            null,
            null,
            TODAY,
            "wie is dit",
            "zijzelf",
            TODAY.minusDays(1),
            TODAY.plusDays(1),
            null);

    assertThat(told(() -> arrange(here.coach, amina, wrong)))
        .containsExactly(
            "precondition needed",
            "acting arrangement.one-actor",
            "colleague staff.unknown",
            "dueOn date.range",
            "solvedOn date.range",
            "solution needed");
    assertThat(told(() -> arrange(here.coach, amina, arrangement("solution", "Zomaar"))))
        .containsExactly("solvedOn needed");
  }

  @Test
  void tellsWhatIsDueToWhoActsAndToTheCoach() {
    CurrentUser colleague = rooms.colleague(here.tenant, "Kees Voorbeeld", Role.JOBCOACH);
    arrange(here.coordinator, amina, due("acting", "Zijzelf", 0));
    arrange(here.coordinator, amina, due("colleague", here.coordinator.subject(), -3));
    arrange(here.coordinator, amina, due("acting", "Later", 1));
    arrange(here.coordinator, bahar, due("acting", "Niemand", -1));
    arrange(here.coordinator, bahar, due("colleague", colleague.subject(), -9));

    assertThat(as(here.coach, arrangements::due))
        .extracting(ArrangementRow::actor)
        .containsExactly("Coby Voorbeeld", "Zijzelf");
    assertThat(as(here.coordinator, arrangements::due))
        .extracting(ArrangementRow::actor)
        .containsExactly("Kees Voorbeeld", "Coby Voorbeeld", "Niemand");
    assertThat(as(colleague, arrangements::due)).isEmpty();
  }

  @Test
  void areSeenByTheOwnCoachAndTheCoordinatorAndByNobodyElse() {
    here.enrol(here.group("Groep Neede", 10).id(), amina);
    CurrentUser both =
        new CurrentUser(
            here.trainer.tenant(),
            here.trainer.subject(),
            here.trainer.displayName(),
            EnumSet.of(Role.TRAINER, Role.JOBCOACH),
            here.trainer.validUntil());
    HouseholdMemberRow member = add(member("Karim", HouseholdRelation.PARTNER, null));
    ContactPersonRow person = as(here.coach, () -> persons.add(amina, person("Riet", null)));
    ArrangementRow arrangement = arrange(here.coach, amina, due("acting", "Zijzelf", 0));

    assertThat(as(here.coordinator, () -> household.get(member.id()))).isEqualTo(member);
    for (Callable<?> attack :
        List.<Callable<?>>of(
            () -> household.of(amina),
            () -> household.get(member.id()),
            () -> household.add(amina, member.data()),
            () -> household.change(member.id(), member.version(), member.data()),
            () -> household.look(member.id(), member.version()),
            () -> persons.of(amina),
            () -> persons.get(person.id()),
            () -> persons.change(person.id(), person.version(), person.data()),
            () -> arrangements.of(amina),
            () -> arrangements.get(arrangement.id()),
            () ->
                arrangements.change(arrangement.id(), arrangement.version(), arrangement.data()))) {
      assertThatThrownBy(() -> as(both, attack)).isInstanceOf(NotFound.class);
      assertThatThrownBy(() -> as(here.trainer, attack)).isInstanceOf(NotAllowed.class);
    }
    assertThat(as(both, arrangements::due)).isEmpty();
  }

  @Test
  void goAlongWhenSomebodyWasRegisteredTwice() {
    ParticipantId again = here.participant("Amina", "Voorbeeldt", here.coach).id();
    ParticipantId karim = here.participant("Karim", "Voorbeeld", here.coach).id();
    as(here.coach, () -> household.add(again, linked(karim)));
    as(here.coach, () -> persons.add(again, person("Riet", null)));
    arrange(here.coach, again, arrangement("acting", "Zijzelf"));
    as(here.coach, () -> household.add(karim, linked(again)));

    MergePreview preview = preview(amina, again);
    assertThat(preview.contradictions()).isEmpty();
    assertThat(preview.moves())
        .extracting(Words::dutch)
        .contains("één huisgenoot", "één contactpersoon", "één randvoorwaarde");
    as(
        here.coordinator,
        () ->
            rooms
                .get(Duplicates.class)
                .merge(amina, again, Map.of("lastName", amina), preview.fingerprint()));

    assertThat(as(here.coach, () -> household.of(amina))).hasSize(1);
    assertThat(as(here.coach, () -> persons.of(amina))).hasSize(1);
    assertThat(as(here.coach, () -> arrangements.of(amina))).hasSize(1);
    assertThat(as(here.coach, () -> household.of(karim)).getFirst().data().file()).isEqualTo(amina);
  }

  @Test
  void saysWhenTwoOfOneHouseholdCantBeOnePerson() {
    ParticipantId karim = here.participant("Karim", "Voorbeeld", here.coach).id();
    add(linked(karim));

    assertThat(preview(amina, karim).contradictions())
        .extracting(Words::dutch)
        .anyMatch(words -> words.contains("in het huishouden van de ander"));
  }

  @Test
  void letsWhoIsRemovedStayWrittenDownInTheHouseholdOfOthers() {
    HouseholdMemberRow made = as(here.coordinator, () -> household.add(amina, linked(bahar)));
    ParticipantDetails known = as(here.coordinator, () -> rooms.get(Participants.class).get(bahar));

    as(here.coordinator, () -> rooms.get(Duplicates.class).remove(bahar, known.version()));

    HouseholdMemberRow left = as(here.coordinator, () -> household.get(made.id()));
    assertThat(left.name()).isEqualTo("Bahar Voorbeeld");
    assertThat(left.data().file()).isNull();
  }

  private MergePreview preview(ParticipantId kept, ParticipantId other) {
    return as(here.coordinator, () -> rooms.get(Duplicates.class).preview(kept, other));
  }

  private void makeSecret(ParticipantId participant) {
    Participants participants = rooms.get(Participants.class);
    as(
        here.coordinator,
        () -> {
          ParticipantDetails known = participants.get(participant);
          return participants.change(participant, known.version(), known.data().secret(true));
        });
  }

  private HouseholdMemberRow add(HouseholdMemberData data) {
    return as(here.coach, () -> household.add(amina, data));
  }

  private static HouseholdMemberData member(
      String name, HouseholdRelation relation, @Nullable BirthDate born) {
    return new HouseholdMemberData(name, relation, born, null);
  }

  private static HouseholdMemberData linked(ParticipantId file) {
    return new HouseholdMemberData(null, HouseholdRelation.PARTNER, null, file);
  }

  private static ContactPersonData person(String name, @Nullable String phone) {
    return Records.of(
        ContactPersonData.class,
        "name",
        name,
        "role",
        ContactPersonRole.INTERPRETER,
        "phone",
        phone);
  }

  private ArrangementRow arrange(
      CurrentUser user, ParticipantId participant, ArrangementData data) {
    return as(user, () -> arrangements.add(participant, data));
  }

  private static ArrangementData arrangement(String field, String value) {
    return Records.of(ArrangementData.class, "precondition", Precondition.CHILDCARE, field, value);
  }

  private static ArrangementData due(String field, String value, int days) {
    LocalDate day = TODAY.plusDays(days);
    return Records.with(
        Records.with(arrangement(field, value), "since", TODAY.minusDays(30)), "dueOn", day);
  }

  private List<LoggedChange> changes(String kind, String id) {
    return as(
        here.coordinator,
        () -> rooms.get(ChangeLog.class).of(new Subject(kind, id, amina.value())));
  }

  private static List<String> told(Runnable refused) {
    try {
      refused.run();
      return List.of();
    } catch (InvalidInput wrong) {
      return wrong.problems().stream()
          .map(problem -> problem.field() + " " + problem.code())
          .toList();
    }
  }

  private static <T> T as(CurrentUser user, Callable<T> work) {
    return rooms.ask(user, work);
  }

  private static void as(CurrentUser user, Runnable work) {
    rooms.as(user, work);
  }
}
