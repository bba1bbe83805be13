package nl.powervrouwen.provisioner;

import java.time.Instant;
import java.util.Locale;
import nl.powervrouwen.drawings.SvgProblem;
import nl.powervrouwen.packs.PackArchive;
import nl.powervrouwen.packs.PackReader;
import nl.powervrouwen.packs.PackRefusal;
import nl.powervrouwen.packs.PackReview;
import nl.powervrouwen.packs.TenantPack;
import nl.powervrouwen.provisioner.keycloak.RealmPart;
import nl.powervrouwen.provisioner.keycloak.Realms;
import nl.powervrouwen.registry.MunicipalityRecord;
import nl.powervrouwen.registry.MunicipalityState;
import nl.powervrouwen.registry.Order;
import nl.powervrouwen.registry.OrderState;
import nl.powervrouwen.registry.Site;
import nl.powervrouwen.spi.Words;
import org.jspecify.annotations.Nullable;

/**
 * Opens a municipality from its pack, or changes it to what its pack says now.
 *
 * <p>Its row in the register is written before anything is made, and its row in the table of
 * addresses last: until then nobody can come in, so a municipality is whole or absent.
 */
final class ApplyHandler implements OrderHandler {

  @Override
  public OrderOutcome handle(Order order, ProvisionerTools tools, StepLog steps) {
    steps.begin(Order.StepName.CHECK);
    PackApplication application;
    try {
      application = read(order, tools);
    } catch (PackRefusal e) {
      return refused(e, steps);
    }
    tools.registry().about(order.id(), application.tenant());
    Words refusal = application.refusal();
    if (refusal != null) {
      steps.failed(refusal);
      return new OrderOutcome(OrderState.REFUSED, refusal);
    }
    Agreements agreements = new Agreements(tools);
    if (!Renewals.is(order, application.archive(), tools)) {
      agreements.takePlaceOfOlder(order, application.tenant());
    }
    if (application.isApplied()) {
      return OrderOutcome.nothingToDo(
          application.pack().displayName() + ": er verandert niets.",
          application.pack().displayName() + ": nothing changes.");
    }
    OrderOutcome waits =
        agreements.settle(AccessQuestion.of(order, application, Instant.now()), steps);
    if (waits != null) {
      return waits;
    }
    steps.point("read");
    tools.registry().write(application.opening(Instant.now()));
    steps.point("in the register");
    carryOut(application, tools, steps);
    return application.isNew()
        ? OrderOutcome.done(
            application.pack().displayName() + " is open.",
            application.pack().displayName() + " is open.")
        : OrderOutcome.done(
            application.pack().displayName() + " is bijgewerkt.",
            application.pack().displayName() + " is brought up to date.");
  }

  private static PackApplication read(Order order, ProvisionerTools tools) {
    byte[] bytes =
        tools
            .registry()
            .orderedPack(order.id())
            .orElseThrow(() -> new IllegalStateException("The order came without a pack"));
    PackArchive archive = PackArchive.of("pack.zip", bytes);
    TenantPack pack =
        Renewals.is(order, archive, tools)
            ? PackReader.ofApplied().read(archive)
            : new PackReview(tools.registry()).read(archive);
    return PackApplication.of(pack, archive, tools);
  }

  private static OrderOutcome refused(PackRefusal broken, StepLog steps) {
    Words words = new Words(broken.in(Locale.forLanguageTag("nl")), broken.in(Locale.ENGLISH));
    steps.failed(words);
    return new OrderOutcome(OrderState.REFUSED, words);
  }

  private static void carryOut(PackApplication application, ProvisionerTools tools, StepLog steps) {
    steps.begin(Order.StepName.DATABASE);
    String version =
        tools.databases().open(application.tenant(), application.server(), steps::point);
    tools.registry().write(application.registered().at(version, null, Instant.now()));
    steps.done(
        new Words("Database en rol, versie " + version, "Database and role, version " + version));

    realm(application, tools, steps);

    steps.begin(Order.StepName.MODULES);
    tools
        .databases()
        .furnish(application.tenant(), application.server(), application.rows(), Instant.now());
    steps.point("settings");

    steps.begin(Order.StepName.THEME);
    Site site = application.site(Instant.now());
    steps.point("site");
    steps.done(logoLeftOut(site));

    steps.begin(Order.StepName.LIVE);
    live(application, site, tools, steps);
  }

  /** That its word mark is left out; null when it is drawn, or there is none. */
  static @Nullable Words logoLeftOut(Site site) {
    return site.branding()
        .problem()
        .map(SvgProblem::words)
        .map(
            why ->
                new Words(
                    "Het logo wordt niet getoond. " + why.dutch(),
                    "The logo is not shown. " + why.english()))
        .orElse(null);
  }

  /** The realm's own progress is told as two steps: the realm, and who is invited. */
  private static void realm(PackApplication application, ProvisionerTools tools, StepLog steps) {
    steps.begin(Order.StepName.REALM);
    var plan = application.realm();
    steps.point("key");
    tools
        .realms()
        .provision(
            plan,
            part -> {
              steps.point(part.name().toLowerCase(Locale.ROOT));
              if (part == RealmPart.DEMO_USERS) {
                steps.begin(Order.StepName.ADMINISTRATOR);
              }
            });
    if (application.state() == MunicipalityState.SUSPENDED) {
      tools.realms().suspend(application.tenant());
      steps.point("suspended again");
    }
    steps.done(invitation(application, tools));
  }

  /** How the first administrator gets in; never their name, and never their password. */
  private static Words invitation(PackApplication application, ProvisionerTools tools) {
    if (application.pack().administrator() == null) {
      return new Words("Niemand wordt uitgenodigd.", "Nobody is invited.");
    }
    if (tools.installation().mail() != null) {
      return told("De uitnodiging gaat per e-mail.", "The invitation goes by e-mail.", application);
    }
    String secret = Realms.invitationSecret(application.tenant());
    return told(
        "Het eenmalige wachtwoord staat bij de geheimen: " + secret,
        "The one-time password is among the secrets: " + secret,
        application);
  }

  /** With where a password works, when everybody else is sent to the own login system. */
  private static Words told(String dutch, String english, PackApplication application) {
    if (application.pack().identityProvider() == null) {
      return new Words(dutch, english);
    }
    String address =
        application.tools().installation().address(application.pack().hostName())
            + "/?kc_idp_hint=";
    return new Words(
        dutch + " Inloggen met dat wachtwoord gaat op " + address,
        english + " Logging in with that password goes at " + address);
  }

  private static void live(
      PackApplication application, Site site, ProvisionerTools tools, StepLog steps) {
    tools.registry().write(site);
    steps.point("address");
    MunicipalityState state = application.state();
    if (state != MunicipalityState.SUSPENDED) {
      new NodeProbe(tools.installation()).awaitLogin(site);
      steps.point("answers");
    }
    MunicipalityRecord now = application.applied(Instant.now());
    tools.registry().applied(now, application.archive().toZip(), application.fingerprint());
    steps.done(
        new Words(
            tools.installation().address(now.hostName()),
            tools.installation().address(now.hostName())));
  }
}
