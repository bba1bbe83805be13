package nl.powervrouwen.packs;

import static nl.powervrouwen.packs.Packs.FULL;
import static nl.powervrouwen.packs.Packs.full;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.powervrouwen.packs.internal.PackSchema;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** Each key of a pack is judged, and each change of what needs agreement is seen. */
class AccessRuleTest {

  private static final TenantPack OLD = read(FULL);

  /** How each key that needs agreement is changed in the pack that has them all. */
  private static final Map<String, List<String>> CHANGES =
      Map.ofEntries(
          Map.entry("host", List.of("host: voorbeeldstad.localhost", "host: elders.localhost")),
          Map.entry("identity.protocol", List.of("protocol: oidc", "protocol: saml")),
          Map.entry("identity.name", List.of("  name: Voorbeeldstad", "  name: Elders")),
          Map.entry("identity.address", List.of("realms/werk", "realms/ander-werk")),
          Map.entry("identity.clientId", List.of("550e8400-", "660e8400-")),
          Map.entry("identity.secret", List.of("  secret: voorbeeldstad-oidc\n", "")),
          Map.entry("identity.roles", List.of("pv-trainers: trainer", "pv-trainers: beheerder")),
          Map.entry("administrator.firstName", List.of("firstName: Fenna", "firstName: Femke")),
          Map.entry("administrator.lastName", List.of("lastName: van Voorbeeld", "lastName: Vals")),
          Map.entry("administrator.email", List.of("fenna@", "olga@")),
          Map.entry("disclosure.threshold", List.of("threshold: 12", "threshold: 10")),
          Map.entry("sharing.pilot", List.of("[participants]", "[participants, attendance]")));

  private static TenantPack read(String pack) {
    return new PackReader().read(full(pack));
  }

  @Test
  void judgesEachKeyOfAPack() {
    assertThat(AccessRule.PACK)
        .extracting(AccessRule.Row::what)
        .as("a new key of a pack needs a row in AccessRule, with a reason")
        .containsExactlyInAnyOrderElementsOf(names(PackSchema.published()));
    assertThat(AccessRule.PACK).allSatisfy(row -> assertThat(row.why()).isNotBlank());
    assertThat(AccessRule.ofKey("new-key.inner"))
        .as("what nobody judged needs agreement")
        .isEqualTo(AccessRule.AGREEMENT);
  }

  @ParameterizedTest
  @MethodSource("keysThatNeedAgreement")
  void seesEachChangeOfWhatNeedsAgreement(String key) {
    List<String> change = CHANGES.getOrDefault(key, List.of());
    assertThat(change).as("a new key needs a line among the changes of this test").hasSize(2);
    assertThat(FULL).contains(change.getFirst());

    TenantPack changed = read(FULL.replace(change.getFirst(), change.getLast()));

    assertThat(PackDifference.access(OLD, changed))
        .extracting(one -> one.key().split("\\.", 2)[0])
        .containsOnly(key.split("\\.", 2)[0]);
  }

  static List<String> keysThatNeedAgreement() {
    JsonNode schema = PackSchema.published();
    List<String> keys = new ArrayList<>();
    for (AccessRule.Row row : AccessRule.PACK) {
      if (row.rule() == AccessRule.AGREEMENT) {
        List<String> inner = names(schema.path("properties").path(row.what()));
        keys.addAll(
            inner.isEmpty()
                ? List.of(row.what())
                : inner.stream().map(name -> row.what() + "." + name).toList());
      }
    }
    return keys;
  }

  private static List<String> names(JsonNode schema) {
    return List.copyOf(schema.path("properties").propertyNames());
  }

  @Test
  void seesWhatIsTakenAway() {
    String alone = FULL.replaceAll("(?s)identity:.*?administrator:", "administrator:");
    String nobody = FULL.replaceAll("(?s)administrator:.*?modules:", "modules:");

    assertThat(keys(alone)).contains("identity", "identity.roles");
    assertThat(keys(nobody)).containsExactly("administrator");
  }

  @Test
  void looksThroughANameThatReadsLikeAnotherPack() {
    String two = FULL.replace("pv-trainers: trainer", "a: trainer\n    b: beheerder");
    String one = FULL.replace("pv-trainers: trainer", "\"a: trainer; b\": beheerder");
    String first = FULL.replace("lastName: van Voorbeeld", "lastName: Voorbeeld");
    String other = first.replace("firstName: Fenna", "firstName: Fenna van");

    assertThat(PackDifference.access(read(two), read(one)))
        .extracting(Change::key)
        .containsExactly("identity.roles");
    assertThat(PackDifference.access(OLD, read(other)))
        .extracting(Change::key)
        .containsExactly("administrator");
  }

  @Test
  void leavesTheRestToWhoRunsThePlatform() {
    Stream.of(
            FULL.replace("name: Gemeente Voorbeeldstad", "name: Gemeente Anders"),
            FULL.replace("#2f6b3c", "#1f4e79"),
            FULL.replace("months: 60", "months: 24"))
        .forEach(pack -> assertThat(PackDifference.access(OLD, read(pack))).isEmpty());
  }

  private static List<String> keys(String pack) {
    return PackDifference.access(OLD, read(pack)).stream().map(Change::key).toList();
  }
}
