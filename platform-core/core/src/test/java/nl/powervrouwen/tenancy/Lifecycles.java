package nl.powervrouwen.tenancy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import nl.powervrouwen.export.ExportAbout;
import nl.powervrouwen.participants.BirthDate;
import nl.powervrouwen.participants.ParticipantData;
import nl.powervrouwen.participants.ParticipantDetails;
import nl.powervrouwen.participants.Participants;
import nl.powervrouwen.provisioner.postgres.TenantLifecycle;
import nl.powervrouwen.registry.Branding;
import nl.powervrouwen.registry.Register;
import nl.powervrouwen.registry.Site;
import nl.powervrouwen.registry.SiteKind;
import nl.powervrouwen.registry.TenantId;
import nl.powervrouwen.sessions.AttendanceRecording;
import nl.powervrouwen.sessions.SessionDetails;
import nl.powervrouwen.testing.Municipality;
import nl.powervrouwen.testing.Postgres;
import nl.powervrouwen.testing.Records;
import nl.powervrouwen.testing.Rooms;

/** Municipalities with people in them, in the register and with an address, for these tests. */
final class Lifecycles {

  /** An invented BSN that passes the eleven test. */
  static final String BSN = "999990019";

  static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");

  private static final Postgres POSTGRES = Postgres.shared();
  private static final AtomicInteger CODES = new AtomicInteger(9100);

  private Lifecycles() {}

  /** Its people, a group, a session with attendance, a BSN, and texts that are hard to write. */
  static Municipality filled(Rooms rooms, String mark) {
    Municipality municipality = new Municipality(rooms);
    ParticipantData input =
        Records.of(
            ParticipantData.class,
            "firstName",
            mark,
            "lastName",
            "=SOM(A1;\"B\"), Voorbeeld",
            "birthDate",
            new BirthDate(1990, 2, 28),
            "bsn",
            BSN,
            "language",
            "Tigrinya ትግርኛ");
    ParticipantDetails participant =
        rooms.ask(municipality.coordinator, () -> rooms.get(Participants.class).register(input));
    SessionDetails session = municipality.sessionTodayWith(List.of("Anna", "Bea"));
    municipality.enrol(session.group(), participant.id());
    rooms.ask(
        municipality.coordinator,
        () -> rooms.get(AttendanceRecording.class).recordRestPresent(session.id()));
    enter(municipality.tenant, mark);
    return municipality;
  }

  private static void enter(TenantId tenant, String name) {
    POSTGRES
        .databases()
        .register(
            new Site(
                tenant,
                SiteKind.MUNICIPALITY,
                "Gemeente " + name,
                tenant + ".example",
                "https://login.example/realms/" + tenant,
                "https://login.example/end/" + tenant,
                new Branding(null, null, Map.of(), Map.of(), Map.of())));
    platform(
        "INSERT INTO municipality (tenant, gemeentecode, display_name, host_name, state) VALUES ('"
            + tenant
            + "', '"
            + CODES.getAndIncrement()
            + "', 'Gemeente "
            + name
            + "', '"
            + tenant
            + ".example', 'OPEN')");
  }

  /** Changes the platform's own database. */
  static void platform(String sql) {
    run(POSTGRES, Register.PLATFORM, sql);
  }

  /** Asks the platform's own database one value. */
  static String asked(String sql) {
    return value(POSTGRES, Register.PLATFORM, sql);
  }

  static void run(Postgres server, String database, String sql) {
    try (Connection connection = server.enterAsAdmin(database);
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  static String value(Postgres server, String database, String sql) {
    try (Connection connection = server.enterAsAdmin(database);
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(sql)) {
      return row.next() ? String.valueOf(row.getString(1)) : "";
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** What the installation's databases are worked on with. */
  static TenantLifecycle life() {
    return new TenantLifecycle(POSTGRES.databases(), POSTGRES.secrets());
  }

  static ExportAbout about() {
    return new ExportAbout("Gemeente Test", "9999", null, "Bea Beheerder Voorbeeld", NOW);
  }

  /** The export as the installation makes it: bytes by path. */
  static Map<String, byte[]> exported(TenantId tenant) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      life().export(tenant, about(), List.of(), out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return unzipped(out.toByteArray());
  }

  /** The tables of the export, with every BSN opened: equal texts mean equal data. */
  static Map<String, String> tables(TenantId tenant) {
    Map<String, String> tables = new LinkedHashMap<>();
    exported(tenant)
        .forEach(
            (path, bytes) -> {
              if (path.startsWith("tabellen/") && path.endsWith(".csv")) {
                List<String> lines =
                    new String(bytes, java.nio.charset.StandardCharsets.UTF_8)
                        .lines()
                        .sorted()
                        .toList();
                tables.put(path, String.join("\n", lines));
              }
            });
    return tables;
  }

  static Map<String, byte[]> unzipped(byte[] zip) {
    Map<String, byte[]> files = new LinkedHashMap<>();
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        files.put(entry.getName(), in.readAllBytes());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return files;
  }
}
