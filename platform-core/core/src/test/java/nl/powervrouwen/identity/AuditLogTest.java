package nl.powervrouwen.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.powervrouwen.calendar.DutchClock;
import nl.powervrouwen.identity.internal.AgreementMatter;
import nl.powervrouwen.identity.internal.AgreementRows;
import nl.powervrouwen.identity.internal.AuditWriter;
import nl.powervrouwen.participants.ParticipantId;
import nl.powervrouwen.participants.Participants;
import nl.powervrouwen.refusals.Conflict;
import nl.powervrouwen.refusals.FreshLoginNeeded;
import nl.powervrouwen.refusals.InvalidInput;
import nl.powervrouwen.refusals.NotAllowed;
import nl.powervrouwen.refusals.NotFound;
import nl.powervrouwen.registry.Role;
import nl.powervrouwen.registry.TenantId;
import nl.powervrouwen.sessions.PrintedLists;
import nl.powervrouwen.testing.Municipality;
import nl.powervrouwen.testing.Postgres;
import nl.powervrouwen.testing.Rooms;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("postgres")
class AuditLogTest {

  private static Rooms rooms;
  private TenantId tenant;
  private CurrentUser beheerder;
  private CurrentUser privacyOfficer;

  @BeforeAll
  static void open() {
    rooms = Rooms.open();
  }

  @AfterAll
  static void close() {
    rooms.close();
  }

  @BeforeEach
  void begin() {
    tenant = rooms.newTenant();
    beheerder = Rooms.user(tenant, "Bea Voorbeeld", Role.BEHEERDER);
    privacyOfficer = Rooms.user(tenant, "Pim Voorbeeld", Role.PRIVACY_OFFICER);
  }

  private List<AuditLine> lines() {
    return lines(AuditFilter.ALL);
  }

  private List<AuditLine> lines(AuditFilter filter) {
    return rooms.ask(privacyOfficer, () -> rooms.get(AuditLog.class).page(filter, null).lines());
  }

  private static void readSomebody() {
    rooms.get(Participants.class).get(new ParticipantId(UUID.randomUUID()));
  }

  private static void fails(CurrentUser user, Runnable call, Class<? extends Throwable> how) {
    assertThatThrownBy(() -> rooms.as(user, call)).isInstanceOf(how);
  }

  @Test
  void tellsWhoWhatAboutWhomAndFromWhere() {
    Municipality municipality = new Municipality(rooms);
    var session = municipality.sessionTodayWith(List.of("Anna"));
    CurrentUser coordinator = municipality.coordinator;

    rooms.ask(
        coordinator,
        () -> {
          rooms.get(Caller.class).cameFrom(new Caller.Origin(Caller.Client.BROWSER, "192.0.2.7"));
          rooms.get(PrintedLists.class).writeSignInList(session.id(), new ByteArrayOutputStream());
          return true;
        });

    tenant = municipality.tenant;
    privacyOfficer = Rooms.user(tenant, "Pim Voorbeeld", Role.PRIVACY_OFFICER);
    assertThat(lines())
        .singleElement()
        .satisfies(
            line -> {
              assertThat(line.by()).isEqualTo(coordinator.displayName());
              assertThat(line.roles()).containsExactly(Role.COORDINATOR);
              assertThat(line.action()).isEqualTo(SensitiveAction.FETCH_FILE);
              assertThat(line.part()).isEqualTo("sessions");
              assertThat(line.call()).isEqualTo("PrintedLists.writeSignInList");
              assertThat(line.aboutKind()).isEqualTo("session");
              assertThat(line.aboutId()).isEqualTo(session.id().value().toString());
              assertThat(line.client()).isEqualTo(Caller.Client.BROWSER);
              assertThat(line.address()).isEqualTo("192.0.2.7");
              assertThat(line.outcome()).isEqualTo(AuditOutcome.DONE);
              assertThat(line.toString()).doesNotContain("Voorbeeld");
            });
  }

  @Test
  void writesDownWhatARoleMayNotDo() {
    fails(beheerder, AuditLogTest::readSomebody, NotAllowed.class);

    assertThat(lines())
        .singleElement()
        .satisfies(
            line -> {
              assertThat(line.outcome()).isEqualTo(AuditOutcome.REFUSED_ROLE);
              assertThat(line.action()).isNull();
              assertThat(line.part()).isEqualTo("participants");
              assertThat(line.by()).isEqualTo("Bea Voorbeeld");
            });
  }

  @Test
  void countsWhatIsRepeatedAndIsFilledByNobody() {
    for (int i = 0; i < 600; i++) {
      fails(beheerder, AuditLogTest::readSomebody, NotAllowed.class);
    }
    assertThat(lines()).hasSize(1);

    rooms.get(AuditWriter.class).closeAll();

    assertThat(lines()).hasSize(2).extracting(AuditLine::times).containsExactlyInAnyOrder(1, 599);
    fails(beheerder, AuditLogTest::readSomebody, NotAllowed.class);
    assertThat(lines()).hasSize(3);
  }

  @Test
  void countsWhatOpensPersonsAndWhoWasRefusedForWhoWatches() {
    Municipality municipality = new Municipality(rooms);
    var session = municipality.sessionTodayWith(List.of("Anna"));
    tenant = municipality.tenant;
    privacyOfficer = Rooms.user(tenant, "Pim Voorbeeld", Role.PRIVACY_OFFICER);
    for (int i = 0; i < 3; i++) {
      rooms.ask(
          municipality.coordinator,
          () -> {
            rooms
                .get(PrintedLists.class)
                .writeSignInList(session.id(), new ByteArrayOutputStream());
            return true;
          });
    }
    beheerder = Rooms.user(tenant, "Bea Voorbeeld", Role.BEHEERDER);
    for (int i = 0; i < 7; i++) {
      fails(beheerder, AuditLogTest::readSomebody, NotAllowed.class);
    }
    rooms.get(AuditWriter.class).closeAll();

    WatchedActions watched = rooms.ask(privacyOfficer, () -> rooms.get(AuditLog.class).watched());

    assertThat(watched).isEqualTo(new WatchedActions(Municipality.TODAY.minusDays(14), 0, 3, 7));
    fails(municipality.coordinator, () -> rooms.get(AuditLog.class).watched(), NotAllowed.class);
  }

  @Test
  void countsTogetherWhatSomebodyTriesEverywhere() {
    for (char letter = 'a'; letter <= 'z'; letter++) {
      String reason = String.valueOf(letter);
      rooms.visiting(
          tenant,
          () -> {
            rooms.get(AuditLog.class).turnedAway(reason);
            return true;
          });
    }
    assertThat(lines()).hasSize(11);
    assertThat(lines()).filteredOn(line -> line.part().equals("various")).hasSize(1);
    assertThat(lines()).extracting(AuditLine::by).containsOnlyNulls();

    rooms.get(AuditWriter.class).closeAll();
    assertThat(lines().stream().mapToInt(AuditLine::times).sum()).isEqualTo(26);
  }

  @Test
  void isWrittenOnceAlsoForTheApplicationsOwnRole() throws SQLException {
    fails(beheerder, AuditLogTest::readSomebody, NotAllowed.class);

    try (Connection application = Postgres.shared().enter(tenant.database(), tenant.database());
        Statement statement = application.createStatement()) {
      for (String sql :
          new String[] {
            "UPDATE audit_log SET name = 'Iemand anders'",
            "DELETE FROM audit_log",
            "TRUNCATE audit_log",
            "DELETE FROM agreement_request"
          }) {
        assertThatThrownBy(() -> statement.execute(sql))
            .as(sql)
            .isInstanceOf(SQLException.class)
            .hasMessageContaining("permission denied");
      }
      assertThat(statement.executeQuery("SELECT FROM audit_log").next()).isTrue();
    }
  }

  @Test
  void isReadByBeheerderAndPrivacyOfficerAlone() {
    for (Role role : Role.values()) {
      CurrentUser user = Rooms.user(tenant, "Iemand", role);
      if (role == Role.BEHEERDER || role == Role.PRIVACY_OFFICER) {
        rooms.ask(user, () -> rooms.get(AuditLog.class).page(AuditFilter.ALL, null));
      } else {
        fails(user, () -> rooms.get(AuditLog.class).page(AuditFilter.ALL, null), NotAllowed.class);
      }
    }
  }

  @Test
  void isReadPageByPageAndByWhatOneLooksFor() {
    AgreementRequests requests = rooms.get(AgreementRequests.class);
    for (int i = 0; i < 53; i++) {
      fails(
          Rooms.user(tenant, "Iemand " + i, Role.TRAINER),
          () -> requests.ask(SensitiveAction.EXPORT, "x"),
          NotAllowed.class);
    }
    rooms.ask(beheerder, () -> requests.ask(SensitiveAction.EXPORT, "Voor de overgang"));

    AuditLog log = rooms.get(AuditLog.class);
    AuditPage first = rooms.ask(privacyOfficer, () -> log.page(AuditFilter.ALL, null));
    AuditPage second = rooms.ask(privacyOfficer, () -> log.page(AuditFilter.ALL, first.next()));
    assertThat(first.lines()).hasSize(50);
    assertThat(second.lines()).hasSize(4).doesNotContainAnyElementsOf(first.lines());
    assertThat(second.next()).isNull();
    LocalDate today = new DutchClock().today();
    assertThat(lines(new AuditFilter(null, AuditOutcome.DONE, today, today)))
        .extracting(AuditLine::by)
        .containsExactly("Bea Voorbeeld");
    assertThat(lines(new AuditFilter(SensitiveAction.GIVE_ROLE, null, null, null))).isEmpty();
    assertThat(lines(new AuditFilter(null, null, today.plusDays(1), null))).isEmpty();
    assertThat(lines(new AuditFilter(null, null, null, today.minusDays(1)))).isEmpty();
  }

  @Test
  void isOfOneMunicipality() {
    TenantId other = rooms.newTenant();
    fails(
        Rooms.user(other, "Olga Voorbeeld", Role.BEHEERDER),
        AuditLogTest::readSomebody,
        NotAllowed.class);
    assertThat(lines()).isEmpty();
  }

  @Test
  void isDecidedByNeitherWhoAskedNorWhomItIsAbout() {
    CurrentUser newcomer = Rooms.user(tenant, "Nina Voorbeeld", Role.COORDINATOR);
    AgreementRows rows = rooms.get(AgreementRows.class);
    AgreementMatter matter =
        new AgreementMatter(
            SensitiveAction.GIVE_ROLE, newcomer.subject(), "Nina", Set.of(Role.JOBCOACH));
    AgreementRequestId id = rooms.ask(beheerder, () -> rows.ask(matter, "").id());
    AgreementRequests requests = rooms.get(AgreementRequests.class);

    fails(beheerder, () -> requests.agree(id), Conflict.class);
    fails(newcomer, () -> requests.agree(id), Conflict.class);
    fails(Rooms.user(tenant, "Truus", Role.TRAINER), () -> requests.agree(id), NotAllowed.class);
    fails(
        Rooms.loggedInAt(Instant.now().minus(Duration.ofHours(1)), privacyOfficer),
        () -> requests.agree(id),
        FreshLoginNeeded.class);

    AgreementRequest agreed = rooms.ask(privacyOfficer, () -> requests.agree(id));
    assertThat(agreed.state()).isEqualTo(AgreementState.AGREED);
    assertThat(agreed.decidedBy()).isEqualTo("Pim Voorbeeld");
    fails(privacyOfficer, () -> requests.refuse(id), Conflict.class);
  }

  @Test
  void isWithdrawnByWhoAskedIt() {
    AgreementRequests requests = rooms.get(AgreementRequests.class);
    AgreementRequest asked =
        rooms.ask(beheerder, () -> requests.ask(SensitiveAction.EXPORT, "Voor de overgang"));
    AgreementRequest again =
        rooms.ask(beheerder, () -> requests.ask(SensitiveAction.EXPORT, "Nog eens"));
    assertThat(again.id()).isEqualTo(asked.id());

    fails(privacyOfficer, () -> requests.withdraw(asked.id()), NotFound.class);
    rooms.as(beheerder, () -> requests.withdraw(asked.id()));

    assertThat(rooms.ask(beheerder, requests::list))
        .singleElement()
        .satisfies(one -> assertThat(one.state()).isEqualTo(AgreementState.WITHDRAWN));
    fails(privacyOfficer, () -> requests.agree(asked.id()), Conflict.class);
  }

  @Test
  void endsWhenNobodyDecidesInTime() throws SQLException {
    AgreementRequests requests = rooms.get(AgreementRequests.class);
    AgreementRequest asked =
        rooms.ask(beheerder, () -> requests.ask(SensitiveAction.EXPORT, "Voor de overgang"));
    try (Connection admin = Postgres.shared().enterAsAdmin(tenant.database());
        Statement statement = admin.createStatement()) {
      statement.execute("UPDATE agreement_request SET until_at = now() - interval '1 second'");
    }

    assertThat(rooms.ask(privacyOfficer, requests::list))
        .singleElement()
        .satisfies(
            one -> {
              assertThat(one.state()).isEqualTo(AgreementState.EXPIRED);
              assertThat(one.mayDecide()).isFalse();
            });
    fails(privacyOfficer, () -> requests.agree(asked.id()), Conflict.class);
  }

  @Test
  void asksWhyAnExportIsNeeded() {
    fails(
        beheerder,
        () -> rooms.get(AgreementRequests.class).ask(SensitiveAction.EXPORT, "  "),
        InvalidInput.class);
    fails(
        beheerder,
        () -> rooms.get(AgreementRequests.class).ask(SensitiveAction.GIVE_ROLE, "Zomaar"),
        IllegalArgumentException.class);
  }

  @Test
  void keepsTheAgreementWithBsnsForThePrivacyOfficer() {
    AgreementRequests requests = rooms.get(AgreementRequests.class);
    AgreementRequest asked =
        rooms.ask(
            beheerder, () -> requests.ask(SensitiveAction.EXPORT_WITH_BSN, "Voor de overgang"));
    for (Role role : List.of(Role.BEHEERDER, Role.COORDINATOR)) {
      fails(
          Rooms.user(tenant, "Een ander", role), () -> requests.agree(asked.id()), Conflict.class);
    }
    assertThat(rooms.ask(privacyOfficer, () -> requests.agree(asked.id())).state())
        .isEqualTo(AgreementState.AGREED);
  }
}
