package nl.powervrouwen.documents;

import java.awt.Rectangle;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Writes a font file of the simplest kind: outlines, how wide they are, and their codes. */
final class TrueType {

  static final String NAME = "PowervrouwenShaped";
  private static final int ASCENT = 905; // as the other fonts, so that lines are as high
  private static final int DESCENT = -212;
  private static final byte[] NOTHING = {};
  private static final int ON_CURVE = 1;

  private final List<Integer> codes;
  private final List<Glyph> glyphs;
  private final List<byte[]> outlines = new ArrayList<>();
  private final Rectangle bounds = new Rectangle();
  private int mostPoints;
  private int mostContours;

  private TrueType(List<Integer> codes, List<Glyph> glyphs) {
    this.codes = codes;
    this.glyphs = List.copyOf(glyphs);
    outlines.add(NOTHING); // of what no code stands for
    for (Glyph glyph : this.glyphs) {
      outlines.add(outline(glyph.outline()));
      bounds.add(glyph.outline().getBounds());
    }
  }

  /**
   * A shape with the room it takes.
   *
   * @param outline upwards, of straight lines and of curves with one control point
   * @param advance how far to the right the next one stands
   */
  record Glyph(Path2D outline, int advance) {}

  /**
   * A file in which each code has its shape, {@link Face#EM} units high.
   *
   * @param codes rising
   * @param glyphs one for each code
   */
  static byte[] file(List<Integer> codes, List<Glyph> glyphs) {
    return new TrueType(codes, glyphs).file();
  }

  private byte[] file() {
    Map<String, byte[]> tables = new TreeMap<>();
    tables.put("OS/2", os2());
    tables.put("cmap", codes());
    tables.put("glyf", joined());
    tables.put("head", head());
    tables.put("hhea", horizontalHeader());
    tables.put("hmtx", advances());
    tables.put("loca", places());
    tables.put("maxp", most());
    tables.put("name", names());
    tables.put("post", post());
    int size = 12 + 16 * tables.size();
    int all = size + tables.values().stream().mapToInt(t -> padded(t.length)).sum();
    ByteBuffer file = ByteBuffer.allocate(all);
    shorts(file.putInt(0x10000), tables.size(), 128, 3, tables.size() * 16 - 128);
    int place = size;
    for (Map.Entry<String, byte[]> table : tables.entrySet()) {
      byte[] content = table.getValue();
      file.put(table.getKey().getBytes(StandardCharsets.US_ASCII));
      file.putInt(sum(content)).putInt(place).putInt(content.length);
      file.put(place, content);
      place += padded(content.length);
    }
    return file.array();
  }

  private static int padded(int length) {
    return (length + 3) / 4 * 4;
  }

  private static int sum(byte[] table) {
    ByteBuffer whole = ByteBuffer.allocate(padded(table.length)).put(0, table);
    int sum = 0;
    while (whole.hasRemaining()) {
      sum += whole.getInt();
    }
    return sum;
  }

  private static ByteBuffer shorts(ByteBuffer to, int... numbers) {
    for (int number : numbers) {
      to.putShort((short) number);
    }
    return to;
  }

  /** A point of an outline. */
  private record Point(int x, int y, boolean isOnCurve) {}

  private byte[] outline(Path2D path) {
    List<Point> points = new ArrayList<>();
    List<Integer> ends = new ArrayList<>();
    double[] at = new double[6];
    for (PathIterator it = path.getPathIterator(null); !it.isDone(); it.next()) {
      switch (it.currentSegment(at)) {
        case PathIterator.SEG_MOVETO -> {
          end(points, ends);
          points.add(point(at, 0, true));
        }
        case PathIterator.SEG_LINETO -> points.add(point(at, 0, true));
        case PathIterator.SEG_QUADTO -> {
          points.add(point(at, 0, false));
          points.add(point(at, 2, true));
        }
        case PathIterator.SEG_CLOSE -> {}
        default -> throw new IllegalStateException("This font has no curves of this kind");
      }
    }
    end(points, ends);
    mostPoints = Math.max(mostPoints, points.size());
    mostContours = Math.max(mostContours, ends.size());
    return points.isEmpty() ? NOTHING : written(points, ends, path.getBounds());
  }

  private static Point point(double[] at, int first, boolean isOnCurve) {
    return new Point((int) Math.round(at[first]), (int) Math.round(at[first + 1]), isOnCurve);
  }

  private static void end(List<Point> points, List<Integer> ends) {
    int last = points.size() - 1;
    if (last >= 0 && (ends.isEmpty() || ends.getLast() != last)) {
      ends.add(last);
    }
  }

  private static byte[] written(List<Point> points, List<Integer> ends, Rectangle box) {
    int size = 10 + 2 * ends.size() + 2 + 5 * points.size();
    ByteBuffer glyph = ByteBuffer.allocate(padded(size));
    shorts(glyph, ends.size(), box.x, box.y, box.x + box.width, box.y + box.height);
    ends.forEach(end -> glyph.putShort((short) (int) end));
    glyph.putShort((short) 0); // no instructions
    points.forEach(point -> glyph.put((byte) (point.isOnCurve() ? ON_CURVE : 0)));
    int before = 0;
    for (Point point : points) {
      glyph.putShort((short) (point.x() - before));
      before = point.x();
    }
    before = 0;
    for (Point point : points) {
      glyph.putShort((short) (point.y() - before));
      before = point.y();
    }
    return glyph.array();
  }

  private byte[] joined() {
    ByteBuffer all = ByteBuffer.allocate(outlines.stream().mapToInt(o -> o.length).sum());
    outlines.forEach(all::put);
    return all.array();
  }

  private byte[] places() {
    ByteBuffer places = ByteBuffer.allocate(4 * (outlines.size() + 1)).putInt(0);
    int place = 0;
    for (byte[] outline : outlines) {
      place += outline.length;
      places.putInt(place);
    }
    return places.array();
  }

  private byte[] advances() {
    ByteBuffer advances = ByteBuffer.allocate(4 * outlines.size());
    shorts(advances, Face.EM / 2, 0);
    for (Glyph glyph : glyphs) {
      shorts(advances, glyph.advance(), glyph.outline().getBounds().x);
    }
    return advances.array();
  }

  /** One group for each code: format 12, which has room for all of Unicode. */
  private byte[] codes() {
    int size = 16 + 12 * codes.size();
    ByteBuffer table = ByteBuffer.allocate(12 + size);
    shorts(table, 0, 1, 3, 10).putInt(12);
    shorts(table, 12, 0).putInt(size).putInt(0).putInt(codes.size());
    for (int at = 0; at < codes.size(); at++) {
      table.putInt(codes.get(at)).putInt(codes.get(at)).putInt(at + 1);
    }
    return table.array();
  }

  private byte[] head() {
    ByteBuffer head = ByteBuffer.allocate(54);
    head.putInt(0x10000).putInt(0x10000).putInt(0).putInt(0x5F0F3CF5);
    shorts(head, 0, Face.EM).putLong(0).putLong(0); // no date: the same text is the same file
    shorts(head, bounds.x, bounds.y, bounds.x + bounds.width, bounds.y + bounds.height);
    shorts(head, 0, 8, 2, 1, 0);
    return head.array();
  }

  private byte[] horizontalHeader() {
    int widest = glyphs.stream().mapToInt(Glyph::advance).max().orElse(0);
    ByteBuffer header = ByteBuffer.allocate(36).putInt(0x10000);
    shorts(header, ASCENT, DESCENT, 0, widest, bounds.x, 0, bounds.x + bounds.width, 1);
    shorts(header, 0, 0, 0, 0, 0, 0, 0, outlines.size());
    return header.array();
  }

  private byte[] most() {
    ByteBuffer most = ByteBuffer.allocate(32).putInt(0x10000);
    shorts(most, outlines.size(), mostPoints, mostContours, 0, 0, 1);
    return most.array();
  }

  private byte[] os2() {
    ByteBuffer os2 = ByteBuffer.allocate(96);
    shorts(os2, 4, Face.EM / 2, 400, 5, 0); // may be embedded
    os2.position(58);
    os2.put("PWVR".getBytes(StandardCharsets.US_ASCII));
    shorts(os2, 0x40, 0x20, 0xFFFF, ASCENT, DESCENT, 0, ASCENT, -DESCENT);
    os2.position(86);
    shorts(os2, 530, 690);
    return os2.array();
  }

  private static byte[] names() {
    byte[] name = NAME.getBytes(StandardCharsets.UTF_16BE);
    int[] kinds = {1, 4, 6};
    int start = 6 + 12 * kinds.length;
    ByteBuffer names = ByteBuffer.allocate(start + name.length);
    shorts(names, 0, kinds.length, start);
    for (int kind : kinds) {
      shorts(names, 3, 1, 0x409, kind, name.length, 0);
    }
    return names.put(name).array();
  }

  private static byte[] post() {
    ByteBuffer post = ByteBuffer.allocate(32).putInt(0x30000).putInt(0);
    return shorts(post, -100, 50).array();
  }
}
