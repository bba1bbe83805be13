package nl.powervrouwen.participants;

import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * To whom a list of participants is limited. A room makes the filters that it knows of: this one by
 * coach and by what somebody needs, the one of the programmes by group.
 *
 * @param jpql a condition about the participant {@code p}
 * @param values the parameters that it names
 */
public record ParticipantFilter(String jpql, Map<String, Object> values) implements Serializable {

  /** Everybody. */
  public static final ParticipantFilter NONE = new ParticipantFilter("1 = 1", Map.of());

  /** Who has no coach yet. */
  public static final ParticipantFilter WITHOUT_COACH =
      new ParticipantFilter("p.columns.coach IS NULL", Map.of());

  /** Copies the values. */
  public ParticipantFilter {
    values = Map.copyOf(values);
  }

  /** Whom this colleague coaches. */
  public static ParticipantFilter coachedBy(String subject) {
    return new ParticipantFilter("p.columns.coach = :coachedBy", Map.of("coachedBy", subject));
  }

  /** Whom one of these colleagues coaches. */
  public static ParticipantFilter coachedBy(Set<String> subjects) {
    return new ParticipantFilter(
        "p.columns.coach IN :coachedByAny", Map.of("coachedByAny", Set.copyOf(subjects)));
  }

  /** Who needs this to be able to come. */
  public static ParticipantFilter needing(Precondition need) {
    String column =
        switch (need) {
          case CHILDCARE -> "childcare";
          case TRAVEL -> "travel";
          case INTERPRETER -> "interpreter";
          case DEVICE -> "device";
          case TIME -> "time";
        };
    return new ParticipantFilter("p.columns." + column + " = TRUE", Map.of());
  }

  /** Those of these who are in the other as well; each filter is of another kind. */
  public ParticipantFilter and(ParticipantFilter other) {
    Map<String, Object> all = new HashMap<>(values);
    all.putAll(other.values);
    return new ParticipantFilter(jpql + " AND " + other.jpql, all);
  }
}
