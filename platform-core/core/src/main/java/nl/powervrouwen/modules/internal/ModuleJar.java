package nl.powervrouwen.modules.internal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import nl.powervrouwen.registry.Sha256;

/**
 * A jar as it was when it was looked at: a copy of our own, so that whatever happens to the file in
 * the folder, the classes stay what they were.
 *
 * @param file name in the modules folder
 * @param copy where our copy is
 * @param sha256 fingerprint of the copy, 64 small hexadecimal digits
 */
record ModuleJar(String file, Path copy, String sha256) {

  /**
   * Copies a jar under its fingerprint.
   *
   * @param jar in the modules folder
   * @param copies our private folder
   */
  static ModuleJar copy(Path jar, Path copies) throws IOException {
    MessageDigest digest = Sha256.begin();
    Path part = Files.createTempFile(copies, "copying", ".part");
    try (InputStream in = new DigestInputStream(Files.newInputStream(jar), digest)) {
      Files.copy(in, part, StandardCopyOption.REPLACE_EXISTING);
      String fingerprint = HexFormat.of().formatHex(digest.digest());
      Path copy = copies.resolve(fingerprint + ".jar");
      if (Files.exists(copy)) {
        Files.delete(part); // The same content was here before, and may be in use.
      } else {
        Files.move(part, copy, StandardCopyOption.ATOMIC_MOVE);
      }
      return new ModuleJar(String.valueOf(jar.getFileName()), copy, fingerprint);
    } catch (IOException e) {
      Files.deleteIfExists(part);
      throw e;
    }
  }
}
