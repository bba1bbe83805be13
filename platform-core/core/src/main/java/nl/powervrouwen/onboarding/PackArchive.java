package nl.powervrouwen.onboarding;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The files of a pack, however they came: as a folder, a jar, a zip or a single YAML file. Whatever
 * the packaging, the same files are the same pack.
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

  private final String name;
  private final TreeMap<String, byte[]> files;

  private PackArchive(String name, Map<String, byte[]> files) {
    this.name = name;
    this.files = new TreeMap<>(files);
  }

  /**
   * A pack on disk.
   *
   * @param place a folder, a jar, a zip or a single {@code .yaml} or {@code .yml}
   * @throws BrokenPack when it can't be read as such, or is too large
   */
  public static PackArchive at(Path place) {
    return new PackArchive(String.valueOf(place.getFileName()), Map.of());
  }

  /**
   * A pack that was sent: a zip or jar, or the text of a single tenant.yaml.
   *
   * @param name as its sender calls it, such as {@code voorbeeldstad.zip}
   * @throws BrokenPack when it is neither, or is too large
   */
  public static PackArchive of(String name, byte[] content) {
    return new PackArchive(name, Map.of(DESCRIPTION, content));
  }

  /**
   * A pack from its files.
   *
   * @param name as people call it
   * @param files contents by name; a folder inside is written with a slash
   * @throws BrokenPack when they are too many or too large, or a name leads out of the pack
   */
  public static PackArchive of(String name, Map<String, byte[]> files) {
    return new PackArchive(name, files);
  }

  /** What people call it, such as {@code voorbeeldstad.zip}. */
  public String name() {
    return name;
  }

  /** Names of its files, sorted. */
  public SortedSet<String> names() {
    return new TreeSet<>(files.keySet());
  }

  /** A file; empty when the pack has none by that name. */
  public Optional<byte[]> file(String file) {
    return Optional.ofNullable(files.get(file)).map(byte[]::clone);
  }

  /** A zip of its files; the same files give the same bytes. */
  public byte[] toZip() {
    return new byte[0];
  }

  /** SHA-256 over its names and contents, in hexadecimal; the same for every packaging. */
  public String digest() {
    return "";
  }
}
