package nl.powervrouwen.acceptance.liberty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.control.RequestContextController;
import jakarta.enterprise.inject.spi.CDI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Future;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import nl.powervrouwen.identity.Caller;
import nl.powervrouwen.identity.CurrentUser;
import nl.powervrouwen.participants.ParticipantData;
import nl.powervrouwen.participants.ParticipantQuery;
import nl.powervrouwen.participants.Participants;
import nl.powervrouwen.programmes.Enrolments;
import nl.powervrouwen.programmes.GroupDetails;
import nl.powervrouwen.programmes.GroupInput;
import nl.powervrouwen.programmes.Groups;
import nl.powervrouwen.programmes.ProgrammeInput;
import nl.powervrouwen.programmes.Programmes;
import nl.powervrouwen.refusals.Conflict;
import nl.powervrouwen.refusals.NotAllowed;
import nl.powervrouwen.refusals.NotFound;
import nl.powervrouwen.registry.Role;
import nl.powervrouwen.registry.TenantId;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** The rooms with Liberty's own transactions, data source and request scope. */
@ArquillianTest
@Tag("server")
class RoomsInLibertyIT {

  @Deployment
  static WebArchive rooms() {
    return Rooms.archive(ShrinkWrap.create(WebArchive.class, "rooms.war"));
  }

  @Test
  void findsWhatTheSameMunicipalityWroteAndNothingOfAnother() throws Exception {
    var amina =
        in(ServerPreparation.A, () -> room(Participants.class).register(participant("Amina")).id());

    in(
        ServerPreparation.A,
        () -> assertThat(room(Participants.class).get(amina).id()).isEqualTo(amina));
    in(
        ServerPreparation.B,
        () ->
            assertThatThrownBy(() -> room(Participants.class).get(amina))
                .isInstanceOf(NotFound.class)
                .hasMessage("No such participant"));
  }

  @Test
  void keepsNothingOfWhatItRefuses() throws Exception {
    int before = in(ServerPreparation.A, () -> room(Groups.class).all().size());
    in(
        ServerPreparation.A,
        () -> {
          GroupDetails small = smallGroup();
          var first = room(Participants.class).register(participant("Biruk")).id();
          var second = room(Participants.class).register(participant("Chadia")).id();
          room(Enrolments.class).enrol(small.id(), first, null);
          assertThatThrownBy(() -> room(Enrolments.class).enrol(small.id(), second, null))
              .isInstanceOf(Conflict.class);
          assertThat(room(Groups.class).enrolments(small.id())).hasSize(1);
          return small;
        });
    assertThat(in(ServerPreparation.A, () -> room(Groups.class).all().size()))
        .isEqualTo(before + 1);
  }

  @Test
  void refusesWhoWasNotLetIn() throws Exception {
    assertThatThrownBy(
            () ->
                threads()
                    .submit(
                        () -> {
                          var request = room(RequestContextController.class);
                          request.activate();
                          try {
                            return room(Participants.class).find(ParticipantQuery.firstPage(10));
                          } finally {
                            request.deactivate();
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
            assertThatThrownBy(() -> room(Participants.class).find(ParticipantQuery.firstPage(10)))
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
            assertThatThrownBy(() -> room(Participants.class).find(ParticipantQuery.firstPage(10)))
                .isInstanceOf(NotAllowed.class));
  }

  /** The trap: a pooled connection that still belongs to somebody else. */
  @Test
  void landsEveryOneOf200MixedRequestsWithItsOwnMunicipality() throws Exception {
    var ofA =
        in(
            ServerPreparation.A,
            () -> room(Participants.class).register(participant("Dilara")).id());
    var ofB =
        in(ServerPreparation.B, () -> room(Participants.class).register(participant("Eden")).id());
    List<Future<Boolean>> answers = new ArrayList<>();
    for (int i = 0; i < 200; i++) {
      boolean a = i % 2 == 0;
      answers.add(
          threads()
              .submit(
                  () ->
                      inThisThread(
                          user(a ? ServerPreparation.A : ServerPreparation.B, Role.COORDINATOR),
                          () -> {
                            assertThat(room(Participants.class).get(a ? ofA : ofB)).isNotNull();
                            assertThatThrownBy(() -> room(Participants.class).get(a ? ofB : ofA))
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
        room(Programmes.class)
            .open(new ProgrammeInput("Programma Test", null, LocalDate.of(2026, 1, 5), null));
    return room(Groups.class)
        .form(programme.id(), new GroupInput("Kleine groep", null, null, null, 1, Set.of()));
  }

  private <T> T in(TenantId tenant, Callable<T> work) throws Exception {
    return as(user(tenant, Role.COORDINATOR), work);
  }

  private <T> T as(CurrentUser user, Callable<T> work) throws Exception {
    return threads().submit(() -> inThisThread(user, work)).get();
  }

  private <T> T inThisThread(CurrentUser user, Callable<T> work) throws Exception {
    RequestContextController request = room(RequestContextController.class);
    request.activate();
    try {
      room(Caller.class).enter(user);
      return work.call();
    } finally {
      request.deactivate();
    }
  }

  private static <T> T room(Class<T> type) {
    return CDI.current().select(type).get();
  }

  @SuppressWarnings("BanJNDI") // a fixed name of the server's own
  private static ManagedExecutorService threads() {
    try {
      return InitialContext.doLookup("java:comp/DefaultManagedExecutorService");
    } catch (NamingException e) {
      throw new IllegalStateException(e);
    }
  }

  private static CurrentUser user(TenantId tenant, Role role) {
    return new CurrentUser(
        tenant, "subject-" + role, "Testmedewerker", Set.of(role), Instant.now().plusSeconds(600));
  }

  private static ParticipantData participant(String firstName) {
    String known =
        "{\"firstName\":\"%s\",\"lastName\":\"Testvrouw\",\"needs\":[]}".formatted(firstName);
    return JsonMapper.shared().readValue(known, ParticipantData.class);
  }
}
