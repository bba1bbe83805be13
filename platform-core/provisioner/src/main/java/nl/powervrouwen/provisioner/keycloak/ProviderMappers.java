package nl.powervrouwen.provisioner.keycloak;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.powervrouwen.registry.Role;
import org.keycloak.representations.idm.IdentityProviderMapperRepresentation;

/** What is taken over of somebody at each login through the municipality's own provider. */
final class ProviderMappers {

  private static final String CLAIMS = "http://schemas.xmlsoap.org/ws/2005/05/identity/claims/";

  /** Names by which SAML providers tell these; what a provider does not tell changes nothing. */
  private static final Map<String, List<String>> ATTRIBUTES =
      new TreeMap<>(
          Map.of(
              "email", List.of("email", CLAIMS + "emailaddress"),
              "firstName", List.of("firstName", CLAIMS + "givenname"),
              "lastName", List.of("lastName", CLAIMS + "surname")));

  private static final List<String> GROUPS =
      List.of("groups", "http://schemas.xmlsoap.org/claims/Group");

  private ProviderMappers() {}

  static List<IdentityProviderMapperRepresentation> of(IdentityProvider provider, String alias) {
    List<IdentityProviderMapperRepresentation> mappers = new ArrayList<>();
    boolean oidc = provider.protocol() == IdentityProvider.Protocol.OIDC;
    if (!oidc) {
      ATTRIBUTES.forEach(
          (ours, theirs) -> theirs.forEach(name -> mappers.add(attribute(alias, ours, name))));
    }
    new TreeMap<>(provider.roles())
        .forEach(
            (group, role) -> {
              if (oidc) {
                mappers.add(oidcRole(alias, group, role));
              } else {
                GROUPS.forEach(name -> mappers.add(samlRole(alias, name, group, role)));
              }
            });
    return mappers;
  }

  private static IdentityProviderMapperRepresentation attribute(
      String alias, String ours, String theirs) {
    return mapper(
        alias,
        ours + " from " + theirs,
        "saml-user-attribute-idp-mapper",
        Map.of("attribute.name", theirs, "user.attribute", ours));
  }

  private static IdentityProviderMapperRepresentation oidcRole(
      String alias, String group, Role role) {
    return mapper(
        alias,
        "role " + role.claim() + " for " + group,
        "oidc-role-idp-mapper",
        Map.of("claim", "groups", "claim.value", group, "role", role.claim()));
  }

  private static IdentityProviderMapperRepresentation samlRole(
      String alias, String attribute, String group, Role role) {
    return mapper(
        alias,
        "role " + role.claim() + " for " + group + " in " + attribute,
        "saml-role-idp-mapper",
        Map.of("attribute.name", attribute, "attribute.value", group, "role", role.claim()));
  }

  private static IdentityProviderMapperRepresentation mapper(
      String alias, String name, String kind, Map<String, String> settings) {
    IdentityProviderMapperRepresentation mapper = new IdentityProviderMapperRepresentation();
    mapper.setName(name);
    mapper.setIdentityProviderAlias(alias);
    mapper.setIdentityProviderMapper(kind);
    Map<String, String> config = new HashMap<>(settings);
    // At each login anew: a role that was taken away there ends here.
    config.put("syncMode", "FORCE");
    mapper.setConfig(config);
    return mapper;
  }
}
