package nl.powervrouwen.provisioner.keycloak;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import nl.powervrouwen.registry.SecretStore;

/**
 * Tells whether a text is the one that was given before, without telling the text: Keycloak never
 * shows a password again, and a mark of a name should not be the name.
 */
final class Fingerprint {

  /** What Keycloak shows in the place of a secret. */
  static final String STARS = "**********";

  /** Attribute of the realm with the print of the mail server's password. */
  static final String MAIL = "powervrouwen.mailSecret";

  private final SecretStore secrets;

  Fingerprint(SecretStore secrets) {
    this.secrets = secrets;
  }

  /** The print: 64 hexadecimal digits, the same for the same text in this installation. */
  String of(String text) {
    try {
      byte[] key = secrets.obtain("keycloak/fingerprint").getBytes(StandardCharsets.US_ASCII);
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(key, "HmacSHA256"));
      return HexFormat.of().formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("Every Java has HmacSHA256", e);
    }
  }
}
