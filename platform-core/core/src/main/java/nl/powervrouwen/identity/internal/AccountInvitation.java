package nl.powervrouwen.identity.internal;

import java.security.SecureRandom;
import java.time.Duration;
import nl.powervrouwen.identity.Account;
import nl.powervrouwen.identity.Invitation;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Tells somebody that they may come in: by mail where Keycloak can, else by a password for once.
 */
public record AccountInvitation(RealmAccounts realm) {

  private static final Duration LINK = Duration.ofDays(7);
  private static final String PASSWORD = "UPDATE_PASSWORD";

  /** Without letters and digits that look alike: they may have to type it from paper. */
  private static final String LETTERS = "abcdefghijkmnpqrstuvwxyz23456789";

  private static final SecureRandom RANDOM = new SecureRandom();

  /** Whether there is no mail, so that who invites gets to know a password. */
  public boolean tellsAPassword() {
    return !realm.tells("mail");
  }

  /** Invites somebody new. */
  public Invitation first(String subject) {
    return send(realm.one("/users/" + subject), realm.tells("second_factor"));
  }

  /** Invites somebody who was here before. */
  public Invitation again(ObjectNode user, Account account) {
    return send(user, realm.tells("second_factor") && !account.secondFactor());
  }

  private Invitation send(ObjectNode user, boolean secondFactor) {
    String subject = user.get("id").stringValue();
    ArrayNode actions = actions(secondFactor);
    if (realm.tells("mail")) {
      realm.mail(
          "/users/" + subject + "/execute-actions-email?lifespan=" + LINK.toSeconds(),
          actions.toString());
      return new Invitation(subject, null, true, null);
    }
    realm.send("PUT", "/users/" + subject, user.set("requiredActions", actions).toString());
    String password = oneTimePassword();
    ObjectNode credential =
        JsonMapper.shared()
            .createObjectNode()
            .put("type", "password")
            .put("value", password)
            .put("temporary", true);
    realm.send("PUT", "/users/" + subject + "/reset-password", credential.toString());
    return new Invitation(subject, password, false, null);
  }

  private static ArrayNode actions(boolean secondFactor) {
    ArrayNode actions = JsonMapper.shared().createArrayNode().add(PASSWORD);
    if (secondFactor) {
      actions.add("CONFIGURE_TOTP");
    }
    return actions;
  }

  /** Four groups of four: 80 bits. */
  private static String oneTimePassword() {
    StringBuilder password = new StringBuilder();
    for (int i = 0; i < 16; i++) {
      password.append(i > 0 && i % 4 == 0 ? "-" : "");
      password.append(LETTERS.charAt(RANDOM.nextInt(LETTERS.length())));
    }
    return password.toString();
  }
}
