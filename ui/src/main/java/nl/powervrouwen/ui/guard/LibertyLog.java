package nl.powervrouwen.ui.guard;

import com.ibm.websphere.logging.hpel.LogRecordContext;
import nl.powervrouwen.registry.TenantId;

/**
 * What stands beside every line that Open Liberty logs during a request: which municipality, and
 * which trace. In the JSON of the log they are {@code ext_tenant} and {@code ext_trace}. Never who.
 */
final class LibertyLog {

  private static final String TENANT = "tenant";
  private static final String TRACE = "trace";

  private LibertyLog() {}

  static void trace(TraceId trace) {
    LogRecordContext.addExtension(TRACE, trace.value());
  }

  static void tenant(TenantId tenant) {
    LogRecordContext.addExtension(TENANT, tenant.value());
  }

  /** Threads are lent on: nothing of this request stays behind on it. */
  static void clear() {
    LogRecordContext.removeExtension(TENANT);
    LogRecordContext.removeExtension(TRACE);
  }
}
