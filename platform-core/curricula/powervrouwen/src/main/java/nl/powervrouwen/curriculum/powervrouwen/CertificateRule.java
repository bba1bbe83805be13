package nl.powervrouwen.curriculum.powervrouwen;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.powervrouwen.spi.Assessment;
import nl.powervrouwen.spi.AssessmentFacts;
import nl.powervrouwen.spi.CurriculumPart;
import nl.powervrouwen.spi.Hours;
import nl.powervrouwen.spi.Notation;
import nl.powervrouwen.spi.Requirement;
import nl.powervrouwen.spi.SessionFact;
import nl.powervrouwen.spi.Words;

/**
 * Who gets the certificate: a woman who was there for at least 75 % of the time of the meetings
 * that were hers, at 18 meetings or more, and at each theme once. The rule is ours; no law asks for
 * it, so no requirement has a source.
 */
final class CertificateRule implements Function<AssessmentFacts, Assessment> {

  private static final int PERCENT = 75;
  private static final int MEETINGS = 18;

  private final Map<Integer, Words> themes;

  CertificateRule(List<CurriculumPart> parts) {
    themes =
        parts.stream().collect(Collectors.toMap(CurriculumPart::number, CurriculumPart::theme));
  }

  @Override
  public Assessment apply(AssessmentFacts facts) {
    return new Assessment(List.of(time(facts), meetings(facts), themes(facts)));
  }

  private static Requirement time(AssessmentFacts facts) {
    Hours attended = facts.attended();
    Hours planned =
        facts.sessions().stream().map(SessionFact::planned).reduce(Hours.NONE, Hours::plus);
    int most = planned.minutes();
    boolean met = most > 0 && attended.minutes() * 100L >= (long) most * PERCENT;
    String percent = most == 0 ? "" : " (" + attended.minutes() * 100L / most + " %)";
    return new Requirement(
        new Words(
            "Minstens 75 % van de tijd van de bijeenkomsten",
            "At least 75 % of the time of the meetings"),
        met,
        new Words(
            attended.whole() + " van " + Notation.DUTCH.wholeHours(planned) + percent,
            attended.whole() + " of " + Notation.ENGLISH.wholeHours(planned) + percent),
        null);
  }

  private static Requirement meetings(AssessmentFacts facts) {
    long there = facts.sessions().stream().filter(CertificateRule::wasThere).count();
    return new Requirement(
        new Words("Minstens 18 bijeenkomsten", "At least 18 meetings"),
        there >= MEETINGS,
        new Words(there + " van " + MEETINGS, there + " of " + MEETINGS),
        null);
  }

  private Requirement themes(AssessmentFacts facts) {
    Set<Words> all = new HashSet<>(themes.values());
    long seen =
        facts.sessions().stream()
            .filter(CertificateRule::wasThere)
            .flatMap(session -> session.part().stream().boxed())
            .map(themes::get)
            .filter(all::contains)
            .distinct()
            .count();
    return new Requirement(
        new Words("Elk thema minstens één keer", "Each theme at least once"),
        seen == all.size(),
        new Words(seen + " van " + all.size() + " thema’s", seen + " of " + all.size() + " themes"),
        null);
  }

  private static boolean wasThere(SessionFact session) {
    return session.attended().minutes() > 0;
  }
}
