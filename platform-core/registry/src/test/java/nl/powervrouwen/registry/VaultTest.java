package nl.powervrouwen.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class VaultTest {

  private static final String ONE = "AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8";
  private static final String OTHER = "_wECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8";

  private final Vault vault = new Vault(new TenantId("berkelland"), ONE);

  @Test
  void opensWhatItSealed() {
    assertThat(vault.open(vault.seal("123456782"))).isEqualTo("123456782");
    assertThat(vault.open(vault.seal(""))).isEmpty();
  }

  @Test
  void sealsTheSameTextDifferentlyEachTime() {
    byte[] one = vault.seal("123456782");
    byte[] other = vault.seal("123456782");

    assertThat(one).isNotEqualTo(other);
    assertThat(vault.open(one)).isEqualTo(vault.open(other));
  }

  @Test
  void doesNotOpenWhatAnotherTenantSealed() {
    byte[] sealed = new Vault(new TenantId("bronckhorst"), OTHER).seal("123456782");
    byte[] sameKey = new Vault(new TenantId("bronckhorst"), ONE).seal("123456782");

    assertThatThrownBy(() -> vault.open(sealed)).isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(() -> vault.open(sameKey)).isInstanceOf(IllegalStateException.class);
  }

  @Test
  void noticesEveryChangedByte() {
    byte[] sealed = vault.seal("123456782");
    for (int i = 0; i < sealed.length; i++) {
      byte[] changed = sealed.clone();
      changed[i] ^= 1;
      assertThatThrownBy(() -> vault.open(changed)).isInstanceOf(IllegalStateException.class);
    }
    assertThatThrownBy(() -> vault.open(new byte[3])).isInstanceOf(IllegalStateException.class);
  }

  @Test
  void printsTheSameFingerForTheSameTextOfTheSameTenantOnly() {
    assertThat(vault.fingerprint("123456782"))
        .hasSize(32)
        .isEqualTo(vault.fingerprint("123456782"))
        .isNotEqualTo(vault.fingerprint("111222333"))
        .isNotEqualTo(new Vault(new TenantId("bronckhorst"), OTHER).fingerprint("123456782"));
  }
}
