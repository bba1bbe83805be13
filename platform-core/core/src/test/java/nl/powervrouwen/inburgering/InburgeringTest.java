package nl.powervrouwen.inburgering;

import static nl.powervrouwen.testing.Municipality.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import nl.powervrouwen.changes.ChangeLog;
import nl.powervrouwen.changes.LoggedChange;
import nl.powervrouwen.changes.Subject;
import nl.powervrouwen.identity.CurrentUser;
import nl.powervrouwen.participants.Duplicates;
import nl.powervrouwen.participants.MergePreview;
import nl.powervrouwen.participants.ParticipantId;
import nl.powervrouwen.refusals.InvalidInput;
import nl.powervrouwen.refusals.NotAllowed;
import nl.powervrouwen.refusals.NotFound;
import nl.powervrouwen.refusals.Problem;
import nl.powervrouwen.refusals.StaleVersion;
import nl.powervrouwen.registry.Role;
import nl.powervrouwen.spi.Words;
import nl.powervrouwen.testing.Municipality;
import nl.powervrouwen.testing.Records;
import nl.powervrouwen.testing.Rooms;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("postgres")
class InburgeringTest {

  private static final Rooms rooms = Rooms.open();

  private final Municipality here = new Municipality(rooms);
  private final Inburgering inburgering = rooms.get(Inburgering.class);
  private final ParticipantId amina = here.participant("Amina", "Voorbeeld", here.coach).id();
  private final ParticipantId bahar = here.participant("Bahar", "Voorbeeld", null).id();

  @AfterAll
  static void close() {
    rooms.close();
  }

  @Test
  void isEmptyUntilSomebodySaysSoAndThenKeepsEveryField() {
    InburgeringData all =
        new InburgeringData(
            InburgeringLaw.ACT_2021,
            day(-400),
            TODAY.plusDays(30),
            NotObligedReason.VOLDAAN,
            day(-390),
            Doelgroep.ASIELSTATUSHOUDER,
            DetailedDoelgroep.GEZINSHERENIGER_MET_ASIELSTATUSHOUDER,
            day(-410),
            day(-395),
            day(-380),
            day(-370),
            Learnability.NIET_HAALBAAR,
            "12AB",
            "43,50",
            "140,00",
            day(-350),
            day(-30),
            day(-20),
            true,
            day(-10),
            false,
            day(-7),
            day(-5),
            0,
            1,
            2,
            3,
            99);
    assertThat(get(here.coach, amina))
        .isEqualTo(
            new InburgeringDetails(
                amina, 0, InburgeringData.NONE, List.of(), List.of(), List.of()));

    InburgeringDetails saved = save(here.coach, amina, 0, all);

    assertThat(saved.data()).isEqualTo(all);
    assertThat(get(here.coordinator, amina).data()).isEqualTo(all);
    assertThat(as(here.coordinator, () -> rooms.get(ChangeLog.class).of(subject(amina))))
        .extracting(LoggedChange::after)
        .hasSize(1);
  }

  @Test
  void isSeenByTheOwnCoachAndTheCoordinatorAndByNobodyElse() {
    here.enrol(here.group("Groep Neede", 10).id(), amina);
    CurrentUser both = trainerWhoCoachesOthers();

    assertThatThrownBy(() -> get(here.coach, bahar)).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> get(here.trainer, amina)).isInstanceOf(NotAllowed.class);
    assertThatThrownBy(() -> get(both, amina)).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> save(both, amina, 0, InburgeringData.NONE))
        .isInstanceOf(NotFound.class);
    PipRow pip = addPip(amina, pip(-30, Leerroute.B)).pips().getFirst();
    assertThatThrownBy(() -> as(both, () -> inburgering.pip(pip.id())))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> as(both, () -> inburgering.removePip(pip.id(), pip.version())))
        .isInstanceOf(NotFound.class);
    assertThat(as(both, inburgering::due)).isEmpty();
  }

  @Test
  void isChangedOnlyInTheVersionThatWasSeen() {
    InburgeringDetails first = save(here.coach, amina, 0, act2021("registeredOn", day(-3)));

    assertThatThrownBy(() -> save(here.coordinator, amina, 0, InburgeringData.NONE))
        .isInstanceOf(StaleVersion.class);
    assertThat(save(here.coordinator, amina, first.version(), InburgeringData.NONE).data())
        .isEqualTo(InburgeringData.NONE);
    assertThatThrownBy(() -> save(here.coach, bahar, 1, InburgeringData.NONE))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> save(here.coordinator, bahar, 1, InburgeringData.NONE))
        .isInstanceOf(StaleVersion.class);
  }

  @Test
  void tellsTheOldAndTheNewLastDayWhenAStartBecomesAnother() {
    InburgeringDetails first =
        save(here.coach, amina, 0, act2021("registeredOn", day(-30), "noticeOn", day(-30)));
    LocalDate was = first.deadlines().getFirst().last();

    InburgeringDetails later =
        save(
            here.coach,
            amina,
            first.version(),
            Records.with(first.data(), "registeredOn", day(-10)));

    assertThat(first.moved()).isEmpty();
    assertThat(later.deadlines().getFirst().last()).isAfter(was);
    assertThat(later.moved()).singleElement().extracting(Words::dutch).asString().contains("was ");
    assertThat(get(here.coach, amina).moved()).isEmpty();
  }

  @Test
  void refusesWhatDuoWouldRefuseInAFile() {
    addPip(amina, pip(-30, Leerroute.O));

    assertThat(
            problems(
                amina,
                Records.of(
                    InburgeringData.class,
                    "law",
                    InburgeringLaw.ACT_2021,
                    "obligedFrom",
                    LocalDate.of(2021, 12, 31),
                    "obligedUntil",
                    LocalDate.of(2021, 12, 30),
                    "noticeOn",
                    TODAY.plusDays(1),
                    "pvtOn",
                    day(-30),
                    "mapOn",
                    day(-3),
                    "zRouteOn",
                    day(-3))))
        .containsExactlyInAnyOrder(
            "law inburgering.law",
            "obligedUntil end.before-start",
            "noticeOn date.future",
            "pvtOn term.before",
            "mapOn pip.no-map",
            "zRouteOn pip.no-z-route");
    assertThat(
            problems(
                bahar,
                Records.of(
                    InburgeringData.class,
                    "law",
                    InburgeringLaw.ACT_2013,
                    "obligedFrom",
                    LocalDate.of(2022, 1, 1))))
        .containsExactly("law inburgering.law");
  }

  @Test
  void refusesWhatDuoWouldRefuseInAPip() {
    save(
        here.coach,
        amina,
        0,
        act2021("obligedFrom", day(-100), "doelgroep", Doelgroep.GEZINSMIGRANT));

    assertThat(pipProblems(new PipData(null, null, null, null, null, null, null)))
        .containsExactlyInAnyOrder("datedOn needed", "route needed");
    assertThat(pipProblems(pip(-101, Leerroute.B)))
        .containsExactly("datedOn pip.before-obligation");
    assertThat(pipProblems(pip(1, Leerroute.B))).containsExactly("datedOn date.future");
    assertThat(pipProblems(leveled(-20, Leerroute.Z, LanguageLevel.B1)))
        .containsExactly("level pip.level-route");
    assertThat(pipProblems(leveled(-20, Leerroute.O, LanguageLevel.A2)))
        .containsExactly("level pip.level-route");
    assertThat(pipProblems(leveled(-20, Leerroute.B, LanguageLevel.A2)))
        .containsExactly("level pip.level-first");
    assertThat(pipProblems(Records.with(pip(-20, Leerroute.B), "intensity", 400)))
        .containsExactly("intensity pip.intensity");
    addPip(amina, pip(-20, Leerroute.B));
    assertThat(pipProblems(pip(-20, Leerroute.Z))).containsExactly("datedOn pip.same-day");
    assertThat(addPip(amina, leveled(-10, Leerroute.B, LanguageLevel.A2)).pips()).hasSize(2);
  }

  @Test
  void correctsAPipAndTakesItBack() {
    PipRow first = addPip(amina, pip(-30, Leerroute.B)).pips().getFirst();

    InburgeringDetails corrected =
        as(
            here.coach,
            () -> inburgering.changePip(first.id(), first.version(), pip(-25, Leerroute.Z)));

    PipRow now = corrected.pips().getFirst();
    assertThat(now.data()).isEqualTo(pip(-25, Leerroute.Z));
    assertThatThrownBy(
            () -> as(here.coach, () -> inburgering.removePip(first.id(), first.version())))
        .isInstanceOf(StaleVersion.class);
    assertThat(as(here.coach, () -> inburgering.removePip(now.id(), now.version())).pips())
        .isEmpty();
  }

  @Test
  void listsWhatIsStillToBeDoneForWhomOneMaySee() {
    save(here.coordinator, amina, 0, act2021("registeredOn", day(-60), "noticeOn", day(-60)));
    save(here.coordinator, bahar, 0, act2021("registeredOn", day(-90), "noticeOn", day(-90)));
    ParticipantId chaima = here.participant("Chaima", "Voorbeeld", here.coach).id();
    save(here.coordinator, chaima, 0, act2021("registeredOn", day(-90), "noticeOn", day(-90)));
    as(here.coordinator, () -> inburgering.addPip(chaima, pip(-40, Leerroute.B)));

    assertThat(as(here.coordinator, inburgering::due))
        .extracting(row -> row.name().first() + " " + row.deadline().kind())
        .containsExactly("Bahar PIP", "Amina PIP", "Chaima TERM");
    assertThat(as(here.coach, inburgering::due))
        .extracting(row -> row.name().first() + " " + row.deadline().kind())
        .containsExactly("Amina PIP", "Chaima TERM");
  }

  @Test
  void goesAlongWhenSomebodyWasRegisteredTwice() {
    ParticipantId again = here.participant("Amina", "Voorbeeldt", here.coach).id();
    save(here.coordinator, amina, 0, act2021("registeredOn", day(-60)));
    save(here.coordinator, again, 0, act2021("registeredOn", day(-61), "noticeOn", day(-50)));
    addPip(again, pip(-20, Leerroute.B));
    Duplicates duplicates = rooms.get(Duplicates.class);

    assertThat(as(here.coordinator, () -> duplicates.preview(amina, again)).contradictions())
        .extracting(Words::dutch)
        .containsExactly(
            "inburgering: ‘Inschrijving in de gemeente (BRP)’ is bij beide anders. Maak dat eerst"
                + " gelijk");

    InburgeringDetails other = get(here.coordinator, again);
    save(
        here.coordinator,
        again,
        other.version(),
        Records.with(other.data(), "registeredOn", day(-60)));
    MergePreview preview = as(here.coordinator, () -> duplicates.preview(amina, again));
    as(
        here.coordinator,
        () -> duplicates.merge(amina, again, Map.of("lastName", amina), preview.fingerprint()));

    InburgeringDetails joined = get(here.coordinator, amina);
    assertThat(joined.data()).isEqualTo(act2021("registeredOn", day(-60), "noticeOn", day(-50)));
    assertThat(joined.pips()).hasSize(1);
  }

  private CurrentUser trainerWhoCoachesOthers() {
    return new CurrentUser(
        here.trainer.tenant(),
        here.trainer.subject(),
        here.trainer.displayName(),
        EnumSet.of(Role.TRAINER, Role.JOBCOACH),
        here.trainer.validUntil());
  }

  private InburgeringDetails get(CurrentUser user, ParticipantId participant) {
    return as(user, () -> inburgering.get(participant));
  }

  private InburgeringDetails save(
      CurrentUser user, ParticipantId participant, long version, InburgeringData data) {
    return as(user, () -> inburgering.save(participant, version, data));
  }

  private InburgeringDetails addPip(ParticipantId participant, PipData pip) {
    return as(here.coordinator, () -> inburgering.addPip(participant, pip));
  }

  private List<String> problems(ParticipantId participant, InburgeringData data) {
    return told(() -> save(here.coordinator, participant, 0, data));
  }

  private List<String> pipProblems(PipData pip) {
    return told(() -> addPip(amina, pip));
  }

  private static List<String> told(Runnable refused) {
    try {
      refused.run();
      return List.of();
    } catch (InvalidInput wrong) {
      return wrong.problems().stream().map(InburgeringTest::told).toList();
    }
  }

  private static String told(Problem problem) {
    return problem.field() + " " + problem.code();
  }

  private static PipData pip(int days, Leerroute route) {
    return new PipData(day(days), route, null, null, null, null, null);
  }

  private static PipData leveled(int days, Leerroute route, LanguageLevel level) {
    return Records.with(pip(days, route), "level", level);
  }

  private static InburgeringData act2021(Object... known) {
    return Records.with(Records.of(InburgeringData.class, known), "law", InburgeringLaw.ACT_2021);
  }

  private static Subject subject(ParticipantId participant) {
    return Subject.about(participant.value(), "inburgering", participant.value());
  }

  private static LocalDate day(int fromToday) {
    return TODAY.plusDays(fromToday);
  }

  private static <T> T as(CurrentUser user, Callable<T> work) {
    return rooms.ask(user, work);
  }
}
