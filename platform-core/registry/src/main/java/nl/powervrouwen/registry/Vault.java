package nl.powervrouwen.registry;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * One tenant's keys, both made from its one secret.
 *
 * <p>A sealed value is: 1 byte that says how it was sealed, 12 bytes nonce, the text under
 * AES-256-GCM with its 16 bytes of proof. The tenant's id is proven along with it.
 */
public final class Vault {

  private static final byte FORMAT = 1;
  private static final int NONCE = 12;
  private static final int PROOF_BITS = 128;
  private static final String HMAC = "HmacSHA256";
  private static final SecureRandom RANDOM = new SecureRandom();

  private final byte[] tenant;
  private final SecretKey sealing;
  private final SecretKey printing;

  public Vault(TenantId tenant, String secret) {
    byte[] root = Base64.getUrlDecoder().decode(secret);
    this.tenant = tenant.value().getBytes(StandardCharsets.UTF_8);
    this.sealing = new SecretKeySpec(derive(root, "powervrouwen seal 1"), "AES");
    this.printing = new SecretKeySpec(derive(root, "powervrouwen fingerprint 1"), HMAC);
  }

  public byte[] seal(String text) {
    byte[] nonce = new byte[NONCE];
    RANDOM.nextBytes(nonce);
    try {
      byte[] locked =
          cipher(Cipher.ENCRYPT_MODE, nonce).doFinal(text.getBytes(StandardCharsets.UTF_8));
      return ByteBuffer.allocate(1 + NONCE + locked.length)
          .put(FORMAT)
          .put(nonce)
          .put(locked)
          .array();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("Sealing failed", e);
    }
  }

  public String open(byte[] sealed) {
    if (sealed.length < 1 + NONCE + PROOF_BITS / 8 || sealed[0] != FORMAT) {
      throw new IllegalStateException("This was not sealed by this platform");
    }
    ByteBuffer parts = ByteBuffer.wrap(sealed, 1, sealed.length - 1);
    byte[] nonce = new byte[NONCE];
    parts.get(nonce);
    byte[] locked = new byte[parts.remaining()];
    parts.get(locked);
    try {
      return new String(cipher(Cipher.DECRYPT_MODE, nonce).doFinal(locked), StandardCharsets.UTF_8);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("This was sealed for another tenant, or changed since", e);
    }
  }

  public byte[] fingerprint(String text) {
    return mac(printing, text.getBytes(StandardCharsets.UTF_8));
  }

  private Cipher cipher(int mode, byte[] nonce) throws GeneralSecurityException {
    Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
    cipher.init(mode, sealing, new GCMParameterSpec(PROOF_BITS, nonce));
    cipher.updateAAD(tenant);
    return cipher;
  }

  private static byte[] derive(byte[] root, String purpose) {
    return mac(new SecretKeySpec(root, HMAC), purpose.getBytes(StandardCharsets.UTF_8));
  }

  private static byte[] mac(SecretKey key, byte[] text) {
    try {
      Mac mac = Mac.getInstance(HMAC);
      mac.init(key);
      return mac.doFinal(text);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("Every Java has HMAC-SHA-256", e);
    }
  }
}
