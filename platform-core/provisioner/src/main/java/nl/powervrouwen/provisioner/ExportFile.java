package nl.powervrouwen.provisioner;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import nl.powervrouwen.export.ExportAbout;
import nl.powervrouwen.export.ExportPart;
import nl.powervrouwen.export.ExportParts;
import nl.powervrouwen.export.ExportReceipt;
import nl.powervrouwen.provisioner.keycloak.RealmUser;
import nl.powervrouwen.provisioner.postgres.TenantLifecycle;
import nl.powervrouwen.registry.MunicipalityRecord;
import nl.powervrouwen.registry.Order;
import nl.powervrouwen.registry.TenantId;
import nl.powervrouwen.registry.WholeFile;
import org.jspecify.annotations.Nullable;

/**
 * The export of one order, in the folder of exports that only the provisioner's own user can open.
 * Its digest stands beside it; a file without one was never finished.
 */
final class ExportFile {

  private static final List<Map.Entry<String, String>> ACCOUNT =
      List.of(
          Map.entry("subject", "Vast nummer van de collega"),
          Map.entry("username", "Naam om mee in te loggen"),
          Map.entry("first_name", "Voornaam"),
          Map.entry("last_name", "Achternaam"),
          Map.entry("email", "E-mailadres"),
          Map.entry("roles", "De rollen, met een spatie ertussen"),
          Map.entry("enabled", "true als inloggen mag"));

  private final ProvisionerTools tools;
  private final MunicipalityRecord municipality;
  private final Path folder;
  private final Path file;
  private final Path digest;

  /** For this order about this municipality. */
  ExportFile(ProvisionerTools tools, MunicipalityRecord municipality, Order order) {
    this.tools = tools;
    this.municipality = municipality;
    this.folder = folder(tools, municipality.tenant());
    this.file = folder.resolve(municipality.tenant() + "-" + order.id() + ".zip");
    this.digest = folder.resolve(file.getFileName() + ".sha256");
  }

  private static Path folder(ProvisionerTools tools, TenantId tenant) {
    return tools.installation().dataDir().resolve("exports").resolve(tenant.value());
  }

  /** Where it is. */
  Path path() {
    return file;
  }

  /** Writes it, unless this order did before; its SHA-256. */
  String write(TenantLifecycle life, Order order) {
    try {
      if (!Files.exists(digest)) {
        makeFolder();
        finish(export(life, order));
      }
      return Files.readString(digest).substring(0, 64);
    } catch (IOException e) {
      throw new UncheckedIOException("The export can't be written to " + file, e);
    }
  }

  /** An export without its digest is none, and takes room. */
  private void finish(String sha256) throws IOException {
    try {
      WholeFile.write(digest, sha256 + "  " + file.getFileName() + "\n");
    } catch (IOException e) {
      Files.deleteIfExists(file);
      throw e;
    }
  }

  private String export(TenantLifecycle life, Order order) throws IOException {
    try (WholeFile whole = new WholeFile(file)) {
      ExportReceipt receipt;
      try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(whole.draft()))) {
        receipt = life.export(municipality.tenant(), about(order), parts(), out);
      }
      whole.keep();
      return receipt.sha256();
    }
  }

  private ExportAbout about(Order order) {
    return new ExportAbout(
        municipality.displayName(),
        municipality.gemeentecode(),
        municipality.schemaVersion(),
        order.askedByName(),
        Clock.systemUTC().instant());
  }

  private List<ExportPart> parts() {
    TenantId tenant = municipality.tenant();
    List<ExportPart> parts =
        new ArrayList<>(
            ExportParts.of(
                tools.registry().site(tenant).orElse(null),
                tools.registry().pack(tenant).orElse(null),
                tools.registry().accessChanges(tenant, Integer.MAX_VALUE)));
    List<List<@Nullable String>> accounts =
        tools.realms().users(tenant).stream().map(ExportFile::account).toList();
    parts.add(
        files ->
            files.table(
                "accounts/accounts",
                "Accounts van medewerkers; wachtwoorden staan er niet in",
                ACCOUNT,
                accounts));
    return parts;
  }

  private static List<@Nullable String> account(RealmUser user) {
    return Arrays.asList(
        user.subject(),
        user.userName(),
        user.firstName(),
        user.lastName(),
        user.email(),
        String.join(" ", user.roles().stream().sorted().toList()),
        String.valueOf(user.enabled()));
  }

  private void makeFolder() throws IOException {
    Files.createDirectories(Objects.requireNonNull(folder.getParent()));
    if (!Files.isDirectory(folder)) {
      Files.createDirectory(
          folder,
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
    }
  }

  /** Removes every export of a tenant that is here. */
  static void removeAll(ProvisionerTools tools, TenantId tenant) {
    Path folder = folder(tools, tenant);
    if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
      return;
    }
    try (Stream<Path> all = Files.walk(folder)) {
      List<Path> deepestFirst = all.sorted(Comparator.reverseOrder()).toList();
      for (Path path : deepestFirst) {
        Files.deleteIfExists(path);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("The exports in " + folder + " can't be removed", e);
    }
  }
}
