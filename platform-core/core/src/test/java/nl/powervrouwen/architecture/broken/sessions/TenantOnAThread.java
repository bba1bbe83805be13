package nl.powervrouwen.architecture.broken.sessions;

import org.jspecify.annotations.Nullable;

/** Violates: no thread carries a tenant. */
public final class TenantOnAThread {

  static final ThreadLocal<@Nullable String> TENANT = new ThreadLocal<>();

  private TenantOnAThread() {}
}
