package nl.powervrouwen.inburgering;

import static nl.powervrouwen.testing.Municipality.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import nl.powervrouwen.changes.ChangeLog;
import nl.powervrouwen.changes.Subject;
import nl.powervrouwen.identity.CurrentUser;
import nl.powervrouwen.participants.Duplicates;
import nl.powervrouwen.participants.MergePreview;
import nl.powervrouwen.participants.ParticipantId;
import nl.powervrouwen.refusals.InvalidInput;
import nl.powervrouwen.refusals.NotAllowed;
import nl.powervrouwen.refusals.NotFound;
import nl.powervrouwen.refusals.StaleVersion;
import nl.powervrouwen.spi.Notation;
import nl.powervrouwen.spi.Words;
import nl.powervrouwen.testing.Municipality;
import nl.powervrouwen.testing.Records;
import nl.powervrouwen.testing.Rooms;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Extensions of the term, vrijstellingen and ontheffingen. */
@Tag("postgres")
class DecisionsTest {

  private static final Rooms rooms = Rooms.open();
  private static final LocalDate FIRST_PIP = TODAY.minusYears(1);
  private static final LocalDate TERM = FIRST_PIP.plusYears(3);

  private final Municipality here = new Municipality(rooms);
  private final Inburgering inburgering = rooms.get(Inburgering.class);
  private final Extensions extensions = rooms.get(Extensions.class);
  private final Exemptions exemptions = rooms.get(Exemptions.class);
  private final ParticipantId amina = here.participant("Amina", "Voorbeeld", here.coach).id();

  @AfterAll
  static void close() {
    rooms.close();
  }

  @Test
  void countsOneExtensionAfterTheOtherAndTellsWhichLastDayBecameAnother() {
    under(InburgeringLaw.ACT_2021);

    Recorded<ExtendedTerm> birth = extend(granted(ExtensionGround.BIRTH, -20));
    Recorded<ExtendedTerm> effort = extend(granted(ExtensionGround.PROVEN_EFFORT, -10));

    assertThat(birth.row().was()).isEqualTo(TERM);
    assertThat(birth.row().last()).isEqualTo(TERM.plusWeeks(16));
    assertThat(birth.row().why().dutch()).contains("16 weken", "artikel 4.4");
    assertThat(birth.moved()).singleElement().extracting(Words::dutch).asString().contains("was ");
    assertThat(effort.row().was()).isEqualTo(TERM.plusWeeks(16));
    assertThat(term().last()).isEqualTo(TERM.plusWeeks(16).plusMonths(6));
    assertThat(term().why().dutch()).contains("artikel 11", "Met 2 verlengingen");
  }

  @Test
  void countsNothingUntilSomebodyRecordsHowLongItLasted() {
    under(InburgeringLaw.ACT_2021);
    ExtensionData stay = granted(ExtensionGround.BLIJF_HUIS, -20);

    Recorded<ExtendedTerm> unknown = extend(stay);
    assertThat(unknown.row().last()).isNull();
    assertThat(unknown.moved()).isEmpty();
    assertThat(term().last()).isEqualTo(TERM);
    assertThat(term().why().dutch()).contains("de duur nog niet bekend");

    Recorded<ExtendedTerm> known = change(unknown.row(), Records.with(stay, "extraDays", 37));
    assertThat(known.row().last()).isEqualTo(TERM.plusDays(37));
    assertThat(known.moved()).hasSize(1);
    assertThat(
            as(
                here.coach,
                () -> extensions.remove(id(known.row()), known.row().extension().version())))
        .hasSize(1);
    assertThat(term().last()).isEqualTo(TERM);
  }

  @Test
  void believesAnEndThatDuoNamedAndCountsOnFromThere() {
    under(InburgeringLaw.ACT_2021);
    extend(Records.with(granted(ExtensionGround.ILLNESS, -30), "newEnd", TERM.plusDays(101)));
    extend(granted(ExtensionGround.DEATH_IN_FAMILY, -10));
    assertThat(term().last()).isEqualTo(TERM.plusDays(100).plusMonths(3));

    InburgeringDetails file = details();
    save(Records.with(file.data(), "termUntil", TERM.plusDays(11)));

    assertThat(term().last()).isEqualTo(TERM.plusDays(10));
    assertThat(term().why().dutch()).contains("DUO noemt", "Met de verlengingen");
    assertThat(all().questions())
        .singleElement()
        .extracting(Words::dutch)
        .asString()
        .contains("Welke datum klopt?");
  }

  @Test
  void countsNoLengthByAnotherActAndKeepsWhatDuoNamed() {
    under(InburgeringLaw.ACT_2013);
    Recorded<ExtendedTerm> birth = extend(granted(ExtensionGround.BIRTH, -20));
    assertThat(birth.row().last()).isNull();
    assertThat(birth.row().why().dutch()).contains("Wet inburgering 2021");
    assertThat(details().deadlines()).isEmpty();

    extend(Records.of(ExtensionData.class, "groundCode", "4b", "newEnd", TODAY.plusDays(200)));
    assertThat(details().deadlines())
        .extracting(Deadline::kind, Deadline::last)
        .containsExactly(tuple(DeadlineKind.TERM, TODAY.plusDays(199)));

    save(Records.with(details().data(), "law", InburgeringLaw.NONE));
    assertThat(all().extensions()).hasSize(2);
    assertThat(details().deadlines()).isEmpty();
  }

  @Test
  void tellsWhenAnExtensionCanBeAskedAndUntilWhenDuoDecides() {
    under(InburgeringLaw.ACT_2021);
    extend(Records.of(ExtensionData.class, "groundCode", "a", "askedOn", TODAY.minusDays(3)));
    exempt(
        Records.of(
            ExemptionData.class,
            "exemptionKind",
            ExemptionKind.GEHELE_ONTHEFFING,
            "ontheffingGround",
            OntheffingGround.MED,
            "askedOn",
            TODAY.minusDays(9)));

    assertThat(deadline(DeadlineKind.EXTENSION_REQUEST).why().dutch())
        .contains(said(TERM.minusMonths(6)), "6 maanden voor het einde");
    assertThat(deadline(DeadlineKind.EXTENSION_DECISION).last())
        .isEqualTo(TermsAct.end(TODAY.minusDays(3), Period.ofWeeks(8)).last());
    assertThat(deadline(DeadlineKind.ONTHEFFING_DECISION).last())
        .isEqualTo(TermsAct.end(TODAY.minusDays(9), Period.ofWeeks(8)).last());
    assertThat(as(here.coach, inburgering::due))
        .extracting(row -> row.deadline().kind())
        .containsExactly(
            DeadlineKind.ONTHEFFING_DECISION, DeadlineKind.EXTENSION_DECISION, DeadlineKind.TERM);
  }

  @Test
  void refusesWhatAnExtensionCanNotBe() {
    under(InburgeringLaw.ACT_2021);
    ExtensionData some = granted(ExtensionGround.ALFABETISERING, -9);

    assertThat(refused(Records.of(ExtensionData.class)))
        .containsExactly("extensionGround extension.nothing");
    assertThat(refused(Records.with(some, "extraMonths", 6, "extraDays", 1)))
        .containsExactly("extraMonths extension.long");
    assertThat(refused(Records.with(some, "extraMonths", 6))).isEmpty();
    assertThat(refused(Records.with(granted(ExtensionGround.BIRTH, -8), "extraDays", 112)))
        .containsExactly("extraDays extension.fixed");
    assertThat(refused(Records.with(granted(ExtensionGround.ILLNESS, -8), "extraDays", 88)))
        .containsExactly("extraDays extension.short");
    assertThat(refused(Records.with(some, "judgement", Judgement.REFUSED, "newEnd", TERM)))
        .containsExactly("newEnd extension.refused");
    assertThat(refused(Records.with(some, "judgement", null))).containsExactly("judgement needed");
    assertThat(refused(Records.with(some, "groundCode", "12345678901")))
        .containsExactly("groundCode text.too-long");
  }

  @Test
  void refusesOfAnExemptionWhatDuosSpecificationsDoNotKnow() {
    assertThat(wrong(Records.of(ExemptionData.class))).containsExactly("exemptionKind needed");
    assertThat(wrong(exemption(ExemptionKind.GEHELE_ONTHEFFING)))
        .containsExactly("judgement exemption.undecided");
    assertThat(
            wrong(
                Records.with(
                    exemption(ExemptionKind.GEHELE_ONTHEFFING), "judgement", Judgement.GRANTED)))
        .containsExactly("judgedOn needed", "ontheffingGround needed");
    ExemptionData part =
        Records.with(
            exemption(ExemptionKind.GEDEELTELIJKE_VRIJSTELLING),
            "judgement",
            Judgement.GRANTED,
            "vrijstellingReason",
            VrijstellingReason.GED,
            "examPart",
            ExamPart.KNM);
    assertThat(wrong(part)).containsExactly("examPart exemption.knm");
    assertThat(wrong(Records.with(part, "vrijstellingReason", VrijstellingReason.OPL)))
        .contains("vrijstellingReason exemption.reason");
    assertThat(wrong(Records.with(part, "examPart", ExamPart.SP, "participationHours", 10)))
        .containsExactly("participationHours exemption.other-kind");
    assertThat(
            wrong(
                Records.with(
                    part, "examPart", ExamPart.SP, "level", LanguageLevel.B1, "judgedOn", null)))
        .isEmpty();
  }

  @Test
  void asksWhereAnExemptionAndTheFileContradictEachOtherAndChangesNothing() {
    under(InburgeringLaw.ACT_2021);
    Recorded<ExemptionRow> temporary =
        exempt(
            Records.with(
                exemption(ExemptionKind.TIJDELIJKE_VRIJSTELLING),
                "judgement",
                Judgement.GRANTED,
                "vrijstellingReason",
                VrijstellingReason.INS,
                "until",
                TODAY));
    assertThat(questions()).singleElement().asString().contains("nog plichtig");
    assertThat(details().data().notObliged()).isNull();

    InburgeringData file = details().data();
    save(Records.with(file, "notObliged", NotObligedReason.TIJDELIJKE_VRIJSTELLING));
    assertThat(questions()).isEmpty();

    as(
        here.coach,
        () ->
            exemptions.change(
                temporary.row().id(),
                temporary.row().version(),
                Records.with(temporary.row().data(), "until", TODAY.minusDays(1))));
    assertThat(questions()).singleElement().asString().contains("weer plichtig");

    save(Records.with(file, "notObliged", NotObligedReason.VOLLEDIGE_ONTHEFFING));
    assertThat(questions()).singleElement().asString().contains("niet vastgelegd");
  }

  @Test
  void areSeenAndChangedByTheOwnCoachAndTheCoordinatorAlone() {
    ParticipantId bahar = here.participant("Bahar", "Voorbeeld", null).id();
    ExtendedTerm one =
        as(here.coordinator, () -> extensions.add(bahar, granted(ExtensionGround.HOMELESS, -3)))
            .row();

    assertThatThrownBy(() -> as(here.coach, () -> extensions.of(bahar)))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> as(here.coach, () -> exemptions.of(bahar)))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> as(here.coach, () -> extensions.get(id(one))))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> as(here.trainer, () -> extensions.get(id(one))))
        .isInstanceOf(NotAllowed.class);
    assertThatThrownBy(() -> as(here.coordinator, () -> extensions.remove(id(one), 99)))
        .isInstanceOf(StaleVersion.class);
    assertThat(
            as(
                here.coordinator,
                () ->
                    rooms
                        .get(ChangeLog.class)
                        .of(Subject.about(bahar.value(), "term-extension", id(one).value()))))
        .hasSize(1);
  }

  @Test
  void goAlongWhenSomebodyWasRegisteredTwice() {
    ParticipantId again = here.participant("Amina", "Voorbeeldt", here.coach).id();
    extend(granted(ExtensionGround.BIRTH, -5));
    ExtendedTerm same =
        as(here.coordinator, () -> extensions.add(again, granted(ExtensionGround.BIRTH, -5))).row();
    as(here.coordinator, () -> extensions.add(again, granted(ExtensionGround.HOMELESS, -4)));
    Duplicates duplicates = rooms.get(Duplicates.class);
    assertThat(as(here.coordinator, () -> duplicates.preview(amina, again)).contradictions())
        .extracting(Words::dutch)
        .singleElement()
        .asString()
        .contains("verlenging");

    as(here.coordinator, () -> extensions.remove(id(same), same.extension().version()));
    MergePreview preview = as(here.coordinator, () -> duplicates.preview(amina, again));
    as(
        here.coordinator,
        () -> duplicates.merge(amina, again, Map.of("lastName", amina), preview.fingerprint()));

    assertThat(all().extensions()).hasSize(2);
  }

  private void under(InburgeringLaw law) {
    save(Records.of(InburgeringData.class, "law", law));
    PipData pip = Records.of(PipData.class, "datedOn", FIRST_PIP, "route", Leerroute.B);
    as(here.coach, () -> inburgering.addPip(amina, pip));
  }

  private void save(InburgeringData data) {
    long version = details().version();
    as(here.coach, () -> inburgering.save(amina, version, data));
  }

  private InburgeringDetails details() {
    return as(here.coach, () -> inburgering.get(amina));
  }

  private Deadline term() {
    return deadline(DeadlineKind.TERM);
  }

  private Deadline deadline(DeadlineKind kind) {
    return details().deadlines().stream()
        .filter(one -> one.kind() == kind)
        .findFirst()
        .orElseThrow();
  }

  private PersonExtensions all() {
    return as(here.coach, () -> extensions.of(amina));
  }

  private List<String> questions() {
    return as(here.coach, () -> exemptions.of(amina)).questions().stream()
        .map(Words::dutch)
        .toList();
  }

  private Recorded<ExtendedTerm> extend(ExtensionData data) {
    return as(here.coach, () -> extensions.add(amina, data));
  }

  private Recorded<ExtendedTerm> change(ExtendedTerm seen, ExtensionData data) {
    return as(here.coach, () -> extensions.change(id(seen), seen.extension().version(), data));
  }

  private Recorded<ExemptionRow> exempt(ExemptionData data) {
    return as(here.coach, () -> exemptions.add(amina, data));
  }

  private List<String> refused(ExtensionData data) {
    return told(() -> extend(data));
  }

  private List<String> wrong(ExemptionData data) {
    return told(() -> exempt(data));
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

  private static ExtensionId id(ExtendedTerm term) {
    return term.extension().id();
  }

  private static ExtensionData granted(ExtensionGround ground, int days) {
    return Records.of(
        ExtensionData.class,
        "extensionGround",
        ground,
        "judgement",
        Judgement.GRANTED,
        "judgedOn",
        TODAY.plusDays(days));
  }

  private static ExemptionData exemption(ExemptionKind kind) {
    return Records.of(ExemptionData.class, "exemptionKind", kind);
  }

  private static String said(LocalDate day) {
    return Notation.DUTCH.dateInWords(day);
  }

  private static <T> T as(CurrentUser user, Callable<T> work) {
    return rooms.ask(user, work);
  }
}
