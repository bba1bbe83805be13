package nl.powervrouwen.report.presentieoverzicht;

import nl.powervrouwen.spi.PlatformModule;
import nl.powervrouwen.spi.testkit.ReportFormatContract;

/** What the platform expects of every format. */
class PresentieoverzichtContractTest extends ReportFormatContract {

  @Override
  protected PlatformModule module() {
    return new PresentieoverzichtModule();
  }
}
