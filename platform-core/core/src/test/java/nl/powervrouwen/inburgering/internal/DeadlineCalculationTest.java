package nl.powervrouwen.inburgering.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.LocalDate;
import java.util.List;
import nl.powervrouwen.inburgering.Deadline;
import nl.powervrouwen.inburgering.DeadlineKind;
import nl.powervrouwen.inburgering.InburgeringData;
import nl.powervrouwen.inburgering.InburgeringLaw;
import nl.powervrouwen.inburgering.NotObligedReason;
import nl.powervrouwen.spi.Words;
import nl.powervrouwen.testing.Records;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DeadlineCalculationTest {

  @Test
  void countsTenWeeksFromTheLaterOfNoticeAndRegistrationAndSaysWhyTheEndMoved() {
    Deadline pip =
        pip(act2021("noticeOn", day("2026-01-12"), "registeredOn", day("2026-01-23")), null);

    assertThat(pip.last()).isEqualTo("2026-04-07");
    assertThat(pip.why().dutch())
        .isEqualTo(
            "10 weken na de kennisgeving van DUO, of de inschrijving in de gemeente als die later"
                + " is: 23 januari 2026 (Besluit inburgering 2021, artikel 5.3). 3 april 2026 is Goede"
                + " Vrijdag. Daarom mag het ook nog op de eerste werkdag erna (Algemene"
                + " termijnenwet, artikel 1).");
  }

  @Test
  void takesTheEarliestDayWhileItIsNotKnownWhichTextHeld() {
    Deadline pip =
        pip(act2021("noticeOn", day("2023-03-15"), "registeredOn", day("2023-02-01")), null);

    assertThat(pip.last()).isEqualTo("2023-04-12");
    assertThat(pip.why().dutch()).contains("1 februari 2023", "weten wij niet");
  }

  @Test
  void doesNotSpeakOfTwoTextsThatSayTheSame() {
    Deadline pip =
        pip(act2021("noticeOn", day("2023-01-15"), "registeredOn", day("2023-02-01")), null);

    assertThat(pip.last()).isEqualTo("2023-04-12");
    assertThat(pip.why().dutch()).doesNotContain("weten wij niet");
  }

  @Test
  void leavesADayOpenOfWhichTheStartIsNotKnownAndSaysWhatIsMissing() {
    Deadline nothing = pip(act2021(), null);
    Deadline noNotice = pip(act2021("registeredOn", day("2026-02-02")), null);

    assertThat(nothing.last()).isNull();
    assertThat(nothing.why().dutch()).contains("in de gemeente is ingeschreven");
    assertThat(noNotice.last()).isNull();
    assertThat(noNotice.why().dutch()).contains("DUO de kennisgeving stuurde");
  }

  @Test
  void waitsTwoWeeksAfterTheDataOfOthersWhenThatIsLater() {
    InburgeringData late =
        act2021(
            "noticeOn", day("2026-01-23"),
            "registeredOn", day("2026-01-23"),
            "dataReceivedOn", day("2026-04-13"));
    InburgeringData early = Records.with(late, "dataReceivedOn", day("2026-02-02"));

    assertThat(pip(late, null).last()).isEqualTo("2026-04-28");
    assertThat(pip(early, null).last()).isEqualTo("2026-04-07");
  }

  @Test
  void beginsTheTermTheDayAfterTheFirstPipAndLetsTheRouteChangeHalfway() {
    List<Deadline> all = all(act2021(), day("2024-06-03"));

    assertThat(all)
        .extracting(Deadline::kind, Deadline::last)
        .containsExactly(
            tuple(DeadlineKind.ROUTE_CHANGE, day("2025-12-03")),
            tuple(DeadlineKind.TERM, day("2027-06-03")),
            tuple(DeadlineKind.EXTENSION_REQUEST, day("2027-06-03")),
            tuple(DeadlineKind.PIP, null));
    assertThat(all.getLast().doneOn()).isEqualTo("2024-06-03");
  }

  @Test
  void believesDuoAboutTheTermAndTellsWhatItWouldHaveBeen() {
    Deadline term =
        all(act2021("termUntil", day("2027-12-04")), day("2024-06-03")).stream()
            .filter(one -> one.kind() == DeadlineKind.TERM)
            .findFirst()
            .orElseThrow();

    assertThat(term.last()).isEqualTo("2027-12-03");
    assertThat(term.why().dutch())
        .contains("DUO noemt 4 december 2027", "Zonder verlenging", "3 juni 2027");
  }

  @Test
  void computesNothingForTheActOf2013ButShowsWhatDuoSays() {
    InburgeringData data =
        Records.of(
            InburgeringData.class,
            "law",
            InburgeringLaw.ACT_2013,
            "registeredOn",
            day("2019-05-01"),
            "termUntil",
            day("2027-02-01"));

    assertThat(all(data, day("2019-08-01")))
        .singleElement()
        .extracting(Deadline::kind, Deadline::last)
        .containsExactly(DeadlineKind.TERM, day("2027-01-31"));
  }

  @Test
  void asksNothingOfWhoIsNotObligedOrOfWhomTheActIsNotKnown() {
    LocalDate registered = day("2026-02-02");

    assertThat(
            all(
                Records.of(
                    InburgeringData.class, "law", InburgeringLaw.NONE, "registeredOn", registered),
                null))
        .isEmpty();
    assertThat(all(Records.of(InburgeringData.class, "registeredOn", registered), null)).isEmpty();
  }

  @Test
  void keepsOnlyWhatWasDoneWhenTheObligationIsOver() {
    InburgeringData over =
        act2021(
            "registeredOn", day("2024-03-01"),
            "noticeOn", day("2024-03-01"),
            "obligedUntil", day("2026-05-01"),
            "notObliged", NotObligedReason.VOLDAAN);

    assertThat(all(over, day("2024-05-01")))
        .extracting(Deadline::kind)
        .containsExactly(DeadlineKind.PIP, DeadlineKind.TERM);
    assertThat(all(over, null)).extracting(Deadline::kind).doesNotContain(DeadlineKind.PIP);
  }

  @Test
  void tellsWhichLastDaysBecameOthers() {
    InburgeringData before =
        act2021("noticeOn", day("2026-02-02"), "registeredOn", day("2026-02-02"));
    InburgeringData after = Records.with(before, "registeredOn", day("2026-02-09"));
    InburgeringData lost = Records.with(before, "noticeOn", null);
    List<Deadline> was = all(before, null);

    assertThat(counted(after, null).moved(was))
        .extracting(Words::dutch)
        .containsExactly("Besluit over het PIP: was 13 april 2026, wordt 20 april 2026.");
    assertThat(counted(lost, null).moved(was))
        .extracting(Words::dutch)
        .containsExactly(
            "Besluit over het PIP: was 13 april 2026, en is nu niet meer te berekenen.");
    assertThat(counted(before, null).moved(was)).isEmpty();
  }

  private static Deadline pip(InburgeringData data, @Nullable LocalDate firstPip) {
    return all(data, firstPip).stream()
        .filter(one -> one.kind() == DeadlineKind.PIP)
        .findFirst()
        .orElseThrow();
  }

  private static List<Deadline> all(InburgeringData data, @Nullable LocalDate firstPip) {
    return counted(data, firstPip).all();
  }

  private static DeadlineCalculation counted(InburgeringData data, @Nullable LocalDate firstPip) {
    return new DeadlineCalculation(data, firstPip, List.of(), List.of());
  }

  private static InburgeringData act2021(Object... known) {
    return Records.with(Records.of(InburgeringData.class, known), "law", InburgeringLaw.ACT_2021);
  }

  private static LocalDate day(String iso) {
    return LocalDate.parse(iso);
  }
}
