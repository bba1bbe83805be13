package nl.powervrouwen.tenancy;

import static nl.powervrouwen.testing.Municipality.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import jakarta.persistence.metamodel.EntityType;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import nl.powervrouwen.identity.CurrentUser;
import nl.powervrouwen.participants.ParticipantDetails;
import nl.powervrouwen.participants.ParticipantInput;
import nl.powervrouwen.participants.Participants;
import nl.powervrouwen.programmes.GroupDetails;
import nl.powervrouwen.sessions.Attendance;
import nl.powervrouwen.sessions.Feeds;
import nl.powervrouwen.sessions.SessionDetails;
import nl.powervrouwen.sessions.Sessions;
import nl.powervrouwen.testing.Inside;
import nl.powervrouwen.testing.Municipality;
import nl.powervrouwen.testing.Rooms;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Walks every entity there is: written in one municipality, it can't be reached in another. */
@Tag("postgres")
class EntityIsolationTest {

  private static final Rooms rooms = Rooms.open();

  private final Municipality here = new Municipality(rooms);
  private final Municipality there = new Municipality(rooms);

  @AfterAll
  static void close() {
    rooms.close();
  }

  @Test
  void keepsEveryEntityOfOneMunicipalityFromTheOther() {
    writeOneOfEverything(here);
    writeOneOfEverything(there);

    Set<? extends EntityType<?>> all =
        inside(here, em -> Set.copyOf(em.getMetamodel().getEntities()));
    assertThat(all).hasSizeGreaterThanOrEqualTo(11);
    for (EntityType<?> entity : all) {
      List<Object> ids = inside(here, em -> ids(em, entity));
      assertThat(ids)
          .as("rows of %s: write one in writeOneOfEverything", entity.getName())
          .isNotEmpty();
      for (Object id : ids) {
        Object reached = inside(there, em -> em.find(entity.getJavaType(), id));
        assertThat(reached).as("%s is out of reach", entity.getName()).isNull();
      }
      List<Object> idsThere = inside(there, em -> ids(em, entity));
      assertThat(idsThere).as("rows of %s there", entity.getName()).isNotEmpty();
    }
  }

  private static List<Object> ids(EntityManager em, EntityType<?> entity) {
    return em.createQuery("SELECT e FROM " + entity.getName() + " e", Object.class)
        .getResultStream()
        .map(row -> em.getEntityManagerFactory().getPersistenceUnitUtil().getIdentifier(row))
        .toList();
  }

  private static <T> T inside(Municipality where, Function<EntityManager, T> work) {
    CurrentUser user = where.coordinator;
    return rooms.ask(user, () -> rooms.get(Inside.class).inTransaction(work));
  }

  private static void writeOneOfEverything(Municipality where) {
    ParticipantInput input =
        new ParticipantInput(
            "Amina",
            null,
            "Voorbeeld",
            TODAY.minusYears(30),
            "123456782",
            null,
            null,
            null,
            null,
            null,
            Set.of(),
            where.coach.subject());
    ParticipantDetails amina =
        rooms.ask(where.coordinator, () -> rooms.get(Participants.class).register(input));
    GroupDetails group = where.group("Groep", 5);
    where.enrol(group.id(), amina.id());
    SessionDetails session = where.session(group.id(), 0);
    rooms.ask(
        where.trainer,
        () ->
            rooms
                .get(Sessions.class)
                .recordAttendance(session.id(), amina.id(), 0, Attendance.PRESENT));
    rooms.ask(where.trainer, () -> rooms.get(Feeds.class).renewMine());
  }
}
