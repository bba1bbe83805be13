package nl.powervrouwen.identity;

import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A page of the log of actions.
 *
 * @param lines newest first
 * @param next the line after which the next page begins; null when there is none
 */
public record AuditPage(List<AuditLine> lines, @Nullable UUID next) implements Serializable {

  /** Copies the lines. */
  public AuditPage {
    lines = List.copyOf(lines);
  }
}
