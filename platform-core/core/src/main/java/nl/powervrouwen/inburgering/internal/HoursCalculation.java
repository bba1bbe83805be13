package nl.powervrouwen.inburgering.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import nl.powervrouwen.inburgering.HoursEntryRow;
import nl.powervrouwen.inburgering.HoursKind;
import nl.powervrouwen.inburgering.HoursOfKind;
import nl.powervrouwen.inburgering.HoursOverview;
import nl.powervrouwen.inburgering.HoursSum;
import nl.powervrouwen.inburgering.InburgeringData;
import nl.powervrouwen.inburgering.InburgeringLaw;
import nl.powervrouwen.inburgering.Leerroute;
import nl.powervrouwen.inburgering.LegalNumber;
import nl.powervrouwen.inburgering.LegalNumberKind;
import nl.powervrouwen.refusals.Messages;
import nl.powervrouwen.spi.Words;
import org.jspecify.annotations.Nullable;

/**
 * What is known of somebody's hours against what the law asks, by the rows of the law.
 *
 * @param data what is known of the inburgering
 * @param route the leerroute of the last PIP; null while there is none
 * @param entries the hours, in the order in which they are shown
 */
public record HoursCalculation(
    InburgeringData data, @Nullable Leerroute route, List<HoursEntryRow> entries, LocalDate today) {

  /** Hours of the PVT and the MAP, which count towards the participation of the Z-route. */
  private static final Set<HoursKind> ALSO_PARTICIPATION =
      EnumSet.of(HoursKind.PVT, HoursKind.PVT_ACTIVITY, HoursKind.MAP);

  /** Everything together. */
  public HoursOverview overview() {
    return new HoursOverview(
        LegalNumber.ALL.stream()
            .filter(number -> number.about() != LegalNumberKind.FREE_EXAM_ATTEMPTS)
            .filter(number -> number.holdsFor(data, route, today))
            .map(this::sum)
            .toList(),
        Arrays.stream(HoursKind.values())
            .filter(kind -> entries.stream().anyMatch(entry -> entry.kind() == kind))
            .map(kind -> new HoursOfKind(kind, known(Set.of(kind)), unknown(Set.of(kind))))
            .toList(),
        entries,
        remarks());
  }

  private HoursSum sum(LegalNumber number) {
    boolean activity = number.about() == LegalNumberKind.PVT_ACTIVITY;
    int known = activity ? activities() : known(number.counts());
    List<Words> said = new ArrayList<>();
    said.add(
        Messages.words(
            activity ? "hours.activity" : "hours.sum", known, number.amount(), number.article()));
    int also = known(ALSO_PARTICIPATION);
    if (number.about() == LegalNumberKind.Z_PARTICIPATION && also > 0) {
      said.add(Messages.words("hours.also", also, number.article()));
    }
    int unknown = unknown(number.counts());
    if (unknown > 0) {
      said.add(Messages.words("hours.unknown", unknown));
    }
    return new HoursSum(number.about(), known, number.amount(), sentences(said));
  }

  private int known(Collection<HoursKind> kinds) {
    return entries.stream()
        .filter(entry -> kinds.contains(entry.kind()))
        .map(entry -> entry.data().hours())
        .filter(Objects::nonNull)
        .mapToInt(Integer::intValue)
        .sum();
  }

  private int unknown(Collection<HoursKind> kinds) {
    return (int)
        entries.stream()
            .filter(entry -> kinds.contains(entry.kind()) && entry.data().hours() == null)
            .count();
  }

  private int activities() {
    return (int) entries.stream().filter(one -> one.kind() == HoursKind.PVT_ACTIVITY).count();
  }

  private List<Words> remarks() {
    List<Words> remarks = new ArrayList<>();
    String forNobody = whyNoRuleHolds();
    if (forNobody != null) {
      remarks.add(Messages.words(forNobody));
    } else {
      missing(remarks);
    }
    remarks.add(Messages.words("hours.attendance"));
    if (hasAny(HoursKind.INTAKE_COURSE)) {
      remarks.add(Messages.words("hours.intake"));
    }
    if (forNobody == null && (route == Leerroute.Z || hasAny(HoursKind.SCHOOL))) {
      remarks.add(Messages.words("hours.school"));
    }
    if (forNobody == null && route == Leerroute.Z) {
      remarks.add(Messages.words("hours.z-talk"));
    }
    return remarks;
  }

  private @Nullable String whyNoRuleHolds() {
    InburgeringLaw law = data.law();
    if (law == null) {
      return "hours.no-law";
    }
    return switch (law) {
      case NONE -> "hours.not-obliged";
      case ACT_2013 -> "hours.act-2013";
      case ACT_2021 ->
          data.obligedUntil() != null || data.notObliged() != null ? "hours.over" : null;
    };
  }

  /** What must be filled in before it can be told which hours the law asks. */
  private void missing(List<Words> remarks) {
    if (route == null) {
      remarks.add(Messages.words("hours.no-route"));
    } else if (route == Leerroute.Z && data.doelgroep() == null) {
      remarks.add(Messages.words("hours.no-doelgroep"));
    }
  }

  private boolean hasAny(HoursKind kind) {
    return entries.stream().anyMatch(entry -> entry.kind() == kind);
  }

  private static Words sentences(List<Words> said) {
    return said.stream()
        .reduce(
            (one, other) ->
                new Words(one.dutch() + " " + other.dutch(), one.english() + " " + other.english()))
        .orElseThrow();
  }
}
