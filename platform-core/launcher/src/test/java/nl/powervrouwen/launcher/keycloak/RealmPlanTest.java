package nl.powervrouwen.launcher.keycloak;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.powervrouwen.provisioner.keycloak.MailServer;
import nl.powervrouwen.provisioner.keycloak.RealmPlan;
import nl.powervrouwen.registry.Role;
import nl.powervrouwen.registry.TenantId;
import org.junit.jupiter.api.Test;

class RealmPlanTest {

  @Test
  void saysTheSameOfTheSamePlanSoThatAStartSeesThatNothingChanged() {
    assertThat(plan()).hasToString(plan().toString());
    assertThat(plan().with(new MailServer("mail.example", 587, "a@voorbeeld.example", null, null)))
        .doesNotHaveToString(plan().toString());
  }

  private static RealmPlan plan() {
    return RealmPlan.of(
        new TenantId("voorbeeldstad"),
        "Gemeente Voorbeeldstad",
        "http://voorbeeldstad.localhost",
        "certificate",
        "theme",
        List.of(Role.COORDINATOR));
  }
}
