package nl.powervrouwen.provisioner.keycloak;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Lays what we want over what Keycloak has, and leaves everything else alone.
 *
 * <p>So a second run finds nothing to do, and what an administrator has set beside ours survives.
 */
final class Overlay {

  private static final ObjectMapper JSON =
      new ObjectMapper().setDefaultPropertyInclusion(JsonInclude.Include.NON_NULL);

  private Overlay() {}

  /**
   * What to write.
   *
   * @param existing as read from Keycloak
   * @param wanted only what we have an opinion on; the rest is null
   * @return empty when all we want is already so
   */
  static <T> Optional<T> changed(T existing, T wanted, Class<T> type) {
    ObjectNode has = JSON.valueToTree(existing);
    ObjectNode result = has.deepCopy();
    ObjectNode want = JSON.valueToTree(wanted);
    boolean changes = lay(want, result);
    return changes ? Optional.of(JSON.convertValue(result, type)) : Optional.empty();
  }

  private static boolean lay(ObjectNode want, ObjectNode result) {
    boolean changes = false;
    for (Map.Entry<String, JsonNode> field : want.properties()) {
      JsonNode has = result.path(field.getKey());
      if (field.getValue() instanceof ObjectNode inner && has instanceof ObjectNode within) {
        changes |= lay(inner, within);
      } else if (!same(has, field.getValue())) {
        result.set(field.getKey(), field.getValue());
        changes = true;
      }
    }
    return changes;
  }

  /** Keycloak gives lists in any order. */
  private static boolean same(JsonNode one, JsonNode other) {
    if (one.isArray() && other.isArray()) {
      return one.size() == other.size() && elements(one).equals(elements(other));
    }
    return one.equals(other);
  }

  private static Set<JsonNode> elements(JsonNode array) {
    Set<JsonNode> elements = new HashSet<>();
    array.forEach(elements::add);
    return elements;
  }
}
