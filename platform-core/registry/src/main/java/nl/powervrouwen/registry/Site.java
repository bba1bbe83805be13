package nl.powervrouwen.registry;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An address at which the platform answers, with the one Keycloak realm whose users may come in.
 *
 * @param tenant short name; for the pilot and the operator a name without a database
 * @param kind who works here
 * @param displayName name as people see it, such as {@code MunicipalityCode Berkelland}
 * @param host host name with port as a browser sends it, lower case, such as {@code
 *     berkelland.localhost:9080}
 * @param issuer issuer of the realm's tokens, an absolute address without a trailing slash
 * @param endSession Keycloak's address that ends a session
 * @param status whether people may come in now
 * @param since logins from before this moment are worth nothing here
 * @param databaseServer name of the PostgreSQL server with its database, such as {@code main}
 * @param branding what it shows of itself
 */
public record Site(
    TenantId tenant,
    SiteKind kind,
    String displayName,
    String host,
    String issuer,
    String endSession,
    SiteStatus status,
    Instant since,
    String databaseServer,
    Branding branding) {

  /** After how many minutes a login ends that nobody uses, where a site says nothing. */
  public static final int IDLE_MINUTES = 30;

  /** The PostgreSQL server that also holds the platform's own database. */
  public static final String MAIN_SERVER = "main";

  /** An open site on the main server. */
  public Site(
      TenantId tenant,
      SiteKind kind,
      String displayName,
      String host,
      String issuer,
      String endSession,
      Branding branding) {
    this(
        tenant,
        kind,
        displayName,
        host,
        issuer,
        endSession,
        SiteStatus.OPEN,
        Instant.EPOCH,
        MAIN_SERVER,
        branding);
  }

  /**
   * The same with another status.
   *
   * @param from logins from before this moment are worth nothing
   */
  public Site status(SiteStatus other, Instant from) {
    return new Site(
        tenant, kind, displayName, host, issuer, endSession, other, from, databaseServer, branding);
  }

  /** How long a login here may go unused before it ends. */
  public Duration idle() {
    String minutes = branding.pages().get(Branding.IDLE);
    return Duration.ofMinutes(minutes == null ? IDLE_MINUTES : Integer.parseInt(minutes));
  }

  /** Its word mark as SVG that may be drawn; null when it has none, or one that is refused. */
  public @Nullable String logo() {
    return branding.drawing();
  }

  /** Its main colour, {@code #rrggbb}; null for the platform's own. */
  public @Nullable String brandColour() {
    return branding.brandColour();
  }
}
