package nl.powervrouwen.provisioner.keycloak;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import nl.powervrouwen.registry.SecretStore;
import org.keycloak.representations.idm.RealmRepresentation;

/** How a realm sends mail. */
record RealmMail(SecretStore secrets) {

  /** Lays it into what is wanted of a realm; {@code has} is the realm as it stands. */
  void lay(RealmRepresentation wanted, RealmPlan plan, RealmRepresentation has) {
    MailServer mail = plan.mail();
    if (mail == null) {
      return;
    }
    Map<String, String> smtp = new HashMap<>();
    smtp.put("host", mail.host());
    smtp.put("port", Integer.toString(mail.port()));
    smtp.put("from", mail.from());
    // Who gets the mail knows the municipality, not the programme.
    smtp.put("fromDisplayName", plan.displayName());
    smtp.put("starttls", Boolean.toString(mail.port() != 465));
    smtp.put("ssl", Boolean.toString(mail.port() == 465));
    smtp.put("auth", Boolean.toString(mail.user() != null));
    String secretName = mail.secretName();
    if (mail.user() != null && secretName != null) {
      String secret = NamedSecret.of(secretName, secrets);
      String print = new Fingerprint(secrets).of(secret);
      Map<String, String> known = Objects.requireNonNullElse(has.getAttributes(), Map.of());
      smtp.put("user", mail.user());
      // Keycloak shows stars for a password, and takes stars as "the same".
      smtp.put("password", print.equals(known.get(Fingerprint.MAIL)) ? Fingerprint.STARS : secret);
      wanted.getAttributes().put(Fingerprint.MAIL, print);
    }
    wanted.setSmtpServer(smtp);
  }
}
