package nl.powervrouwen.provisioner.keycloak;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.powervrouwen.registry.Role;
import org.keycloak.representations.idm.ClientRepresentation;
import org.keycloak.representations.idm.ProtocolMapperRepresentation;

/** The two clients of a realm, what their tokens tell, and those of Keycloak that we close. */
final class ClientSettings {

  /** Logs browsers in; proves itself with a key of its own. */
  static final String BROWSER = "powervrouwen";

  /** For programs of a user on their own machine that speak with the REST API. */
  static final String API = "powervrouwen-api";

  /**
   * By which the application manages accounts for a beheerder, with the key of {@link #BROWSER}.
   */
  static final String ACCOUNTS = "powervrouwen-beheer";

  /**
   * What it may do in its realm, and nothing else: read, make and change accounts, read logins, and
   * read who has a role, which Keycloak counts as reading the realm's settings.
   */
  static final List<String> ACCOUNTS_MAY =
      List.of("manage-users", "view-users", "query-users", "view-events", "view-realm");

  /** Standard scopes of {@link #ACCOUNTS}: not those of people, whose tokens name no rights. */
  static final List<String> ACCOUNTS_SCOPES = List.of("basic");

  /** Keycloak's own client whose roles are the rights in a realm. */
  static final String MANAGEMENT = "realm-management";

  /** Where the API client of a user listens for their code. */
  static final String API_REDIRECT = "http://127.0.0.1:8999/callback";

  /** Keycloak's own clients that a realm does not need: they have wildcards or password grants. */
  static final List<String> CLOSED =
      List.of("account", "account-console", "admin-cli", "security-admin-console");

  /** Standard scopes of a client: {@code sub} and the strength of the login. */
  static final List<String> SCOPES = List.of("basic", "acr");

  private static final Duration SHORT_SERVICE = Duration.ofMinutes(1);

  /** A program asks for the next one by itself, with a refresh token that serves once. */
  private static final Duration API_TOKEN = Duration.ofMinutes(15);

  private ClientSettings() {}

  static ClientRepresentation browser(RealmPlan plan) {
    ClientRepresentation client = codeFlowOnly(BROWSER, List.of(plan.redirectAddress()));
    client.setName("Powervrouwen");
    client.setPublicClient(false);
    client.setClientAuthenticatorType("client-jwt");
    client.setBaseUrl(plan.address() + "/");
    Map<String, String> attributes = attributes(RealmSettings.SHORT);
    attributes.put("token.endpoint.auth.signing.alg", "RS256");
    attributes.put("use.jwks.url", "false");
    attributes.put("jwt.credential.certificate", plan.clientCertificate());
    attributes.put("post.logout.redirect.uris", plan.address() + "/");
    // The application never asks for new tokens by itself: a login is renewed in the browser.
    attributes.put("use.refresh.tokens", "false");
    client.setAttributes(attributes);
    return client;
  }

  /**
   * Shut where nobody asked for it: whoever gets a user to follow a link would else get a code that
   * a program on their machine can use. Where it is open they are asked whether they want it.
   */
  static ClientRepresentation api(RealmPlan plan) {
    ClientRepresentation client = codeFlowOnly(API, List.of(API_REDIRECT));
    client.setName("Powervrouwen REST API");
    client.setEnabled(plan.api());
    client.setPublicClient(true);
    client.setConsentRequired(true);
    Map<String, String> attributes = attributes(API_TOKEN);
    attributes.put("display.on.consent.screen", "true");
    attributes.put("consent.screen.text", "${powervrouwenApi}");
    client.setAttributes(attributes);
    return client;
  }

  static ClientRepresentation accounts(RealmPlan plan) {
    ClientRepresentation client = codeFlowOnly(ACCOUNTS, List.of());
    client.setName("Powervrouwen, accounts");
    client.setPublicClient(false);
    client.setStandardFlowEnabled(false);
    client.setServiceAccountsEnabled(true);
    client.setClientAuthenticatorType("client-jwt");
    Map<String, String> attributes = attributes(SHORT_SERVICE);
    attributes.remove("pkce.code.challenge.method");
    attributes.put("token.endpoint.auth.signing.alg", "RS256");
    attributes.put("use.jwks.url", "false");
    attributes.put("jwt.credential.certificate", plan.clientCertificate());
    attributes.put("use.refresh.tokens", "false");
    client.setAttributes(attributes);
    return client;
  }

  /** What the application must know of the realm before it invites somebody. */
  static List<ProtocolMapperRepresentation> accountsMappers(RealmPlan plan) {
    return List.of(
        told("mail", plan.mail() != null),
        told("second_factor", plan.secondFactor()),
        told("longest_login", "long", Long.toString(plan.longestLogin().toSeconds())),
        told("own_provider", plan.identityProvider() != null),
        told("own_roles", "String", rolesElsewhere(plan)));
  }

  /** Keycloak keeps no empty value. */
  private static String rolesElsewhere(RealmPlan plan) {
    IdentityProvider own = plan.identityProvider();
    return own == null || own.roles().isEmpty()
        ? "none"
        : own.roles().values().stream()
            .map(Role::claim)
            .distinct()
            .sorted()
            .collect(Collectors.joining(" "));
  }

  private static ProtocolMapperRepresentation told(String claim, boolean value) {
    return told(claim, "boolean", Boolean.toString(value));
  }

  private static ProtocolMapperRepresentation told(String claim, String type, String value) {
    return mapper(
        claim,
        "oidc-hardcoded-claim-mapper",
        Map.of(
            "claim.name",
            "pv_" + claim,
            "claim.value",
            value,
            "jsonType.label",
            type,
            "id.token.claim",
            "false",
            "userinfo.token.claim",
            "false"));
  }

  /** A client of Keycloak itself, shut. */
  static ClientRepresentation closed(String clientId) {
    ClientRepresentation client = new ClientRepresentation();
    client.setClientId(clientId);
    client.setEnabled(false);
    client.setDirectAccessGrantsEnabled(false);
    client.setImplicitFlowEnabled(false);
    client.setRedirectUris(List.of());
    client.setWebOrigins(List.of());
    return client;
  }

  private static ClientRepresentation codeFlowOnly(String clientId, List<String> redirects) {
    ClientRepresentation client = new ClientRepresentation();
    client.setClientId(clientId);
    client.setProtocol("openid-connect");
    client.setEnabled(true);
    client.setStandardFlowEnabled(true);
    client.setImplicitFlowEnabled(false);
    client.setDirectAccessGrantsEnabled(false);
    client.setServiceAccountsEnabled(false);
    client.setConsentRequired(false);
    client.setFrontchannelLogout(false);
    client.setFullScopeAllowed(false);
    client.setRedirectUris(redirects);
    client.setWebOrigins(List.of());
    return client;
  }

  private static Map<String, String> attributes(Duration tokens) {
    Map<String, String> attributes = new HashMap<>();
    attributes.put("pkce.code.challenge.method", "S256");
    attributes.put("access.token.lifespan", Long.toString(tokens.toSeconds()));
    attributes.put("access.token.signed.response.alg", "RS256");
    attributes.put("id.token.signed.response.alg", "RS256");
    return attributes;
  }

  /** What tokens tell beside the subject: their name, their roles, and for whom they are. */
  static List<ProtocolMapperRepresentation> mappers(RealmPlan plan) {
    return List.of(
        // Not in the ID token: at logout that one travels in an address, and addresses are logged.
        mapper(
            "name",
            "oidc-full-name-mapper",
            Map.of("userinfo.token.claim", "false", "id.token.claim", "false")),
        mapper(
            "groups",
            "oidc-usermodel-realm-role-mapper",
            Map.of(
                "claim.name",
                "groups",
                "jsonType.label",
                "String",
                "multivalued",
                "true",
                "userinfo.token.claim",
                "false")),
        mapper(
            "audience",
            "oidc-audience-mapper",
            Map.of("included.custom.audience", plan.tenant().audience())));
  }

  private static ProtocolMapperRepresentation mapper(
      String name, String kind, Map<String, String> settings) {
    ProtocolMapperRepresentation mapper = new ProtocolMapperRepresentation();
    mapper.setName(name);
    mapper.setProtocol("openid-connect");
    mapper.setProtocolMapper(kind);
    Map<String, String> all =
        new HashMap<>(
            Map.of(
                "id.token.claim", "true",
                "access.token.claim", "true",
                "introspection.token.claim", "true"));
    all.putAll(settings);
    mapper.setConfig(all);
    return mapper;
  }
}
