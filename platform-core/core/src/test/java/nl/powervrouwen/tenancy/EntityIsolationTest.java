package nl.powervrouwen.tenancy;

import static nl.powervrouwen.testing.Municipality.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import jakarta.persistence.metamodel.EntityType;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import nl.powervrouwen.identity.CurrentUser;
import nl.powervrouwen.outcomes.CertificateInput;
import nl.powervrouwen.outcomes.Certificates;
import nl.powervrouwen.outcomes.Progress;
import nl.powervrouwen.participants.ParticipantDetails;
import nl.powervrouwen.participants.ParticipantInput;
import nl.powervrouwen.participants.Participants;
import nl.powervrouwen.programmes.EnrolmentRow;
import nl.powervrouwen.programmes.GroupDetails;
import nl.powervrouwen.programmes.GroupQueries;
import nl.powervrouwen.programmes.Groups;
import nl.powervrouwen.registry.Role;
import nl.powervrouwen.sessions.Attendance;
import nl.powervrouwen.sessions.Feeds;
import nl.powervrouwen.sessions.Holidays;
import nl.powervrouwen.sessions.SessionDetails;
import nl.powervrouwen.sessions.Sessions;
import nl.powervrouwen.settings.Setting;
import nl.powervrouwen.settings.SettingInput;
import nl.powervrouwen.settings.TenantSettings;
import nl.powervrouwen.spi.Assessment;
import nl.powervrouwen.spi.CurriculumPart;
import nl.powervrouwen.spi.CurriculumPlan;
import nl.powervrouwen.spi.Milestone;
import nl.powervrouwen.spi.PartKind;
import nl.powervrouwen.spi.Validity;
import nl.powervrouwen.spi.Words;
import nl.powervrouwen.testing.Inside;
import nl.powervrouwen.testing.Municipality;
import nl.powervrouwen.testing.Postgres;
import nl.powervrouwen.testing.Rooms;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Walks every entity there is: written in one municipality, it can't be reached in another. There
 * are three of them: the third opens while the others work, on a PostgreSQL server of its own.
 */
@Tag("postgres")
class EntityIsolationTest {

  /** Entities whose rows have the same ids in every municipality. */
  private static final Set<String> SAME_ID_EVERYWHERE = Set.of("Signature", "KeptSetting");

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
    Municipality third = openOnAServerOfItsOwn();
    writeOneOfEverything(third);
    List<Municipality> all = List.of(here, there, third);
    for (Municipality one : all) {
      assertThat(signer(one)).isEqualTo("Wie tekent in " + one.tenant);
      assertThat(threshold(one)).isEqualTo(thresholdOf(one));
      for (Municipality other : all) {
        if (other != one) {
          keepsEveryEntityFrom(one, other);
        }
      }
    }
  }

  private static Municipality openOnAServerOfItsOwn() {
    return new Municipality(rooms, Postgres.start());
  }

  private static void keepsEveryEntityFrom(Municipality one, Municipality other) {
    Set<? extends EntityType<?>> all =
        inside(one, em -> Set.copyOf(em.getMetamodel().getEntities()));
    assertThat(all).hasSizeGreaterThanOrEqualTo(11);
    for (EntityType<?> entity : all) {
      List<Object> ids = inside(one, em -> ids(em, entity));
      assertThat(ids)
          .as("rows of %s: write one in writeOneOfEverything", entity.getName())
          .isNotEmpty();
      if (SAME_ID_EVERYWHERE.contains(entity.getName())) {
        continue; // its content was held above
      }
      for (Object id : ids) {
        Object reached = inside(other, em -> em.find(entity.getJavaType(), id));
        assertThat(reached).as("%s is out of reach", entity.getName()).isNull();
      }
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
    rooms.ask(where.coordinator, () -> rooms.get(Holidays.class).add("Vrij", TODAY, TODAY));
    SettingInput threshold = new SettingInput(Setting.DISCLOSURE_THRESHOLD, 0, thresholdOf(where));
    rooms.ask(
        rooms.colleague(where.tenant, "Bea Voorbeeld", Role.BEHEERDER),
        () -> rooms.get(TenantSettings.class).change(List.of(threshold)));
    certify(where, group, amina);
  }

  private static void certify(Municipality where, GroupDetails group, ParticipantDetails woman) {
    Words words = new Words("Proef", "Trial");
    CurriculumPart part =
        new CurriculumPart(
            1,
            PartKind.MEETING,
            words,
            words,
            words,
            Duration.ofHours(3),
            Set.of(),
            null,
            List.of());
    rooms.shelve(
        new CurriculumPlan(
            "alles-goed",
            "1",
            words,
            words,
            Validity.from(TODAY.minusYears(1)),
            List.of(part),
            List.of(new Milestone("gesprek", words, null)),
            facts -> new Assessment(List.of())));
    Progress progress = rooms.get(Progress.class);
    Certificates certificates = rooms.get(Certificates.class);
    rooms.as(
        where.coordinator,
        () -> rooms.get(GroupQueries.class).followCourse(group.id(), "alles-goed", "1", words));
    EnrolmentRow enrolment =
        rooms.ask(
            where.coordinator, () -> rooms.get(Groups.class).enrolmentsOf(woman.id()).getFirst());
    rooms.ask(
        where.coordinator, () -> progress.recordMilestone(enrolment.id(), "gesprek", 0, TODAY));
    rooms.ask(
        where.coordinator,
        () -> progress.complete(enrolment.id(), progress.of(enrolment.id()).version(), TODAY));
    String signer = "Wie tekent in " + where.tenant;
    rooms.ask(
        where.coordinator,
        () ->
            certificates.issue(
                enrolment.id(), new CertificateInput(TODAY, "Proefdorp", signer, "Wethouder")));
    rooms.ask(
        where.coordinator, () -> certificates.saveSettings("Proefdorp", signer, "Wethouder", 0));
  }

  private static @Nullable String signer(Municipality where) {
    return rooms.ask(
        where.coordinator, () -> rooms.get(Certificates.class).settings().signerName());
  }

  /** One that no other municipality of this test has. */
  private static String thresholdOf(Municipality where) {
    return String.valueOf(11 + Integer.parseInt(where.tenant.value().replaceAll("\\D", "")));
  }

  private static @Nullable String threshold(Municipality where) {
    return rooms.ask(
        where.coordinator,
        () -> rooms.get(TenantSettings.class).one(Setting.DISCLOSURE_THRESHOLD).value());
  }
}
