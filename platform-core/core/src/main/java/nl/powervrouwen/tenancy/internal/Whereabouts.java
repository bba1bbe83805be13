package nl.powervrouwen.tenancy.internal;

import java.time.Instant;
import nl.powervrouwen.tenancy.PostgresAddress;
import nl.powervrouwen.tenancy.TenantId;

/**
 * Where a tenant's rows are now. Whoever moved, or left and came back, is somewhere else.
 *
 * @param tenant whose
 * @param server the PostgreSQL server with its database
 * @param since the moment from which it is this tenant and not an earlier one of the same name
 */
public record Whereabouts(TenantId tenant, PostgresAddress server, Instant since) {}
