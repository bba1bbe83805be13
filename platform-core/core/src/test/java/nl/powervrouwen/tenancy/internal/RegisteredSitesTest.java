package nl.powervrouwen.tenancy.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.powervrouwen.registry.Branding;
import nl.powervrouwen.registry.EndedLoginTable.Whose;
import nl.powervrouwen.registry.Site;
import nl.powervrouwen.registry.SiteKind;
import nl.powervrouwen.registry.SiteSnapshot;
import nl.powervrouwen.registry.TenantId;
import org.jdbi.v3.core.ConnectionException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RegisteredSitesTest {

  private final Table table = new Table();
  private long now = 1_000_000_000_000L;
  private final RegisteredSites sites = new RegisteredSites(table, () -> now);

  @Test
  void findsExactHostOnly() {
    table.rows.add(site("berkelland"));

    assertThat(sites.at("berkelland.localhost:9080")).contains(site("berkelland"));
    assertThat(sites.at("BERKELLAND.localhost:9080")).isEmpty();
    assertThat(sites.at("berkelland.localhost")).isEmpty();
    assertThat(sites.at("")).isEmpty();
  }

  @Test
  void readsTheTableOnceInTwoSeconds() {
    table.rows.add(site("berkelland"));
    for (int i = 0; i < 100; i++) {
      sites.at("berkelland.localhost:9080");
    }
    assertThat(table.looks).isEqualTo(1);

    passes(Duration.ofSeconds(3));
    sites.at("berkelland.localhost:9080");
    assertThat(table.looks).isEqualTo(2);
  }

  @Test
  void noticesNewSiteWithinASecondButCannotBeMadeToReadByGuessing() {
    sites.at("guess.localhost:9080");
    table.rows.add(site("bronckhorst"));
    for (int i = 0; i < 100; i++) {
      assertThat(sites.at("bronckhorst.localhost:9080")).isEmpty();
    }
    assertThat(table.looks).isEqualTo(1);

    passes(Duration.ofMillis(1001));
    assertThat(sites.at("bronckhorst.localhost:9080")).isPresent();
    assertThat(table.looks).isEqualTo(2);
  }

  @Test
  void readsTheWholeTableOnlyWhenItChanged() {
    table.rows.add(site("berkelland"));
    for (int i = 0; i < 20; i++) {
      passes(Duration.ofSeconds(3));
      sites.at("berkelland.localhost:9080");
    }
    assertThat(table.looks).isEqualTo(20);
    assertThat(table.reads).isEqualTo(1);

    table.rows.add(site("bronckhorst"));
    passes(Duration.ofSeconds(3));
    assertThat(sites.of(new TenantId("bronckhorst"))).isPresent();
    assertThat(table.reads).isEqualTo(2);
  }

  @Test
  void goesOnLookingWhereNothingChanges() {
    table.rows.add(site("berkelland"));
    sites.at("berkelland.localhost:9080");
    for (int i = 0; i < 40; i++) {
      passes(Duration.ofSeconds(3));
      sites.all();
    }
    table.isAway = true;

    passes(Duration.ofSeconds(30));
    assertThat(sites.all()).as("the last look is half a minute ago").hasSize(1);
  }

  @Test
  void forgetsRemovedSiteWithinSeconds() {
    table.rows.add(site("berkelland"));
    assertThat(sites.at("berkelland.localhost:9080")).isPresent();
    table.rows.clear();
    passes(Duration.ofSeconds(3));

    assertThat(sites.at("berkelland.localhost:9080")).isEmpty();
  }

  @Test
  void usesOldTableForAMinuteWhileTheDatabaseIsAway() {
    table.rows.add(site("berkelland"));
    sites.at("berkelland.localhost:9080");
    table.isAway = true;

    passes(Duration.ofSeconds(30));
    assertThat(sites.at("berkelland.localhost:9080")).isPresent();
    passes(Duration.ofSeconds(31));
    assertThatThrownBy(() -> sites.at("berkelland.localhost:9080"))
        .isInstanceOf(ConnectionException.class);
  }

  @Test
  void knowsWithinSecondsWhoseLoginAnotherNodeEnded() {
    TenantId tenant = new TenantId("berkelland");
    Instant moment = Instant.parse("2026-11-23T10:00:00Z");
    assertThat(sites.of(tenant, "bea")).isEmpty();

    table.ended.put(new Whose(tenant, "bea"), moment);
    passes(Duration.ofSeconds(2));

    assertThat(sites.of(tenant, "bea")).contains(moment);
    assertThat(sites.of(new TenantId("bronckhorst"), "bea")).isEmpty();
    assertThat(table.looks).isEqualTo(2);
  }

  @Test
  void knowsAtOnceWhoseLoginWasEndedHere() {
    TenantId tenant = new TenantId("berkelland");
    Instant moment = Instant.parse("2026-11-23T10:00:00Z");
    sites.all();

    sites.write(tenant, "bea", moment);
    sites.write(tenant, "bea", moment.minusSeconds(5));

    assertThat(sites.of(tenant, "bea")).contains(moment);
    assertThat(table.ended).containsOnlyKeys(new Whose(tenant, "bea"));
  }

  private void passes(Duration time) {
    now += time.toNanos();
  }

  private static Site site(String name) {
    return new Site(
        new TenantId(name),
        SiteKind.MUNICIPALITY,
        "Gemeente " + name,
        name + ".localhost:9080",
        "http://localhost:8180/realms/" + name,
        "http://localhost:8180/end",
        Branding.PLAIN);
  }

  private static final class Table extends PlatformDatabase {
    private final List<Site> rows = new ArrayList<>();
    private final Map<Whose, Instant> ended = new HashMap<>();
    private List<Site> before = List.of();
    private long revision = 1;
    private int looks;
    private int reads;
    private boolean isAway;

    @Override
    @Nullable SiteSnapshot addresses(long known) {
      looks++;
      if (isAway) {
        throw new ConnectionException(new SQLException("away"));
      }
      if (!before.equals(rows)) {
        before = List.copyOf(rows);
        revision++;
      }
      if (known == revision) {
        return null;
      }
      reads++;
      return new SiteSnapshot(revision, rows, List.of());
    }

    @Override
    Map<Whose, Instant> endedLogins() {
      return Map.copyOf(ended);
    }

    @Override
    void endLogins(Whose whose, Instant moment) {
      ended.put(whose, moment);
    }
  }
}
