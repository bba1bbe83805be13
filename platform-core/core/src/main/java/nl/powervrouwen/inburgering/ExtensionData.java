package nl.powervrouwen.inburgering;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.Period;
import java.util.Comparator;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An extension (verlenging) of somebody's term, or that one was asked: as it is typed, not yet
 * checked, and as it stands. What is null is not known.
 *
 * @param extensionGround why, as the law has it
 * @param groundCode DUO's own code of the ground (verlengingsgrondcode), at most 10 characters
 * @param groundDescription DUO's own words for it (verlengingsgrondomschrijving), at most 200
 * @param askedOn when it was asked; null also when DUO extended the term of its own accord
 * @param judgement null while it was not decided
 * @param judgedOn when it was decided
 * @param extraMonths how many months the term became longer, beside {@code extraDays}, where the
 *     law does not say it
 * @param extraDays how many days, beside the months
 * @param newEnd the end of the term after this, as DUO names it: the day after the last one
 */
public record ExtensionData(
    @Nullable ExtensionGround extensionGround,
    @Nullable String groundCode,
    @Nullable String groundDescription,
    @Nullable LocalDate askedOn,
    @Nullable Judgement judgement,
    @Nullable LocalDate judgedOn,
    @Nullable Integer extraMonths,
    @Nullable Integer extraDays,
    @Nullable LocalDate newEnd)
    implements Serializable {

  /** The first one first: by when it was decided, or else asked, or else by its end. */
  public static final Comparator<ExtensionData> ORDER =
      Comparator.comparing(
          ExtensionData::day, Comparator.nullsLast(Comparator.<LocalDate>naturalOrder()));

  /** The day by which it has its place among others; null when no day of it is known. */
  public @Nullable LocalDate day() {
    return Stream.of(judgedOn, askedOn, newEnd).filter(Objects::nonNull).findFirst().orElse(null);
  }

  /** Whether it was asked and not decided, as far as is known. */
  public boolean isAsked() {
    return judgement == null && askedOn != null && newEnd == null;
  }

  /** How much longer the term became, as somebody recorded it; null when nobody did. */
  public @Nullable Period recorded() {
    return extraMonths == null && extraDays == null
        ? null
        : Period.of(
            0,
            Objects.requireNonNullElse(extraMonths, 0),
            Objects.requireNonNullElse(extraDays, 0));
  }

  /** Leaves out everything: a log must not know it. */
  @Override
  public String toString() {
    return "ExtensionData";
  }
}
