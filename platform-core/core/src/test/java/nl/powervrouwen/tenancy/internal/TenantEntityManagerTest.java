package nl.powervrouwen.tenancy.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.enterprise.context.ContextNotActiveException;
import jakarta.enterprise.context.control.RequestContextController;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import nl.powervrouwen.identity.CurrentUser;
import nl.powervrouwen.identity.internal.KnownStaffMember;
import nl.powervrouwen.refusals.NotAllowed;
import nl.powervrouwen.registry.Role;
import nl.powervrouwen.registry.TenantId;
import nl.powervrouwen.testing.Inside;
import nl.powervrouwen.testing.LocalConnections;
import nl.powervrouwen.testing.Rooms;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("postgres")
class TenantEntityManagerTest {

  private static final Rooms rooms = Rooms.open();
  private static final TenantId here = rooms.newTenant();
  private static final TenantId there = rooms.newTenant();

  private final Inside inside = rooms.get(Inside.class);
  private final CurrentUser user = Rooms.user(here, "Wil", Role.COORDINATOR);

  @AfterAll
  static void close() {
    rooms.close();
  }

  @Test
  void doesNothingOutsideATransaction() {
    assertThatThrownBy(
            () -> rooms.ask(user, () -> inside.outside(em -> em.find(KnownStaffMember.class, "x"))))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("in a transaction only");
  }

  @Test
  void doesNothingForNobody() {
    RequestContextController request = rooms.get(RequestContextController.class);
    request.activate();
    try {
      assertThatThrownBy(() -> inside.inTransaction(em -> em.find(KnownStaffMember.class, "x")))
          .isInstanceOf(NotAllowed.class);
    } finally {
      request.deactivate();
    }
    assertThatThrownBy(() -> inside.inTransaction(em -> em.find(KnownStaffMember.class, "x")))
        .isInstanceOf(ContextNotActiveException.class);
  }

  @Test
  void savesNothingOfATransactionThatFails() {
    assertThatThrownBy(
            () ->
                rooms.as(
                    user,
                    () ->
                        inside.inTransaction(
                            em -> {
                              insertColleague(em, "half-saved");
                              em.flush();
                              throw new IllegalStateException("after the flush");
                            })))
        .hasMessage("after the flush");

    Long saved =
        rooms.ask(
            user,
            () ->
                inside.inTransaction(
                    em ->
                        em.createQuery(
                                "SELECT COUNT(c) FROM KnownStaffMember c WHERE c.subject = 'half-saved'",
                                Long.class)
                            .getSingleResult()));
    assertThat(saved).isZero();
  }

  private static void insertColleague(EntityManager em, String subject) {
    em.createNativeQuery("INSERT INTO staff_member VALUES (?, 'Wil Voorbeeld', now())")
        .setParameter(1, subject)
        .executeUpdate();
  }

  @Test
  void landsInTheCallersDatabaseHoweverManyAreBusyAtOnce() throws Exception {
    CurrentUser other = Rooms.user(there, "Wil", Role.COORDINATOR);
    Callable<Boolean> mine = () -> database(user).equals("tenant_" + dashed(here));
    Callable<Boolean> theirs = () -> database(other).equals("tenant_" + dashed(there));
    try (var threads = Executors.newFixedThreadPool(8)) {
      for (Future<Boolean> landed :
          threads.invokeAll(
              IntStream.range(0, 200).mapToObj(i -> i % 2 == 0 ? mine : theirs).toList())) {
        assertThat(landed.get()).isTrue();
      }
    }
  }

  private static String dashed(TenantId tenant) {
    return tenant.value().replace('-', '_');
  }

  private String database(CurrentUser who) {
    return rooms.ask(
        who,
        () ->
            inside.inTransaction(
                em ->
                    (String) em.createNativeQuery("SELECT current_database()").getSingleResult()));
  }

  @Test
  void closesIdleDatabasesAndOpensThemAgain() {
    TenantFactories factories = rooms.get(TenantFactories.class);
    database(user);
    assertThat(factories.size()).isPositive();

    factories.sweep(System.nanoTime(), Long.MAX_VALUE);
    assertThat(factories.size()).isPositive();
    factories.sweep(System.nanoTime(), 0);

    assertThat(factories.size()).isZero();
    assertThat(database(user)).isEqualTo("tenant_" + dashed(here));
  }

  @Test
  void closesAtOnceWhatATenantLeftBehind() {
    TenantFactories factories = rooms.get(TenantFactories.class);
    LocalConnections where = rooms.get(LocalConnections.class);
    TenantId gone = rooms.newTenant();
    CurrentUser wasThere = Rooms.user(gone, "Wil", Role.COORDINATOR);
    factories.sweep(System.nanoTime(), 0);
    database(wasThere);
    database(user);

    where.reopen(gone, Instant.parse("2026-11-22T12:00:00Z"));
    database(wasThere);
    assertThat(factories.size()).isEqualTo(3);
    factories.sweep(System.nanoTime(), Long.MAX_VALUE);
    assertThat(factories.size()).as("the one from before it came back is closed").isEqualTo(2);

    where.close(gone);
    factories.sweep(System.nanoTime(), Long.MAX_VALUE);
    assertThat(factories.size()).as("only the other tenant's is open").isEqualTo(1);
    assertThatThrownBy(() -> database(wasThere)).isInstanceOf(NotAllowed.class);
  }

  @Test
  void keepsDatabaseOpenThatIsInUse() {
    TenantFactories factories = rooms.get(TenantFactories.class);

    Long found =
        rooms.ask(
            user,
            () ->
                inside.inTransaction(
                    em -> {
                      em.find(KnownStaffMember.class, "x");
                      factories.sweep(System.nanoTime(), 0);
                      return em.createQuery("SELECT COUNT(c) FROM KnownStaffMember c", Long.class)
                          .getSingleResult();
                    }));

    assertThat(found).isNotNegative();
    assertThat(factories.size()).isEqualTo(1);
  }

  @Test
  void answersHealthChecks() {
    assertThat(rooms.get(PlatformDatabase.class).answers()).isTrue();
  }
}
