package nl.powervrouwen.modules.internal;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;

/**
 * The end of a jar. A zip begins with its first file and ends with its list of files, so one that
 * is still being copied has a beginning and no end.
 */
final class ZipEnd {

  private static final int FIRST_FILE = 0x04034b50;
  private static final int END = 0x06054b50;
  private static final int END_LENGTH = 22;
  private static final int LONGEST_COMMENT = 0xffff;

  private ZipEnd() {}

  /** Whether a file begins as a zip and has no end; false when it is no zip at all. */
  static boolean isMissing(Path path) throws IOException {
    try (RandomAccessFile file = new RandomAccessFile(path.toFile(), "r")) {
      long size = file.length();
      if (size < Integer.BYTES || read(file, 0, Integer.BYTES).getInt(0) != FIRST_FILE) {
        return false;
      }
      int last = Math.toIntExact(Math.min(size, END_LENGTH + LONGEST_COMMENT));
      return !hasEnd(read(file, size - last, last));
    }
  }

  private static ByteBuffer read(RandomAccessFile file, long from, int length) throws IOException {
    byte[] bytes = new byte[length];
    file.seek(from);
    file.readFully(bytes);
    return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
  }

  /** The end is followed by a comment as long as it says, and by nothing more. */
  private static boolean hasEnd(ByteBuffer tail) {
    for (int at = tail.limit() - END_LENGTH; at >= 0; at--) {
      int comment = Short.toUnsignedInt(tail.getShort(at + END_LENGTH - Short.BYTES));
      if (tail.getInt(at) == END && at + END_LENGTH + comment == tail.limit()) {
        return true;
      }
    }
    return false;
  }
}
