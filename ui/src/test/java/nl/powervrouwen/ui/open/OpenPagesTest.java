package nl.powervrouwen.ui.open;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Month;
import java.util.Map;
import java.util.Optional;
import nl.powervrouwen.registry.Branding;
import nl.powervrouwen.registry.Site;
import nl.powervrouwen.registry.SiteKind;
import nl.powervrouwen.registry.TenantId;
import nl.powervrouwen.ui.brand.PlainPage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class OpenPagesTest {

  private static final LocalDate TODAY = LocalDate.of(2026, Month.NOVEMBER, 22);

  @Test
  void saysHonestlyThatNobodyExaminedItYet() {
    String page = Statement.ACCESSIBILITY.html(site(SiteKind.MUNICIPALITY, Branding.PLAIN));

    assertThat(page)
        .contains("<h1>Toegankelijkheid</h1>", "nog niet door een onafhankelijke", "Proefstad")
        .doesNotContain("{who}", "{host}");
  }

  @Test
  void tellsOfParticipantsOnlyWhereThereAreSome() {
    assertThat(Statement.PRIVACY.html(site(SiteKind.MUNICIPALITY, Branding.PLAIN)))
        .contains("Van deelnemers");
    assertThat(Statement.PRIVACY.html(site(SiteKind.PILOT, Branding.PLAIN)))
        .contains("geen gegevens van deelnemers");
  }

  @Test
  void showsTheMunicipalitysOwnPageInWhichNothingCanAct() {
    Branding own =
        pages(
            "privacy",
            "# Onze privacy\n\n<script>alert(1)</script>\n\n[hier](javascript:alert(1))"
                + " [mail](mailto:fg@voorbeeld.example)\n\n# Nog een kop\n");

    assertThat(Statement.PRIVACY.html(site(SiteKind.MUNICIPALITY, own)))
        .contains("<h1>Onze privacy</h1>", "<h2>Nog een kop</h2>", "mailto:fg@voorbeeld.example")
        .doesNotContain("<script", "javascript:");
  }

  @Test
  void tellsWhereALeakCanBeTold() {
    Branding own = pages(Branding.SECURITY_CONTACT, "mailto:lek@voorbeeld.example");

    assertThat(leaks(own, null))
        .hasValue(
            """
            Contact: mailto:lek@voorbeeld.example
            Expires: 2027-05-21T00:00:00Z
            Preferred-Languages: nl, en
            Canonical: https://proefstad.example/.well-known/security.txt
            """);
    assertThat(leaks(Branding.PLAIN, "https://platform.example/lek"))
        .hasValueSatisfying(
            file -> assertThat(file).startsWith("Contact: https://platform.example/lek\n"));
  }

  @Test
  void tellsNoPlaceForLeaksThatNobodyNamed() {
    assertThat(leaks(Branding.PLAIN, null)).isEmpty();
    assertThat(leaks(Branding.PLAIN, "call us")).isEmpty();
    assertThat(leaks(pages(Branding.SECURITY_CONTACT, "mailto:a@b.example\nExpires: x"), null))
        .isEmpty();
    assertThat(leaks(pages(Branding.SECURITY_CONTACT, "mailto:a@b.example"), null)).isPresent();
  }

  @Test
  void changesOnlyCustomPropertiesBetweenMunicipalities() {
    Branding red = new Branding(null, null, Map.of("brand-colour", "#a01020"), Map.of(), Map.of());
    Branding blue = new Branding(null, null, Map.of("brand-colour", "#103080"), Map.of(), Map.of());

    assertThat(withoutValues(page(red))).isEqualTo(withoutValues(page(blue)));
    assertThat(page(red)).isNotEqualTo(page(blue)).contains("--brand-light:#a01020");
  }

  @Test
  void drawsTheNameWhereThereIsNoWordMark() {
    assertThat(LookServlet.logo(site(SiteKind.MUNICIPALITY, Branding.PLAIN)))
        .startsWith("<svg")
        .contains(">Gemeente Proefstad &amp; Ommeland</text>");
  }

  @Test
  void showsNoWordMarkThatMayNotBeDrawnAnyMore() {
    String mark = "<svg xmlns=\"http://www.w3.org/2000/svg\"><path d=\"M1 1h3\"/></svg>";
    Branding good = new Branding(mark, "Proefstad", Map.of(), Map.of(), Map.of());
    Branding old =
        new Branding(mark.replace("<path", "<script/><path"), "P", Map.of(), Map.of(), Map.of());

    assertThat(LookServlet.logo(site(SiteKind.MUNICIPALITY, good))).isEqualTo(mark);
    assertThat(page(good)).contains("data:image/svg+xml");
    assertThat(LookServlet.logo(site(SiteKind.MUNICIPALITY, old)))
        .contains(">Gemeente Proefstad &amp; Ommeland</text>")
        .doesNotContain("script");
    assertThat(page(old)).doesNotContain("data:image/svg+xml");
  }

  @Test
  void givesTheLoginPageItsColoursAndItsLogo() {
    Branding red = new Branding(null, null, Map.of("brand-colour", "#a01020"), Map.of(), Map.of());

    assertThat(LookServlet.style(site(SiteKind.MUNICIPALITY, red), "https"))
        .contains("--brand-light: #a01020;", "--pv-brand: var(--brand-light);")
        .contains("--pv-logo: url(\"https://proefstad.example/huisstijl/logo.svg\");")
        .contains("prefers-color-scheme: dark");
  }

  private static String page(Branding branding) {
    return PlainPage.html(site(SiteKind.MUNICIPALITY, branding), "nl", "Proef", true, "<h1>x</h1>");
  }

  private static String withoutValues(String page) {
    return page.replaceAll("#[0-9a-f]{6}", "#");
  }

  private static Optional<String> leaks(Branding branding, @Nullable String platform) {
    Site site = site(SiteKind.MUNICIPALITY, branding);
    return LeakContact.of(site, platform)
        .map(contact -> LeakServlet.text(site, "https", contact, TODAY));
  }

  private static Branding pages(String name, String text) {
    return new Branding(null, null, Map.of(), Map.of(), Map.of(name, text));
  }

  private static Site site(SiteKind kind, Branding branding) {
    return new Site(
        new TenantId("proefstad"),
        kind,
        "Gemeente Proefstad & Ommeland",
        "proefstad.example",
        "https://login.example/realms/proefstad",
        "https://login.example/realms/proefstad/end",
        branding);
  }
}
