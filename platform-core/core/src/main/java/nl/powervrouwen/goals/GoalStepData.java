package nl.powervrouwen.goals;

import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A step towards a goal: as it is typed, not yet checked, and as pages show it. A blank text that
 * is typed counts as null.
 *
 * @param text what is to be done, at most 200 characters; needed
 * @param owner who does it; needed
 * @param helper name of who helps, at most 100 characters; needed when somebody else does it
 * @param dueOn by which day; null when that is not known
 * @param doneOn on which day it was done; null while it is not
 */
public record GoalStepData(
    @Nullable String text,
    @Nullable StepOwner owner,
    @Nullable String helper,
    @Nullable LocalDate dueOn,
    @Nullable LocalDate doneOn)
    implements Serializable {}
