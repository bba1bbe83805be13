package nl.powervrouwen.provisioner;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Objects;
import nl.powervrouwen.registry.Branding;
import nl.powervrouwen.registry.Site;
import nl.powervrouwen.registry.SiteKind;
import nl.powervrouwen.registry.TenantId;
import nl.powervrouwen.spi.Words;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A logo that an older version took in, and this one does not draw. */
class RefusedLogoTest {

  private static final String GOOD =
      "<svg xmlns=\"http://www.w3.org/2000/svg\"><path d=\"M1 1h3\"/></svg>";
  private static final String OLD = GOOD.replace("<path", "\n<image href=\"#a\"/><path");

  private static Site site(@Nullable String logo) {
    return new Site(
        new TenantId("proefstad"),
        SiteKind.MUNICIPALITY,
        "Gemeente Proefstad",
        "proefstad.example",
        "https://login.example/realms/proefstad",
        "https://login.example/end/proefstad",
        new Branding(logo, "Proefstad", Map.of(), Map.of(), Map.of()));
  }

  @Test
  void isToldInTheOrderThatAppliesIt() {
    Words told = Objects.requireNonNull(ApplyHandler.logoLeftOut(site(OLD)));

    assertThat(told.dutch())
        .startsWith("Het logo wordt niet getoond. Regel 2: <image> mag niet in een logo.");
    assertThat(told.english()).startsWith("The logo is not shown. Line 2: <image> may not");
    assertThat(ApplyHandler.logoLeftOut(site(GOOD))).isNull();
    assertThat(ApplyHandler.logoLeftOut(site(null))).isNull();
  }
}
