package nl.powervrouwen.goals;

import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * That a participant agreed with the plan: as it is typed, not yet checked, and as pages show it.
 *
 * @param agreedOn on which day; needed
 * @param language in which the plan was explained, at most 60 characters; null when that is not
 *     known
 * @param interpreter whether an interpreter was there; null when that is not known
 */
public record PlanApprovalData(
    @Nullable LocalDate agreedOn, @Nullable String language, @Nullable Boolean interpreter)
    implements Serializable {}
