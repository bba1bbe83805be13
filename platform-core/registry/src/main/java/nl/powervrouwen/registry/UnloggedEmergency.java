package nl.powervrouwen.registry;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What an operator said of a municipality, that nobody there can log in, and what does not stand in
 * its log of actions yet: the register has it, and the log is in the municipality's own database.
 *
 * @param order the order that would be carried out without an answer
 * @param content of what the municipality was shown
 * @param tenant the municipality
 * @param server name of the PostgreSQL server with its database
 * @param subject stable id of the operator
 * @param name of the operator
 * @param at when they said it
 * @param reason how they know
 * @param client through what they came in, as the log of actions calls it
 * @param address from which address of the network; null when that is not known
 */
public record UnloggedEmergency(
    UUID order,
    String content,
    TenantId tenant,
    String server,
    String subject,
    String name,
    Instant at,
    String reason,
    String client,
    @Nullable String address) {}
