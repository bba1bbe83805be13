package nl.powervrouwen.registry;

/**
 * A colour, and how well it can be told from another.
 *
 * @param red from 0 to 255
 * @param green from 0 to 255
 * @param blue from 0 to 255
 */
public record Rgb(int red, int green, int blue) {

  /** Refuses what is no colour. */
  public Rgb {
    if ((red | green | blue) < 0 || Math.max(red, Math.max(green, blue)) > 255) {
      throw new IllegalArgumentException("A colour has three parts from 0 to 255");
    }
  }

  /**
   * Reads {@code #rgb} or {@code #rrggbb}.
   *
   * @throws IllegalArgumentException when it is written otherwise
   */
  public static Rgb read(String hex) {
    if (!hex.matches("#([0-9a-fA-F]{3}){1,2}")) {
      throw new IllegalArgumentException("No colour: " + hex);
    }
    int digits = hex.length() == 4 ? 1 : 2;
    int[] parts = new int[3];
    for (int i = 0; i < 3; i++) {
      String part = hex.substring(1 + i * digits, 1 + (i + 1) * digits);
      parts[i] = Integer.parseInt(digits == 1 ? part + part : part, 16);
    }
    return new Rgb(parts[0], parts[1], parts[2]);
  }

  /**
   * A colour by its hue, saturation and lightness, as CSS has it.
   *
   * @param hue in degrees, from 0 to 360
   * @param saturation in percent
   * @param lightness in percent
   * @throws IllegalArgumentException when one of them is out of range
   */
  public static Rgb ofHsl(int hue, int saturation, int lightness) {
    if (hue > 360 || saturation > 100 || lightness > 100) {
      throw new IllegalArgumentException("A hue goes to 360, the others go to 100");
    }
    double light = lightness / 100.0;
    double reach = saturation / 100.0 * Math.min(light, 1 - light);
    int[] parts = new int[3];
    int[] offsets = {0, 8, 4};
    for (int i = 0; i < 3; i++) {
      double k = (offsets[i] + hue / 30.0) % 12;
      double part = light - reach * Math.max(-1, Math.min(Math.min(k - 3, 9 - k), 1));
      parts[i] = (int) Math.round(part * 255);
    }
    return new Rgb(parts[0], parts[1], parts[2]);
  }

  /** Written as {@code #rrggbb}. */
  public String hex() {
    return String.format("#%02x%02x%02x", red, green, blue);
  }

  /**
   * This colour, a part of the way to another.
   *
   * @param share from 0 (this colour) to 1 (the other); above 0 it moves by at least one step
   */
  public Rgb towards(Rgb other, double share) {
    return new Rgb(
        mix(red, other.red, share), mix(green, other.green, share), mix(blue, other.blue, share));
  }

  private static int mix(int from, int to, double share) {
    int mixed = (int) Math.round(from + (to - from) * share);
    return mixed == from && share > 0 ? from + Integer.signum(to - from) : mixed;
  }

  /** Contrast with another colour, from 1 to 21, as WCAG 2.2 defines it. */
  public double contrast(Rgb other) {
    double mine = luminance();
    double theirs = other.luminance();
    return (Math.max(mine, theirs) + 0.05) / (Math.min(mine, theirs) + 0.05);
  }

  /** Relative luminance as WCAG defines it. */
  private double luminance() {
    return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
  }

  private static double linear(int channel) {
    double share = channel / 255.0;
    return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
  }
}
