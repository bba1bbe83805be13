package nl.powervrouwen.tenancy;

import java.nio.file.Path;

/**
 * A folder with generated secrets, one file each, readable by its owner alone (0700 and 0600).
 *
 * <p>Names are such as {@code db/tenant_berkelland} or {@code vault/berkelland}. A secret is never
 * logged and never stands in the repository.
 */
public final class SecretStore {

  /** Opens the folder; makes it when it is not there. */
  public SecretStore(Path folder) {
    throw new UnsupportedOperationException();
  }

  /**
   * The secret with this name, made on first use: 32 random bytes as URL-safe base64 without
   * padding.
   */
  public String obtain(String name) {
    throw new UnsupportedOperationException();
  }

  /**
   * The secret with this name.
   *
   * @throws IllegalStateException when there is none; the message names the file to look for
   */
  public String existing(String name) {
    throw new UnsupportedOperationException();
  }
}
