package nl.powervrouwen.goals;

import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What has become of a goal: as it is typed, not yet checked, and as pages show it.
 *
 * @param state needed
 * @param on since when it is so; needed for a goal that is open no more, and not kept of an open
 *     one
 * @param reason why; needed for a goal that was let go, at most 500 characters, and not kept of an
 *     open one
 */
public record GoalStatus(@Nullable GoalState state, @Nullable LocalDate on, @Nullable String reason)
    implements Serializable {

  /** Of a goal on which somebody works. */
  public static final GoalStatus OPEN = new GoalStatus(GoalState.OPEN, null, null);
}
