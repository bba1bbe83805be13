package nl.powervrouwen.acceptance;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.openqa.selenium.OutputType;

/** Takes pictures of every screen that a demo user reaches, as each device shows it. */
final class Screens {

  private static final int OF_ONE_KIND = 2;

  private static final List<Device> DEVICES =
      List.of(
          new Device("320", 320, 640, 1),
          new Device("360", 360, 740, 1),
          new Device("768", 768, 1024, 1),
          new Device("1024", 1024, 768, 1),
          new Device("1440", 1440, 900, 1),
          new Device("zoom-200", 640, 450, 2),
          new Device("zoom-400", 320, 256, 4));

  private static final String HEIGHT_NOW = "return document.documentElement.scrollHeight";

  private static final String STATUS =
      "return performance.getEntriesByType('navigation')[0].responseStatus";

  /** Far enough that what should scroll away has. */
  private static final String HALFWAY =
      "window.scrollTo(0, document.documentElement.scrollHeight / 2); return true";

  private final Path folder;
  private final int port;
  private final Pages taken = Pages.none();

  Screens(Path folder, int port) {
    this.folder = folder;
    this.port = port;
  }

  /** Takes them, those of an earlier walk first, so that they show the same things. */
  void take(Pages earlier) throws IOException {
    for (ScreenWalk.Visitor visitor : ScreenWalk.VISITORS) {
      take(visitor, earlier);
    }
    taken.write(folder);
  }

  private void take(ScreenWalk.Visitor visitor, Pages earlier) throws IOException {
    String name = visitor.toString();
    try (ScreenWalk walk = new ScreenWalk(visitor, port, OF_ONE_KIND)) {
      earlier.of(name).forEach(walk::see);
      for (String address = walk.next(); address != null; address = walk.next()) {
        int status = ((Number) walk.browser().told(STATUS)).intValue();
        taken.pages().add(new Pages.Page(name, address, status));
        for (Device device : DEVICES) {
          Path pictures = Files.createDirectories(folder.resolve(name + "-" + device.name));
          Files.write(pictures.resolve(file(address)), picture(walk, device));
        }
      }
    }
    System.out.printf("%-34s %3d screens%n", name, taken.of(name).size());
  }

  private static String file(String address) {
    String name = address.substring(1).replaceAll("[^A-Za-z0-9=-]+", ".");
    return (name.isEmpty() ? "start" : name) + ".png";
  }

  /** What the device shows, once two pictures in a row are the same. */
  private static byte[] picture(ScreenWalk walk, Device device) {
    var last = new AtomicReference<byte[]>();
    walk.browser().resize(device.width, device.height, device.scale);
    return walk.browser()
        .waiting("a page that does not move")
        .until(
            ignored -> {
              show(walk, device);
              byte[] now = walk.browser().driver().getScreenshotAs(OutputType.BYTES);
              return Arrays.equals(now, last.getAndSet(now)) ? now : null;
            });
  }

  /** The whole page, as long as it is; of an enlarged one what the window shows halfway. */
  private static void show(ScreenWalk walk, Device device) {
    if (device.scale == 1) {
      long height = Math.max(device.height, (Long) walk.browser().told(HEIGHT_NOW));
      walk.browser().resize(device.width, height, device.scale);
    } else {
      walk.browser().told(HALFWAY);
    }
    walk.rest();
  }

  /**
   * What somebody looks with.
   *
   * @param width in CSS pixels, as all three
   * @param scale how often it enlarges
   */
  private record Device(String name, int width, int height, int scale) {}
}
