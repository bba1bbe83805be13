package nl.powervrouwen.ui.guard;

import jakarta.servlet.http.HttpServletResponse;
import nl.powervrouwen.registry.Site;
import nl.powervrouwen.ui.metrics.Meters;
import org.jspecify.annotations.Nullable;

/**
 * One request from its first moment to its last: what the log says beside its lines, and what is
 * counted of it. Nothing of it tells who asked.
 */
final class RequestTracking implements AutoCloseable {

  /** Where the answer tells its trace, so that who asks can name it when something went wrong. */
  static final String HEADER = "Trace-Id";

  private final Meters meters;
  private final HttpServletResponse response;
  private final boolean api;
  private final long began = System.nanoTime();
  private String tenant = Meters.NOWHERE;

  RequestTracking(
      Meters meters, HttpServletResponse response, boolean api, @Nullable String traceparent) {
    this.meters = meters;
    this.response = response;
    this.api = api;
    TraceId trace = TraceId.of(traceparent);
    response.setHeader(HEADER, trace.value());
    LibertyLog.trace(trace);
  }

  /** The request is at this site. */
  void at(Site site) {
    tenant = site.tenant().value();
    LibertyLog.tenant(site.tenant());
  }

  /** The guard turned it away. */
  void refused(GuardRefusal reason) {
    meters.refused(tenant, reason.name());
  }

  @Override
  public void close() {
    meters.answered(tenant, api, response.getStatus(), System.nanoTime() - began);
    LibertyLog.clear();
  }
}
