package nl.powervrouwen.report.presentieoverzicht;

import java.util.List;
import nl.powervrouwen.spi.PlatformModule;
import nl.powervrouwen.spi.ReportFormat;

/** Brings the format presentieoverzicht. */
public final class PresentieoverzichtModule implements PlatformModule {

  /** For the service loader. */
  public PresentieoverzichtModule() {}

  @Override
  public List<ReportFormat> reportFormats() {
    return List.of(new Presentieoverzicht());
  }
}
