package nl.powervrouwen.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import nl.powervrouwen.identity.AuditFilter;
import nl.powervrouwen.identity.AuditLine;
import nl.powervrouwen.identity.AuditLog;
import nl.powervrouwen.identity.AuditOutcome;
import nl.powervrouwen.identity.Caller;
import nl.powervrouwen.identity.CurrentUser;
import nl.powervrouwen.identity.SensitiveAction;
import nl.powervrouwen.onboarding.Municipalities;
import nl.powervrouwen.packs.PackArchive;
import nl.powervrouwen.refusals.FreshLoginNeeded;
import nl.powervrouwen.registry.AccessChange;
import nl.powervrouwen.registry.AccessChange.Ground;
import nl.powervrouwen.registry.AccessChange.Outcome;
import nl.powervrouwen.registry.MunicipalityRecord;
import nl.powervrouwen.registry.MunicipalityState;
import nl.powervrouwen.registry.Order;
import nl.powervrouwen.registry.Order.StepName;
import nl.powervrouwen.registry.OrderKind;
import nl.powervrouwen.registry.OrderSource;
import nl.powervrouwen.registry.OrderState;
import nl.powervrouwen.registry.Register;
import nl.powervrouwen.registry.Role;
import nl.powervrouwen.registry.SiteKind;
import nl.powervrouwen.registry.TenantId;
import nl.powervrouwen.testing.AccessQuestions;
import nl.powervrouwen.testing.Eventually;
import nl.powervrouwen.testing.LoneProvisioner;
import nl.powervrouwen.testing.Postgres;
import nl.powervrouwen.testing.RegisterContents;
import nl.powervrouwen.testing.Rooms;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each kind of change of who comes in, through each door: nothing is done before the municipality
 * has agreed, and then only that. Keycloak is nowhere, so what is carried out gets as far as the
 * realm and waits there.
 */
@Tag("postgres")
class AgreementDoorsTest {

  private static final Rooms rooms = Rooms.open();
  private static final TenantId TENANT = new TenantId("deurstad");
  private static final CurrentUser OPERATOR =
      Rooms.user(
          RegisterContents.addSite("beheer", SiteKind.OPERATOR), "Olga Voorbeeld", Role.OPERATOR);

  private static final String STANDS =
      """
      pack: 1
      id: deurstad
      gemeentecode: "0047"
      name: Gemeente Deurstad
      host: deurstad.example
      identity:
        protocol: oidc
        name: Deurstad
        address: https://inloggen.deurstad.example/realms/werk
        clientId: powervrouwen
        secret: deurstad-oidc
        roles:
          pv-trainers: trainer
      administrator:
        firstName: Fenna
        lastName: Voorbeeld
        email: fenna@deurstad.example
      disclosure:
        threshold: 12
      sharing:
        pilot: [participants]
      """;

  /** A change that needs agreement: its name for who reads the test, and what it does to a pack. */
  record Kind(String name, String before, String after) {
    String pack() {
      assertThat(STANDS).contains(before);
      return STANDS.replace(before, after);
    }

    @Override
    public String toString() {
      return name;
    }
  }

  private static final String IDENTITY =
      STANDS.substring(STANDS.indexOf("identity:"), STANDS.indexOf("administrator:"));
  private static final String ADMINISTRATOR =
      STANDS.substring(STANDS.indexOf("administrator:"), STANDS.indexOf("disclosure:"));

  private static final List<Kind> KINDS =
      List.of(
          new Kind("another provider", "inloggen.deurstad", "inloggen.elders"),
          new Kind("no provider", IDENTITY, ""),
          new Kind("another client", "clientId: powervrouwen", "clientId: anders"),
          new Kind("another role", "pv-trainers: trainer", "pv-trainers: beheerder"),
          new Kind("another administrator", "fenna@deurstad", "olga@elders"),
          new Kind("no administrator", ADMINISTRATOR, ""),
          new Kind("another address", "host: deurstad.example", "host: elders.example"),
          new Kind("smaller groups shown", "threshold: 12", "threshold: 10"),
          new Kind("more shared", "[participants]", "[participants, attendance]"));

  private final Register register = Postgres.shared().databases().register();

  @TempDir private Path data;

  @AfterAll
  static void close() {
    RegisterContents.write(registry -> registry.remove(OPERATOR.tenant()));
    rooms.close();
  }

  static Stream<Arguments> everyKindThroughEveryDoor() {
    return KINDS.stream()
        .flatMap(
            kind ->
                Stream.of(OrderSource.values())
                    .filter(door -> door != OrderSource.PLATFORM)
                    .map(door -> Arguments.of(kind, door)));
  }

  static List<Kind> everyKind() {
    return KINDS;
  }

  @BeforeEach
  void openWithPeopleInIt() throws SQLException {
    RegisterContents.clear();
    Postgres.shared().databases().open(TENANT);
    stands(STANDS);
    inTenant(
        "INSERT INTO staff_member VALUES ('s', 'Wil Voorbeeld', now()) ON CONFLICT DO NOTHING");
  }

  private static void stands(String yaml) {
    MunicipalityRecord row = RegisterContents.add("deurstad", "0047", MunicipalityState.OPEN);
    PackArchive applied = archive(yaml);
    MunicipalityRecord opened =
        new MunicipalityRecord(
            row.tenant(),
            row.gemeentecode(),
            "Gemeente Deurstad",
            "deurstad.example",
            row.state(),
            row.databaseServer(),
            applied.digest(),
            row.schemaVersion(),
            null,
            row.openedAt(),
            row.changedAt(),
            null,
            null);
    RegisterContents.write(registry -> registry.applied(opened, applied.toZip(), "fingerprint"));
  }

  @ParameterizedTest(name = "{0} through {1}")
  @MethodSource("everyKindThroughEveryDoor")
  void nothingIsDoneBeforeTheMunicipalityAgrees(Kind kind, OrderSource door) throws IOException {
    UUID id = ask(kind.pack(), door);
    assertThat(state(id)).isEqualTo(OrderState.AGREEMENT);
    assertNothingChanged();
    assertThat(work()).as("orders that are taken up again without an answer").isZero();

    AccessChange shown = shown();
    assertThat(shown.order()).isEqualTo(id);
    assertThat(shown.ground()).isEqualTo(Ground.AGREEMENT);
    assertThat(shown.lines()).isNotEmpty();

    assertThat(register.answer(shown, null, "bea", "Bea Voorbeeld")).isTrue();
    work();
    assertCarriedOut(id);
  }

  @ParameterizedTest(name = "{0} through {1}")
  @MethodSource("everyKindThroughEveryDoor")
  void nothingIsDoneWhenTheMunicipalityRefuses(Kind kind, OrderSource door) throws IOException {
    UUID id = ask(kind.pack(), door);
    register.answer(shown(), "Dit vroegen wij niet.", "bea", "Bea Voorbeeld");
    work();

    assertThat(state(id)).isEqualTo(OrderState.REFUSED);
    assertThat(told(id)).contains("Bea Voorbeeld", "Dit vroegen wij niet.");
    assertThat(shown().outcome()).isEqualTo(Outcome.REFUSED);
    assertNothingChanged();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("everyKind")
  void agreesWithNothingButWhatWasShown(Kind kind) throws Exception {
    UUID id = ask(kind.pack(), OrderSource.API);
    register.answer(shown(), null, "bea", "Bea Voorbeeld");
    String other = kind.pack() + "security: {contact: \"mailto:anders@elders.example\"}\n";
    putInItsPlace(id, archive(other));
    work();

    assertThat(state(id)).as("the pack is another one since").isEqualTo(OrderState.AGREEMENT);
    assertThat(shown().answer()).isNull();
    assertNothingChanged();
  }

  @Test
  void asksAnewWhenWhatStandsIsAnotherPackSince() throws IOException {
    UUID id = ask(KINDS.getFirst().pack(), OrderSource.SCREEN);
    register.answer(shown(), null, "bea", "Bea Voorbeeld");
    stands(STANDS.replace("fenna@", "femke@"));
    work();

    assertThat(state(id)).isEqualTo(OrderState.AGREEMENT);
    assertThat(shown().lines()).hasSize(2);
    assertThat(shown().answer()).isNull();
  }

  @Test
  void givesUpWhenTheMunicipalityDoesNotAnswerInTime() throws Exception {
    UUID id = ask(KINDS.getFirst().pack(), OrderSource.SCREEN);
    inPlatform("UPDATE access_change SET until = now() - interval '1 s'");
    work();

    assertThat(state(id)).isEqualTo(OrderState.REFUSED);
    assertThat(told(id)).contains("niet op tijd");
    assertNothingChanged();
  }

  @Test
  void goesOnWithoutAnAnswerAfterASecondOperatorSaidWhyAndAWait() throws Exception {
    UUID id = ask(KINDS.getFirst().pack(), OrderSource.SCREEN);
    register.declareEmergency(
        shown(), "De provider is weg.", AccessQuestions.declarer("otto", "Otto Voorbeeld"));
    assertThat(work()).as("before 72 hours are over").isZero();

    inPlatform("UPDATE access_emergency SET declared_at = now() - interval '72 hours'");
    work();
    assertCarriedOut(id);
  }

  @Test
  void writesAnEmergencyIntoTheMunicipalitysOwnLogOnce() throws Exception {
    inTenant("TRUNCATE audit_log");
    UUID id = ask(KINDS.getFirst().pack(), OrderSource.SCREEN);
    Instant now = Instant.now();
    CurrentUser second =
        Rooms.loggedInAt(now, Rooms.user(OPERATOR.tenant(), "Otto Voorbeeld", Role.OPERATOR));
    CurrentUser stale = Rooms.loggedInAt(now.minus(Duration.ofMinutes(6)), second);
    Municipalities municipalities = rooms.get(Municipalities.class);
    assertThatThrownBy(
            () -> rooms.as(stale, () -> municipalities.declareEmergency(id, "De provider is weg.")))
        .isInstanceOf(FreshLoginNeeded.class);
    work();
    assertThat(log()).isEmpty();

    rooms.as(
        second,
        () -> {
          rooms.get(Caller.class).cameFrom(new Caller.Origin(Caller.Client.BROWSER, "192.0.2.7"));
          municipalities.declareEmergency(id, "De provider is weg.");
        });
    work();
    work();

    assertThat(log())
        .singleElement()
        .satisfies(
            line -> {
              assertThat(line.action()).isEqualTo(SensitiveAction.DECLARE_EMERGENCY);
              assertThat(line.outcome()).isEqualTo(AuditOutcome.DONE);
              assertThat(line.by()).isEqualTo("Otto Voorbeeld");
              assertThat(line.roles()).containsExactly(Role.OPERATOR);
              assertThat(line.part() + "/" + line.call())
                  .as("as ActionGuard writes it")
                  .isEqualTo("onboarding/Municipalities.declareEmergency");
              assertThat(line.aboutKind()).isEqualTo("access-change");
              assertThat(line.aboutId()).isEqualTo(id.toString());
              assertThat(line.detail()).isEqualTo("De provider is weg.");
              assertThat(line.client()).isEqualTo(Caller.Client.BROWSER);
              assertThat(line.address()).isEqualTo("192.0.2.7");
            });
  }

  /** A backup that was put back has the log of its day. */
  @Test
  void writesAnEmergencyAgainIntoALogThatWasPutBack() throws Exception {
    inTenant("TRUNCATE audit_log");
    ask(KINDS.getFirst().pack(), OrderSource.SCREEN);
    register.declareEmergency(
        shown(), "De provider is weg.", AccessQuestions.declarer("otto", "Otto Voorbeeld"));
    work();
    inTenant("TRUNCATE audit_log");
    work();
    assertThat(log()).isEmpty();

    RegisterContents.write(registry -> registry.logEmergenciesAgain(TENANT));
    work();
    assertThat(log()).hasSize(1);
  }

  /** The log as the municipality's own people see it. */
  private static List<AuditLine> log() {
    CurrentUser reader = Rooms.user(TENANT, "Pim Voorbeeld", Role.PRIVACY_OFFICER);
    return rooms.ask(reader, () -> rooms.get(AuditLog.class).page(AuditFilter.ALL, null).lines());
  }

  @Test
  void givesUpWhatTheMunicipalityRefusesDuringAnEmergency() throws Exception {
    UUID id = ask(KINDS.getFirst().pack(), OrderSource.SCREEN);
    register.declareEmergency(
        shown(), "De provider is weg.", AccessQuestions.declarer("otto", "Otto Voorbeeld"));
    register.answer(shown(), "Wij kunnen gewoon inloggen.", "bea", "Bea Voorbeeld");
    inPlatform("UPDATE access_emergency SET declared_at = now() - interval '72 hours'");
    work();
    assertThat(state(id)).isEqualTo(OrderState.REFUSED);
    assertNothingChanged();
  }

  @Test
  void givesUpWhatIsAskedBeforeSomethingElse() throws IOException {
    UUID first = ask(KINDS.getFirst().pack(), OrderSource.SCREEN);
    UUID second = ask(KINDS.getLast().pack(), OrderSource.COMMAND);

    assertThat(state(first)).isEqualTo(OrderState.REFUSED);
    assertThat(state(second)).isEqualTo(OrderState.AGREEMENT);
    assertThat(register.accessChanges(first))
        .extracting(AccessChange::outcome)
        .doesNotContainNull();
  }

  @Test
  void doesAtOnceWhatChangesNobodysWayIn() throws IOException {
    UUID id = ask(STANDS.replace("name: Gemeente Deurstad", "name: Deurstad"), OrderSource.API);
    assertCarriedOut(id);
    assertThat(register.accessChanges(TENANT, 5)).isEmpty();
  }

  @Test
  void showsWhatWasDoneWhileNobodyHadLoggedIn() throws Exception {
    inTenant("DELETE FROM staff_member");
    UUID id = ask(KINDS.getFirst().pack(), OrderSource.SCREEN);

    assertCarriedOut(id);
    assertThat(shown().ground()).isEqualTo(Ground.NOBODY_YET);
    assertThat(shown().askedByName()).isEqualTo("Olga Voorbeeld");
  }

  @Test
  void showsWhoOpenedANewMunicipalityAndWhoComesInFirst() throws IOException {
    RegisterContents.clear();
    UUID id = ask(STANDS, OrderSource.SCREEN);

    assertCarriedOut(id);
    assertThat(shown().ground()).isEqualTo(Ground.OPENING);
    assertThat(shown().lines())
        .extracting(line -> line.after().dutch())
        .anyMatch(text -> text.contains("fenna@deurstad.example"))
        .anyMatch(text -> text.contains("inloggen.deurstad.example"));
  }

  /** Its address answers before all is written down, and somebody may be quick. */
  @Test
  void asksWhenAnOpeningWasCutOffAfterSomebodyHadLoggedIn() throws IOException {
    RegisterContents.clear();
    RegisterContents.add("deurstad", "0047", MunicipalityState.OPENING);
    UUID id = ask(STANDS, OrderSource.SCREEN);

    assertThat(state(id)).isEqualTo(OrderState.AGREEMENT);
    assertThat(shown().ground()).isEqualTo(Ground.AGREEMENT);
  }

  @ParameterizedTest
  @EnumSource(
      value = OrderSource.class,
      names = {"COMMAND", "SCREEN", "API"})
  void putsNoBackupBackBeforeTheMunicipalityAgrees(OrderSource door) throws IOException {
    backup("deurstad-20261103T090000Z.dump", "a".repeat(64));
    UUID id =
        register.ask(
            OrderKind.RESTORE,
            TENANT,
            null,
            "deurstad-20261103T090000Z.dump",
            door,
            "operator",
            "Olga Voorbeeld");
    work();
    assertThat(state(id)).isEqualTo(OrderState.AGREEMENT);
    assertThat(shown().lines().getFirst().after().dutch()).contains("3 november 2026");

    register.answer(shown(), null, "bea", "Bea Voorbeeld");
    backup("deurstad-20261103T090000Z.dump", "b".repeat(64));
    work();
    assertThat(state(id)).as("another file of the same name").isEqualTo(OrderState.AGREEMENT);

    register.answer(shown(), null, "bea", "Bea Voorbeeld");
    work();
    assertThat(order(id).steps()).extracting(Order.Step::name).contains(StepName.RESTORE);
  }

  private UUID ask(String yaml, OrderSource door) throws IOException {
    switch (door) {
      case SCREEN, API ->
          rooms.ask(
              OPERATOR,
              () ->
                  rooms
                      .get(Municipalities.class)
                      .apply(yaml.getBytes(StandardCharsets.UTF_8), null, door));
      case FOLDER -> {
        drop(yaml);
        return newest();
      }
      case COMMAND -> {
        command(yaml);
        return newest();
      }
      case PLATFORM -> throw new IllegalArgumentException("no door for people");
    }
    work();
    return newest();
  }

  private void drop(String yaml) throws IOException {
    Path folder = Files.createDirectories(data.resolve("tenants"));
    Files.writeString(folder.resolve(PackArchive.DESCRIPTION), yaml);
    Path result = folder.resolve(PackArchive.DESCRIPTION + ".result.txt");
    try (TenantsFolder door = new TenantsFolder(folder, register)) {
      for (int i = 0; i < 6; i++) {
        door.look();
      }
      work();
      door.look();
      if (state(newest()) == OrderState.AGREEMENT) {
        assertThat(result).content().contains("Er is nog niets veranderd.", "akkoord");
      }
    }
  }

  private void command(String yaml) throws IOException {
    Path pack = Files.writeString(data.resolve(PackArchive.DESCRIPTION), yaml);
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    PrintStream terminal = new PrintStream(printed, true, StandardCharsets.UTF_8);
    int before = register.orders(50).size();
    CompletableFuture<Integer> end =
        CompletableFuture.supplyAsync(
            () -> new OrderCommand(register, terminal, terminal).onboard(pack, false));
    Eventually.is("the command has asked", () -> register.orders(50).size() > before);
    work();
    assertThat(end.join()).as(printed.toString(StandardCharsets.UTF_8)).isEqualTo(3);
    assertThat(printed.toString(StandardCharsets.UTF_8)).contains("The municipality must agree");
  }

  private UUID newest() {
    return register.orders(1).getFirst().id();
  }

  private Order order(UUID id) {
    return register.order(id).orElseThrow();
  }

  /** What came of it, in words. */
  private String told(UUID id) {
    return Objects.requireNonNull(order(id).outcome()).dutch();
  }

  private OrderState state(UUID id) {
    return order(id).state();
  }

  /** What the municipality was shown last. */
  private AccessChange shown() {
    return register.accessChanges(TENANT, 5).getFirst();
  }

  private void assertNothingChanged() {
    MunicipalityRecord row = register.municipality(TENANT).orElseThrow();
    assertThat(row.packDigest()).isEqualTo(archive(STANDS).digest());
    assertThat(row.hostName()).isEqualTo("deurstad.example");
    assertThat(order(newest()).steps())
        .extracting(Order.Step::name)
        .doesNotContain(StepName.DATABASE, StepName.REALM);
  }

  /** It came as far as the realm, whose Keycloak is nowhere. */
  private void assertCarriedOut(UUID id) {
    assertThat(order(id).steps())
        .as(order(id).toString())
        .extracting(Order.Step::name)
        .contains(StepName.DATABASE, StepName.REALM);
  }

  private int work() {
    return LoneProvisioner.workOff(Postgres.shared(), data);
  }

  private void backup(String name, String sha256) throws IOException {
    Properties manifest = new Properties();
    manifest.setProperty("tenant", TENANT.value());
    manifest.setProperty("madeAt", "2026-11-03T09:00:00Z");
    manifest.setProperty("size", "3");
    manifest.setProperty("sha256", sha256);
    manifest.setProperty("schemaVersion", MunicipalityRecord.NEWEST_SCHEMA);
    manifest.setProperty("serverVersion", "17");
    manifest.setProperty("vaultProof", "proof");
    Path folder = Files.createDirectories(data.resolve("backups").resolve(TENANT.value()));
    Files.writeString(folder.resolve(name), "abc");
    try (var out = Files.newBufferedWriter(folder.resolve(name + ".manifest"))) {
      manifest.store(out, "invented");
    }
  }

  private static PackArchive archive(String yaml) {
    return PackArchive.of(PackArchive.DESCRIPTION, yaml.getBytes(StandardCharsets.UTF_8));
  }

  /** As nobody can who has no key of the register's owner. */
  private static void putInItsPlace(UUID order, PackArchive pack) throws SQLException {
    try (Connection connection = Postgres.shared().enterAsAdmin(Register.PLATFORM);
        PreparedStatement statement =
            connection.prepareStatement("UPDATE tenant_order SET pack = ? WHERE id = ?")) {
      statement.setBytes(1, pack.toZip());
      statement.setObject(2, order);
      assertThat(statement.executeUpdate()).isEqualTo(1);
    }
  }

  private static void inPlatform(String sql) throws SQLException {
    in(Register.PLATFORM, sql);
  }

  private static void inTenant(String sql) throws SQLException {
    in(TENANT.database(), sql);
  }

  private static void in(String database, String sql) throws SQLException {
    try (Connection connection = Postgres.shared().enterAsAdmin(database);
        var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
