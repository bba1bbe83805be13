package nl.powervrouwen.ui.metrics;

import io.micrometer.core.instrument.MultiGauge;
import io.micrometer.core.instrument.Tag;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.binder.jvm.JvmMemoryMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmThreadMetrics;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import nl.powervrouwen.onboarding.MonitoringRow;
import nl.powervrouwen.registry.Measurements;
import org.jspecify.annotations.Nullable;

/** What is counted while this node runs, by municipality. */
@ApplicationScoped
public class Meters {

  /** Stands in the place of a tenant for what was asked at no address of ours. */
  public static final String NOWHERE = "none";

  private static final String TENANT = "tenant";

  private final PrometheusMeterRegistry registry =
      new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
  private final Map<String, AtomicInteger> sessions = new ConcurrentHashMap<>();
  private final MultiGauge up = gauge("up", "1: people can work there; 0: they can't");
  private final MultiGauge status = gauge("standing", "1 for the state in which it is");
  private final MultiGauge behind = gauge("schema_behind", "1: its database is too old");
  private final MultiGauge trouble = gauge("trouble", "1: it needs the operator");
  private final MultiGauge open = gauge("database_open", "1: this node works with its database");
  private final MultiGauge modules = gauge("modules", "Modules that its pack names");
  private final MultiGauge orders = gauge("orders", "Orders to the provisioner, by state");
  private final MultiGauge disk = gauge("database_bytes", "What its database takes on disk");
  private final MultiGauge logins = gauge("failed_logins", "Logins that failed in 24 hours");
  private final MultiGauge measured =
      gauge("measured_timestamp_seconds", "When a figure was measured, in seconds since 1970");

  /** Begins to count. */
  public Meters() {
    new JvmMemoryMetrics().bindTo(registry);
    new JvmThreadMetrics().bindTo(registry);
  }

  /**
   * A request was answered.
   *
   * @param tenant where; {@link #NOWHERE} when at no address of ours
   * @param status of HTTP
   */
  public void answered(String tenant, boolean api, int status, long nanos) {
    registry
        .timer(
            "powervrouwen.requests",
            TENANT,
            tenant,
            "door",
            api ? "api" : "page",
            "status",
            status / 100 + "xx")
        .record(Duration.ofNanos(nanos));
  }

  /** The guard turned a request away for this reason. */
  public void refused(String tenant, String reason) {
    registry
        .counter("powervrouwen.refused", TENANT, tenant, "reason", reason.toLowerCase(Locale.ROOT))
        .increment();
  }

  /** Somebody logged in with a browser. */
  public void sessionBegan(String tenant) {
    sessions
        .computeIfAbsent(
            tenant,
            name ->
                registry.gauge("powervrouwen.sessions", Tags.of(TENANT, name), new AtomicInteger()))
        .incrementAndGet();
  }

  /** A browser's session ended. */
  public void sessionEnded(String tenant) {
    AtomicInteger count = sessions.get(tenant);
    if (count != null) {
      count.decrementAndGet();
    }
  }

  /** All figures in Prometheus' text format, with these about each municipality. */
  public String text(List<MonitoringRow> vitals) {
    show(up, vitals, vital -> vital.open() ? 1 : 0);
    show(behind, vitals, vital -> vital.behind() ? 1 : 0);
    show(trouble, vitals, vital -> vital.troubled() ? 1 : 0);
    show(open, vitals, vital -> vital.databaseOpen() ? 1 : 0);
    show(modules, vitals, MonitoringRow::modules);
    List<MultiGauge.Row<?>> states = new ArrayList<>();
    List<MultiGauge.Row<?>> asked = new ArrayList<>();
    for (MonitoringRow vital : vitals) {
      Tags tenant = Tags.of(TENANT, vital.tenant().value());
      states.add(MultiGauge.Row.of(tenant.and(state(vital.state())), 1));
      vital
          .orders()
          .forEach((state, count) -> asked.add(MultiGauge.Row.of(tenant.and(state(state)), count)));
    }
    measured(vitals);
    status.register(states, true);
    orders.register(asked, true);
    return registry.scrape();
  }

  /** What was never measured is left out, for that is not zero. */
  private void measured(List<MonitoringRow> vitals) {
    List<MultiGauge.Row<?>> moments = new ArrayList<>();
    disk.register(readings(vitals, "database_bytes", Measurements::databaseBytes, moments), true);
    logins.register(readings(vitals, "failed_logins", Measurements::failedLogins, moments), true);
    measured.register(moments, true);
  }

  private static List<MultiGauge.Row<?>> readings(
      List<MonitoringRow> vitals,
      String figure,
      Function<Measurements, Measurements.@Nullable Reading> which,
      List<MultiGauge.Row<?>> moments) {
    List<MultiGauge.Row<?>> rows = new ArrayList<>();
    for (MonitoringRow vital : vitals) {
      Measurements.Reading reading = which.apply(vital.measured());
      if (reading != null) {
        Tags tenant = Tags.of(TENANT, vital.tenant().value());
        rows.add(MultiGauge.Row.of(tenant, reading.value()));
        moments.add(MultiGauge.Row.of(tenant.and("figure", figure), reading.at().getEpochSecond()));
      }
    }
    return rows;
  }

  private static Tag state(Enum<?> state) {
    return Tag.of("state", state.name().toLowerCase(Locale.ROOT));
  }

  private static void show(
      MultiGauge gauge, List<MonitoringRow> vitals, ToDoubleFunction<MonitoringRow> what) {
    List<MultiGauge.Row<?>> rows = new ArrayList<>();
    for (MonitoringRow vital : vitals) {
      rows.add(
          MultiGauge.Row.of(Tags.of(TENANT, vital.tenant().value()), what.applyAsDouble(vital)));
    }
    gauge.register(rows, true);
  }

  private MultiGauge gauge(String name, String description) {
    return MultiGauge.builder("powervrouwen.tenant." + name)
        .description(description)
        .register(registry);
  }
}
