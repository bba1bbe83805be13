package nl.powervrouwen.registry;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.util.Base64;
import java.util.List;

/**
 * The key by which the application proves to a realm that it is itself ({@code private_key_jwt}):
 * made here, one a tenant, never the same in two installations.
 *
 * @param file PKCS12 key store, readable by its owner alone
 * @param password of the key store
 * @param alias of the key in it
 */
public record ClientKey(Path file, String password, String alias) {

  /** The tenant's key; made on first use. */
  public static ClientKey of(TenantId tenant, Path secretsDir, SecretStore secrets) {
    String password = secrets.obtain("oidc/" + tenant);
    Path file = secretsDir.resolve("oidc").resolve(tenant + ".p12");
    ClientKey key = new ClientKey(file, password, tenant.value());
    if (!Files.exists(file)) {
      key.make();
    }
    return key;
  }

  /**
   * The tenant's key, which was made before.
   *
   * @throws IllegalStateException when it was not
   */
  public static ClientKey existing(TenantId tenant, SecretStore secrets) {
    Path file = secrets.folder().resolve("oidc").resolve(tenant + ".p12");
    return new ClientKey(file, secrets.existing("oidc/" + tenant), tenant.value());
  }

  /** The secret half. */
  public PrivateKey privateKey() {
    try (InputStream content = Files.newInputStream(file)) {
      KeyStore store = KeyStore.getInstance("PKCS12");
      store.load(content, password.toCharArray());
      return (PrivateKey) store.getKey(alias, password.toCharArray());
    } catch (IOException | GeneralSecurityException e) {
      throw new IllegalStateException("Can't read the key " + file + ": " + e.getMessage(), e);
    }
  }

  /** Without the password, for logs. */
  @Override
  public String toString() {
    return "ClientKey[" + file + "]";
  }

  /** The public half as Keycloak wants it: the certificate, base64 of DER, without line breaks. */
  public String certificate() {
    try (InputStream content = Files.newInputStream(file)) {
      KeyStore store = KeyStore.getInstance("PKCS12");
      store.load(content, password.toCharArray());
      return Base64.getEncoder().encodeToString(store.getCertificate(alias).getEncoded());
    } catch (IOException | GeneralSecurityException e) {
      throw new IllegalStateException("Can't read the key " + file + ": " + e.getMessage(), e);
    }
  }

  private void make() {
    Path draft = file.resolveSibling(file.getFileName() + ".draft");
    List<String> command =
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "keytool").toString(),
            "-genkeypair",
            "-alias",
            alias,
            "-keyalg",
            "RSA",
            "-keysize",
            "3072",
            "-sigalg",
            "SHA256withRSA",
            "-validity",
            "3650",
            "-dname",
            "CN=powervrouwen " + alias,
            "-storetype",
            "PKCS12",
            "-keystore",
            draft.toString(),
            "-storepass:env",
            "PV_STORE_PASSWORD");
    try {
      Files.deleteIfExists(draft);
      ProcessBuilder keytool = new ProcessBuilder(command).redirectErrorStream(true);
      keytool.environment().put("PV_STORE_PASSWORD", password);
      Process process = keytool.start();
      String said =
          new String(
              process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
      if (process.waitFor() != 0) {
        throw new IllegalStateException("keytool can't make the key " + file + ":\n" + said);
      }
      Files.setPosixFilePermissions(draft, PosixFilePermissions.fromString("rw-------"));
      Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      throw new IllegalStateException("Can't make the key " + file, e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Interrupted while making the key " + file);
    }
  }
}
