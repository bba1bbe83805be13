package nl.powervrouwen.ui.api;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import nl.powervrouwen.inburgering.LanguageLevel;
import nl.powervrouwen.inburgering.Leerroute;
import nl.powervrouwen.inburgering.Literacy;
import nl.powervrouwen.inburgering.PipData;
import nl.powervrouwen.inburgering.PipRow;
import org.jspecify.annotations.Nullable;

/** A PIP, as DUO names what is in it. The names are those of the JSON. */
public record PipJson(
    UUID id,
    long versie,
    LocalDate dagtekening,
    Leerroute leerroute,
    @Nullable LanguageLevel niveau,
    @Nullable Literacy alfabetisering,
    @Nullable Integer intensiteit,
    @Nullable Boolean magOpleidingAfmaken,
    @Nullable Integer voortgangsgesprekken) {

  /** A form. */
  public record Input(
      @Means(value = "datedOn", needed = true) @Nullable LocalDate dagtekening,
      @Means(value = "route", needed = true) @Nullable Leerroute leerroute,
      @Means("level") @Nullable LanguageLevel niveau,
      @Means("literacy") @Nullable Literacy alfabetisering,
      @Means("intensity") @Nullable Integer intensiteit,
      @Means("mayFinish") @Nullable Boolean magOpleidingAfmaken,
      @Means("interviews") @Nullable Integer voortgangsgesprekken) {

    PipData data() {
      return new PipData(
          dagtekening,
          leerroute,
          niveau,
          alfabetisering,
          intensiteit,
          magOpleidingAfmaken,
          voortgangsgesprekken);
    }
  }

  static PipJson of(PipRow pip) {
    PipData data = pip.data();
    return new PipJson(
        pip.id().value(),
        pip.version(),
        Objects.requireNonNull(data.datedOn()),
        Objects.requireNonNull(data.route()),
        data.level(),
        data.literacy(),
        data.intensity(),
        data.mayFinish(),
        data.interviews());
  }
}
