package nl.powervrouwen.provisioner;

import nl.powervrouwen.provisioner.keycloak.KeycloakOutage;
import nl.powervrouwen.registry.Outage;
import nl.powervrouwen.spi.Words;

/**
 * Why an order could not go on, for people.
 *
 * @param mayPass whether waiting may help; otherwise somebody has to do something first
 * @param words what is wrong
 */
record OutageOf(boolean mayPass, Words words) {

  /** What an exception tells. */
  static OutageOf of(RuntimeException failure) {
    if (KeycloakOutage.isIn(failure)) {
      return new OutageOf(
          true,
          new Words(
              "Keycloak, waar mensen inloggen, antwoordt niet.",
              "Keycloak, where people log in, does not answer."));
    }
    return Outage.in(failure)
        .map(outage -> new OutageOf(outage.mayPass(), outage.words()))
        .orElseGet(() -> other(failure));
  }

  private static OutageOf other(RuntimeException failure) {
    String reason = failure.getMessage() == null ? failure.toString() : failure.getMessage();
    return new OutageOf(false, new Words("Mislukt: " + reason, "Failed: " + reason));
  }

  /** The same, with what happens next. */
  Words andAgain() {
    return new Words(
        words.dutch() + " Het wordt vanzelf opnieuw geprobeerd.",
        words.english() + " It is tried again by itself.");
  }

  /** The same, after it was tried for a day. */
  Words andNoMore() {
    return new Words(
        words.dutch() + " Het is een dag lang geprobeerd. Vraag het opnieuw.",
        words.english() + " It was tried for a day. Ask again.");
  }
}
