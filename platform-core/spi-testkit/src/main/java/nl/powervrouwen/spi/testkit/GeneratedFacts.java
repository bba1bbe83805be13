package nl.powervrouwen.spi.testkit;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.powervrouwen.spi.AssessmentFacts;
import nl.powervrouwen.spi.Curriculum;
import nl.powervrouwen.spi.CurriculumPart;
import nl.powervrouwen.spi.Hours;
import nl.powervrouwen.spi.Milestone;
import nl.powervrouwen.spi.SessionFact;
import nl.powervrouwen.spi.SessionFact.Presence;
import nl.powervrouwen.spi.StatutoryHours;

/** Invented participants in one curriculum: likely ones, odd ones, and the perfect one. */
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
  static AssessmentFacts nothingYet() {
    return AssessmentBuilder.asOf(START).build();
  }

  /** There each time, all the time, and every milestone reached. */
  AssessmentFacts perfect() {
    AssessmentBuilder facts = AssessmentBuilder.asOf(day(1000));
    for (CurriculumPart part : curriculum.parts()) {
      facts.session(SessionBuilder.of(part, day(part.number() * 7)).attended().build());
    }
    curriculum.milestones().forEach(milestone -> facts.reached(milestone.id(), day(900)));
    return facts.build();
  }

  /** Any facts at all; also with sessions and milestones that the curriculum doesn't know. */
  AssessmentFacts any() {
    int count = random.nextInt(curriculum.parts().size() * 2 + 2);
    List<SessionFact> sessions = IntStream.range(0, count).mapToObj(this::anySession).toList();
    Map<String, LocalDate> milestones = new HashMap<>();
    for (Milestone milestone : curriculum.milestones()) {
      if (random.nextBoolean()) {
        milestones.put(milestone.id(), day(random.nextInt(1000)));
      }
    }
    if (random.nextBoolean()) {
      milestones.put("something-else", START);
    }
    return AssessmentBuilder.asOf(day(random.nextInt(1000)))
        .sessions(sessions)
        .reached(milestones)
        .build();
  }

  private SessionFact anySession(int index) {
    List<CurriculumPart> parts = curriculum.parts();
    int number = random.nextInt(parts.size() + 2); // 0 and one too many: none of them
    CurriculumPart part = parts.get(Math.min(Math.max(number, 1), parts.size()) - 1);
    int planned = random.nextInt(Math.toIntExact(part.longest().toMinutes()) + 1);
    Presence presence = PRESENCES.get(random.nextInt(PRESENCES.size()));
    int attended = presence == Presence.PRESENT ? random.nextInt(planned + 1) : 0;
    SessionBuilder session =
        SessionBuilder.on(day(index * 7))
            .key("session-" + index)
            .part(number)
            .countsFor(counts(part))
            .length(new Hours(planned));
    return presence == Presence.PRESENT
        ? session.attended(new Hours(attended)).build()
        : session.absent(presence).build();
  }

  private Set<StatutoryHours> counts(CurriculumPart part) {
    if (random.nextInt(4) > 0) {
      return part.countsFor();
    }
    return StatutoryHours.known().stream()
        .filter(kind -> random.nextBoolean())
        .collect(Collectors.toUnmodifiableSet());
  }

  /** The same participant who was there more: here and there, or everywhere. */
  AssessmentFacts withMore(AssessmentFacts facts) {
    boolean everywhere = random.nextInt(4) == 0;
    List<SessionFact> sessions =
        facts.sessions().stream()
            .map(session -> everywhere || random.nextBoolean() ? longer(session) : session)
            .toList();
    return AssessmentBuilder.asOf(facts.asOf())
        .sessions(sessions)
        .reached(facts.milestones())
        .build();
  }

  private SessionFact longer(SessionFact session) {
    int room = session.planned().minutes() - session.attended().minutes();
    Hours more = new Hours(room == 0 ? 0 : random.nextInt(room) + 1);
    return SessionBuilder.like(session).attended(session.attended().plus(more)).build();
  }

  private static LocalDate day(int afterStart) {
    return START.plusDays(afterStart);
  }
}
