package nl.powervrouwen.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.security.SecureRandom;
import net.lingala.zip4j.io.outputstream.ZipOutputStream;
import net.lingala.zip4j.model.ZipParameters;
import net.lingala.zip4j.model.enums.AesKeyStrength;
import net.lingala.zip4j.model.enums.CompressionLevel;
import net.lingala.zip4j.model.enums.EncryptionMethod;
import nl.powervrouwen.registry.Sha256;

/**
 * A zip with one file in it that opens with a passphrase only (AES-256, as WinZip and 7-Zip write
 * it). What is inside is a zip itself, so that even the names of its files can't be read.
 *
 * <p>Such a zip makes a key of the passphrase with little work for who guesses: so nobody chooses
 * one here, {@link #passphrase} does.
 */
public final class SealedZip {

  private static final int GROUPS = 6;
  private static final int GROUP = 4;

  /** 32 of them, none of which looks like another. */
  private static final String LETTERS = "abcdefghijkmnpqrstuvwxyz23456789";

  private static final SecureRandom RANDOM = new SecureRandom();

  private SealedZip() {}

  /** A new passphrase of 120 bits, in groups to be written over: {@code abcd-efgh-…}. */
  public static String passphrase() {
    StringBuilder passphrase = new StringBuilder();
    for (int i = 0; i < GROUPS * GROUP; i++) {
      passphrase.append(i > 0 && i % GROUP == 0 ? "-" : "");
      passphrase.append(LETTERS.charAt(RANDOM.nextInt(LETTERS.length())));
    }
    return passphrase.toString();
  }

  /** Writes what goes into it. */
  @FunctionalInterface
  public interface Content {
    /**
     * Writes it.
     *
     * @param out where to; stays open
     * @throws IOException when writing fails
     */
    void write(OutputStream out) throws IOException;
  }

  /**
   * Writes one.
   *
   * @param name of the file inside, such as {@code alle-gegevens.zip}
   * @param out where to; stays open
   * @return SHA-256 of the whole, as hexadecimal digits
   * @throws IOException when writing fails
   */
  public static String write(String name, String passphrase, Content content, OutputStream out)
      throws IOException {
    DigestOutputStream digest = new DigestOutputStream(new CountingStream(out), Sha256.begin());
    try (ZipOutputStream zip =
        new ZipOutputStream(digest, passphrase.toCharArray(), StandardCharsets.UTF_8)) {
      ZipParameters entry = new ZipParameters();
      entry.setFileNameInZip(name);
      entry.setEncryptFiles(true);
      entry.setEncryptionMethod(EncryptionMethod.AES);
      entry.setAesKeyStrength(AesKeyStrength.KEY_STRENGTH_256);
      entry.setCompressionLevel(CompressionLevel.FASTEST); // what is inside is compressed already
      zip.putNextEntry(entry);
      content.write(new CountingStream(zip));
      zip.closeEntry();
    }
    return Hex.of(digest.getMessageDigest().digest());
  }
}
