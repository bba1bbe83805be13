package nl.powervrouwen.ui.api;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.powervrouwen.inburgering.HoursEntryData;
import nl.powervrouwen.inburgering.HoursEntryRow;
import nl.powervrouwen.inburgering.HoursKind;
import nl.powervrouwen.inburgering.HoursOfKind;
import nl.powervrouwen.inburgering.HoursOverview;
import nl.powervrouwen.inburgering.HoursSource;
import nl.powervrouwen.inburgering.HoursSum;
import nl.powervrouwen.inburgering.LegalNumberKind;
import nl.powervrouwen.spi.Words;
import org.jspecify.annotations.Nullable;

/** Hours that somebody followed. The names are those of the JSON. */
public record HoursEntryJson(
    UUID id,
    long versie,
    HoursKind soort,
    LocalDate eersteDag,
    @Nullable LocalDate laatsteDag,
    @Nullable Integer uren,
    HoursSource bron,
    @Nullable String toelichting) {

  /** What is known against what the law asks. */
  public record Sum(LegalNumberKind waarvan, int bekend, int gevraagd, String uitleg) {

    static Sum of(HoursSum sum) {
      return new Sum(sum.about(), sum.known(), sum.asked(), sum.said().dutch());
    }
  }

  /** One kind together. */
  public record Total(HoursKind soort, int uren, int aantalOnbekend) {

    static Total of(HoursOfKind total) {
      return new Total(total.kind(), total.hours(), total.unknown());
    }
  }

  /** All of one participant. */
  public record Page(
      List<Sum> sommen, List<Total> totalen, List<HoursEntryJson> uren, List<String> opmerkingen) {}

  /** A form. */
  public record Input(
      @Means(value = "hoursKind", needed = true) @Nullable HoursKind soort,
      @Means(value = "firstDay", needed = true) @Nullable LocalDate eersteDag,
      @Means("lastDay") @Nullable LocalDate laatsteDag,
      @Means("hours") @Nullable Integer uren,
      @Means(value = "hoursSource", needed = true) @Nullable HoursSource bron,
      @Means("note") @Nullable String toelichting) {

    HoursEntryData data() {
      return new HoursEntryData(soort, eersteDag, laatsteDag, uren, bron, toelichting);
    }

    /** Leaves out everything: a log must not know it. */
    @Override
    public String toString() {
      return "Input";
    }
  }

  static HoursEntryJson of(HoursEntryRow row) {
    HoursEntryData data = row.data();
    return new HoursEntryJson(
        row.id().value(),
        row.version(),
        row.kind(),
        row.firstDay(),
        data.lastDay(),
        data.hours(),
        row.source(),
        data.note());
  }

  static Page of(HoursOverview overview) {
    return new Page(
        overview.sums().stream().map(Sum::of).toList(),
        overview.totals().stream().map(Total::of).toList(),
        overview.entries().stream().map(HoursEntryJson::of).toList(),
        overview.remarks().stream().map(Words::dutch).toList());
  }
}
