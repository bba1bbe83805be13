package nl.powervrouwen.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SecretStoreTest {

  @TempDir Path folder;

  @Test
  void makesSecretOnceAndKeepsIt() {
    String first = new SecretStore(folder).obtain("db/tenant_berkelland");

    assertThat(first).matches("[A-Za-z0-9_-]{43}");
    assertThat(new SecretStore(folder).obtain("db/tenant_berkelland")).isEqualTo(first);
    assertThat(new SecretStore(folder).existing("db/tenant_berkelland")).isEqualTo(first);
    assertThat(new SecretStore(folder).obtain("db/tenant_bronckhorst")).isNotEqualTo(first);
  }

  @Test
  void keepsSecretsForTheirOwnerAlone() throws IOException {
    new SecretStore(folder.resolve("new")).obtain("vault/berkelland");

    assertThat(rights("new")).isEqualTo("rwx------");
    assertThat(rights("new/vault")).isEqualTo("rwx------");
    assertThat(rights("new/vault/berkelland")).isEqualTo("rw-------");
  }

  @Test
  void tightensRightsThatWereLoosened() throws IOException {
    SecretStore store = new SecretStore(folder);
    store.obtain("platform");
    Files.setPosixFilePermissions(
        folder.resolve("platform"), PosixFilePermissions.fromString("rw-r--r--"));

    store.existing("platform");

    assertThat(rights("platform")).isEqualTo("rw-------");
  }

  @Test
  void namesFileOfSecretThatIsNotThere() {
    assertThatThrownBy(() -> new SecretStore(folder).existing("db/nobody"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining(folder.resolve("db/nobody").toString());
  }

  @Test
  void refusesEmptySecret() throws IOException {
    Files.writeString(folder.resolve("empty"), "\n");

    assertThatThrownBy(() -> new SecretStore(folder).obtain("empty"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("is empty");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "../x", "a/../b", "/etc/passwd", "a//b", "A", "a b", "a/", ".lock"})
  void refusesNamesThatCouldLeaveTheFolder(String name) {
    SecretStore store = new SecretStore(folder);

    assertThatThrownBy(() -> store.obtain(name)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void givesAllThreadsTheSameNewSecret() throws Exception {
    Set<String> seen = new HashSet<>();
    try (var threads = Executors.newFixedThreadPool(8)) {
      Callable<String> obtain = () -> new SecretStore(folder).obtain("db/same");
      for (Future<String> secret :
          threads.invokeAll(List.of(obtain, obtain, obtain, obtain, obtain, obtain, obtain))) {
        seen.add(secret.get());
      }
    }
    assertThat(seen).hasSize(1);
  }

  private String rights(String path) throws IOException {
    return PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve(path)));
  }
}
