package nl.powervrouwen.acceptance;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.imageio.ImageIO;

/** Compares pictures with those of the same name of earlier, pixel by pixel. */
final class PictureComparison {

  private static final int GAP = 20;
  private static final int RED = 0xE00000;
  private static final int OUTSIDE = 0x808080;

  private final Path earlier;
  private final Path now;
  private final Path differences;

  /**
   * @param differences where a picture comes of each that differs: before, after, and what differs
   */
  PictureComparison(Path earlier, Path now, Path differences) {
    this.earlier = earlier;
    this.now = now;
    this.differences = differences;
  }

  /** Prints one line a picture, and how many of each kind there are. */
  void print() throws IOException {
    Map<String, Integer> counts = new TreeMap<>();
    SortedSet<String> names = new TreeSet<>(names(earlier));
    names.addAll(names(now));
    for (String name : names) {
      String outcome = outcome(name);
      System.out.printf("%-16s %s%n", outcome, name);
      counts.merge(outcome.replaceAll(" .*", ""), 1, Integer::sum);
    }
    System.out.println(names.size() + " pictures: " + counts);
  }

  private String outcome(String name) throws IOException {
    if (!Files.exists(now.resolve(name))) {
      return "missing";
    }
    if (!Files.exists(earlier.resolve(name))) {
      return "new";
    }
    BufferedImage before = ImageIO.read(earlier.resolve(name).toFile());
    BufferedImage after = ImageIO.read(now.resolve(name).toFile());
    int width = Math.max(before.getWidth(), after.getWidth());
    int height = Math.max(before.getHeight(), after.getHeight());
    var three = new BufferedImage(3 * width + 2 * GAP, height, BufferedImage.TYPE_INT_RGB);
    long different = 0;
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        int was = pixel(before, x, y);
        int is = pixel(after, x, y);
        different += was == is ? 0 : 1;
        three.setRGB(x, y, was);
        three.setRGB(width + GAP + x, y, is);
        three.setRGB(2 * (width + GAP) + x, y, was == is ? faint(is) : RED);
      }
    }
    if (different == 0) {
      return "same";
    }
    Path file = differences.resolve(name);
    Files.createDirectories(file.getParent());
    ImageIO.write(three, "png", file.toFile());
    return "differs %.2f %%".formatted(100.0 * different / width / height);
  }

  private static int pixel(BufferedImage picture, int x, int y) {
    return x < picture.getWidth() && y < picture.getHeight()
        ? picture.getRGB(x, y) & 0xFFFFFF
        : OUTSIDE;
  }

  private static int faint(int colour) {
    return 0xC0C0C0 + ((colour >> 2) & 0x3F3F3F);
  }

  private static SortedSet<String> names(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return new TreeSet<>(
          files
              .filter(file -> file.toString().endsWith(".png"))
              .map(file -> folder.relativize(file).toString())
              .toList());
    }
  }
}
