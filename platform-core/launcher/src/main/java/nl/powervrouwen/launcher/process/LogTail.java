package nl.powervrouwen.launcher.process;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The end of a log file. */
public final class LogTail {

  private static final int LONGEST_END = 32 * 1024;

  private LogTail() {}

  /** The last lines, each indented by two blanks; a word in brackets when there is nothing. */
  public static String last(Path log, int lines) {
    if (!Files.exists(log)) {
      return "  (no log)";
    }
    List<String> all = end(log).lines().toList();
    if (all.isEmpty()) {
      return "  (empty log)";
    }
    return String.join("\n", all.subList(Math.max(0, all.size() - lines), all.size()))
        .indent(2)
        .stripTrailing();
  }

  private static String end(Path log) {
    try (RandomAccessFile file = new RandomAccessFile(log.toFile(), "r")) {
      long start = Math.max(0, file.length() - LONGEST_END);
      byte[] bytes = new byte[(int) (file.length() - start)];
      file.seek(start);
      file.readFully(bytes);
      return new String(bytes, StandardCharsets.UTF_8);
    } catch (IOException e) {
      return "(can't read it: " + e.getMessage() + ")";
    }
  }
}
