package nl.powervrouwen.export;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import nl.powervrouwen.registry.Sha256;

/** Bytes and digests as lower-case hexadecimal digits. */
public final class Hex {

  private static final int BLOCK = 1 << 16;

  private Hex() {}

  public static String of(byte[] bytes) {
    return HexFormat.of().formatHex(bytes);
  }

  static byte[] bytes(String hex) {
    return HexFormat.of().parseHex(hex);
  }

  /** Digest of a file. */
  public static String digest(Path file) throws IOException {
    MessageDigest digest = Sha256.begin();
    byte[] block = new byte[BLOCK];
    try (InputStream in = Files.newInputStream(file)) {
      for (int read = in.read(block); read >= 0; read = in.read(block)) {
        digest.update(block, 0, read);
      }
    }
    return of(digest.digest());
  }
}
