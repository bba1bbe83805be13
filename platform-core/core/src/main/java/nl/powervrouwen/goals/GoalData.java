package nl.powervrouwen.goals;

import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A goal: as it is typed, not yet checked, and as pages show it. A blank text that is typed counts
 * as null.
 *
 * @param words the participant's own, at most 300 characters; needed
 * @param kind needed
 * @param parent the goal that it is on the way to: of a subgoal, and only of that; no subgoal
 *     itself
 * @param mostImportant whether the participant finds it one of the most important; true for at most
 *     three open goals, and null counts as no
 * @param since since when the participant has it; null when that is not known
 * @param target when it is to be reached; null when that is not known
 */
public record GoalData(
    @Nullable String words,
    @Nullable GoalKind kind,
    @Nullable GoalId parent,
    @Nullable Boolean mostImportant,
    @Nullable LocalDate since,
    @Nullable LocalDate target)
    implements Serializable {}
