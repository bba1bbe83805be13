package nl.powervrouwen.onboarding;

import static nl.powervrouwen.registry.Role.OPERATOR;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import nl.powervrouwen.calendar.DutchClock;
import nl.powervrouwen.identity.AllowedRoles;
import nl.powervrouwen.identity.Caller;
import nl.powervrouwen.identity.CurrentUser;
import nl.powervrouwen.identity.Sensitive;
import nl.powervrouwen.identity.SensitiveAction;
import nl.powervrouwen.modules.Modules;
import nl.powervrouwen.onboarding.internal.Overview;
import nl.powervrouwen.onboarding.internal.PackForm;
import nl.powervrouwen.packs.MunicipalityCode;
import nl.powervrouwen.packs.PackAnswer;
import nl.powervrouwen.packs.PackArchive;
import nl.powervrouwen.packs.PackDraft;
import nl.powervrouwen.packs.PackRefusal;
import nl.powervrouwen.packs.PackReview;
import nl.powervrouwen.refusals.Code;
import nl.powervrouwen.refusals.Conflict;
import nl.powervrouwen.refusals.Findings;
import nl.powervrouwen.refusals.InvalidInput;
import nl.powervrouwen.refusals.NotFound;
import nl.powervrouwen.refusals.Problem;
import nl.powervrouwen.registry.AccessChange;
import nl.powervrouwen.registry.MunicipalityRecord;
import nl.powervrouwen.registry.MunicipalityState;
import nl.powervrouwen.registry.Order;
import nl.powervrouwen.registry.OrderKind;
import nl.powervrouwen.registry.OrderSource;
import nl.powervrouwen.registry.Register;
import nl.powervrouwen.registry.TenantId;
import org.jspecify.annotations.Nullable;

/**
 * The municipalities of this installation, for who runs it: what they are, and what the provisioner
 * is asked to do with them.
 *
 * <p>It opens no municipality's database. What is asked stands as an order in the register; the
 * provisioner carries it out, and {@link #order} tells how far it is.
 */
@ApplicationScoped
public class Municipalities {

  private static final int ORDERS_SHOWN = 50;
  private static final int LONGEST_TERM = 999;
  private static final int LONGEST_REASON = 500;
  private static final Pattern SHA256 = Pattern.compile("[0-9a-f]{64}");

  @Inject private Register register;
  @Inject private Overview overview;
  @Inject private Modules modules;
  @Inject private Caller caller;
  @Inject private DutchClock clock;

  /** Every municipality that was ever opened here, by name. */
  @AllowedRoles(OPERATOR)
  public List<MunicipalityRow> all() {
    return overview.all();
  }

  /**
   * One of them.
   *
   * @throws NotFound when it was never opened here
   */
  @AllowedRoles(OPERATOR)
  public MunicipalityDetails one(TenantId tenant) {
    return overview.details(record(tenant));
  }

  /** The municipalities of the Netherlands, by name. */
  @AllowedRoles(OPERATOR)
  public List<MunicipalityCode> gemeenten() {
    return PackForm.gemeenten();
  }

  /** Names of the PostgreSQL servers that databases can be on. */
  @AllowedRoles(OPERATOR)
  public List<String> databaseServers() {
    return register.databaseServers();
  }

  /** What a pack would do, or what is wrong with it; changes nothing. */
  @AllowedRoles(OPERATOR)
  public PackAnswer check(byte[] pack) {
    try {
      return review().preview(archive(pack));
    } catch (PackRefusal broken) {
      return new PackAnswer.Mistakes(broken.mistakes());
    }
  }

  /**
   * A pack of what was typed, as a zip of its files; {@link #check} tells whether it is right.
   *
   * @throws PackRefusal when it can't be written as a pack at all
   */
  @AllowedRoles(OPERATOR)
  public byte[] written(PackDraft draft) {
    return PackForm.written(draft);
  }

  /**
   * Asks to open a municipality, or to change it to what its pack says now.
   *
   * @param pack yaml, or a zip of the pack's files
   * @param seen of the preview that somebody agreed to; null to do it without one
   * @return id of the order
   * @throws InvalidInput when something is wrong with the pack; {@link #check} tells it all
   * @throws Conflict when what stands is not what the preview showed, or an order goes on
   */
  @AllowedRoles(OPERATOR)
  public UUID apply(byte[] pack, @Nullable String seen, OrderSource source) {
    if (!(check(pack) instanceof PackAnswer.Preview preview)) {
      throw new InvalidInput(List.of(Problem.of("pack", Code.PACK_WRONG)));
    }
    if (seen != null && !seen.equals(preview.seen())) {
      throw new Conflict(Problem.of("pack", Code.PACK_CHANGED));
    }
    refuseWhileBusy(preview.tenant());
    return ask(OrderKind.APPLY, preview.tenant(), archive(pack).toZip(), null, source);
  }

  /** Asks to close its doors for a while; its data stay. */
  @AllowedRoles(OPERATOR)
  public UUID suspend(TenantId tenant, OrderSource source) {
    return about(tenant, OrderKind.SUSPEND, null, source, MunicipalityState.OPEN);
  }

  /** Asks to open its doors again. */
  @AllowedRoles(OPERATOR)
  public UUID resume(TenantId tenant, OrderSource source) {
    return about(tenant, OrderKind.RESUME, null, source, MunicipalityState.SUSPENDED);
  }

  /** Asks to bring its database to the newest version. */
  @AllowedRoles(OPERATOR)
  public UUID migrate(TenantId tenant, OrderSource source) {
    return about(
        tenant,
        OrderKind.MIGRATE,
        null,
        source,
        MunicipalityState.OPEN,
        MunicipalityState.SUSPENDED,
        MunicipalityState.CLOSING);
  }

  /** Asks for a backup with PostgreSQL's own tools. */
  @AllowedRoles(OPERATOR)
  public UUID backup(TenantId tenant, OrderSource source) {
    return about(
        tenant,
        OrderKind.BACKUP,
        null,
        source,
        MunicipalityState.OPEN,
        MunicipalityState.SUSPENDED,
        MunicipalityState.CLOSING);
  }

  /**
   * Asks to bring its database to another PostgreSQL server.
   *
   * @throws InvalidInput when there is no such server, or its database is there already
   */
  @AllowedRoles(OPERATOR)
  public UUID move(TenantId tenant, String server, OrderSource source) {
    Findings findings = new Findings();
    boolean other = !server.equals(record(tenant).databaseServer());
    if (!other || !register.databaseServers().contains(server)) {
      findings.add("server", Code.SERVER_UNKNOWN);
    }
    findings.refuse();
    return about(
        tenant,
        OrderKind.MOVE,
        server,
        source,
        MunicipalityState.OPEN,
        MunicipalityState.SUSPENDED);
  }

  /**
   * Asks to end the service: everything is exported, the doors close, and the data are kept for a
   * term.
   *
   * @param name its name, typed by who asks, so that nobody closes another one by accident
   * @param months that its data are kept
   */
  @AllowedRoles(OPERATOR)
  public UUID close(TenantId tenant, String name, int months, OrderSource source) {
    Findings findings = new Findings();
    if (!name.strip().equalsIgnoreCase(record(tenant).displayName())) {
      findings.add("name", Code.MUNICIPALITY_NAME, record(tenant).displayName());
    }
    findings.range("months", months, 1, LONGEST_TERM);
    findings.refuse();
    return about(
        tenant,
        OrderKind.CLOSE,
        Integer.toString(months),
        source,
        MunicipalityState.OPEN,
        MunicipalityState.SUSPENDED);
  }

  /**
   * Asks to destroy for good what is kept of a municipality that left; the provisioner decides
   * whether that may be done already.
   *
   * @param id its short name, typed by who asks, so that nobody destroys another one by accident
   * @param export SHA-256 of its export as the municipality computed it, which proves that it has
   *     it; needed while its data are still kept, null or blank after that
   * @throws InvalidInput when the short name is another one, or the proof is needed and missing
   * @throws Conflict when it has not left, or an order goes on
   */
  @AllowedRoles(OPERATOR)
  public UUID destroy(TenantId tenant, String id, @Nullable String export, OrderSource source) {
    String proof = export == null ? "" : export.strip().toLowerCase(Locale.ROOT);
    Findings findings = new Findings();
    if (!id.strip().equals(tenant.value())) {
      findings.add("id", Code.MUNICIPALITY_ID, tenant.value());
    }
    if (proof.isEmpty() && record(tenant).isKept(clock.today())) {
      findings.add("export", Code.NEEDED);
    }
    if (!proof.isEmpty() && !SHA256.matcher(proof).matches()) {
      findings.add("export", Code.EXPORT_DIGEST);
    }
    findings.refuse();
    return about(
        tenant,
        OrderKind.DESTROY,
        proof.isEmpty() ? null : "export received " + proof,
        source,
        MunicipalityState.CLOSING);
  }

  /**
   * The pack that was last applied in full, as a zip of its files.
   *
   * @throws NotFound when there is none
   */
  @AllowedRoles(OPERATOR)
  public byte[] pack(TenantId tenant) {
    return register.pack(tenant).orElseThrow(() -> new NotFound("pack"));
  }

  /**
   * Certificate of destruction as PDF.
   *
   * @throws NotFound while its data exist
   */
  @AllowedRoles(OPERATOR)
  public byte[] destruction(TenantId tenant) {
    return register.destruction(tenant).orElseThrow(() -> new NotFound("certificate"));
  }

  /**
   * An order with its steps.
   *
   * @throws NotFound when there is none
   */
  @AllowedRoles(OPERATOR)
  public Order order(UUID id) {
    return register.order(id).orElseThrow(() -> new NotFound("order"));
  }

  /**
   * What an order changes about who comes in, as the municipality is shown it; empty when nothing.
   *
   * @throws NotFound when there is no such order
   */
  @AllowedRoles(OPERATOR)
  public Optional<AccessChange> accessChange(UUID id) {
    order(id);
    return register.accessChanges(id).stream().findFirst();
  }

  /**
   * Says that nobody of a municipality can log in to agree with an order. The municipality is shown
   * that, and the provisioner writes it into its log of actions; when it has not refused 72 hours
   * later, the order is carried out.
   *
   * @param reason how the caller knows
   * @throws InvalidInput when there is no reason
   * @throws nl.powervrouwen.refusals.FreshLoginNeeded when the caller logged in too long ago
   * @throws Conflict when it is not asked any more, was said before, less than 72 hours are left,
   *     or the caller is who asked
   */
  @AllowedRoles(OPERATOR)
  @Sensitive(SensitiveAction.DECLARE_EMERGENCY)
  public void declareEmergency(UUID id, @Nullable String reason) {
    Findings findings = new Findings();
    String why = findings.neededText("reason", reason, LONGEST_REASON);
    findings.refuse();
    AccessChange change =
        accessChange(id).filter(one -> one.isOpen(clock.now())).orElseThrow(Municipalities::over);
    boolean named = change.source() == OrderSource.SCREEN || change.source() == OrderSource.API;
    if (!named || Agreements.isSame(change.askedByName(), caller.user().displayName())) {
      throw new Conflict(Problem.of("order", Code.AGREEMENT_SECOND));
    }
    CurrentUser user = caller.user();
    Caller.Origin origin = caller.origin();
    AccessChange.Declarer declarer =
        new AccessChange.Declarer(
            user.subject(), user.displayName(), origin.client().name(), origin.address());
    if (!register.declareEmergency(change, why, declarer)) {
      throw over();
    }
  }

  private static Conflict over() {
    return new Conflict(Problem.of("order", Code.AGREEMENT_OVER));
  }

  /** The newest orders, newest first. */
  @AllowedRoles(OPERATOR)
  public List<Order> orders() {
    return register.orders(ORDERS_SHOWN);
  }

  private PackReview review() {
    return new PackReview(register, modules.titles());
  }

  /** However it came, as yaml or as a zip. */
  private static PackArchive archive(byte[] pack) {
    return PackArchive.of(PackArchive.DESCRIPTION, pack);
  }

  private UUID about(
      TenantId tenant,
      OrderKind kind,
      @Nullable String argument,
      OrderSource source,
      MunicipalityState... possible) {
    MunicipalityRecord municipality = record(tenant);
    if (!List.of(possible).contains(municipality.state())) {
      throw new Conflict(Problem.of("state", Code.MUNICIPALITY_STATE));
    }
    refuseWhileBusy(tenant);
    return ask(kind, tenant, null, argument, source);
  }

  private void refuseWhileBusy(TenantId tenant) {
    if (overview.busy(tenant)) {
      throw new Conflict(Problem.of("order", Code.ORDER_BUSY));
    }
  }

  private UUID ask(
      OrderKind kind,
      @Nullable TenantId tenant,
      byte @Nullable [] pack,
      @Nullable String argument,
      OrderSource source) {
    CurrentUser user = caller.user();
    return register.ask(kind, tenant, pack, argument, source, user.subject(), user.displayName());
  }

  private MunicipalityRecord record(TenantId tenant) {
    return register.municipality(tenant).orElseThrow(() -> new NotFound("municipality"));
  }
}
