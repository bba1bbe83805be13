package nl.powervrouwen.spi.testkit;

import java.util.List;
import nl.powervrouwen.spi.PlatformModule;
import nl.powervrouwen.spi.ReportFormat;

/** A format as it should be passes its contract. */
class NameListTest extends ReportFormatContract {

  @Override
  protected PlatformModule module() {
    return new PlatformModule() {
      @Override
      public List<ReportFormat> reportFormats() {
        return List.of(new NameList());
      }
    };
  }
}
