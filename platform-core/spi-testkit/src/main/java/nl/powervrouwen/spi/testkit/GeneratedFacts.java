package nl.powervrouwen.spi.testkit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.random.RandomGenerator;
import nl.powervrouwen.spi.CourseFacts;
import nl.powervrouwen.spi.Curriculum;
import nl.powervrouwen.spi.CurriculumPart;
import nl.powervrouwen.spi.Hours;
import nl.powervrouwen.spi.Milestone;
import nl.powervrouwen.spi.SessionFact;
import nl.powervrouwen.spi.SessionFact.Presence;
import nl.powervrouwen.spi.StatutoryHours;

/** Courses of invented women in one curriculum: likely ones, odd ones, and the perfect one. */
final class GeneratedFacts {

  private static final LocalDate START = LocalDate.of(2026, 1, 5);

  private static final List<Presence> PRESENCES = List.of(Presence.values());

  private final Curriculum curriculum;
  private final RandomGenerator random;

  GeneratedFacts(Curriculum curriculum, RandomGenerator random) {
    this.curriculum = curriculum;
    this.random = random;
  }

  /** Nothing has happened yet. */
  static CourseFacts nothingYet() {
    return new CourseFacts(START, List.of(), Map.of());
  }

  /** She was there each time, all the time, and reached every milestone. */
  CourseFacts perfect() {
    List<SessionFact> sessions = new ArrayList<>();
    for (CurriculumPart part : curriculum.parts()) {
      Hours planned = new Hours(Math.toIntExact(part.longest().toMinutes()));
      sessions.add(
          session(
              sessions.size(),
              part.number(),
              part.countsFor(),
              planned,
              Presence.PRESENT,
              planned));
    }
    Map<String, LocalDate> milestones = new HashMap<>();
    curriculum.milestones().forEach(milestone -> milestones.put(milestone.id(), day(900)));
    return new CourseFacts(day(1000), sessions, milestones);
  }

  /** Any course at all; also one with meetings and milestones that the curriculum doesn't know. */
  CourseFacts any() {
    List<SessionFact> sessions = new ArrayList<>();
    int count = random.nextInt(curriculum.parts().size() * 2 + 2);
    for (int i = 0; i < count; i++) {
      sessions.add(anySession(i));
    }
    Map<String, LocalDate> milestones = new HashMap<>();
    for (Milestone milestone : curriculum.milestones()) {
      if (random.nextBoolean()) {
        milestones.put(milestone.id(), day(random.nextInt(1000)));
      }
    }
    if (random.nextBoolean()) {
      milestones.put("something-else", START);
    }
    return new CourseFacts(day(random.nextInt(1000)), sessions, milestones);
  }

  private SessionFact anySession(int index) {
    List<CurriculumPart> parts = curriculum.parts();
    int number = random.nextInt(parts.size() + 2); // 0 and one too many: none of them
    CurriculumPart part = parts.get(Math.min(Math.max(number, 1), parts.size()) - 1);
    int planned = random.nextInt(Math.toIntExact(part.longest().toMinutes()) + 1);
    Presence presence = PRESENCES.get(random.nextInt(PRESENCES.size()));
    int attended = presence == Presence.PRESENT ? random.nextInt(planned + 1) : 0;
    return session(index, number, counts(part), new Hours(planned), presence, new Hours(attended));
  }

  private Set<StatutoryHours> counts(CurriculumPart part) {
    if (random.nextInt(4) > 0) {
      return part.countsFor();
    }
    Set<StatutoryHours> some = EnumSet.noneOf(StatutoryHours.class);
    for (StatutoryHours kind : StatutoryHours.values()) {
      if (random.nextBoolean()) {
        some.add(kind);
      }
    }
    return some;
  }

  /** The same course in which she was there more: here and there, or everywhere. */
  CourseFacts withMore(CourseFacts facts) {
    boolean everywhere = random.nextInt(4) == 0;
    List<SessionFact> sessions =
        facts.sessions().stream()
            .map(session -> everywhere || random.nextBoolean() ? longer(session) : session)
            .toList();
    return new CourseFacts(facts.asOf(), sessions, facts.milestones());
  }

  private SessionFact longer(SessionFact session) {
    int room = session.planned().minutes() - session.attended().minutes();
    return new SessionFact(
        session.key(),
        session.day(),
        session.title(),
        session.part(),
        session.countsFor(),
        session.planned(),
        Presence.PRESENT,
        session.attended().plus(new Hours(room == 0 ? 0 : random.nextInt(room) + 1)));
  }

  private static SessionFact session(
      int index,
      int part,
      Set<StatutoryHours> countsFor,
      Hours planned,
      Presence presence,
      Hours attended) {
    return new SessionFact(
        "meeting-" + index, day(index * 7), "", part, countsFor, planned, presence, attended);
  }

  private static LocalDate day(int afterStart) {
    return START.plusDays(afterStart);
  }
}
