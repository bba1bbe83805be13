package nl.powervrouwen.packs;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.powervrouwen.registry.Branding;
import nl.powervrouwen.registry.Site;
import nl.powervrouwen.registry.TenantId;
import org.jspecify.annotations.Nullable;

/**
 * A municipality as its pack describes it; read and checked, so that every value has its shape. The
 * keys are explained in docs/tenant-pack.md and in docs/tenant-pack.schema.json.
 *
 * @param id short name, also of its realm and database
 * @param gemeentecode four digits, such as {@code 1859}; on the list of municipalities
 * @param displayName such as {@code MunicipalityCode Berkelland}
 * @param hostName without port, such as {@code berkelland.localhost}
 * @param databaseServer name of the PostgreSQL server for its database, such as {@code main};
 *     counts at the opening only, since moving is an order of its own
 * @param identityProvider the municipality's own; null when its users are kept in its realm
 * @param administrator who is invited first; null when nobody is
 * @param modules ids of the curricula and reporting formats that it may use
 * @param programmes that are opened with it
 * @param retention how long what is kept, by category, such as {@code participant-file}
 * @param warnings from when on early warnings are given, by their names, such as {@code silence};
 *     without those that are left to the municipality
 * @param disclosureThreshold smallest group of which a figure leaves the municipality; at least 10
 * @param sharing kinds of figures that the pilot may see; empty for none
 * @param holidays free days that are entered with it
 * @param securityContact where leaks can be told, such as {@code mailto:…}; null for the platform's
 * @param access how long somebody may be away, and whether programs may come in
 * @param branding logo, style tokens, texts and pages
 */
public record TenantPack(
    TenantId id,
    String gemeentecode,
    String displayName,
    String hostName,
    String databaseServer,
    @Nullable IdentityProvider identityProvider,
    @Nullable Administrator administrator,
    Set<String> modules,
    List<PlannedProgramme> programmes,
    Map<String, Retention> retention,
    Map<String, Integer> warnings,
    int disclosureThreshold,
    Set<String> sharing,
    List<FreeDays> holidays,
    @Nullable String securityContact,
    Access access,
    Branding branding) {

  /** Smallest group of which a figure may leave a municipality; a pack can only ask for more. */
  public static final int LOWEST_THRESHOLD = 10;

  /** Where a pack names the kinds of figures that the pilot may see. */
  public static final String SHARING_KEY = "sharing.pilot";

  /** Copies the collections. */
  public TenantPack {
    modules = Set.copyOf(modules);
    programmes = List.copyOf(programmes);
    retention = Map.copyOf(retention);
    warnings = Map.copyOf(warnings);
    sharing = Set.copyOf(sharing);
    holidays = List.copyOf(holidays);
  }

  /** How a municipality's own identity provider speaks. */
  public enum Protocol {
    /** OpenID Connect. */
    OIDC,
    /** SAML 2.0. */
    SAML
  }

  /**
   * The municipality's own identity provider, to which its realm sends people.
   *
   * @param protocol how it speaks
   * @param name what the button says
   * @param address OIDC: the issuer; SAML: the address of its metadata; https
   * @param clientId OIDC: the client that our realm is there; SAML: our entity id, null for the
   *     realm's own
   * @param secretName OIDC: {@link #secretOf} the municipality; null when it uses a signed
   *     assertion
   * @param roles our roles by the group that gives them there; empty when roles are given here
   */
  public record IdentityProvider(
      Protocol protocol,
      String name,
      String address,
      @Nullable String clientId,
      @Nullable String secretName,
      Map<String, String> roles) {

    /** Copies the roles. */
    public IdentityProvider {
      roles = Map.copyOf(roles);
    }

    /**
     * The one name that a municipality's secret can have. Each has its own: who could name
     * another's could have it sent to a server of their own.
     */
    public static String secretOf(TenantId tenant) {
      return tenant + "-oidc";
    }
  }

  /**
   * The first administrator: gets an account with the role {@code beheerder} and sets a password
   * themselves at their first login.
   *
   * @param firstName theirs
   * @param lastName theirs
   * @param email where the invitation goes; also what they log in with
   */
  public record Administrator(String firstName, String lastName, String email) {}

  /**
   * How long somebody may be away from a screen, and whether programs may come in.
   *
   * @param idleMinutes after so many minutes without a key, click or tap their login ends; from 5
   *     to 60
   * @param api whether programs of staff may use the REST API
   */
  public record Access(int idleMinutes, boolean api) {

    /** What holds where a pack says nothing. */
    public static final Access STANDARD = new Access(Site.IDLE_MINUTES, false);
  }

  /**
   * A programme to open.
   *
   * @param name such as {@code Powervrouwen}
   * @param starts first day
   * @param ends last day; null when it is open
   */
  public record PlannedProgramme(String name, LocalDate starts, @Nullable LocalDate ends) {}

  /**
   * How long something is kept after it ended.
   *
   * @param months at least 1
   * @param selectielijst result number in the Selectielijst gemeenten; null when none was named
   */
  public record Retention(int months, @Nullable String selectielijst) {}

  /**
   * Days on which there are no sessions.
   *
   * @param name such as {@code Herfstvakantie}
   * @param first first day
   * @param last last day
   */
  public record FreeDays(String name, LocalDate first, LocalDate last) {}
}
