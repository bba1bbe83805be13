package nl.powervrouwen.packs.internal;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import nl.powervrouwen.packs.PackArchive;
import nl.powervrouwen.packs.PackRefusal;

/**
 * Takes the files of one pack in. Whatever comes may be meant to harm, so it counts what it reads,
 * not what a header promises, and stops at the limit.
 */
public final class Unpacking {

  private static final Set<String> KINDS =
      Set.of("yaml", "yml", "json", "svg", "md", "properties", "txt");
  private static final Set<String> ADDED_BY_TOOLS = Set.of("META-INF", "__MACOSX");
  private static final Pattern NAME =
      Pattern.compile("[A-Za-z0-9_][A-Za-z0-9 ._-]{0,60}(/[A-Za-z0-9_][A-Za-z0-9 ._-]{0,60}){0,3}");
  private static final Pattern OUTWARDS =
      Pattern.compile("(^|[/\\\\])\\.\\.([/\\\\]|$)|^[/\\\\]|:");
  private static final int MOST_ENTRIES = 1000;

  private final Map<String, byte[]> files = new TreeMap<>();
  private long bytes;
  private int entries;
  private boolean single;

  /** Whether it was one YAML file by itself. */
  public boolean isSingle() {
    return single;
  }

  /** Files of a pack on disk. */
  public Map<String, byte[]> at(Path place) {
    String shown = String.valueOf(place.getFileName());
    try {
      if (Files.isDirectory(place)) {
        Files.walkFileTree(place, new Folder(place.toRealPath()));
        return result();
      }
      if (!Files.isRegularFile(place)) {
        throw PackProblems.only(shown, 0, "pack.absent");
      }
      try (InputStream content = Files.newInputStream(place)) {
        return sent(shown, content.readNBytes(2 * PackArchive.LARGEST + 1));
      }
    } catch (IOException e) {
      throw PackProblems.only(shown, 0, "pack.unreadable");
    }
  }

  /** Files of a pack that came as bytes: a zip, or the text of one YAML file. */
  public Map<String, byte[]> sent(String name, byte[] content) {
    if (content.length > 2 * PackArchive.LARGEST) {
      throw PackProblems.only(name, 0, "pack.too-large", PackArchive.LARGEST / 1024 / 1024);
    }
    if (content.length > 3 && content[0] == 'P' && content[1] == 'K' && content[2] < 16) {
      return unzip(name, content);
    }
    String small = name.toLowerCase(Locale.ROOT);
    if (small.endsWith(".zip") || small.endsWith(".jar")) {
      throw PackProblems.only(name, 0, "pack.no-zip");
    }
    if (!small.endsWith(".yaml") && !small.endsWith(".yml")) {
      throw PackProblems.only(name, 0, "pack.kind");
    }
    single = true;
    if (content.length > PackArchive.LARGEST_FILE) {
      throw PackProblems.only(name, 0, "file.too-large", PackArchive.LARGEST_FILE / 1024);
    }
    files.put(PackArchive.DESCRIPTION, content.clone());
    return files;
  }

  /** Files that are known by their names. */
  public Map<String, byte[]> these(Map<String, byte[]> named) {
    named.forEach(
        (name, content) -> {
          count(name, content.length);
          take(name, content.clone());
        });
    return result();
  }

  private Map<String, byte[]> unzip(String name, byte[] content) {
    try (ZipInputStream zip =
        new ZipInputStream(new ByteArrayInputStream(content), StandardCharsets.UTF_8)) {
      ZipEntry entry;
      while ((entry = zip.getNextEntry()) != null) {
        countEntry(name);
        byte[] read = read(entry.getName(), zip);
        if (!entry.isDirectory()) {
          take(entry.getName(), read);
        }
      }
    } catch (IOException | IllegalArgumentException e) {
      throw PackProblems.only(name, 0, "pack.no-zip");
    }
    return result();
  }

  /** Also what does not belong to it, for looking at it takes time too. */
  private void countEntry(String name) {
    if (++entries > MOST_ENTRIES) {
      throw PackProblems.only(printable(name), 0, "pack.too-many", PackArchive.MOST_FILES);
    }
  }

  private byte[] read(String name, InputStream content) throws IOException {
    byte[] read = content.readNBytes(PackArchive.LARGEST_FILE + 1);
    count(name, read.length);
    return read;
  }

  private void count(String name, int length) {
    bytes += length;
    if (length > PackArchive.LARGEST_FILE) {
      throw PackProblems.only(
          printable(name), 0, "file.too-large", PackArchive.LARGEST_FILE / 1024);
    }
    if (bytes > PackArchive.LARGEST) {
      throw PackProblems.only(
          printable(name), 0, "pack.too-large", PackArchive.LARGEST / 1024 / 1024);
    }
  }

  private void take(String name, byte[] content) {
    String kind = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    if (OUTWARDS.matcher(name).find()) {
      throw PackProblems.only(printable(name), 0, "file.outside");
    }
    if (kind.equals("class")) {
      throw PackProblems.only(printable(name), 0, "file.code");
    }
    if (!belongs(name)) {
      return;
    }
    if (!NAME.matcher(name).matches()) {
      throw PackProblems.only(printable(name), 0, "file.name");
    }
    if (!KINDS.contains(kind)) {
      throw PackProblems.only(printable(name), 0, "file.kind");
    }
    if (files.put(name, content) != null) {
      throw PackProblems.only(printable(name), 0, "file.twice");
    }
    if (files.size() > PackArchive.MOST_FILES) {
      throw PackProblems.only(printable(name), 0, "pack.too-many", PackArchive.MOST_FILES);
    }
  }

  private static boolean belongs(String name) {
    return !ADDED_BY_TOOLS.contains(name.split("/", 2)[0])
        && !name.startsWith(".")
        && !name.contains("/.");
  }

  /** A zip that was made of a folder has all its files in that folder. */
  private Map<String, byte[]> result() {
    if (files.isEmpty() || files.containsKey(PackArchive.DESCRIPTION)) {
      return files;
    }
    String first = files.keySet().iterator().next();
    String folder = first.substring(0, first.indexOf('/') + 1);
    if (folder.isEmpty()
        || !files.containsKey(folder + PackArchive.DESCRIPTION)
        || !files.keySet().stream().allMatch(name -> name.startsWith(folder))) {
      return files;
    }
    Map<String, byte[]> inside = new TreeMap<>();
    files.forEach((name, content) -> inside.put(name.substring(folder.length()), content));
    return inside;
  }

  /** A name that was chosen by a stranger, fit for a message. */
  private static String printable(String name) {
    String clean = name.replaceAll("[^\\p{Print}]", "?");
    return clean.length() > 120 ? clean.substring(0, 120) + "…" : clean;
  }

  /** Walks a folder; a link may only lead to a file inside it. */
  private final class Folder extends SimpleFileVisitor<Path> {

    private final Path root;
    private @org.jspecify.annotations.Nullable Path start;

    Folder(Path root) {
      this.root = root;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
      if (start == null) {
        start = folder;
        return FileVisitResult.CONTINUE;
      }
      countEntry(name(folder));
      boolean hidden = folder.getFileName().toString().startsWith(".");
      return hidden ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
      String name = name(file);
      countEntry(name);
      if (!belongs(name)) {
        return FileVisitResult.CONTINUE;
      }
      if (!file.toRealPath().startsWith(root) || !Files.isRegularFile(file)) {
        throw PackProblems.only(printable(name), 0, "file.outside");
      }
      try (InputStream content = Files.newInputStream(file)) {
        take(name, read(name, content));
      }
      return FileVisitResult.CONTINUE;
    }

    private String name(Path file) {
      Path from = start == null ? root : start;
      return from.relativize(file).toString().replace('\\', '/');
    }
  }

  /** Tells that the pack has no description, or gives it. */
  static byte[] description(PackArchive archive) throws PackRefusal {
    return archive
        .file(PackArchive.DESCRIPTION)
        .orElseThrow(() -> PackProblems.only(archive.name(), 0, "pack.no-description"));
  }
}
