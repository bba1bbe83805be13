package nl.powervrouwen.packs;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import nl.powervrouwen.registry.Branding;
import nl.powervrouwen.registry.TenantId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PackWriterTest {

  private final Random random = new Random(20261122);

  @Test
  void writesWhatTheReaderReadsBackAsTheSame() {
    for (int i = 0; i < 150; i++) {
      TenantPack pack = anyPack();
      PackArchive written = PackWriter.write(pack);

      assertThat(new PackReader().read(written)).as(() -> text(written)).isEqualTo(pack);
      assertThat(PackWriter.write(pack).digest()).isEqualTo(written.digest());
    }
  }

  @Test
  void writesTheFullPackSoThatAPersonCanChangeIt() {
    TenantPack pack = new PackReader().read(Packs.full(Packs.FULL));
    PackArchive written = PackWriter.write(pack);

    assertThat(written.names())
        .containsExactly("accessibility.md", "logo.svg", "privacy.md", "tenant.yaml", "texts.yaml");
    assertThat(text(written))
        .contains("gemeentecode: \"0363\"\nname: Gemeente Voorbeeldstad\n")
        .contains("programmes:\n  - name: Powervrouwen 2027\n    starts: \"2027-01-04\"\n");
    assertThat(new PackReader().read(PackArchive.of("x.zip", written.toZip()))).isEqualTo(pack);
  }

  private static String text(PackArchive archive) {
    return new String(archive.file("tenant.yaml").orElseThrow(), StandardCharsets.UTF_8);
  }

  private TenantPack anyPack() {
    List<String> codes = List.copyOf(MunicipalityCodes.all().keySet());
    String code = codes.get(random.nextInt(codes.size()));
    String id = "voorbeeld" + random.nextInt(1000);
    return new TenantPack(
        new TenantId(id),
        code,
        String.valueOf(MunicipalityCodes.all().get(code)),
        id + ".localhost",
        one("main", "tweede"),
        random.nextBoolean() ? identity(id) : null,
        random.nextBoolean()
            ? new TenantPack.Administrator(
                one("Fenna", "Zoë"), one("van 't Voorbeeld", "Voorbeeld-Proef"), "a@b.example")
            : null,
        some("powervrouwen", "map", "true", "on"),
        programmes(),
        random.nextBoolean()
            ? Map.of("attendance", new TenantPack.Retention(1 + random.nextInt(600), maybe("1.1")))
            : Map.of(),
        random.nextBoolean() ? Map.of("silence", 7 + random.nextInt(174), "tries", 4) : Map.of(),
        10 + random.nextInt(20),
        some("participants", "attendance", "certificates"),
        random.nextBoolean()
            ? List.of(new TenantPack.FreeDays("Pinksteren (2e dag)", day(0), day(3)))
            : List.of(),
        maybe("mailto:veilig@voorbeeld.example"),
        new TenantPack.Access(5 + random.nextInt(56), random.nextBoolean()),
        branding());
  }

  private TenantPack.IdentityProvider identity(String id) {
    boolean oidc = random.nextBoolean();
    return new TenantPack.IdentityProvider(
        oidc ? TenantPack.Protocol.OIDC : TenantPack.Protocol.SAML,
        one("Gemeente Voorbeeld", "'s-Voorbeeld"),
        one("https://inloggen.voorbeeld.example/x?appid=a", "http://localhost:8080/realms/x"),
        oidc ? one("pv", "urn:voorbeeld:pv") : maybe("https://voorbeeld.example/saml"),
        maybe(id + "-oidc"),
        random.nextBoolean()
            ? Map.of("groep: één", "trainer", "CN=pv,OU=x", "beheerder")
            : Map.of());
  }

  private List<TenantPack.PlannedProgramme> programmes() {
    List<TenantPack.PlannedProgramme> programmes = new ArrayList<>();
    for (int i = random.nextInt(3); i > 0; i--) {
      programmes.add(
          new TenantPack.PlannedProgramme(
              "Groep " + i + one(" & co", "", " (Neede)"),
              day(0),
              random.nextBoolean() ? day(5) : null));
    }
    return programmes;
  }

  private Branding branding() {
    boolean logo = random.nextBoolean();
    Map<String, String> texts = new HashMap<>();
    for (String key : some("today.title", "groups.empty.help", "agenda.title.en")) {
      texts.put(key, one("Ja: \"goed\" # zo", "C:\\map", "no", "1", "Súper, 's avonds"));
    }
    Map<String, String> pages = new HashMap<>();
    for (String page : some("privacy", "accessibility")) {
      pages.put(page, one("# Kop\n\nTekst\n", "Zonder regeleinde", "- a\n- b\n\n"));
    }
    return new Branding(
        logo ? Packs.LOGO : null,
        logo ? one("Voorbeeld", "'s-Voorbeeld: “proef”") : null,
        random.nextBoolean() ? Map.of("brand-colour", "#1F4e79", "text-colour", "#000") : Map.of(),
        texts,
        pages);
  }

  private LocalDate day(int later) {
    return LocalDate.of(2027, 1, 4).plusDays(later * 30L + random.nextInt(30));
  }

  private String one(String... values) {
    return values[random.nextInt(values.length)];
  }

  private @Nullable String maybe(String value) {
    return random.nextBoolean() ? value : null;
  }

  private Set<String> some(String... values) {
    Set<String> some = new HashSet<>();
    for (String value : values) {
      if (random.nextBoolean()) {
        some.add(value);
      }
    }
    return some;
  }
}
