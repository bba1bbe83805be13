package nl.powervrouwen.provisioner;

import nl.powervrouwen.provisioner.keycloak.Realms;
import nl.powervrouwen.provisioner.postgres.TenantDatabases;
import nl.powervrouwen.registry.RegistryWriter;
import nl.powervrouwen.registry.SecretStore;

/**
 * What an order is carried out with.
 *
 * @param databases every PostgreSQL server of the installation, with the keys of its administrator
 * @param registry the register, the table of addresses and the orders
 * @param realms Keycloak, with the keys of its administrator
 * @param secrets where keys and passwords are kept
 * @param installation what is the same for every municipality
 */
public record ProvisionerTools(
    TenantDatabases databases,
    RegistryWriter registry,
    Realms realms,
    SecretStore secrets,
    InstallationSettings installation) {}
