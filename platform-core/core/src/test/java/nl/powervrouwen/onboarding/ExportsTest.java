package nl.powervrouwen.onboarding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import net.lingala.zip4j.model.LocalFileHeader;
import net.lingala.zip4j.model.enums.AesKeyStrength;
import nl.powervrouwen.export.SealedZip;
import nl.powervrouwen.identity.AgreementRequestId;
import nl.powervrouwen.identity.AgreementRequests;
import nl.powervrouwen.identity.AuditLog;
import nl.powervrouwen.identity.CurrentUser;
import nl.powervrouwen.identity.SensitiveAction;
import nl.powervrouwen.jobs.JobId;
import nl.powervrouwen.jobs.JobRow;
import nl.powervrouwen.jobs.JobState;
import nl.powervrouwen.jobs.Jobs;
import nl.powervrouwen.refusals.Conflict;
import nl.powervrouwen.refusals.NotAllowed;
import nl.powervrouwen.registry.Register;
import nl.powervrouwen.registry.Role;
import nl.powervrouwen.registry.TenantId;
import nl.powervrouwen.testing.AccessQuestions;
import nl.powervrouwen.testing.Eventually;
import nl.powervrouwen.testing.Municipality;
import nl.powervrouwen.testing.Rooms;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("postgres")
class ExportsTest {

  private static Rooms rooms;
  private static Municipality municipality;

  @BeforeAll
  static void open() {
    rooms = Rooms.open();
    municipality = new Municipality(rooms);
    municipality.sessionTodayWith(List.of("Anna"));
  }

  @AfterAll
  static void close() {
    rooms.close();
  }

  private static JobRow ended(CurrentUser user, JobId id) {
    return Eventually.becomes(
        "the job ends",
        () -> rooms.ask(user, () -> rooms.get(Jobs.class).get(id)),
        row -> row.state().ended());
  }

  private static AgreementRequestId agreed(
      CurrentUser asker, SensitiveAction action, CurrentUser colleague) {
    AgreementRequests requests = rooms.get(AgreementRequests.class);
    AgreementRequestId id = rooms.ask(asker, () -> requests.ask(action, "Voor de overgang").id());
    rooms.ask(colleague, () -> requests.agree(id));
    return id;
  }

  private static byte[] file(CurrentUser user, JobId id) {
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    rooms.ask(
        user,
        () -> {
          rooms.get(Jobs.class).copyResult(id, file);
          return true;
        });
    return file.toByteArray();
  }

  @Test
  void givesTheAdministratorEverythingWithoutTheBsns() throws Exception {
    CurrentUser beheerder = rooms.colleague(municipality.tenant, "Bea Voorbeeld", Role.BEHEERDER);
    AgreementRequestId agreed = agreed(beheerder, SensitiveAction.EXPORT, municipality.coordinator);
    Register register = rooms.get(Register.class);
    AccessQuestions.ask(register, municipality.tenant, "Olga Voorbeeld");
    AccessQuestions.ask(register, new TenantId("eldersstad"), "Oscar Anderman");

    StartedExport started = rooms.ask(beheerder, () -> rooms.get(Exports.class).make(agreed));
    JobRow row = ended(beheerder, started.job());

    assertThat(row.state()).as(String.valueOf(row.problem())).isEqualTo(JobState.DONE);
    assertThat(row.done()).isEqualTo(row.total()).isGreaterThan(15);
    byte[] file = file(beheerder, started.job());
    Map<String, String> entries = entries(opened(file, started.passphrase()));
    assertThat(entries).containsKeys("LEESMIJ.txt", "tabellen/participant.csv", "manifest.json");
    assertThat(entries.get("wie-binnenkomt/wie-binnenkomt.csv"))
        .contains("Olga Voorbeeld", "https://elders.example")
        .doesNotContain("Oscar Anderman");
    assertThat(entries.get("manifest.json")).contains("wie-binnenkomt/wie-binnenkomt.csv");
    assertThat(entries.getOrDefault("tabellen/participant_bsn.csv", ""))
        .startsWith("participant_id,");
    assertThat(
            entries
                .getOrDefault("tabellen/participant_bsn.csv", "")
                .lines()
                .findFirst()
                .orElseThrow())
        .contains("sealed")
        .doesNotContain("bsn");
    assertThat(entries.get("LEESMIJ.txt")).contains("geen leesbare BSN");
    assertThat(new String(file, StandardCharsets.ISO_8859_1))
        .doesNotContain("participant", "LEESMIJ");
    String digest = HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(file));
    assertThat(row.notes())
        .singleElement()
        .satisfies(
            note -> {
              assertThat(note.dutch()).contains(digest);
              assertThat(note.toString()).doesNotContain(started.passphrase());
            });
    assertThat(started.toString()).doesNotContain(started.passphrase());
  }

  @Test
  void opensTheBsnsWhenThePrivacyOfficerAgreed() throws Exception {
    CurrentUser beheerder = rooms.colleague(municipality.tenant, "Bo Voorbeeld", Role.BEHEERDER);
    CurrentUser privacyOfficer = Rooms.user(municipality.tenant, "Pim", Role.PRIVACY_OFFICER);
    AgreementRequestId agreed = agreed(beheerder, SensitiveAction.EXPORT_WITH_BSN, privacyOfficer);

    StartedExport started =
        rooms.ask(beheerder, () -> rooms.get(Exports.class).makeWithBsn(agreed));
    ended(beheerder, started.job());

    byte[] file = file(beheerder, started.job());
    assertThat(entries(opened(file, started.passphrase())).get("tabellen/participant_bsn.csv"))
        .contains("sealed,bsn");
    assertThatThrownBy(() -> opened(file, SealedZip.passphrase()).read())
        .isInstanceOf(IOException.class);
    rooms.ask(
        privacyOfficer,
        () -> {
          assertThat(rooms.get(AuditLog.class).recentExports())
              .anySatisfy(
                  line -> {
                    assertThat(line.action()).isEqualTo(SensitiveAction.EXPORT_WITH_BSN);
                    assertThat(line.by()).isEqualTo("Bo Voorbeeld");
                  });
          return true;
        });
  }

  @Test
  void isMadeOnceForEachAgreement() {
    CurrentUser beheerder = rooms.colleague(municipality.tenant, "Bob Voorbeeld", Role.BEHEERDER);
    AgreementRequestId agreed = agreed(beheerder, SensitiveAction.EXPORT, municipality.coordinator);
    StartedExport started = rooms.ask(beheerder, () -> rooms.get(Exports.class).make(agreed));
    ended(beheerder, started.job());

    assertThatThrownBy(() -> rooms.ask(beheerder, () -> rooms.get(Exports.class).make(agreed)))
        .isInstanceOf(Conflict.class);
    assertThatThrownBy(
            () -> rooms.ask(beheerder, () -> rooms.get(Exports.class).makeWithBsn(agreed)))
        .isInstanceOf(Conflict.class);
  }

  private static InputStream opened(byte[] file, String passphrase) throws IOException {
    var zip =
        new net.lingala.zip4j.io.inputstream.ZipInputStream(
            new ByteArrayInputStream(file), passphrase.toCharArray());
    LocalFileHeader entry = zip.getNextEntry();
    assertThat(entry.isEncrypted()).isTrue();
    assertThat(entry.getAesExtraDataRecord().getAesKeyStrength())
        .isEqualTo(AesKeyStrength.KEY_STRENGTH_256);
    return zip;
  }

  private static Map<String, String> entries(InputStream zip) throws IOException {
    Map<String, String> entries = new LinkedHashMap<>();
    try (ZipInputStream in = new ZipInputStream(zip)) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        entries.put(entry.getName(), new String(in.readAllBytes(), StandardCharsets.UTF_8));
      }
    }
    return entries;
  }

  @Test
  void refusesEverybodyElse() {
    AgreementRequestId none = new AgreementRequestId(UUID.randomUUID());
    assertThatThrownBy(
            () -> rooms.ask(municipality.coordinator, () -> rooms.get(Exports.class).make(none)))
        .isInstanceOf(NotAllowed.class);
  }
}
