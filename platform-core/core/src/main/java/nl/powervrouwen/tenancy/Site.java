package nl.powervrouwen.tenancy;

import org.jspecify.annotations.Nullable;

/**
 * An address at which the platform answers, with the one Keycloak realm whose users may come in.
 *
 * @param tenant short name; for the pilot and the operator a name without a database
 * @param kind who works here
 * @param displayName name as people see it, such as {@code Gemeente Berkelland}
 * @param host host name with port as a browser sends it, lower case, such as {@code
 *     berkelland.localhost:9080}
 * @param issuer issuer of the realm's tokens, an absolute address without a trailing slash
 * @param endSession Keycloak's address that ends a session
 * @param logo the municipality's word mark as SVG; null when it has none
 * @param brandColour colour of the municipality, {@code #rrggbb}; null for the platform's own
 */
public record Site(
    TenantId tenant,
    SiteKind kind,
    String displayName,
    String host,
    String issuer,
    String endSession,
    @Nullable String logo,
    @Nullable String brandColour) {}
