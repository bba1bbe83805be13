package nl.powervrouwen.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.UUID;
import nl.powervrouwen.identity.CurrentUser;
import nl.powervrouwen.onboarding.Municipalities;
import nl.powervrouwen.packs.Change;
import nl.powervrouwen.packs.PackAnswer;
import nl.powervrouwen.packs.PackArchive;
import nl.powervrouwen.packs.PackRefusal;
import nl.powervrouwen.registry.MunicipalityRecord;
import nl.powervrouwen.registry.MunicipalityState;
import nl.powervrouwen.registry.Order;
import nl.powervrouwen.registry.OrderKind;
import nl.powervrouwen.registry.OrderSource;
import nl.powervrouwen.registry.OrderState;
import nl.powervrouwen.registry.Register;
import nl.powervrouwen.registry.Role;
import nl.powervrouwen.registry.TenantId;
import nl.powervrouwen.spi.Words;
import nl.powervrouwen.testing.LoneProvisioner;
import nl.powervrouwen.testing.Postgres;
import nl.powervrouwen.testing.RegisterContents;
import nl.powervrouwen.testing.Rooms;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The screen and REST, a command, the folder, and the packs that come along when it starts. */
@Tag("postgres")
class OnboardingDoorsTest {

  private static final Rooms rooms = Rooms.open();
  private static final CurrentUser OPERATOR =
      Rooms.user(new TenantId("beheer"), "Olga Voorbeeld", Role.OPERATOR);
  private static final Locale DUTCH = Locale.of("nl");

  private static final String GOOD =
      """
      pack: 1
      id: mapstad
      gemeentecode: "0037"
      name: Gemeente Mapstad
      host: mapstad.example
      """;

  /** Both its host and its code are another's; each door must know what stands here. */
  private static final String WRONG = GOOD.replace("id: mapstad", "id: anderstad");

  private final Register register = Postgres.shared().databases().register();

  @TempDir private Path data;

  @AfterAll
  static void close() {
    rooms.close();
  }

  @BeforeEach
  void openOne() {
    RegisterContents.clear();
    MunicipalityRecord stands = RegisterContents.add("mapstad", "0037", MunicipalityState.OPEN);
    PackArchive applied = archive(GOOD.replace("Gemeente Mapstad", "Gemeente Oudstad"));
    RegisterContents.write(
        registry -> registry.applied(withPack(stands, applied), applied.toZip(), "fingerprint"));
  }

  private static MunicipalityRecord withPack(MunicipalityRecord stands, PackArchive applied) {
    return new MunicipalityRecord(
        stands.tenant(),
        stands.gemeentecode(),
        stands.displayName(),
        "mapstad.example",
        stands.state(),
        stands.databaseServer(),
        applied.digest(),
        stands.schemaVersion(),
        stands.trouble(),
        stands.openedAt(),
        stands.changedAt(),
        stands.closedAt(),
        stands.destroyAfter());
  }

  private static PackArchive archive(String yaml) {
    return PackArchive.of(PackArchive.DESCRIPTION, yaml.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void refuseTheSamePackForTheSameReasons() throws IOException {
    PackAnswer answer = onScreen(WRONG);
    assertThat(answer).isInstanceOf(PackAnswer.Mistakes.class);
    PackRefusal refusal = new PackRefusal(((PackAnswer.Mistakes) answer).all());
    assertThat(refusal.mistakes()).extracting(m -> m.key()).contains("gemeentecode", "host");

    assertThat(byCommand(WRONG)).endsWith(refusal.in(Locale.ENGLISH) + "\n");
    assertThat(inFolder(WRONG)).contains(refusal.in(DUTCH));
    assertThat(register.orders(5)).as("asked of the provisioner").isEmpty();

    Order refused = byProvisioner(WRONG);
    assertThat(refused.state()).isEqualTo(OrderState.REFUSED);
    assertThat(refused.outcome())
        .isEqualTo(new Words(refusal.in(DUTCH), refusal.in(Locale.ENGLISH)));
  }

  @Test
  void takeTheSamePackAndTellTheSameChanges() throws IOException {
    PackAnswer answer = onScreen(GOOD);
    assertThat(answer).isInstanceOf(PackAnswer.Preview.class);
    PackAnswer.Preview preview = (PackAnswer.Preview) answer;
    assertThat(preview.opens()).isFalse();
    assertThat(preview.changes()).extracting(Change::key).containsExactly("name");

    Change name = preview.changes().getFirst();
    assertThat(byCommand(GOOD))
        .contains(
            "Gemeente Mapstad is here. This would change:\n  "
                + name.label().english()
                + ": "
                + name.before().english()
                + " -> "
                + name.after().english()
                + "\nNothing was done.");
    assertThat(inFolder(GOOD)).as("not told anything before it is done").isEmpty();
    assertThat(register.orders(5)).extracting(Order::source).containsExactly(OrderSource.FOLDER);
  }

  private static PackAnswer onScreen(String yaml) {
    Municipalities municipalities = rooms.get(Municipalities.class);
    return rooms.ask(OPERATOR, () -> municipalities.check(yaml.getBytes(StandardCharsets.UTF_8)));
  }

  /** What the command prints. */
  private String byCommand(String yaml) throws IOException {
    Path pack = Files.writeString(data.resolve(PackArchive.DESCRIPTION), yaml);
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    PrintStream terminal = new PrintStream(printed, true, StandardCharsets.UTF_8);
    new OrderCommand(register, terminal, terminal).onboard(pack, true);
    return printed.toString(StandardCharsets.UTF_8);
  }

  /** What stands beside the pack after some looks; empty when nothing does. */
  private String inFolder(String yaml) throws IOException {
    Path folder = Files.createDirectories(data.resolve("tenants"));
    Files.writeString(folder.resolve(PackArchive.DESCRIPTION), yaml);
    try (TenantsFolder door = new TenantsFolder(folder, register)) {
      for (int i = 0; i < 6; i++) {
        door.look();
      }
    }
    Path result = folder.resolve(PackArchive.DESCRIPTION + ".result.txt");
    return Files.exists(result) ? Files.readString(result) : "";
  }

  /** As a pack that comes along is asked for when the platform starts. */
  private Order byProvisioner(String yaml) {
    UUID id =
        register.ask(
            OrderKind.APPLY,
            null,
            archive(yaml).toZip(),
            null,
            OrderSource.PLATFORM,
            "platform",
            "Het platform");
    assertThat(LoneProvisioner.workOff(Postgres.shared(), data)).isPositive();
    return register.order(id).orElseThrow();
  }
}
