package nl.powervrouwen.testing;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.powervrouwen.registry.AccessChange;
import nl.powervrouwen.registry.OrderKind;
import nl.powervrouwen.registry.OrderSource;
import nl.powervrouwen.registry.Register;
import nl.powervrouwen.registry.Sha256;
import nl.powervrouwen.registry.TenantId;
import nl.powervrouwen.spi.Words;

/** What a provisioner would have asked a municipality, in the register of the shared PostgreSQL. */
public final class AccessQuestions {

  /** Who asks. */
  public static final String OPERATOR = "Olga Voorbeeld";

  private AccessQuestions() {}

  /** Asks for another login, by this operator; it waits now. */
  public static AccessChange ask(Register register, TenantId tenant, String operator) {
    UUID order =
        register.ask(
            OrderKind.APPLY, tenant, null, null, OrderSource.SCREEN, "operator-7", operator);
    return show(register, tenant, order, "https://elders.example");
  }

  /** An operator at a browser, as one says that nobody of a municipality can log in. */
  public static AccessChange.Declarer declarer(String subject, String name) {
    return new AccessChange.Declarer(subject, name, "BROWSER", "192.0.2.9");
  }

  /** Shows for an order that people would log in there; it waits now. */
  public static AccessChange show(
      Register register, TenantId tenant, UUID order, String elsewhere) {
    Words before = new Words("https://hier.example", "https://hier.example");
    RegisterContents.write(
        registry -> {
          registry.show(
              order,
              Sha256.of(elsewhere),
              tenant,
              AccessChange.Ground.AGREEMENT,
              Instant.now().plus(Duration.ofDays(14)),
              List.of(
                  new AccessChange.Line(
                      new Words("Inloggen", "Logging in"),
                      before,
                      new Words(elsewhere, elsewhere))));
          registry.awaitAgreement(order);
        });
    return register.accessChanges(order).getFirst();
  }
}
