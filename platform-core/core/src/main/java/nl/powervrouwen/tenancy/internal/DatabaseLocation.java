package nl.powervrouwen.tenancy.internal;

import java.time.Instant;
import nl.powervrouwen.registry.PostgresAddress;
import nl.powervrouwen.registry.TenantId;

/**
 * Where a tenant's rows are now. Whoever moved, or left and came back, is somewhere else.
 *
 * @param tenant whose
 * @param server the PostgreSQL server with its database
 * @param since the moment from which it is this tenant and not an earlier one of the same name
 */
public record DatabaseLocation(TenantId tenant, PostgresAddress server, Instant since) {}
