package nl.powervrouwen.onboarding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import nl.powervrouwen.identity.CurrentUser;
import nl.powervrouwen.jobs.JobId;
import nl.powervrouwen.jobs.JobRow;
import nl.powervrouwen.jobs.JobState;
import nl.powervrouwen.jobs.Jobs;
import nl.powervrouwen.refusals.NotAllowed;
import nl.powervrouwen.registry.Role;
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

  @Test
  void givesTheAdministratorEverythingOfTheirMunicipality() throws Exception {
    CurrentUser beheerder = rooms.colleague(municipality.tenant, "Bea Voorbeeld", Role.BEHEERDER);

    JobId id = rooms.ask(beheerder, () -> rooms.get(Exports.class).make());
    JobRow row = ended(beheerder, id);

    assertThat(row.state()).as(String.valueOf(row.problem())).isEqualTo(JobState.DONE);
    assertThat(row.done()).isEqualTo(row.total()).isGreaterThan(15);
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    rooms.ask(
        beheerder,
        () -> {
          rooms.get(Jobs.class).copyResult(id, file);
          return true;
        });
    assertThat(entries(file.toByteArray()))
        .contains("LEESMIJ.txt", "tabellen/participant.csv", "manifest.json");
    String digest =
        HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(file.toByteArray()));
    assertThat(row.notes()).singleElement().satisfies(n -> assertThat(n.dutch()).contains(digest));
  }

  private static List<String> entries(byte[] zip) throws java.io.IOException {
    List<String> names = new ArrayList<>();
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        names.add(entry.getName());
      }
    }
    return names;
  }

  @Test
  void refusesEverybodyElse() {
    assertThatThrownBy(
            () -> rooms.ask(municipality.coordinator, () -> rooms.get(Exports.class).make()))
        .isInstanceOf(NotAllowed.class);
  }
}
