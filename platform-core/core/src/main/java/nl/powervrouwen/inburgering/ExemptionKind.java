package nl.powervrouwen.inburgering;

import java.util.Set;
import nl.powervrouwen.refusals.Messages;
import nl.powervrouwen.spi.Words;
import org.jspecify.annotations.Nullable;

/**
 * The kinds of ontheffing and vrijstelling that DUO's specifications tell apart, each with what
 * belongs to it alone (Wet inburgering 2021, articles 4 and 5).
 */
public enum ExemptionKind {
  /** Gehele ontheffing. */
  GEHELE_ONTHEFFING(NotObligedReason.VOLLEDIGE_ONTHEFFING, Set.of("ontheffingGround")),
  /** Gedeeltelijke ontheffing. */
  GEDEELTELIJKE_ONTHEFFING(null, Set.of("ontheffingGround", "examPart", "participationHours")),
  /** Gehele vrijstelling. */
  GEHELE_VRIJSTELLING(NotObligedReason.VOLLEDIGE_VRIJSTELLING, Set.of("vrijstellingReason")),
  /** Tijdelijke vrijstelling. */
  TIJDELIJKE_VRIJSTELLING(
      NotObligedReason.TIJDELIJKE_VRIJSTELLING, Set.of("vrijstellingReason", "from", "until")),
  /** Gedeeltelijke vrijstelling. */
  GEDEELTELIJKE_VRIJSTELLING(null, Set.of("vrijstellingReason", "examPart", "level"));

  /** The fields of {@link ExemptionData} that some kinds have and others don't. */
  public static final Set<String> PARTICULAR =
      Set.of(
          "ontheffingGround",
          "vrijstellingReason",
          "examPart",
          "level",
          "participationHours",
          "from",
          "until");

  private final @Nullable NotObligedReason reason;

  @SuppressWarnings("ImmutableEnumChecker") // Set.of gives what nobody changes
  private final Set<String> fields;

  ExemptionKind(@Nullable NotObligedReason reason, Set<String> fields) {
    this.reason = reason;
    this.fields = fields;
  }

  /** Why who has it is not obliged; null for a part, which takes nobody's obligation away. */
  public @Nullable NotObligedReason reason() {
    return reason;
  }

  /** Whether it is an ontheffing; else it is a vrijstelling. */
  public boolean isOntheffing() {
    return fields.contains("ontheffingGround");
  }

  /** Whether this one of {@link #PARTICULAR} belongs to it. */
  public boolean has(String field) {
    return fields.contains(field);
  }

  /** What it is called for people. */
  public Words title() {
    return Messages.words("exemption." + this);
  }
}
