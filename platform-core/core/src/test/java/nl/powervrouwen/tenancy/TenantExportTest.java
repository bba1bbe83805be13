package nl.powervrouwen.tenancy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CancellationException;
import nl.powervrouwen.coaching.ContactData;
import nl.powervrouwen.coaching.ContactDrafts;
import nl.powervrouwen.coaching.ContactMoments;
import nl.powervrouwen.export.ExportPart;
import nl.powervrouwen.export.ExportProgress;
import nl.powervrouwen.export.ExportReceipt;
import nl.powervrouwen.identity.CurrentUser;
import nl.powervrouwen.participants.FileLooks;
import nl.powervrouwen.participants.ParticipantId;
import nl.powervrouwen.registry.Role;
import nl.powervrouwen.testing.Municipality;
import nl.powervrouwen.testing.Postgres;
import nl.powervrouwen.testing.Records;
import nl.powervrouwen.testing.Rooms;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("postgres")
class TenantExportTest {

  /** Tables that no export takes along: what only one colleague reads. */
  private static final Set<String> OWN =
      Set.of("private_contact", "private_contact_participant", "contact_draft", "file_look");

  private static Rooms rooms;
  private static Municipality mine;
  private static CurrentUser beheerder;
  private static byte[] zip;
  private static ExportReceipt receipt;
  private static Map<String, byte[]> files;

  @BeforeAll
  static void export() throws IOException {
    rooms = Rooms.open();
    mine = Lifecycles.filled(rooms, "Mijnmerk");
    Lifecycles.filled(rooms, "Andermanmerk");
    write(mine, "Deelmerk", false);
    write(mine, "Geheimmerk", true);
    beheerder = Rooms.user(mine.tenant, "Bea Voorbeeld", Role.BEHEERDER);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ExportPart part =
        files -> {
          files.file("bestanden/groet.txt", "Een groet", o -> o.write("dag".getBytes(UTF)));
          files.each(
              "staff_member", row -> assertThat(row.get("display_name")).endsWith("Voorbeeld"));
          files.table(
              "accounts/accounts",
              "Accounts",
              List.of(Map.entry("username", "Naam")),
              List.of(List.of("bea")));
        };
    receipt =
        rooms.ask(
            beheerder,
            () ->
                rooms
                    .get(TenantExport.class)
                    .write(Lifecycles.about(), true, List.of(part), ExportProgress.UNSEEN, out));
    zip = out.toByteArray();
    files = Lifecycles.unzipped(zip);
  }

  private static final java.nio.charset.Charset UTF = StandardCharsets.UTF_8;

  @AfterAll
  static void close() {
    rooms.close();
  }

  private static String text(String path) {
    byte[] file = files.get(path);
    assertThat(file).as(path).isNotNull();
    return new String(file, UTF);
  }

  private static String manifest() {
    return text("manifest.json");
  }

  private static List<NamedCsvRecord> csv(String table) {
    return CsvReader.builder().ofNamedCsvRecord(text("tabellen/" + table + ".csv")).stream()
        .toList();
  }

  @Test
  void holdsEveryTableOfTheDatabaseInBothFormats() {
    String[] tables =
        Lifecycles.value(
                Postgres.shared(),
                mine.tenant.database(),
                "SELECT string_agg(tablename, ',') FROM pg_tables WHERE schemaname = 'public'"
                    + " AND tablename <> 'flyway_schema_history'"
                    + " AND tablename NOT LIKE 'private_contact%'"
                    + " AND tablename NOT IN ('contact_draft', 'file_look')")
            .split(",", -1);

    assertThat(tables).hasSizeGreaterThan(15);
    for (String table : tables) {
      assertThat(files).containsKeys("tabellen/" + table + ".csv", "tabellen/" + table + ".json");
      assertThat(receipt.rows()).containsKey(table);
    }
    assertThat(files.keySet()).noneMatch(path -> path.contains("flyway"));
  }

  @Test
  void holdsAsManyRowsAsTheDatabase() {
    Map<String, Long> rows = new TreeMap<>(Lifecycles.life().rows(mine.tenant));
    OWN.forEach(rows::remove);
    assertThat(receipt.rows()).isEqualTo(rows);
    assertThat(csv("participant")).hasSize(5);
    assertThat(csv("attendance")).hasSize(3);
    assertThat(manifest())
        .contains("\"naam\":\"participant\",\"betekenis\":\"Deelnemers\",\"rijen\":5");
  }

  @Test
  void leavesOutWhatIsSomebodysOwnAndTakesAlongWhatIsShared() {
    Map<String, Long> rows = Lifecycles.life().rows(mine.tenant);
    assertThat(OWN).allSatisfy(table -> assertThat(rows.get(table)).isPositive());

    for (Map<String, byte[]> one : List.of(files, Lifecycles.exported(mine.tenant))) {
      assertThat(one.keySet()).noneMatch(path -> OWN.stream().anyMatch(path::contains));
      assertThat(new String(one.get("tabellen/contact_moment.csv"), UTF)).contains("Deelmerk");
      one.forEach((path, bytes) -> assertThat(new String(bytes, UTF)).doesNotContain("Geheimmerk"));
    }
  }

  private static void write(Municipality municipality, String text, boolean confidential) {
    ParticipantId about = municipality.participant("Els", "Voorbeeld", null).id();
    ContactData contact =
        Records.of(
            ContactData.class, "participants", Set.of(about), "reached", true, "content", text);
    rooms.ask(
        municipality.coordinator,
        () -> {
          rooms.get(FileLooks.class).look(about, List.of());
          rooms.get(ContactDrafts.class).keep(about, contact, confidential);
          return rooms.get(ContactMoments.class).add(contact, confidential);
        });
  }

  @Test
  void tellsTheDigestOfEachFileAndOfTheWhole() throws Exception {
    assertThat(receipt.sha256()).isEqualTo(sha256(zip));
    assertThat(receipt.size()).isEqualTo(zip.length);
    files.forEach(
        (path, bytes) -> {
          if (!path.equals("manifest.json") && !path.equals("LEESMIJ.txt")) {
            assertThat(manifest())
                .contains(
                    "\"bestand\":\""
                        + path
                        + "\",\"bytes\":"
                        + bytes.length
                        + ",\"sha256\":\""
                        + sha256(bytes)
                        + "\"");
          }
        });
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (java.security.NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void opensSealedValuesInAColumnOfTheirOwn() {
    NamedCsvRecord row = csv("participant_bsn").getFirst();

    assertThat(row.getField("bsn")).isEqualTo(Lifecycles.BSN);
    assertThat(row.getField("sealed")).matches("[0-9a-f]{60,}").doesNotContain(Lifecycles.BSN);
    assertThat(text("tabellen/participant_bsn.json"))
        .contains("\"bsn\":\"" + Lifecycles.BSN + "\"");
    assertThat(manifest()).contains("\"verzegeld\":true,\"geopendIn\":\"bsn\"");
  }

  @Test
  void holdsNothingOfAnotherMunicipality() {
    files.forEach(
        (path, bytes) ->
            assertThat(new String(bytes, UTF)).as(path).doesNotContain("Andermanmerk"));
    assertThat(text("tabellen/participant.csv")).contains("Mijnmerk");
  }

  @Test
  void writesValuesAsTheyAreAndTypesThemInJson() {
    NamedCsvRecord row =
        csv("participant").stream()
            .filter(r -> r.getField("first_name").equals("Mijnmerk"))
            .findFirst()
            .orElseThrow();

    assertThat(row.getField("last_name")).isEqualTo("=SOM(A1;\"B\"), Voorbeeld");
    assertThat(row.getField("language")).isEqualTo("Tigrinya ትግርኛ");
    assertThat(row.getField("birth_date")).isEqualTo("1990-02-28");
    assertThat(row.getField("registered_at")).matches("\\d{4}-\\d\\d-\\d\\dT.*\\+00:00");
    assertThat(text("tabellen/participant.csv")).contains("\r\n");
    assertThat(text("tabellen/participant.json"))
        .contains("\"last_name\":\"=SOM(A1;\\\"B\\\"), Voorbeeld\"")
        .contains("\"needs_travel\":false")
        .contains("\"phone\":null")
        .contains("\"version\":");
  }

  @Test
  void explainsEveryTableAndColumn() {
    assertThat(manifest()).contains("\"betekenis\":\"").doesNotContain("\"betekenis\":\"\"");
  }

  @Test
  void addsFilesAndTablesThatAreNotInTheDatabase() {
    assertThat(text("bestanden/groet.txt")).isEqualTo("dag");
    assertThat(text("accounts/accounts.csv")).isEqualTo("username\r\nbea\r\n");
    assertThat(text("accounts/accounts.json")).contains("{\"username\":\"bea\"}");
    assertThat(text("LEESMIJ.txt")).contains("Gemeente Test");
  }

  @Test
  void isTheSameForTheOperator() {
    Map<String, byte[]> operators = Lifecycles.exported(mine.tenant);

    assertThat(operators.get("tabellen/participant_bsn.csv"))
        .isEqualTo(files.get("tabellen/participant_bsn.csv"));
    assertThat(operators.get("tabellen/attendance.json"))
        .isEqualTo(files.get("tabellen/attendance.json"));
    assertThat(new String(operators.get("manifest.json"), UTF)).contains("\"databaseversie\":\"");
  }

  @Test
  void exportsATableOfTomorrow() {
    Municipality other = Lifecycles.filled(rooms, "Morgenmerk");
    Lifecycles.run(
        Postgres.shared(),
        other.tenant.database(),
        "SET ROLE powervrouwen_owner; CREATE TABLE tomorrow (id integer, amount numeric); INSERT"
            + " INTO tomorrow VALUES (1, 2.50)");

    Map<String, byte[]> exported = Lifecycles.exported(other.tenant);

    assertThat(new String(exported.get("tabellen/tomorrow.json"), UTF))
        .contains("{\"id\":1,\"amount\":2.50}");
  }

  @Test
  void stopsWhenItIsCancelled() {
    ExportProgress cancelled =
        new ExportProgress() {
          @Override
          public void total(int parts) {}

          @Override
          public void step() {
            throw new CancellationException();
          }

          @Override
          public void breathe() {}
        };

    assertThatThrownBy(
            () ->
                rooms.ask(
                    beheerder,
                    () ->
                        rooms
                            .get(TenantExport.class)
                            .write(
                                Lifecycles.about(),
                                true,
                                List.of(),
                                cancelled,
                                new ByteArrayOutputStream())))
        .isInstanceOf(CancellationException.class);
  }
}
