package nl.powervrouwen.identity.internal;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import java.security.SecureRandom;
import java.time.Duration;
import nl.powervrouwen.identity.Account;
import nl.powervrouwen.identity.Invitation;

/** Tells somebody that she may come in: by mail where Keycloak can, else by a password for once. */
public record AccountInvitation(RealmAccounts realm) {

  private static final Duration LINK = Duration.ofDays(7);
  private static final String PASSWORD = "UPDATE_PASSWORD";

  /** Without letters and digits that look alike: she may have to type it from paper. */
  private static final String LETTERS = "abcdefghijkmnpqrstuvwxyz23456789";

  private static final SecureRandom RANDOM = new SecureRandom();

  /** Invites somebody new. */
  public Invitation first(String subject) {
    return send(realm.one("/users/" + subject), realm.tells("second_factor"));
  }

  /** Invites somebody who was here before. */
  public Invitation again(JsonObject user, Account account) {
    return send(user, realm.tells("second_factor") && !account.secondFactor());
  }

  private Invitation send(JsonObject user, boolean secondFactor) {
    String subject = user.getString("id");
    JsonArray actions = actions(secondFactor);
    if (realm.tells("mail")) {
      realm.mail(
          "/users/" + subject + "/execute-actions-email?lifespan=" + LINK.toSeconds(),
          actions.toString());
      return new Invitation(subject, null);
    }
    JsonObject changed = Json.createObjectBuilder(user).add("requiredActions", actions).build();
    realm.send("PUT", "/users/" + subject, changed.toString());
    String password = oneTimePassword();
    JsonObject credential =
        Json.createObjectBuilder()
            .add("type", "password")
            .add("value", password)
            .add("temporary", true)
            .build();
    realm.send("PUT", "/users/" + subject + "/reset-password", credential.toString());
    return new Invitation(subject, password);
  }

  private static JsonArray actions(boolean secondFactor) {
    JsonArrayBuilder actions = Json.createArrayBuilder().add(PASSWORD);
    if (secondFactor) {
      actions.add("CONFIGURE_TOTP");
    }
    return actions.build();
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
