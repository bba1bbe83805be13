package nl.powervrouwen.results;

import static nl.powervrouwen.registry.Role.JOBCOACH;
import static nl.powervrouwen.testing.Municipality.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import nl.powervrouwen.changes.ChangeLog;
import nl.powervrouwen.changes.Subject;
import nl.powervrouwen.identity.CurrentUser;
import nl.powervrouwen.participants.ParticipantId;
import nl.powervrouwen.refusals.InvalidInput;
import nl.powervrouwen.refusals.NotAllowed;
import nl.powervrouwen.refusals.NotFound;
import nl.powervrouwen.refusals.StaleVersion;
import nl.powervrouwen.testing.Municipality;
import nl.powervrouwen.testing.Records;
import nl.powervrouwen.testing.Rooms;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("postgres")
class MeasurementsTest {

  private static final Rooms rooms = Rooms.open();

  private final Municipality here = new Municipality(rooms);
  private final Measurements measurements = rooms.get(Measurements.class);
  private final ParticipantId amina = here.participant("Amina", "Voorbeeld", here.coach).id();

  @AfterAll
  static void close() {
    rooms.close();
  }

  @Test
  void keepsEachThingAndWhatIsNotAnswered() {
    MeasurementData all =
        new MeasurementData(
            MeasurementMoment.MIDDLE,
            TODAY.minusDays(4),
            6,
            CefrLevel.A0,
            CefrLevel.A1,
            CefrLevel.B2,
            CefrLevel.C2,
            1,
            2,
            3,
            4,
            5,
            Set.of());
    MeasurementData little =
        Records.of(
            MeasurementData.class,
            "moment",
            MeasurementMoment.START,
            "measuredOn",
            TODAY.minusDays(200),
            "planning",
            5);
    MeasurementRow made = add(all);
    MeasurementRow first = add(little);

    assertThat(as(here.coach, () -> measurements.of(amina)))
        .extracting(MeasurementRow::data)
        .as("the first one first")
        .containsExactly(little, all);
    MeasurementData better = Records.with(all, "ladder", 2, "reading", null);
    as(here.coach, () -> measurements.change(made.id(), made.version(), better));
    assertThat(as(here.coach, () -> measurements.get(made.id())).data()).isEqualTo(better);
    assertThatThrownBy(
            () -> as(here.coach, () -> measurements.change(made.id(), made.version(), all)))
        .isInstanceOf(StaleVersion.class);
    as(here.coach, () -> remove(first));
    assertThat(as(here.coach, () -> measurements.of(amina))).hasSize(1);
    Subject subject = Subject.about(amina.value(), "measurement", made.id().value());
    assertThat(as(here.coordinator, () -> rooms.get(ChangeLog.class).of(subject)))
        .extracting(change -> change.before().get("ladder"))
        .contains("6");
  }

  @Test
  void refusesWhatCantBeMeasured() {
    assertThat(problems(Records.of(MeasurementData.class)))
        .containsExactly("moment needed", "measuredOn needed", "ladder measurement.empty");
    assertThat(
            problems(
                Records.of(
                    MeasurementData.class,
                    "moment",
                    MeasurementMoment.END,
                    "measuredOn",
                    TODAY.plusDays(1),
                    "ladder",
                    7,
                    "talking",
                    0,
                    "planning",
                    6)))
        .containsExactly(
            "measuredOn date.future",
            "ladder number.range",
            "talking number.range",
            "planning number.range");
  }

  @Test
  void isSeenByTheOwnCoachAndTheCoordinatorAndByNobodyElse() {
    MeasurementData data =
        Records.of(
            MeasurementData.class,
            "moment",
            MeasurementMoment.START,
            "measuredOn",
            TODAY,
            "ladder",
            2);
    MeasurementRow made = add(data);
    here.enrol(here.group("Groep Neede", 10).id(), amina);
    CurrentUser other = rooms.colleague(here.tenant, "Joke Voorbeeld", JOBCOACH);

    for (CurrentUser stranger : List.of(other, new Municipality(rooms).coordinator)) {
      assertThatThrownBy(() -> as(stranger, () -> measurements.of(amina)))
          .isInstanceOf(NotFound.class);
      assertThatThrownBy(() -> as(stranger, () -> measurements.get(made.id())))
          .isInstanceOf(NotFound.class);
      assertThatThrownBy(() -> as(stranger, () -> measurements.add(amina, data)))
          .isInstanceOf(NotFound.class);
      assertThatThrownBy(() -> as(stranger, () -> measurements.change(made.id(), 1, data)))
          .isInstanceOf(NotFound.class);
      assertThatThrownBy(() -> as(stranger, () -> remove(made))).isInstanceOf(NotFound.class);
    }
    assertThatThrownBy(() -> as(here.trainer, () -> measurements.of(amina)))
        .isInstanceOf(NotAllowed.class);
    assertThat(as(here.coordinator, () -> measurements.get(made.id())).data()).isEqualTo(data);
  }

  @Test
  void scoresByAnInstrumentOfTheMunicipalitysOwnInTheWordsOfThen() {
    InstrumentRow made = instrument("Proefmeter", "Thuis\n\n Werk ", "nee\nja");
    assertThat(made.domains()).containsExactly("Thuis", "Werk");
    InstrumentScore home = new InstrumentScore("Proefmeter", "Thuis", "ja");
    MeasurementRow measured = add(scored(home));
    as(
        here.coordinator,
        () ->
            rooms
                .get(Instruments.class)
                .change(made.id(), made.version(), "Proefmeter", "Geld", "nee\nja\nbeter"));

    assertThat(as(here.coach, () -> measurements.get(measured.id())).data().scores())
        .as("another instrument changes nothing of what was measured")
        .containsExactly(home);
    assertThat(problems(scored(home))).containsExactly("scores score.unknown");
    InstrumentScore money = new InstrumentScore("Proefmeter", "Geld", "beter");
    MeasurementRow both =
        as(
            here.coach,
            () -> measurements.change(measured.id(), measured.version(), scored(home, money)));
    assertThat(both.data().scores()).containsExactlyInAnyOrder(home, money);
    InstrumentScore less = new InstrumentScore("Proefmeter", "Geld", "nee");
    assertThat(problems(scored(money, less))).containsExactly("scores score.twice");
  }

  @Test
  void refusesAnInstrumentThatCantMeasure() {
    instrument("Proefmeter", "Thuis", "nee\nja");

    assertThat(refused(null, " ", null))
        .containsExactly("name needed", "domains needed", "levels needed");
    assertThat(refused("proefmeter", "Thuis\nThuis", "ja"))
        .containsExactly(
            "name instrument.twice", "domains instrument.line-twice", "levels instrument.lines");
    assertThatThrownBy(
            () -> as(here.coach, () -> rooms.get(Instruments.class).add("Mijn", "Thuis", "a\nb")))
        .isInstanceOf(NotAllowed.class);
    assertThat(as(new Municipality(rooms).coordinator, () -> rooms.get(Instruments.class).all()))
        .isEmpty();
  }

  private InstrumentRow instrument(String name, String domains, String levels) {
    return as(here.coordinator, () -> rooms.get(Instruments.class).add(name, domains, levels));
  }

  private List<String> refused(
      @Nullable String name, @Nullable String domains, @Nullable String levels) {
    try {
      as(here.coordinator, () -> rooms.get(Instruments.class).add(name, domains, levels));
    } catch (InvalidInput refusal) {
      return refusal.problems().stream()
          .map(problem -> problem.field() + " " + problem.code())
          .toList();
    }
    return List.of();
  }

  private static MeasurementData scored(InstrumentScore... scores) {
    return Records.of(
        MeasurementData.class,
        "moment",
        MeasurementMoment.START,
        "measuredOn",
        TODAY,
        "scores",
        Set.of(scores));
  }

  private boolean remove(MeasurementRow row) {
    measurements.remove(row.id(), row.version());
    return true;
  }

  private MeasurementRow add(MeasurementData data) {
    return as(here.coach, () -> measurements.add(amina, data));
  }

  private List<String> problems(MeasurementData typed) {
    try {
      add(typed);
    } catch (InvalidInput refusal) {
      return refusal.problems().stream()
          .map(problem -> problem.field() + " " + problem.code())
          .toList();
    }
    return List.of();
  }

  private static <T> T as(CurrentUser user, Callable<T> work) {
    return rooms.ask(user, work);
  }
}
