package nl.powervrouwen.ui.guard;

import java.io.Serializable;
import nl.powervrouwen.tenancy.TenantId;

/**
 * To whom a browser session belongs from its first moment to its last.
 *
 * @param tenant where
 * @param subject who
 */
record SessionOwner(TenantId tenant, String subject) implements Serializable {}
