package nl.powervrouwen.ui.series;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.timepicker.TimePicker;
import com.vaadin.flow.router.RouterLink;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import nl.powervrouwen.modules.internal.ModuleRegistry;
import nl.powervrouwen.programmes.GroupDetails;
import nl.powervrouwen.sessions.AttendanceRecording;
import nl.powervrouwen.sessions.CancelReason;
import nl.powervrouwen.sessions.Channel;
import nl.powervrouwen.sessions.Holidays;
import nl.powervrouwen.sessions.Series;
import nl.powervrouwen.sessions.SeriesChange.GoOnline;
import nl.powervrouwen.sessions.SeriesChange.PlanSeries;
import nl.powervrouwen.sessions.SessionDetails;
import nl.powervrouwen.sessions.Sessions;
import nl.powervrouwen.spi.Assessment;
import nl.powervrouwen.spi.Curriculum;
import nl.powervrouwen.spi.CurriculumPart;
import nl.powervrouwen.spi.CurriculumPlan;
import nl.powervrouwen.spi.PartKind;
import nl.powervrouwen.spi.Validity;
import nl.powervrouwen.spi.Words;
import nl.powervrouwen.testing.Municipality;
import nl.powervrouwen.ui.testing.ScreenTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SeriesScreensTest extends ScreenTest {

  private static final LocalDate NEXT_WEEK = Municipality.TODAY.plusWeeks(1);

  /** Without public holidays in the weeks after it. */
  private static final LocalDate QUIET = Municipality.quietDay(NEXT_WEEK);

  private final Curriculum curriculum = curriculum("1", 4);
  private final Curriculum newer = curriculum("2", 4);
  private GroupDetails group = municipality.group("Groep Neede", 5);

  @BeforeEach
  void load() {
    room(ModuleRegistry.class).add(curriculum);
  }

  @AfterEach
  void unload() {
    room(ModuleRegistry.class).remove(curriculum);
    room(ModuleRegistry.class).remove(newer);
  }

  @Test
  void plansAWholeSeriesWithOneButtonThatSaysWhatItDoes() {
    logIn(municipality.trainer);
    open(page(""));
    assertThat(text()).contains("Er is nog niets gepland", "Leerplan plannen");
    open(page("/cursus-plannen"));
    assertThat(text())
        .contains("Proefcursus", "4 nieuwe bijeenkomsten", "Onderwerp 1 van versie 1", "Zaal");
    press("4 bijeenkomsten plannen");
    assertThat(text())
        .contains(
            "4 bijeenkomsten zijn gepland.", "Proefcursus, versie 1", "0 van 4 bijeenkomsten");
    assertThat(series()).extracting(SessionDetails::part).containsExactly(1, 2, 3, 4);
  }

  @Test
  void namesTheFreeDaysThatItSkips() {
    meanwhile(
        municipality.coordinator,
        () -> room(Holidays.class).add("Proefvakantie", NEXT_WEEK, NEXT_WEEK.plusDays(6)));
    logIn(municipality.trainer);
    open(page("/cursus-plannen"));
    assertThat(text()).contains("er geen bijeenkomst:", "(Proefvakantie)");
    press("4 bijeenkomsten plannen");
    assertThat(day(series().getFirst())).isAfter(NEXT_WEEK.plusDays(6));
  }

  @Test
  void saysBesideTheFieldWhatIsWrongAndKeepsWhatWasTyped() {
    logIn(municipality.trainer);
    open(page("/cursus-plannen"));
    field(TimePicker.class, "series-plan-until").setValue(LocalTime.of(9, 0));
    field(TextField.class, "series-plan-place").setValue("Kulturhus");
    press("Bijeenkomsten plannen");
    assertThat(field(TimePicker.class, "series-plan-until").isInvalid()).isTrue();
    assertThat(field(TextField.class, "series-plan-place").getValue()).isEqualTo("Kulturhus");
    assertThat(series()).isEmpty();
  }

  @Test
  void doesNothingElseThanWasShown() {
    plan();
    logIn(municipality.trainer);
    open(page("/verschuiven"));
    assertThat(text()).contains("4 bijeenkomsten veranderen");
    SessionDetails last = series().getLast();
    meanwhile(
        municipality.coordinator,
        () ->
            room(Sessions.class)
                .cancel(last.id(), last.version(), CancelReason.BUILDING_CLOSED, null));
    press("4 bijeenkomsten verschuiven");
    assertThat(text()).contains("veranderd", "3 bijeenkomsten veranderen");
    assertThat(series()).extracting(SeriesScreensTest::day).first().isEqualTo(NEXT_WEEK);
    press("3 bijeenkomsten verschuiven");
    assertThat(text())
        .contains("3 bijeenkomsten zijn verschoven.", "Vervallen: het gebouw is dicht");
  }

  @Test
  void shiftsFromTheSessionInTheAddress() {
    plan();
    SessionDetails third = series().get(2);
    logIn(municipality.trainer);
    open(page("/verschuiven?vanaf=" + third.id().value()));
    assertThat(text()).contains("2 bijeenkomsten veranderen", "2 andere blijven zoals het was");
    field(DatePicker.class, "series-shift-day").setValue(QUIET.plusWeeks(4));
    press("2 bijeenkomsten verschuiven");
    assertThat(series())
        .extracting(SeriesScreensTest::day)
        .containsExactly(QUIET, QUIET.plusWeeks(1), QUIET.plusWeeks(4), QUIET.plusWeeks(5));
  }

  @Test
  void goesOnlineFromASessionAndBackToTheRoom() {
    plan();
    SessionDetails second = series().get(1);
    logIn(municipality.trainer);
    open("bijeenkomsten/" + second.id().value());
    assertThat(text()).contains("Online verder vanaf hier");
    open(page("/online-verder?vanaf=" + second.id().value()));
    press("Online verder");
    assertThat(field(TextField.class, "series-online-meetingLink").isInvalid()).isTrue();
    field(TextField.class, "series-online-meetingLink").setValue("https://video.example/neede");
    press("3 bijeenkomsten online");
    assertThat(text()).contains("3 bijeenkomsten zijn nu per video.");
    assertThat(series())
        .extracting(SessionDetails::channel)
        .containsExactly(Channel.ROOM, Channel.VIDEO, Channel.VIDEO, Channel.VIDEO);
    open(page("/terug-naar-de-zaal?vanaf=" + second.id().value()));
    press("3 bijeenkomsten in de zaal");
    assertThat(series()).extracting(SessionDetails::channel).containsOnly(Channel.ROOM);
  }

  @Test
  void saysWhenAllThatCanMoveIsOnlineAndOffersTheWayBack() {
    plan();
    logIn(municipality.trainer);
    goOnline(series().getFirst());
    open(page(""));
    assertThat(ways())
        .contains("Terug naar de zaal", "Adres van de video wijzigen")
        .doesNotContain("Online verder");
    open(page("/online-verder"));
    assertThat(text())
        .contains(
            "Adres van de video wijzigen",
            "alle bijeenkomsten die nog kunnen veranderen, zijn al online",
            "Zo verandert er niets.");
    assertThat(ways()).contains("Terug naar de zaal");
    field(TextField.class, "series-online-meetingLink").setValue("https://video.example/anders");
    press("Adres van 4 bijeenkomsten wijzigen");
    assertThat(text()).contains("4 bijeenkomsten hebben een ander adres voor de video.");
    assertThat(series())
        .extracting(SessionDetails::meetingLink)
        .containsOnly("https://video.example/anders");
  }

  @Test
  void saysWhenAllThatCanMoveIsInTheRoom() {
    plan();
    logIn(municipality.trainer);
    open(page("/terug-naar-de-zaal"));
    assertThat(text()).contains("zijn al in een zaal", "Zo verandert er niets.");
    assertThat(ways()).contains("Online verder");
  }

  @Test
  void looksPastWhatIsClosedCancelledOrOverForWhatCanGoOnline() {
    plan();
    List<SessionDetails> all = series();
    municipality.session(group.id(), -5);
    SessionDetails second = all.get(1);
    meanwhile(
        municipality.coordinator,
        () ->
            room(Sessions.class).cancel(second.id(), second.version(), CancelReason.WEATHER, null));
    logIn(municipality.trainer);
    open(page(""));
    assertThat(ways()).contains("Online verder").doesNotContain("Terug naar de zaal");
    goOnline(all.getFirst());
    open(page(""));
    assertThat(ways()).contains("Terug naar de zaal").doesNotContain("Online verder");
    assertThat(series())
        .extracting(SessionDetails::channel)
        .containsExactly(Channel.ROOM, Channel.VIDEO, Channel.ROOM, Channel.VIDEO, Channel.VIDEO);
  }

  @Test
  void offersTheWaysThatDoSomethingInASeriesThatIsPartlyOnline() {
    plan();
    List<SessionDetails> all = series();
    logIn(municipality.trainer);
    goOnline(all.get(2));
    open(page(""));
    assertThat(ways()).contains("Online verder", "Terug naar de zaal");
    open(page("/online-verder"));
    assertThat(text()).contains("2 bijeenkomsten veranderen");
    open(page("/terug-naar-de-zaal"));
    assertThat(text()).contains("2 bijeenkomsten veranderen");
    open("bijeenkomsten/" + all.get(0).id().value());
    assertThat(ways()).contains("Online verder vanaf hier");
    open("bijeenkomsten/" + all.get(3).id().value());
    assertThat(ways())
        .contains("Terug naar de zaal vanaf hier")
        .doesNotContain("Online verder vanaf hier");
  }

  @Test
  void changesFromTheNextOneOnWhenTheAskedOneCantMove() {
    plan();
    municipality.enrol(group.id(), municipality.participant("Amina", "Voorbeeld", null).id());
    SessionDetails today = municipality.session(group.id(), 0);
    SessionDetails before = municipality.session(group.id(), -5);
    meanwhile(
        municipality.trainer, () -> room(AttendanceRecording.class).recordRestPresent(today.id()));
    logIn(municipality.trainer);
    open(page("/online-verder?vanaf=" + today.id().value()));
    field(TextField.class, "series-online-meetingLink").setValue("https://video.example/neede");
    press("4 bijeenkomsten online");
    assertThat(series())
        .filteredOn(session -> session.channel() == Channel.ROOM)
        .extracting(SessionDetails::id)
        .containsExactly(before.id(), today.id());
    open("bijeenkomsten/" + today.id().value());
    assertThat(ways())
        .contains("Verschuiven vanaf hier")
        .doesNotContain("Online verder vanaf hier");
  }

  @Test
  void changesTheOrderWithButtonsAloneAndSaysWhatMoved() {
    plan();
    logIn(municipality.trainer);
    open(page("/volgorde"));
    press("Omlaag");
    assertThat(text()).contains("Onderwerp 1 van versie 1 is nu bijeenkomst 2.");
    press("Nieuwe volgorde opslaan");
    assertThat(series()).extracting(SessionDetails::part).containsExactly(2, 1, 3, 4);
    assertThat(series()).extracting(SeriesScreensTest::day).first().isEqualTo(NEXT_WEEK);
  }

  @Test
  void makesUpForACancelledSessionAtTheEnd() {
    plan();
    SessionDetails first = series().getFirst();
    meanwhile(
        municipality.coordinator,
        () -> room(Sessions.class).cancel(first.id(), first.version(), CancelReason.WEATHER, null));
    logIn(municipality.trainer);
    open(page("/verlengen"));
    missed().setValue(Set.of(series().getFirst()));
    field(TextArea.class, "series-lengthen-extra").setValue("Feest\n\n Terugkijken ");
    press("3 bijeenkomsten toevoegen");
    assertThat(series())
        .extracting(SessionDetails::title)
        .endsWith("Onderwerp 1 van versie 1", "Feest", "Terugkijken");
  }

  @Test
  void goesOnWithANewVersionOfTheCurriculum() {
    plan();
    room(ModuleRegistry.class).add(newer);
    logIn(municipality.trainer);
    open(page(""));
    assertThat(text()).contains("Nieuwe versie van het leerplan");
    open(page("/versie"));
    press("Verder met deze versie");
    assertThat(text()).contains("Proefcursus, versie 2");
    assertThat(series().getFirst().title()).isEqualTo("Onderwerp 1 van versie 2");
  }

  @Test
  void goesOnInAGroupOfAMissingModuleAndSaysCalmlyWhatWaits() {
    plan();
    room(ModuleRegistry.class).remove(curriculum);
    logIn(municipality.coordinator);
    open(page(""));
    assertThat(text())
        .contains("De module van het leerplan Proefcursus (versie 1) is er nu niet")
        .contains("U kunt gewoon doorwerken")
        .contains("Onderwerp 1 van versie 1", "Reeks wijzigen");
    assertThat(all(TextField.class).map(TextField::getLabel)).contains("Deelnemer inschrijven");
    open(page("/verlengen"));
    assertThat(text()).doesNotContain("Er ging iets mis");
  }

  @Test
  void cancelsASessionWithAReasonAndHoldsItAfterAll() {
    plan();
    SessionDetails first = series().getFirst();
    logIn(municipality.trainer);
    open("bijeenkomsten/" + first.id().value());
    press("Laten vervallen");
    pressLast("Laten vervallen");
    assertThat(reason().isInvalid()).isTrue();
    reason().setValue(CancelReason.BUILDING_CLOSED);
    pressLast("Laten vervallen");
    assertThat(text())
        .contains("De bijeenkomst is vervallen.", "Vervallen: het gebouw is dicht")
        .doesNotContain("Aanwezigheid");
    press("Toch door laten gaan");
    assertThat(text()).contains("De bijeenkomst gaat toch door.", "Gepland");
  }

  @Test
  void showsThemesAndWhoWasThere() {
    SessionDetails today = municipality.session(group.id(), 0);
    municipality.enrol(group.id(), municipality.participant("Amina", "Voorbeeld", null).id());
    meanwhile(
        municipality.trainer,
        () -> {
          room(AttendanceRecording.class).recordRestPresent(today.id());
          return room(Sessions.class).close(today.id(), today.version());
        });
    logIn(municipality.trainer);
    open(page(""));
    assertThat(text())
        .contains("1 van 1 bijeenkomsten, 2 van 2 uur", "Thema’s", "Zonder thema", "Wie was er?")
        .contains("✓ aanwezig", "Aanwezigheid in getallen");
  }

  @Test
  void saysBeforehandWhetherWhoComesEveryTimeCanCompleteTheCourse() {
    logIn(municipality.trainer);
    open(page("/cursus-plannen"));
    assertThat(text()).contains("Wie zo naar elke bijeenkomst komt, kan het leerplan afronden.");
  }

  private void plan() {
    PlanSeries change =
        new PlanSeries(
            curriculum.id(),
            curriculum.version(),
            QUIET,
            QUIET.getDayOfWeek(),
            LocalTime.of(9, 30),
            LocalTime.of(11, 30),
            Channel.ROOM,
            "Zaal",
            null);
    meanwhile(
        municipality.coordinator,
        () -> {
          Series series = room(Series.class);
          String shown = series.preview(group.id(), change).fingerprint();
          return series.apply(group.id(), change, shown);
        });
  }

  /** What one can go to from here, in words. */
  private List<String> ways() {
    return all(RouterLink.class).map(link -> link.getElement().getTextRecursively()).toList();
  }

  private void goOnline(SessionDetails first) {
    meanwhile(
        municipality.coordinator,
        () -> {
          Series series = room(Series.class);
          GoOnline online = new GoOnline(first.id(), "https://video.example/proef");
          String shown = series.preview(group.id(), online).fingerprint();
          return series.apply(group.id(), online, shown);
        });
  }

  private String page(String rest) {
    return "groepen/" + group.id().value() + rest;
  }

  private List<SessionDetails> series() {
    return meanwhile(municipality.coordinator, () -> room(Sessions.class).of(group.id()));
  }

  private static LocalDate day(SessionDetails session) {
    return session.start().atZone(ZoneId.of("Europe/Amsterdam")).toLocalDate();
  }

  @SuppressWarnings("unchecked") // the only field of its kind on the form
  private CheckboxGroup<SessionDetails> missed() {
    return window().find(CheckboxGroup.class).single();
  }

  @SuppressWarnings("unchecked") // the only field of its kind in the dialog
  private RadioButtonGroup<CancelReason> reason() {
    return window().find(RadioButtonGroup.class).single();
  }

  /** The last button with these words is the one in front. */
  private void pressLast(String words) {
    List<NativeButton> buttons =
        all(NativeButton.class)
            .filter(button -> button.getElement().getTextRecursively().equals(words))
            .toList();
    window().test(buttons.getLast()).click();
    window().roundTrip();
  }

  private static Curriculum curriculum(String version, int parts) {
    return new CurriculumPlan(
        "proefcursus",
        version,
        new Words("Proefcursus", "Test course"),
        new Words("Een proef.", "A test."),
        Validity.from(LocalDate.EPOCH),
        IntStream.rangeClosed(1, parts).mapToObj(n -> part(n, version)).toList(),
        List.of(),
        facts -> new Assessment(List.of()));
  }

  private static CurriculumPart part(int number, String version) {
    return new CurriculumPart(
        number,
        PartKind.SESSION,
        new Words("Thema " + (number + 1) / 2, "Theme"),
        new Words("Onderwerp " + number + " van versie " + version, "Subject"),
        new Words("Doel", "Aim"),
        Duration.ofHours(3),
        Set.of(),
        null,
        List.of());
  }
}
