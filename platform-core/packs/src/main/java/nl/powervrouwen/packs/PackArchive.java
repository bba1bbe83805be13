package nl.powervrouwen.packs;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.HexFormat;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import nl.powervrouwen.packs.internal.Unpacking;
import nl.powervrouwen.registry.Sha256;

/**
 * The files of a pack, however they came: as a folder, a jar, a zip or a single YAML file. Whatever
 * the packaging, the same files are the same pack. What a build tool or a desktop adds ({@code
 * META-INF}, {@code __MACOSX}, hidden files) does not belong to it.
 */
public final class PackArchive {

  /** Name of the file that makes these files a pack. */
  public static final String DESCRIPTION = "tenant.yaml";

  /** Most files in a pack. */
  public static final int MOST_FILES = 64;

  /** Most bytes in one file. */
  public static final int LARGEST_FILE = 256 * 1024;

  /** Most bytes in all files together. */
  public static final int LARGEST = 2 * 1024 * 1024;

  private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

  private final String name;
  private final String description;
  private final TreeMap<String, byte[]> files;

  private PackArchive(String name, String description, Map<String, byte[]> files) {
    this.name = name;
    this.description = description;
    this.files = new TreeMap<>(files);
  }

  /**
   * A pack on disk.
   *
   * @param place a folder, a jar, a zip or a single {@code .yaml} or {@code .yml}
   * @throws PackRefusal when it can't be read as such, or is too large
   */
  public static PackArchive at(Path place) {
    Unpacking unpacking = new Unpacking();
    Map<String, byte[]> files = unpacking.at(place);
    String name = String.valueOf(place.getFileName());
    return new PackArchive(name, unpacking.isSingle() ? name : DESCRIPTION, files);
  }

  /**
   * A pack that was sent: a zip or jar, or the text of a single tenant.yaml.
   *
   * @param name as its sender calls it, such as {@code voorbeeldstad.zip}
   * @throws PackRefusal when it is neither, or is too large
   */
  public static PackArchive of(String name, byte[] content) {
    Unpacking unpacking = new Unpacking();
    Map<String, byte[]> files = unpacking.sent(name, content);
    return new PackArchive(name, unpacking.isSingle() ? name : DESCRIPTION, files);
  }

  /**
   * A pack from its files.
   *
   * @param name as people call it
   * @param files contents by name; a folder inside is written with a slash
   * @throws PackRefusal when they are too many or too large, or a name leads out of the pack
   */
  public static PackArchive of(String name, Map<String, byte[]> files) {
    return new PackArchive(name, DESCRIPTION, new Unpacking().these(files));
  }

  /** What people call it, such as {@code voorbeeldstad.zip}. */
  public String name() {
    return name;
  }

  /** Names of its files, sorted. */
  public NavigableSet<String> names() {
    return Collections.unmodifiableNavigableSet(files.navigableKeySet());
  }

  /** A file; empty when the pack has none by that name. */
  public Optional<byte[]> file(String file) {
    return Optional.ofNullable(files.get(file)).map(byte[]::clone);
  }

  /**
   * How its writer knows a file: a single YAML file keeps its own name, of which the pack makes
   * {@value #DESCRIPTION}.
   */
  public String shown(String file) {
    return file.equals(DESCRIPTION) ? description : file;
  }

  /** A zip of its files; the same files give the same bytes. */
  public byte[] toZip() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
      for (Map.Entry<String, byte[]> file : files.entrySet()) {
        ZipEntry entry = new ZipEntry(file.getKey());
        entry.setTimeLocal(NO_TIME);
        zip.putNextEntry(entry);
        zip.write(file.getValue());
        zip.closeEntry();
      }
    } catch (IOException e) {
      throw new UncheckedIOException("Can't write a zip into memory", e);
    }
    return bytes.toByteArray();
  }

  /** SHA-256 over its names and contents, in hexadecimal; the same for every packaging. */
  public String digest() {
    MessageDigest sha = Sha256.begin();
    files.forEach(
        (file, content) -> {
          byte[] named = file.getBytes(StandardCharsets.UTF_8);
          sha.update((named.length + " " + content.length + "\n").getBytes(StandardCharsets.UTF_8));
          sha.update(named);
          sha.update(content);
        });
    return HexFormat.of().formatHex(sha.digest());
  }
}
