package nl.powervrouwen.sessions;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * The file in which a video service, or the spreadsheet it went through, gives a participant list.
 * It doesn't say how its letters are written: Teams writes UTF-16, Zoom UTF-8, and a Dutch Excel
 * saves Windows-1252.
 */
public final class VideoListFile {

  private static final Charset WESTERN = Charset.forName("windows-1252");

  private VideoListFile() {}

  /** The text of a file; never null, and without a mark of the order of its bytes. */
  public static String text(byte[] file) {
    String text = decoded(file);
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }

  private static String decoded(byte[] file) {
    if (startsWith(file, 0xFF, 0xFE) || isZero(file, 1)) {
      return new String(file, StandardCharsets.UTF_16LE);
    }
    if (startsWith(file, 0xFE, 0xFF) || isZero(file, 0)) {
      return new String(file, StandardCharsets.UTF_16BE);
    }
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(file)).toString();
    } catch (CharacterCodingException e) {
      return new String(file, WESTERN);
    }
  }

  private static boolean startsWith(byte[] file, int first, int second) {
    return file.length > 1 && (file[0] & 0xFF) == first && (file[1] & 0xFF) == second;
  }

  /** Two letters of a heading in UTF-16, of which the one half is zero. */
  private static boolean isZero(byte[] file, int at) {
    return file.length > 3 && file[at] == 0 && file[at + 2] == 0;
  }
}
