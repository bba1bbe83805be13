package nl.powervrouwen.identity;

import java.io.Serializable;
import java.util.Set;
import nl.powervrouwen.registry.Role;
import org.jspecify.annotations.Nullable;

/**
 * Whom a beheerder invites, as it was typed.
 *
 * @param firstName theirs; needed
 * @param lastName theirs; needed
 * @param email where the invitation goes; needed, and nobody else here may have it
 * @param roles municipal roles, at least one
 */
public record NewAccount(
    @Nullable String firstName,
    @Nullable String lastName,
    @Nullable String email,
    @Nullable Set<Role> roles)
    implements Serializable {}
