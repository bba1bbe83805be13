package nl.powervrouwen.provisioner;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.powervrouwen.packs.PackArchive;
import nl.powervrouwen.packs.PackReview;
import nl.powervrouwen.packs.PackSettings;
import nl.powervrouwen.packs.TenantPack;
import nl.powervrouwen.provisioner.keycloak.FirstAdministrator;
import nl.powervrouwen.provisioner.keycloak.IdentityProvider;
import nl.powervrouwen.provisioner.keycloak.RealmPlan;
import nl.powervrouwen.provisioner.postgres.OpeningRows;
import nl.powervrouwen.registry.Branding;
import nl.powervrouwen.registry.ClientKey;
import nl.powervrouwen.registry.MunicipalityRecord;
import nl.powervrouwen.registry.MunicipalityState;
import nl.powervrouwen.registry.Role;
import nl.powervrouwen.registry.Sha256;
import nl.powervrouwen.registry.Site;
import nl.powervrouwen.registry.SiteKind;
import nl.powervrouwen.registry.TenantId;
import nl.powervrouwen.spi.Words;
import org.jspecify.annotations.Nullable;

/**
 * A pack beside what stands here of its municipality: what has to be made of it.
 *
 * @param pack what is wanted
 * @param archive its files
 * @param before the municipality as the register has it; null when it is new
 * @param old the pack that was last applied in full; null before the first
 * @param site where it lives now; null while it does not
 * @param appliedAs what was made of the old pack; null before the first
 * @param tools what it is made with
 */
record PackApplication(
    TenantPack pack,
    PackArchive archive,
    @Nullable MunicipalityRecord before,
    @Nullable TenantPack old,
    @Nullable Site site,
    @Nullable String appliedAs,
    ProvisionerTools tools) {

  /** Looks up what stands here. */
  static PackApplication of(TenantPack pack, PackArchive archive, ProvisionerTools tools) {
    return new PackApplication(
        pack,
        archive,
        tools.registry().municipality(pack.id()).orElse(null),
        new PackReview(tools.registry()).applied(pack.id()).orElse(null),
        tools.registry().site(pack.id()).orElse(null),
        tools.registry().appliedAs(pack.id()).orElse(null),
        tools);
  }

  TenantId tenant() {
    return pack.id();
  }

  /** Whether it was never applied in full. */
  boolean isNew() {
    return before == null || before.packDigest() == null;
  }

  /** Where its database is: a pack can't move it, an order can. */
  String server() {
    return before == null ? pack.databaseServer() : before.databaseServer();
  }

  /** Where it will be in its life when this is done. */
  MunicipalityState state() {
    return before != null && before.state() == MunicipalityState.SUSPENDED
        ? MunicipalityState.SUSPENDED
        : MunicipalityState.OPEN;
  }

  /** Why it can't be applied to what stands here; null when it can. */
  @Nullable Words refusal() {
    if (before == null) {
      return null;
    }
    if (before.state() == MunicipalityState.CLOSED || before.state() == MunicipalityState.CLOSING) {
      return new Words(
          "De gemeente " + tenant() + " is vertrokken; de korte naam wordt niet opnieuw gebruikt.",
          "The municipality " + tenant() + " has left; its short name is not used again.");
    }
    if (!before.gemeentecode().equals(pack.gemeentecode())) {
      return new Words(
          "De gemeentecode van "
              + tenant()
              + " is "
              + before.gemeentecode()
              + " en kan niet veranderen.",
          "The gemeentecode of "
              + tenant()
              + " is "
              + before.gemeentecode()
              + " and can't change.");
    }
    return null;
  }

  /** Whether all stands as this pack says, and nothing was cut off. */
  boolean isApplied() {
    return before != null
        && before.state().lives()
        && site != null
        && archive.digest().equals(before.packDigest())
        && fingerprint().equals(appliedAs);
  }

  /** The row that is written before anything is made. */
  MunicipalityRecord opening(Instant now) {
    if (before != null) {
      return before; // the address and name that people use stay until all is ready
    }
    return new MunicipalityRecord(
        tenant(),
        pack.gemeentecode(),
        pack.displayName(),
        pack.hostName(),
        MunicipalityState.OPENING,
        pack.databaseServer(),
        null,
        null,
        null,
        null,
        now,
        null,
        null);
  }

  /** The row as it stands now. */
  MunicipalityRecord registered() {
    return tools.registry().municipality(tenant()).orElseThrow();
  }

  /** The row when all is done. */
  MunicipalityRecord applied(Instant now) {
    MunicipalityRecord stands = registered();
    return new MunicipalityRecord(
        tenant(),
        pack.gemeentecode(),
        pack.displayName(),
        pack.hostName(),
        state(),
        server(),
        archive.digest(),
        stands.schemaVersion(),
        stands.trouble(),
        stands.openedAt() == null ? now : stands.openedAt(),
        now,
        null,
        null);
  }

  /** Its row in the table of addresses. */
  Site site(Instant now) {
    String issuer = tools.installation().issuer(tenant().value());
    return new Site(
        tenant(),
        SiteKind.MUNICIPALITY,
        pack.displayName(),
        tools.installation().host(pack.hostName()),
        issuer,
        issuer + "/protocol/openid-connect/logout",
        Migrations.status(state()),
        site == null ? now : site.since(),
        server(),
        pack.branding()
            .withPage(Branding.SECURITY_CONTACT, pack.securityContact())
            .withPage(Branding.IDLE, Integer.toString(pack.access().idleMinutes())));
  }

  /** Its realm; makes the key with which the application proves itself there, if need be. */
  RealmPlan realm() {
    InstallationSettings installation = tools.installation();
    RealmPlan plan =
        RealmPlan.of(
                tenant(),
                pack.displayName(),
                installation.address(pack.hostName()),
                certificate(),
                installation.loginTheme(),
                List.copyOf(Role.at(SiteKind.MUNICIPALITY)))
            .with(identityProvider())
            .with(administrator())
            .with(installation.mail())
            .with(pack.branding())
            .withApi(pack.access().api());
    return installation.demo() ? plan.forDemo(installation.demoUsers()) : plan;
  }

  private String certificate() {
    return ClientKey.of(tenant(), tools.installation().secretsDir(), tools.secrets()).certificate();
  }

  private @Nullable IdentityProvider identityProvider() {
    TenantPack.IdentityProvider own = pack.identityProvider();
    if (own == null) {
      return null;
    }
    Map<String, Role> roles =
        own.roles().entrySet().stream()
            .collect(
                Collectors.toUnmodifiableMap(
                    Map.Entry::getKey, entry -> Role.ofClaim(entry.getValue()).orElseThrow()));
    return new IdentityProvider(
        IdentityProvider.Protocol.valueOf(own.protocol().name()),
        own.name(),
        own.address(),
        own.clientId(),
        ownSecret(own),
        roles);
  }

  /** Checked here too: a pack may have been taken before this was asked of packs. */
  private @Nullable String ownSecret(TenantPack.IdentityProvider provider) {
    String name = provider.secretName();
    String own = TenantPack.IdentityProvider.secretOf(tenant());
    if (name != null && !name.equals(own)) {
      throw new IllegalStateException(
          "The pack of " + tenant() + " names the secret " + name + "; its own is " + own);
    }
    return name;
  }

  private @Nullable FirstAdministrator administrator() {
    TenantPack.Administrator first = pack.administrator();
    return first == null
        ? null
        : new FirstAdministrator(first.firstName(), first.lastName(), first.email());
  }

  /**
   * What its database gets. Later only settings go there that the pack itself changed: what the
   * municipality changed since stays.
   */
  OpeningRows rows() {
    Map<String, String> wanted = PackSettings.of(pack);
    if (isNew()) {
      return new OpeningRows(wanted, programmes(), holidays());
    }
    return new OpeningRows(
        old == null ? Map.of() : PackSettings.changed(old, pack), List.of(), List.of());
  }

  private List<OpeningRows.Programme> programmes() {
    return pack.programmes().stream()
        .map(p -> new OpeningRows.Programme(p.name(), p.starts(), p.ends()))
        .toList();
  }

  private List<OpeningRows.Holiday> holidays() {
    return pack.holidays().stream()
        .map(h -> new OpeningRows.Holiday(h.name(), h.first(), h.last()))
        .toList();
  }

  /** Changes with all that is made of a pack here; begins with what all packs share. */
  String fingerprint() {
    return tools.installation().fingerprint()
        + "-"
        + Sha256.of(archive.digest() + "\n" + certificate());
  }
}
