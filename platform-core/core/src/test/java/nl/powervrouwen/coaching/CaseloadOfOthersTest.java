package nl.powervrouwen.coaching;

import static nl.powervrouwen.registry.Role.JOBCOACH;
import static nl.powervrouwen.registry.Role.PRIVACY_OFFICER;
import static nl.powervrouwen.registry.Role.TRAINER;
import static nl.powervrouwen.testing.Municipality.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import nl.powervrouwen.changes.ChangeLog;
import nl.powervrouwen.changes.LoggedChange;
import nl.powervrouwen.changes.Subject;
import nl.powervrouwen.circumstances.ArrangementData;
import nl.powervrouwen.circumstances.ArrangementRow;
import nl.powervrouwen.circumstances.Arrangements;
import nl.powervrouwen.circumstances.ContactPersonData;
import nl.powervrouwen.circumstances.ContactPersonRole;
import nl.powervrouwen.circumstances.ContactPersonRow;
import nl.powervrouwen.circumstances.ContactPersons;
import nl.powervrouwen.circumstances.Household;
import nl.powervrouwen.circumstances.HouseholdMemberData;
import nl.powervrouwen.circumstances.HouseholdMemberRow;
import nl.powervrouwen.circumstances.HouseholdRelation;
import nl.powervrouwen.goals.GoalData;
import nl.powervrouwen.goals.GoalKind;
import nl.powervrouwen.goals.GoalRow;
import nl.powervrouwen.goals.GoalStepData;
import nl.powervrouwen.goals.GoalSteps;
import nl.powervrouwen.goals.Goals;
import nl.powervrouwen.goals.PlanApprovalData;
import nl.powervrouwen.goals.PlanApprovals;
import nl.powervrouwen.goals.StepOwner;
import nl.powervrouwen.identity.CurrentUser;
import nl.powervrouwen.inburgering.Inburgering;
import nl.powervrouwen.inburgering.PipData;
import nl.powervrouwen.outcomes.Certificates;
import nl.powervrouwen.participants.CoachTransfers;
import nl.powervrouwen.participants.Duplicates;
import nl.powervrouwen.participants.ListPoint;
import nl.powervrouwen.participants.MergePreview;
import nl.powervrouwen.participants.ParticipantData;
import nl.powervrouwen.participants.ParticipantDetails;
import nl.powervrouwen.participants.ParticipantFilter;
import nl.powervrouwen.participants.ParticipantId;
import nl.powervrouwen.participants.ParticipantNames;
import nl.powervrouwen.participants.ParticipantQuery;
import nl.powervrouwen.participants.ParticipantRow;
import nl.powervrouwen.participants.Participants;
import nl.powervrouwen.participants.PersonalNumbers;
import nl.powervrouwen.participants.Precondition;
import nl.powervrouwen.participants.TransferData;
import nl.powervrouwen.programmes.Enrolments;
import nl.powervrouwen.programmes.GroupId;
import nl.powervrouwen.programmes.GroupInput;
import nl.powervrouwen.programmes.Groups;
import nl.powervrouwen.programmes.ProgrammeId;
import nl.powervrouwen.refusals.Code;
import nl.powervrouwen.refusals.Conflict;
import nl.powervrouwen.refusals.InvalidInput;
import nl.powervrouwen.refusals.NotAllowed;
import nl.powervrouwen.refusals.NotFound;
import nl.powervrouwen.refusals.Problem;
import nl.powervrouwen.refusals.StaleVersion;
import nl.powervrouwen.results.Found;
import nl.powervrouwen.results.MeasurementData;
import nl.powervrouwen.results.MeasurementMoment;
import nl.powervrouwen.results.MeasurementRow;
import nl.powervrouwen.results.Measurements;
import nl.powervrouwen.results.ResultData;
import nl.powervrouwen.results.ResultKind;
import nl.powervrouwen.results.ResultRow;
import nl.powervrouwen.results.Results;
import nl.powervrouwen.sessions.AttendanceOverview;
import nl.powervrouwen.testing.Municipality;
import nl.powervrouwen.testing.Postgres;
import nl.powervrouwen.testing.Records;
import nl.powervrouwen.testing.Rooms;
import nl.powervrouwen.warnings.Warnings;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * What a coach sees of participants whom another coaches: by a cover, by a reason, else nothing.
 */
@Tag("postgres")
class CaseloadOfOthersTest {

  private static final Rooms rooms = Rooms.open();

  private final Municipality here = new Municipality(rooms);
  private final Participants participants = rooms.get(Participants.class);
  private final ContactMoments contacts = rooms.get(ContactMoments.class);
  private final Covers covers = rooms.get(Covers.class);
  private final FileOpenings openings = rooms.get(FileOpenings.class);
  private final CurrentUser colleague = rooms.colleague(here.tenant, "Joost Voorbeeld", JOBCOACH);
  private final CurrentUser officer =
      rooms.colleague(here.tenant, "Pria Voorbeeld", PRIVACY_OFFICER);
  private final ParticipantId amina = secretOne();
  private final ParticipantId chaima = here.participant("Chaima", "Voorbeeld", colleague).id();
  private final ContactMomentRow shared = contact(here.coach, amina, false);
  private final PipData pip = Records.of(PipData.class, "datedOn", TODAY);
  private final ContactMomentRow own = contact(here.coach, amina, true);

  @AfterAll
  static void close() {
    rooms.close();
  }

  @Test
  void tellsNothingToACoachWhoHasNoReason() {
    seesNothing(colleague);
    assertThat(seen(here.coach)).as("and the same questions find what is there").hasSize(12);
  }

  @Test
  void showsTheWholeCaseloadToWhoCoversItInThoseDays() {
    CoverRow cover = cover(here.coach, colleague, TODAY, TODAY.plusDays(6));

    assertThat(seen(colleague)).hasSize(12);
    assertThat(ask(colleague, () -> rooms.get(ContactStates.class).mine()))
        .extracting(state -> state.name().familiar() + " " + state.coverFor())
        .containsExactlyInAnyOrder("Amina Jo Voorbeeld", "Chaima null");
    assertThat(ask(colleague, contacts::dueFollowUps))
        .extracting(ContactMomentRow::id)
        .containsExactly(shared.id());
    assertThat(ask(colleague, () -> participants.get(amina)).data().phone())
        .isEqualTo("0612345678");
    assertThat(ask(colleague, covers::mineToday))
        .containsExactly(Records.with(cover, "endable", false));
    assertThat(read(colleague)).extracting(ContactMomentRow::id).containsExactly(shared.id());
    assertThatThrownBy(() -> ask(colleague, () -> contacts.get(own.id())))
        .isInstanceOf(NotFound.class);
  }

  @Test
  void losesACaseloadByItselfWhenTheCoverIsOver() {
    CoverRow cover = cover(here.coach, colleague, TODAY, TODAY.plusDays(1));
    assertThat(seen(colleague)).isNotEmpty();
    for (String table : List.of("caseload_cover", "coach_cover")) {
      sql("UPDATE " + table + " SET first_day = first_day - 9, last_day = first_day - 8");
    }

    seesNothing(colleague);
    assertThat(ask(colleague, covers::all)).isEmpty();
    assertThatThrownBy(() -> end(here.coordinator, cover)).isInstanceOf(NotFound.class);
  }

  @Test
  void seesACaseloadFromTheFirstDayOfACoverOnAndNotBefore() {
    CoverRow later = cover(here.coach, colleague, TODAY.plusDays(1), TODAY.plusDays(1));
    seesNothing(colleague);
    assertThat(ask(colleague, covers::all)).hasSize(1);
    assertThat(ask(colleague, covers::mineToday)).isEmpty();

    end(here.coach, later);
    cover(here.coach, colleague, TODAY, TODAY);
    assertThat(seen(colleague)).hasSize(12);
  }

  @Test
  void endsACoverEarlierAndKeepsInTheLogThatItWas() {
    CoverRow cover = cover(here.coach, colleague, TODAY, TODAY.plusDays(6));
    assertThatThrownBy(() -> end(colleague, cover)).isInstanceOf(NotAllowed.class);
    end(here.coach, cover);

    seesNothing(colleague);
    List<LoggedChange> log = log(Subject.of("cover", cover.id().value()));
    assertThat(log).extracting(LoggedChange::action).containsExactly("change", "remove");
    assertThat(log.getFirst().after().get("covering")).isEqualTo(colleague.subject());
  }

  @Test
  void coversForNobodyBeyondWhomTheOtherCoaches() {
    CurrentUser third = rooms.colleague(here.tenant, "Jan Voorbeeld", JOBCOACH);
    cover(here.coach, colleague, TODAY, TODAY);
    cover(colleague, third, TODAY, TODAY);

    assertThat(ask(third, () -> participants.get(chaima)).id()).isEqualTo(chaima);
    seesNothing(third);
  }

  @Test
  void showsNothingToWhoCoversAndIsNoCoachAnyMore() {
    cover(here.coach, colleague, TODAY, TODAY);
    open(colleague, here.participant("Esra", "Voorbeeld", here.coordinator).id());
    CurrentUser lost = Rooms.user(here.tenant, "Joost Voorbeeld", TRAINER);

    assertThat(ask(lost, () -> participants.find(ParticipantQuery.firstPage(50))).rows()).isEmpty();
    assertThatThrownBy(() -> ask(lost, () -> participants.get(amina))).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> read(lost)).isInstanceOf(NotAllowed.class);
  }

  @Test
  void givesNobodyAwayWhomItCovers() {
    CurrentUser third = rooms.colleague(here.tenant, "Jan Voorbeeld", JOBCOACH);
    cover(here.coach, colleague, TODAY, TODAY);
    TransferData typed = new TransferData(amina, null, third.subject(), "x", null);
    assertThatThrownBy(() -> ask(colleague, () -> rooms.get(CoachTransfers.class).preview(typed)))
        .isInstanceOf(NotFound.class);
  }

  @Test
  void asksForAnotherCoachAndDaysToCome() {
    assertThat(refused(typed(null, here.trainer, TODAY, TODAY)))
        .containsExactly(Code.STAFF_NO_COACH);
    assertThat(refused(typed(null, here.coach, TODAY, TODAY))).containsExactly(Code.COVER_SELF);
    assertThat(refused(typed(null, null, TODAY, null))).containsExactly(Code.NEEDED, Code.NEEDED);
    assertThat(refused(typed(null, colleague, TODAY, TODAY.minusDays(1))))
        .containsExactly(Code.DATE_RANGE);
    assertThat(refused(typed(null, colleague, TODAY.minusDays(1), TODAY)))
        .containsExactly(Code.DATE_RANGE);
    assertThatThrownBy(
            () -> ask(here.coach, () -> covers.add(typed(colleague, here.coach, TODAY, TODAY))))
        .isInstanceOf(NotAllowed.class);
    assertThat(
            ask(here.coordinator, () -> covers.add(typed(colleague, here.coach, null, TODAY)))
                .firstDay())
        .isEqualTo(TODAY);
  }

  @Test
  void opensAFileWithAReasonForFourHours() {
    FileOpeningRow opened = open(colleague, amina);

    assertThat(Duration.between(opened.openedAt(), opened.endsAt())).isEqualTo(Duration.ofHours(4));
    assertThat(seen(colleague)).contains("list", "search", "count", "file", "page", "contacts");
    assertThat(read(colleague)).extracting(ContactMomentRow::id).containsExactly(shared.id());
    assertThat(ask(colleague, () -> participants.get(amina)).toString())
        .doesNotContain("0612345678", "7271AB", "Borculo");
    assertThat(ask(colleague, () -> rooms.get(ParticipantNames.class).phones(List.of(amina))))
        .isEmpty();
    assertThatThrownBy(() -> ask(colleague, () -> contacts.get(own.id())))
        .isInstanceOf(NotFound.class);
    assertThat(contact(colleague, amina, false).writer()).isEqualTo("Joost Voorbeeld");
    ParticipantDetails page = ask(colleague, () -> participants.get(amina));
    assertThatThrownBy(
            () ->
                ask(
                    colleague,
                    () ->
                        participants.change(
                            amina,
                            page.version(),
                            Records.with(page.data(), "coach", colleague.subject()))))
        .isInstanceOf(NotAllowed.class);
    assertThatThrownBy(() -> ask(colleague, () -> rooms.get(Inburgering.class).addPip(amina, pip)))
        .isInstanceOf(NotAllowed.class);
    assertThatThrownBy(() -> open(colleague, amina)).isInstanceOf(Conflict.class);
  }

  @Test
  void recordsNothingButContactsAboutWhoseFileWasOpened() {
    deeds().values().forEach(deed -> deed.accept(here.coach));
    Map<String, Consumer<CurrentUser>> deeds = deeds();
    open(colleague, amina);

    deeds.forEach(
        (what, deed) ->
            assertThatThrownBy(() -> deed.accept(colleague))
                .as(what)
                .isInstanceOf(NotAllowed.class));
    assertThat(ask(colleague, () -> rooms.get(Results.class).due())).isEmpty();
    assertThat(ask(colleague, () -> rooms.get(Warnings.class).all())).isEmpty();
    assertThat(ask(colleague, () -> rooms.get(Participants.class).isOnlyOpened(amina))).isTrue();
    assertThat(ask(here.coach, () -> rooms.get(Participants.class).isOnlyOpened(amina))).isFalse();
    cover(here.coach, colleague, TODAY, TODAY);
    assertThat(ask(colleague, () -> rooms.get(Participants.class).isOnlyOpened(amina))).isFalse();
    deeds().values().forEach(deed -> deed.accept(colleague));
  }

  @Test
  void countsWhatWasFoundOfTheSamePeopleAlsoWhileAFileIsOpen() {
    ResultData work = Records.of(ResultData.class, "kind", ResultKind.PERMANENT_JOB);
    ask(here.coach, () -> rooms.get(Results.class).add(amina, work));
    assertThat(ask(colleague, () -> rooms.get(Results.class).foundByAll()))
        .isEqualTo(new Found(1, 0, 0));
    open(colleague, amina);
    assertThat(ask(colleague, () -> rooms.get(Results.class).foundByAll()))
        .isEqualTo(new Found(1, 0, 0));
    cover(here.coach, colleague, TODAY, TODAY);
    assertThat(ask(colleague, () -> rooms.get(Results.class).foundByAll()))
        .isEqualTo(new Found(2, 1, 0));
  }

  /** What can be recorded about somebody beside contacts, and taken away; each works once. */
  private Map<String, Consumer<CurrentUser>> deeds() {
    Map<String, Consumer<CurrentUser>> deeds = new LinkedHashMap<>();
    Goals goals = rooms.get(Goals.class);
    GoalData goal = Records.of(GoalData.class, "words", "Fietsen", "kind", GoalKind.MAIN);
    GoalRow kept = ask(here.coach, () -> goals.add(amina, goal));
    deeds.put("a goal", user -> ask(user, () -> goals.add(amina, goal)));
    GoalStepData step = Records.of(GoalStepData.class, "text", "Oefenen", "owner", StepOwner.COACH);
    deeds.put("a step", user -> ask(user, () -> rooms.get(GoalSteps.class).add(kept.id(), step)));
    PlanApprovalData agreed = Records.of(PlanApprovalData.class, "agreedOn", TODAY);
    deeds.put(
        "an approval",
        user ->
            ask(
                user,
                () ->
                    rooms
                        .get(PlanApprovals.class)
                        .add(amina, goals.of(amina).fingerprint(), agreed)));
    Household household = rooms.get(Household.class);
    HouseholdMemberData partner =
        Records.of(
            HouseholdMemberData.class, "name", "Karim", "relation", HouseholdRelation.PARTNER);
    HouseholdMemberRow member = ask(here.coach, () -> household.add(amina, partner));
    deeds.put("a member", user -> ask(user, () -> household.add(amina, partner)));
    deeds.put("a look", user -> ask(user, () -> household.look(member.id(), member.version())));
    ContactPersons persons = rooms.get(ContactPersons.class);
    ContactPersonData buddy =
        Records.of(ContactPersonData.class, "name", "Riet", "role", ContactPersonRole.BUDDY);
    ContactPersonRow person = ask(here.coach, () -> persons.add(amina, buddy));
    deeds.put("a person", user -> ask(user, () -> persons.add(amina, buddy)));
    deeds.put(
        "a person less",
        user -> rooms.as(user, () -> persons.remove(person.id(), person.version())));
    Arrangements arrangements = rooms.get(Arrangements.class);
    ArrangementData time = Records.of(ArrangementData.class, "precondition", Precondition.TIME);
    ArrangementRow arranged = ask(here.coach, () -> arrangements.add(amina, time));
    deeds.put("an arrangement", user -> ask(user, () -> arrangements.add(amina, time)));
    deeds.put(
        "an arrangement less",
        user -> rooms.as(user, () -> arrangements.remove(arranged.id(), arranged.version())));
    addResults(deeds);
    deeds.put(
        "a V-nummer",
        user -> {
          long version = ask(here.coordinator, () -> participants.get(amina)).version();
          PersonalNumbers numbers = rooms.get(PersonalNumbers.class);
          ask(user, () -> numbers.keepVNumber(amina, version, "1234567890"));
        });
    return deeds;
  }

  private void addResults(Map<String, Consumer<CurrentUser>> deeds) {
    Results results = rooms.get(Results.class);
    ResultData work = Records.of(ResultData.class, "kind", ResultKind.PERMANENT_JOB);
    ResultRow found = ask(here.coach, () -> results.add(amina, work));
    deeds.put("a result", user -> ask(user, () -> results.add(amina, work)));
    deeds.put(
        "a result less", user -> rooms.as(user, () -> results.remove(found.id(), found.version())));
    Measurements measurements = rooms.get(Measurements.class);
    MeasurementData ladder =
        Records.of(
            MeasurementData.class,
            "moment",
            MeasurementMoment.START,
            "measuredOn",
            TODAY,
            "ladder",
            2);
    MeasurementRow measured = ask(here.coach, () -> measurements.add(amina, ladder));
    deeds.put("a measurement", user -> ask(user, () -> measurements.add(amina, ladder)));
    deeds.put(
        "a measurement less",
        user -> rooms.as(user, () -> measurements.remove(measured.id(), measured.version())));
  }

  @Test
  void putsNobodyWhoseFileWasOpenedInAGroupOfOnesOwn() {
    CurrentUser both = rooms.colleague(here.tenant, "Bo Voorbeeld", JOBCOACH, TRAINER);
    GroupInput input = new GroupInput("Neede", "Zaal", null, null, 9, Set.of(both.subject()));
    ProgrammeId programme = here.programme("Proef").id();
    GroupId group =
        ask(here.coordinator, () -> rooms.get(Groups.class).form(programme, input)).id();
    open(both, amina);

    assertThatThrownBy(
            () -> ask(both, () -> rooms.get(Enrolments.class).register(group, amina, TODAY)))
        .isInstanceOf(NotAllowed.class);
    assertThatThrownBy(
            () -> ask(both, () -> rooms.get(Enrolments.class).enrol(group, amina, TODAY)))
        .isInstanceOf(NotAllowed.class);
  }

  @Test
  void closesByItselfWhenTheTimeIsOver() {
    open(colleague, amina);
    assertThat(seen(colleague)).isNotEmpty();
    sql("UPDATE caseload_entry SET ends_at = now() - interval '1 second' WHERE ground = 'OPENED'");
    sql(
        "UPDATE file_opening SET opened_at = opened_at - interval '5 hours',"
            + " ends_at = now() - interval '1 second'");

    seesNothing(colleague);
    assertThat(ask(colleague, openings::mine)).isEmpty();
    FileOpeningRow over = ask(here.coordinator, openings::recent).getFirst();
    assertThat(over.open()).isFalse();
    assertThatThrownBy(() -> close(colleague, over)).isInstanceOf(NotAllowed.class);
    assertThat(open(colleague, amina).open()).as("with a reason again").isTrue();
  }

  @Test
  void isClosedEarlierByWhoOpenedItAndByWhoCoordinates() {
    for (CurrentUser closer : List.of(colleague, here.coordinator)) {
      FileOpeningRow opened = open(colleague, amina);
      assertThatThrownBy(() -> close(here.coach, opened)).isInstanceOf(NotFound.class);
      assertThatThrownBy(() -> close(closer, Records.with(opened, "version", 9L)))
          .isInstanceOf(StaleVersion.class);
      close(closer, opened);

      seesNothing(colleague);
      FileOpeningRow closed = ask(here.coach, () -> openings.of(amina)).getFirst();
      assertThat(closed.closedBy()).isEqualTo(closer.displayName());
      Subject subject = Subject.about(amina.value(), "file-opening", opened.id().value());
      assertThat(log(subject)).hasSize(2);
      assertThat(log(subject).getFirst().after().get("reason")).isEqualTo("Belt, Jo is weg.");
    }
  }

  @Test
  void isSeenByTheCoordinatorAndWithoutTheNameByThePrivacyOfficer() {
    open(colleague, amina);

    FileOpeningRow told = ask(here.coordinator, openings::recent).getFirst();
    assertThat(Objects.requireNonNull(told.name()).familiar()).isEqualTo("Amina");
    assertThat(told.closable()).isTrue();
    FileOpeningRow watched = ask(officer, openings::recent).getFirst();
    assertThat(watched.name()).isNull();
    assertThat(watched.openedBy()).isEqualTo("Joost Voorbeeld");
    assertThat(watched.reason()).isEqualTo("Belt, Jo is weg.");
    for (CurrentUser other : List.of(here.coach, here.trainer)) {
      assertThatThrownBy(() -> ask(other, openings::recent)).isInstanceOf(NotAllowed.class);
    }
  }

  @Test
  void opensNothingWithoutAReasonForNobodyElseAndOfNobodyElsewhere() {
    assertThatThrownBy(() -> ask(colleague, () -> openings.open(amina, " \n")))
        .isInstanceOf(InvalidInput.class);
    assertThatThrownBy(() -> ask(colleague, () -> openings.open(amina, "x".repeat(501))))
        .isInstanceOf(InvalidInput.class);
    assertThatThrownBy(() -> open(here.trainer, amina)).isInstanceOf(NotAllowed.class);
    assertThatThrownBy(() -> open(officer, amina)).isInstanceOf(NotAllowed.class);
    Municipality elsewhere = new Municipality(rooms);
    assertThatThrownBy(() -> open(elsewhere.coach, amina)).isInstanceOf(NotFound.class);
    assertThat(ask(here.coordinator, openings::recent)).isEmpty();
    seesNothing(colleague);
  }

  @Test
  void closesWhatWasOpenWhenTwoBecomeOneAndGoesWithWhoIsRemoved() {
    ParticipantDetails twice = here.participant("Amina", "Tweemaal", here.coach);
    open(colleague, twice.id());
    Duplicates duplicates = rooms.get(Duplicates.class);
    MergePreview merge = ask(here.coordinator, () -> duplicates.preview(amina, twice.id()));
    rooms.as(
        here.coordinator,
        () ->
            duplicates.merge(
                amina,
                twice.id(),
                merge.differing().stream()
                    .collect(Collectors.toMap(field -> field, field -> amina)),
                merge.fingerprint()));
    seesNothing(colleague);
    assertThat(ask(here.coordinator, () -> openings.of(amina))).hasSize(1);

    ParticipantDetails mistake = here.participant("Fout", "Voorbeeld", here.coach);
    open(colleague, mistake.id());
    rooms.as(here.coordinator, () -> duplicates.remove(mistake.id(), mistake.version()));
    assertThat(ask(here.coordinator, openings::recent)).hasSize(1);
  }

  /** Each way in which somebody could learn of her; none of them may. */
  private void seesNothing(CurrentUser user) {
    assertThat(seen(user)).isEmpty();
    for (Consumer<ParticipantId> attack : attacks(user)) {
      assertThatThrownBy(() -> attack.accept(amina)).isInstanceOf(NotFound.class);
    }
    // A certificate is not for a job coach at all, whoever coaches.
    assertThatThrownBy(() -> ask(user, () -> rooms.get(Certificates.class).ofParticipant(amina)))
        .isInstanceOf(NotAllowed.class);
  }

  private List<Consumer<ParticipantId>> attacks(CurrentUser user) {
    return List.of(
        id -> ask(user, () -> participants.get(id)),
        id -> ask(user, () -> contacts.of(id)),
        id -> ask(user, () -> contacts.get(shared.id())),
        id -> ask(user, () -> rooms.get(CoachTransfers.class).history(id)),
        id -> ask(user, () -> openings.of(id)),
        id -> ask(user, () -> rooms.get(Inburgering.class).get(id)),
        id -> ask(user, () -> rooms.get(AttendanceOverview.class).of(id)),
        id -> ask(user, () -> rooms.get(ParticipantNames.class).seen(id)),
        id -> ask(user, () -> participants.find(beside(id))));
  }

  private List<String> seen(CurrentUser user) {
    List<String> seen = new ArrayList<>();
    ParticipantQuery search =
        new ParticipantQuery("amina", ParticipantQuery.Sort.NAME, false, null, false, 50);
    when(seen, "list", ids(find(user, ParticipantQuery.firstPage(50))).contains(amina));
    for (ParticipantQuery.Sort sort : ParticipantQuery.Sort.values()) {
      ParticipantQuery sorted = new ParticipantQuery("", sort, true, null, false, 50);
      when(seen, "sorted by " + sort, ids(find(user, sorted)).contains(amina));
    }
    when(seen, "search", !find(user, search).isEmpty());
    when(seen, "count", ask(user, () -> participants.count(search)) > 0);
    List<ParticipantRow> file = new ArrayList<>();
    rooms.as(user, () -> participants.all(ParticipantQuery.firstPage(50), file::add));
    when(seen, "file", ids(file).contains(amina));
    ParticipantQuery coached =
        new ParticipantQuery(
            "",
            ParticipantFilter.coachedBy(here.coach.subject()),
            ParticipantQuery.Sort.NAME,
            false,
            null,
            false,
            50);
    when(seen, "filter", !find(user, coached).isEmpty());
    when(seen, "row", !ask(user, () -> participants.of(List.of(amina))).isEmpty());
    when(seen, "page", found(() -> ask(user, () -> participants.get(amina))));
    when(seen, "contacts", found(() -> ask(user, () -> contacts.of(amina))));
    when(seen, "due", !ask(user, contacts::dueFollowUps).isEmpty());
    return seen;
  }

  private static void when(List<String> seen, String what, boolean is) {
    if (is) {
      seen.add(what);
    }
  }

  private static boolean found(Callable<?> asked) {
    try {
      asked.call();
      return true;
    } catch (NotFound nothing) {
      return false;
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  private List<ParticipantRow> find(CurrentUser user, ParticipantQuery query) {
    return ask(user, () -> participants.find(query)).rows();
  }

  private static List<ParticipantId> ids(List<ParticipantRow> rows) {
    return rows.stream().map(ParticipantRow::id).toList();
  }

  private static ParticipantQuery beside(ParticipantId id) {
    return new ParticipantQuery("", ParticipantQuery.Sort.NAME, false, ListPoint.of(id), false, 50);
  }

  private ParticipantId secretOne() {
    ParticipantData typed =
        Records.of(
            ParticipantData.class,
            "firstName",
            "Amina",
            "lastName",
            "Voorbeeld",
            "phone",
            "0612345678",
            "postcode",
            "7271AB",
            "city",
            "Borculo",
            "secretAddress",
            true,
            "coach",
            here.coach.subject());
    return ask(here.coordinator, () -> participants.register(typed)).id();
  }

  private ContactMomentRow contact(CurrentUser writer, ParticipantId about, boolean confidential) {
    ContactData typed =
        Records.of(
            ContactData.class,
            "participants",
            Set.of(about),
            "reached",
            true,
            "followUpOn",
            TODAY,
            "followUp",
            "Bellen");
    return ask(writer, () -> contacts.add(typed, confidential));
  }

  private List<ContactMomentRow> read(CurrentUser reader) {
    return ask(reader, () -> contacts.of(amina));
  }

  private CoverRow cover(
      CurrentUser covered, CurrentUser covering, LocalDate first, LocalDate last) {
    return ask(here.coordinator, () -> covers.add(typed(covered, covering, first, last)));
  }

  private static CoverData typed(
      @Nullable CurrentUser covered,
      @Nullable CurrentUser covering,
      @Nullable LocalDate first,
      @Nullable LocalDate last) {
    return new CoverData(
        covered == null ? null : covered.subject(),
        covering == null ? null : covering.subject(),
        first,
        last,
        "Vakantie");
  }

  private List<String> refused(CoverData typed) {
    try {
      ask(here.coach, () -> covers.add(typed));
      return List.of();
    } catch (InvalidInput refusal) {
      return refusal.problems().stream().map(Problem::code).toList();
    }
  }

  private void end(CurrentUser user, CoverRow cover) {
    rooms.as(user, () -> covers.end(cover.id(), cover.version()));
  }

  private FileOpeningRow open(CurrentUser user, ParticipantId participant) {
    return ask(user, () -> openings.open(participant, "Belt, Jo is weg."));
  }

  private void close(CurrentUser user, FileOpeningRow opening) {
    rooms.as(user, () -> openings.close(opening.id(), opening.version()));
  }

  private List<LoggedChange> log(Subject subject) {
    return ask(here.coordinator, () -> rooms.get(ChangeLog.class).of(subject));
  }

  private void sql(String sql) {
    try (Connection connection = Postgres.shared().enterAsAdmin(here.tenant.database());
        Statement statement = connection.createStatement()) {
      assertThat(statement.executeUpdate(sql)).isPositive();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private static <T> T ask(CurrentUser user, Callable<T> work) {
    return rooms.ask(user, work);
  }
}
