package nl.powervrouwen.identity.liberty;

import nl.powervrouwen.registry.Site;

/**
 * The part of Liberty's configuration that lets one realm's users, and nobody else, in at one host.
 *
 * <p>Liberty reads it while it runs. What each line closes was found by trying, see
 * docs/decisions/login-per-host.md.
 */
final class SiteSnippet {

  /** Id of the client that logs browsers in. */
  static final String CLIENT = "powervrouwen";

  private SiteSnippet() {}

  /** The file's text. */
  static String of(SiteLogin login) {
    Site site = login.site();
    return """
        <?xml version="1.0" encoding="UTF-8"?>
        <!-- Written by this node for %1$s, from the table of addresses; changes are overwritten. -->
        <server>
          <keyStore id="%1$s-key" location="%7$s" type="PKCS12" password="%8$s"/>
          <ssl id="%1$s-client" keyStoreRef="%1$s-key" trustDefaultCerts="true"/>

          <authFilter id="%1$s-pages">
            <host name="%2$s" matchType="equals"/>
            <requestUrl urlPattern="/api/" matchType="notContain"/>
          </authFilter>
          <openidConnectClient id="%1$s" authFilterRef="%1$s-pages" clientId="%9$s"
              issuerIdentifier="%3$s"
              authorizationEndpointUrl="%3$s/protocol/openid-connect/auth"
              tokenEndpointUrl="%3$s/protocol/openid-connect/token"
              jwkEndpointUrl="%3$s/protocol/openid-connect/certs"
              redirectToRPHostAndPort="%4$s://%2$s"
              responseType="code" scope="openid" pkceCodeChallengeMethod="S256" nonceEnabled="true"
              tokenEndpointAuthMethod="private_key_jwt" tokenEndpointAuthSigningAlgorithm="RS256"
              keyAliasName="%1$s" sslRef="%1$s-client" signatureAlgorithm="RS256"
              userIdentifier="sub" uniqueUserIdentifier="sub" groupIdentifier="groups"
              realmName="%3$s" mapIdentityToRegistryUser="false"
              forwardLoginParameter="kc_idp_hint,prompt,max_age"
              userInfoEndpointEnabled="false" includeIdTokenInSubject="true"
              createSession="false" disableLtpaCookie="true" accessTokenInLtpaCookie="false"
              isClientSideRedirectSupported="false" inboundPropagation="none"
              reAuthnOnAccessTokenExpire="false" reAuthnCushion="-3300000" clockSkew="60s" httpsRequired="%5$s"/>

          <authFilter id="%1$s-api">
            <host name="%2$s" matchType="equals"/>
            <requestUrl urlPattern="/api/" matchType="contains"/>
          </authFilter>
          <mpJwt id="%1$s-bearer" authFilterRef="%1$s-api"
              issuer="%3$s" jwksUri="%3$s/protocol/openid-connect/certs"
              userNameAttribute="sub" groupNameAttribute="groups" mapToUserRegistry="false"
              signatureAlgorithm="RS256" clockSkew="60s" ignoreApplicationAuthMethod="true">
            <audiences>%6$s</audiences>
          </mpJwt>
        </server>
        """
        .formatted(
            site.tenant(),
            Xml.attribute(site.host()),
            Xml.attribute(site.issuer()),
            login.scheme(),
            site.issuer().startsWith("https:"),
            Xml.attribute(site.tenant().audience()),
            Xml.attribute(login.keyStore().toString()),
            Xml.attribute(login.password()),
            CLIENT);
  }
}
