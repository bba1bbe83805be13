package nl.powervrouwen.sessions;

import java.util.List;
import java.util.Optional;
import nl.powervrouwen.sessions.internal.RecordedSession;
import nl.powervrouwen.spi.CurriculumKey;
import nl.powervrouwen.spi.EarlierPart;
import nl.powervrouwen.spi.SessionFact;

/**
 * Which of somebody's sessions are of one curriculum, and which of its parts they were; the one
 * place where that is decided.
 */
public final class CurriculumSessions {

  private CurriculumSessions() {}

  /**
   * Those that were planned by this curriculum, in any version. A session of another version keeps
   * its hours; its part is what it has become, or none.
   *
   * @param curriculum which, and in which version its parts are asked for
   * @param earlier what parts of other versions have become; empty when that is not known
   * @param sessions of any curriculum, or of none
   * @return in the same order; without those of which the curriculum is not known
   */
  public static List<SessionFact> of(
      CurriculumKey curriculum, List<EarlierPart> earlier, List<SessionFact> sessions) {
    return sessions.stream()
        .flatMap(
            fact ->
                fact.curriculum().filter(own -> own.id().equals(curriculum.id())).stream()
                    .map(own -> own.equals(curriculum) ? fact : other(curriculum, earlier, fact)))
        .toList();
  }

  private static SessionFact other(
      CurriculumKey curriculum, List<EarlierPart> earlier, SessionFact fact) {
    return becomes(earlier, fact)
        .map(number -> RecordedSession.asPart(fact, curriculum, number))
        .orElseGet(() -> RecordedSession.withoutPart(fact));
  }

  private static Optional<Integer> becomes(List<EarlierPart> earlier, SessionFact fact) {
    String version = fact.curriculum().map(CurriculumKey::version).orElse("");
    return earlier.stream()
        .filter(one -> one.version().equals(version))
        .filter(one -> fact.part().isPresent() && fact.part().getAsInt() == one.number())
        .map(EarlierPart::becomes)
        .findFirst();
  }
}
