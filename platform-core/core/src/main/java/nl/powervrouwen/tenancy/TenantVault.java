package nl.powervrouwen.tenancy;

/**
 * Seals what must not lie open in a table, with a key that only this tenant has.
 *
 * <p>AES-256-GCM with a fresh nonce a value; the fingerprint is an HMAC-SHA-256 with a second key
 * of the tenant, so that equal values can be found without opening them.
 */
public interface TenantVault {

  /** Seals a text for the caller's tenant. */
  byte[] seal(String text);

  /**
   * Opens what {@link #seal} made for the same tenant.
   *
   * @throws IllegalStateException when it was sealed for another tenant or was changed since
   */
  String open(byte[] sealed);

  /** The same 32 bytes for the same text and tenant, and nothing to be read from them. */
  byte[] fingerprint(String text);
}
