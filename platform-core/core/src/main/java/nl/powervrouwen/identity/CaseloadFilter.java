package nl.powervrouwen.identity;

import jakarta.persistence.Query;
import java.util.Map;

/**
 * The part of a room's own query that leaves out the participants whom the caller may not see.
 *
 * @param jpql a condition to stand after {@code AND}
 * @param values the parameters it names
 */
public record CaseloadFilter(String jpql, Map<String, Object> values) {

  /** Copies the values. */
  public CaseloadFilter {
    values = Map.copyOf(values);
  }

  /** Gives the parameters to a query in which the condition stands. */
  public <Q extends Query> Q bind(Q query) {
    values.forEach(query::setParameter);
    return query;
  }
}
