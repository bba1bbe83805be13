package nl.powervrouwen.acceptance.liberty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.control.RequestContextController;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Future;
import nl.powervrouwen.identity.Caller;
import nl.powervrouwen.identity.CurrentUser;
import nl.powervrouwen.identity.Role;
import nl.powervrouwen.participants.ParticipantInput;
import nl.powervrouwen.participants.ParticipantQuery;
import nl.powervrouwen.participants.Participants;
import nl.powervrouwen.programmes.GroupDetails;
import nl.powervrouwen.programmes.GroupInput;
import nl.powervrouwen.programmes.Groups;
import nl.powervrouwen.programmes.ProgrammeInput;
import nl.powervrouwen.programmes.Programmes;
import nl.powervrouwen.refusals.Conflict;
import nl.powervrouwen.refusals.NotAllowed;
import nl.powervrouwen.refusals.NotFound;
import nl.powervrouwen.tenancy.TenantId;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The rooms with Liberty's own transactions, data source and request scope. */
@ArquillianTest
@Tag("server")
@NullUnmarked
class RoomsInLibertyIT {

  @Inject Caller caller;
  @Inject Participants participants;
  @Inject Programmes programmes;
  @Inject Groups groups;
  @Inject RequestContextController requests;
  @Resource ManagedExecutorService threads;

  @Deployment
  static WebArchive rooms() {
    return Rooms.archive(ShrinkWrap.create(WebArchive.class, "rooms.war"));
  }

  @Test
  void findsWhatTheSameMunicipalityWroteAndNothingOfAnother() throws Exception {
    var amina = in(ServerPreparation.A, () -> participants.register(woman("Amina")).id());

    in(ServerPreparation.A, () -> assertThat(participants.get(amina).id()).isEqualTo(amina));
    in(
        ServerPreparation.B,
        () ->
            assertThatThrownBy(() -> participants.get(amina))
                .isInstanceOf(NotFound.class)
                .hasMessage("No such participant"));
  }

  @Test
  void keepsNothingOfWhatItRefuses() throws Exception {
    int before = in(ServerPreparation.A, () -> groups.all().size());
    in(
        ServerPreparation.A,
        () -> {
          GroupDetails small = smallGroup();
          var first = participants.register(woman("Biruk")).id();
          var second = participants.register(woman("Chadia")).id();
          groups.enrol(small.id(), first, null);
          assertThatThrownBy(() -> groups.enrol(small.id(), second, null))
              .isInstanceOf(Conflict.class);
          assertThat(groups.enrolments(small.id())).hasSize(1);
          return small;
        });
    assertThat(in(ServerPreparation.A, () -> groups.all().size())).isEqualTo(before + 1);
  }

  @Test
  void refusesWhoWasNotLetIn() throws Exception {
    assertThatThrownBy(
            () ->
                threads
                    .submit(
                        () -> {
                          requests.activate();
                          try {
                            return participants.find(ParticipantQuery.firstPage(10));
                          } finally {
                            requests.deactivate();
                          }
                        })
                    .get())
        .hasCauseInstanceOf(NotAllowed.class);
  }

  @Test
  void refusesARoleThatMayNot() throws Exception {
    as(
        user(ServerPreparation.A, Role.CONTROLLER),
        () ->
            assertThatThrownBy(() -> participants.find(ParticipantQuery.firstPage(10)))
                .isInstanceOf(NotAllowed.class));
  }

  @Test
  void refusesALoginThatHasEnded() throws Exception {
    var ended =
        new CurrentUser(
            ServerPreparation.A,
            "subject",
            "Carla Verlopen",
            Set.of(Role.COORDINATOR),
            Instant.now().minusSeconds(1));
    as(
        ended,
        () ->
            assertThatThrownBy(() -> participants.find(ParticipantQuery.firstPage(10)))
                .isInstanceOf(NotAllowed.class));
  }

  /** The trap: a pooled connection that still belongs to somebody else. */
  @Test
  void landsEveryOneOf200MixedRequestsWithItsOwnMunicipality() throws Exception {
    var ofA = in(ServerPreparation.A, () -> participants.register(woman("Dilara")).id());
    var ofB = in(ServerPreparation.B, () -> participants.register(woman("Eden")).id());
    List<Future<Boolean>> answers = new ArrayList<>();
    for (int i = 0; i < 200; i++) {
      boolean a = i % 2 == 0;
      answers.add(
          threads.submit(
              () ->
                  inThisThread(
                      user(a ? ServerPreparation.A : ServerPreparation.B, Role.COORDINATOR),
                      () -> {
                        assertThat(participants.get(a ? ofA : ofB)).isNotNull();
                        assertThatThrownBy(() -> participants.get(a ? ofB : ofA))
                            .isInstanceOf(NotFound.class);
                        return true;
                      })));
    }
    for (Future<Boolean> answer : answers) {
      assertThat(answer.get()).isTrue();
    }
  }

  private GroupDetails smallGroup() {
    var programme =
        programmes.open(new ProgrammeInput("Programma Test", null, LocalDate.of(2026, 1, 5), null));
    return groups.form(programme.id(), new GroupInput("Kleine groep", null, null, 1, Set.of()));
  }

  private <T> T in(TenantId tenant, Callable<T> work) throws Exception {
    return as(user(tenant, Role.COORDINATOR), work);
  }

  private <T> T as(CurrentUser user, Callable<T> work) throws Exception {
    return threads.submit(() -> inThisThread(user, work)).get();
  }

  private <T> T inThisThread(CurrentUser user, Callable<T> work) throws Exception {
    requests.activate();
    try {
      caller.enter(user);
      return work.call();
    } finally {
      requests.deactivate();
    }
  }

  private static CurrentUser user(TenantId tenant, Role role) {
    return new CurrentUser(
        tenant, "subject-" + role, "Testmedewerker", Set.of(role), Instant.now().plusSeconds(600));
  }

  private static ParticipantInput woman(String firstName) {
    return new ParticipantInput(
        firstName, null, "Testvrouw", null, null, null, null, null, null, null, Set.of(), null);
  }
}
