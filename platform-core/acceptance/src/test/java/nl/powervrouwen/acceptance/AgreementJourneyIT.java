package nl.powervrouwen.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import nl.powervrouwen.registry.AccessChange;
import nl.powervrouwen.registry.OrderState;
import nl.powervrouwen.registry.Register;
import nl.powervrouwen.registry.Site;
import nl.powervrouwen.registry.TenantId;
import nl.powervrouwen.testing.Eventually;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;

/**
 * Who runs the platform sends a municipality's logins elsewhere; nothing happens before the
 * municipality agrees.
 */
@Tag("server")
@ResourceLock(Shared.PLATFORM)
class AgreementJourneyIT {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final TenantId NEW = new TenantId("texel");
  private static final TenantId OPERATOR = new TenantId("operator");

  private final RunningPlatform platform = RunningPlatform.shared();
  private final Opening opening = new Opening(platform.platform());
  private final Register register = opening.main().register();

  /** Another realm of this Keycloak plays the server to which the logins would go. */
  private final String elsewhere = platform.site(platform.first()).issuer();

  @Test
  void peopleLogInWhereTheyDidUntilTheMunicipalityAgrees() throws IOException {
    Site site = opening.open(NEW, "0448", Site.MAIN_SERVER);
    Opening.awaitLogin(site, platform.platform().settings().httpPort());
    String address = "http://" + site.host();

    try (Browser beheerder = Browser.onALaptop()) {
      beheerder.logIn(address, "beheerder").see("Vandaag");
      UUID order = ask();
      Eventually.is("it waits", () -> state(order) == OrderState.AGREEMENT);
      assertThat(loginAt(address)).startsWith(site.issuer());

      beheerder.open(address + "/vandaag").see("Uw akkoord is nodig");
      Accessibility.check(beheerder, "an agreement that is needed today");
      beheerder.picture("agreement-today");
      beheerder.click("Bekijken").see("Gaat u hiermee akkoord?").see(elsewhere);
      Accessibility.check(beheerder, "what changes who comes in");
      beheerder.picture("agreement-question");
      beheerder.click("Akkoord gaan…").see("Weet u het zeker?").click("Akkoord gaan");
      beheerder.see("U gaat akkoord.");

      Eventually.is("it is carried out", () -> state(order) == OrderState.DONE);
      assertThat(loginAt(address)).startsWith(elsewhere);
      beheerder.open(address + "/instellingen/wie-binnenkomt").see("ging akkoord").see("gedaan");
      beheerder.picture("agreement-history");
      assertThat(register.accessChanges(order).getFirst().outcome())
          .isEqualTo(AccessChange.Outcome.DONE);
    }
  }

  private UUID ask() throws IOException {
    String pack =
        """
        pack: 1
        id: %1$s
        gemeentecode: "0448"
        name: Gemeente Z-%1$s
        host: %1$s.localhost
        database: main
        modules: [powervrouwen, map, pvt, presentieoverzicht]
        identity:
          protocol: oidc
          name: Elders
          address: %2$s
          clientId: powervrouwen
        """
            .formatted(NEW, elsewhere);
    Wire.Answer asked =
        new Wire(platform.address(OPERATOR))
            .request("PUT", "/api/v1/gemeenten/" + NEW)
            .token(platform.token(OPERATOR, "operator"))
            .header("Content-Type", "application/yaml")
            .bytes(pack.getBytes(StandardCharsets.UTF_8))
            .send();
    assertThat(asked.status()).as(asked.body()).isEqualTo(202);
    return UUID.fromString(JSON.readTree(asked.body()).get("id").asText());
  }

  private OrderState state(UUID order) {
    return register.order(order).orElseThrow().state();
  }

  /** Where somebody ends who comes to log in. */
  private static String loginAt(String address) {
    try (Browser visitor = Browser.onALaptop()) {
      visitor.open(address);
      return visitor.driver().getCurrentUrl();
    }
  }
}
