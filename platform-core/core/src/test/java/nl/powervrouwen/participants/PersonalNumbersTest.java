package nl.powervrouwen.participants;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import nl.powervrouwen.changes.ChangeLog;
import nl.powervrouwen.changes.LoggedChange;
import nl.powervrouwen.changes.Subject;
import nl.powervrouwen.identity.AuditFilter;
import nl.powervrouwen.identity.AuditLine;
import nl.powervrouwen.identity.AuditLog;
import nl.powervrouwen.identity.AuditOutcome;
import nl.powervrouwen.identity.CurrentUser;
import nl.powervrouwen.identity.SensitiveAction;
import nl.powervrouwen.refusals.InvalidInput;
import nl.powervrouwen.refusals.NotAllowed;
import nl.powervrouwen.refusals.NotFound;
import nl.powervrouwen.refusals.StaleVersion;
import nl.powervrouwen.registry.Role;
import nl.powervrouwen.spi.Words;
import nl.powervrouwen.testing.Municipality;
import nl.powervrouwen.testing.Postgres;
import nl.powervrouwen.testing.Records;
import nl.powervrouwen.testing.Rooms;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("postgres")
class PersonalNumbersTest {

  private static final Rooms rooms = Rooms.open();

  private final Municipality here = new Municipality(rooms);
  private final PersonalNumbers numbers = rooms.get(PersonalNumbers.class);
  private final ParticipantId amina = here.participant("Amina", "Voorbeeld", here.coach).id();

  @AfterAll
  static void close() {
    rooms.close();
  }

  @ParameterizedTest
  @CsvSource({
    "1234567890, ••••••7890",
    "12 3456 7890, ••••••7890",
    "0, •",
    "1234, ••••",
    "123456, ••••56",
    "0012345, ••••345"
  })
  void keepsAVNumberAndShowsItsLastDigits(String typed, String masked) {
    assertThat(keep(amina, typed).vNumber()).isEqualTo(masked);
    assertThat(of(here.coordinator, amina).vNumber()).isEqualTo(masked);
  }

  @ParameterizedTest
  @ValueSource(strings = {"12345678901", "V1234567", "12-34", "1234567890123456789012345678901"})
  void refusesWhatIsNoVNumber(String typed) {
    assertThatThrownBy(() -> keep(amina, typed))
        .isInstanceOf(InvalidInput.class)
        .hasMessageContaining("vNumber");
    assertThat(of(here.coach, amina).vNumber()).isNull();
  }

  @Test
  void neverWritesAVNumberInTheOpen() throws SQLException {
    keep(amina, "9988776655");

    try (Connection admin = Postgres.shared().enterAsAdmin(here.tenant.database());
        Statement statement = admin.createStatement();
        ResultSet row =
            statement.executeQuery(
                "SELECT encode(sealed, 'escape') || (SELECT string_agg(p::text, '') FROM"
                    + " participant p) || (SELECT string_agg(c::text, '') FROM change_log c) ||"
                    + " (SELECT coalesce(string_agg(a::text, ''), '') FROM audit_log a)"
                    + " FROM participant_v_number")) {
      assertThat(row.next()).isTrue();
      assertThat(row.getString(1)).contains("Amina", "sealed").doesNotContain("8776655");
    }
  }

  @Test
  void takesAVNumberAwayAndLogsThatItWasDone() {
    MaskedNumbers kept = keep(amina, "9988776655");

    MaskedNumbers without =
        rooms.ask(here.coach, () -> numbers.keepVNumber(amina, kept.version(), " "));

    assertThat(without.vNumber()).isNull();
    assertThatThrownBy(
            () -> rooms.ask(here.coach, () -> numbers.keepVNumber(amina, kept.version(), "1")))
        .isInstanceOf(StaleVersion.class);
    Subject subject = Subject.about(amina.value(), "participant", amina.value());
    List<LoggedChange> changes =
        rooms.ask(here.coordinator, () -> rooms.get(ChangeLog.class).of(subject));
    assertThat(changes)
        .extracting(change -> change.before().get("vNumber") + " " + change.after().get("vNumber"))
        .endsWith("null sealed", "sealed null");
  }

  @Test
  void showsAWholeNumberForAReasonThatThePrivacyOfficerReads() {
    bsn(amina, "123456782");
    keep(amina, "9988776655");

    assertThat(show(here.coach, PersonalNumber.BSN, "Aanmelding bij DUO")).isEqualTo("123456782");
    assertThat(show(here.coordinator, PersonalNumber.V_NUMBER, " Bericht van de IND "))
        .isEqualTo("9988776655");

    assertThat(log())
        .extracting(AuditLine::by, AuditLine::detail, AuditLine::outcome)
        .containsExactly(
            tuple("Coby Voorbeeld", "V-nummer: Bericht van de IND", AuditOutcome.DONE),
            tuple("Jo Voorbeeld", "BSN: Aanmelding bij DUO", AuditOutcome.DONE));
    assertThat(log())
        .allSatisfy(
            line -> {
              assertThat(line.aboutId()).isEqualTo(amina.value().toString());
              assertThat(line.toString()).doesNotContain("123456782", "9988776655");
            });
  }

  @Test
  void showsNothingWithoutAReason() {
    keep(amina, "9988776655");

    for (String reason : new String[] {null, "", " \u200B "}) {
      assertThatThrownBy(() -> show(here.coach, PersonalNumber.V_NUMBER, reason))
          .isInstanceOf(InvalidInput.class)
          .hasMessageContaining("reason needed");
    }
    assertThatThrownBy(() -> show(here.coach, PersonalNumber.BSN, "Er is er geen"))
        .isInstanceOf(NotFound.class);
    assertThat(log()).extracting(AuditLine::outcome).containsOnly(AuditOutcome.REFUSED_RULE);
  }

  @Test
  void areForTheOwnCoachAndTheCoordinatorAlone() {
    keep(amina, "9988776655");
    here.enrol(here.group("Groep Neede", 5).id(), amina);
    CurrentUser other = rooms.colleague(here.tenant, "Bo Voorbeeld", Role.JOBCOACH);

    assertThatThrownBy(() -> of(other, amina)).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> show(other, PersonalNumber.V_NUMBER, "Zomaar"))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> of(here.trainer, amina)).isInstanceOf(NotAllowed.class);
    assertThatThrownBy(() -> show(here.trainer, PersonalNumber.V_NUMBER, "Zomaar"))
        .isInstanceOf(NotAllowed.class);
    assertThat(of(here.coach, amina).vNumber()).isNotNull();
  }

  @Test
  void goAlongWhenSomebodyWasRegisteredTwiceAndAreNeverChosenInSilence() {
    ParticipantId again = here.participant("Amina", "Voorbeeldt", here.coach).id();
    keep(again, "9988776655");
    assertThat(preview(again).moves()).extracting(Words::dutch).contains("V-nummer");

    keep(amina, "1122334455");
    assertThat(preview(again).contradictions())
        .extracting(Words::dutch)
        .anyMatch(words -> words.startsWith("twee verschillende V-nummers"));

    keep(amina, "9988776655");
    MergePreview preview = preview(again);
    rooms.ask(
        here.coordinator,
        () ->
            rooms
                .get(Duplicates.class)
                .merge(amina, again, Map.of("lastName", amina), preview.fingerprint()));
    assertThat(show(here.coach, PersonalNumber.V_NUMBER, "Nakijken")).isEqualTo("9988776655");
  }

  private MergePreview preview(ParticipantId other) {
    return rooms.ask(here.coordinator, () -> rooms.get(Duplicates.class).preview(amina, other));
  }

  private MaskedNumbers of(CurrentUser user, ParticipantId participant) {
    return rooms.ask(user, () -> numbers.of(participant));
  }

  private MaskedNumbers keep(ParticipantId participant, String typed) {
    return rooms.ask(
        here.coach,
        () -> numbers.keepVNumber(participant, numbers.of(participant).version(), typed));
  }

  private String show(CurrentUser user, PersonalNumber which, @Nullable String reason) {
    return rooms.ask(user, () -> numbers.show(amina, which, reason));
  }

  private void bsn(ParticipantId participant, String bsn) {
    Participants participants = rooms.get(Participants.class);
    rooms.ask(
        here.coordinator,
        () -> {
          ParticipantDetails known = participants.get(participant);
          return participants.change(
              participant, known.version(), Records.with(known.data(), "bsn", bsn));
        });
  }

  private List<AuditLine> log() {
    CurrentUser reader = Rooms.user(here.tenant, "Pim Voorbeeld", Role.PRIVACY_OFFICER);
    AuditFilter filter = new AuditFilter(SensitiveAction.SHOW_NUMBER, null, null, null);
    return rooms.ask(reader, () -> rooms.get(AuditLog.class).page(filter, null).lines());
  }
}
