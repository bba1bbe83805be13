package nl.powervrouwen.ui.api;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.powervrouwen.registry.AccessChange;
import nl.powervrouwen.registry.OrderKind;
import nl.powervrouwen.registry.OrderSource;
import org.jspecify.annotations.Nullable;

/**
 * What changes who comes in to the municipality, or what others see of it. The names are those of
 * the JSON; moments are UTC; what is null is left out.
 */
public record AgreementJson(
    UUID id,
    String inhoud,
    OrderKind soort,
    OrderSource ingang,
    String gevraagdDoor,
    Instant gevraagdOp,
    AccessChange.Ground grond,
    List<Line> wijzigingen,
    @Nullable Instant antwoordTot,
    @Nullable Reply antwoord,
    AccessChange.@Nullable Outcome uitkomst) {

  /** One thing that changes. */
  public record Line(String onderwerp, String was, String wordt) {}

  /** What the municipality said. */
  public record Reply(boolean akkoord, @Nullable String reden, String door, Instant op) {}

  /** All of them. */
  public record Page(List<AgreementJson> akkoorden) {}

  /** With what the municipality agrees. */
  public record Agreeing(@Means("content") String inhoud) {}

  /** With what it does not agree, and why. */
  public record Refusing(
      @Means("content") String inhoud,
      @Means(value = "reason", needed = true) @Nullable String reden) {}

  static Page of(List<AccessChange> changes) {
    return new Page(changes.stream().map(AgreementJson::of).toList());
  }

  static AgreementJson of(AccessChange change) {
    AccessChange.Answer answer = change.answer();
    return new AgreementJson(
        change.order(),
        change.content(),
        change.kind(),
        change.source(),
        change.askedByName(),
        change.askedAt(),
        change.ground(),
        change.lines().stream()
            .map(
                line -> new Line(line.label().dutch(), line.before().dutch(), line.after().dutch()))
            .toList(),
        change.until(),
        answer == null
            ? null
            : new Reply(answer.agreed(), answer.reason(), answer.byName(), answer.at()),
        change.outcome());
  }
}
