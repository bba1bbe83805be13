package nl.powervrouwen.ui.api;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.powervrouwen.warnings.ActedOnRow;
import nl.powervrouwen.warnings.AsideInput;
import nl.powervrouwen.warnings.AsideRow;
import nl.powervrouwen.warnings.Warning;
import nl.powervrouwen.warnings.WarningsAbout;
import org.jspecify.annotations.Nullable;

/** That somebody may be slipping away. The names are those of the JSON. */
public record WarningJson(
    PersonJson deelnemer, String regel, LocalDate sinds, String reden, String watHelpt) {

  /** All warnings that are given. */
  public record Page(List<WarningJson> signalen) {}

  /** Those about one participant, what was put aside, and what somebody acted on. */
  public record OfParticipant(
      List<WarningJson> signalen, List<Aside> opzijGezet, List<ActedOn> opgevolgd) {}

  /** A warning that ended because somebody acted, and what came of it. */
  public record ActedOn(
      String regel,
      LocalDate sinds,
      LocalDate opgevolgdOp,
      String opgevolgdDoor,
      @Nullable LocalDate opnieuwOp) {

    static ActedOn of(ActedOnRow row) {
      return new ActedOn(row.rule(), row.since(), row.on(), row.by(), row.again());
    }
  }

  /** A warning that was put aside, and what came of it. */
  public record Aside(
      UUID id,
      long versie,
      String regel,
      String reden,
      LocalDate opzijGezetOp,
      LocalDate totEnMet,
      String opzijGezetDoor,
      boolean speeltNog,
      @Nullable LocalDate opnieuwOp) {

    static Aside of(AsideRow row) {
      return new Aside(
          row.id().value(),
          row.version(),
          row.rule(),
          row.reason(),
          row.on(),
          row.until(),
          row.by(),
          row.still(),
          row.again());
    }
  }

  /** Why a warning need not be given for a while. */
  public record AsideBody(
      @Means("reason") @Nullable String reden, @Means("until") @Nullable LocalDate totEnMet) {

    AsideInput forRoom() {
      return new AsideInput(reden, totEnMet);
    }
  }

  static Page of(List<Warning> warnings) {
    return new Page(all(warnings));
  }

  static OfParticipant of(WarningsAbout now) {
    return new OfParticipant(
        all(now.open()),
        now.asides().stream().map(Aside::of).toList(),
        now.actedOn().stream().map(ActedOn::of).toList());
  }

  private static List<WarningJson> all(List<Warning> warnings) {
    return warnings.stream()
        .map(
            one ->
                new WarningJson(
                    PersonJson.of(one.participant(), one.name()),
                    one.rule(),
                    one.since(),
                    one.why().dutch(),
                    one.act()))
        .toList();
  }
}
