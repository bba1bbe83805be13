package nl.powervrouwen.onboarding.provisioner;

import nl.powervrouwen.identity.keycloak.Realms;
import nl.powervrouwen.tenancy.Ledger;
import nl.powervrouwen.tenancy.SecretStore;
import nl.powervrouwen.tenancy.TenantDatabases;

/**
 * What an order is carried out with.
 *
 * @param databases every PostgreSQL server of the installation, with the keys of its administrator
 * @param ledger the register, the table of addresses and the orders
 * @param realms Keycloak, with the keys of its administrator
 * @param secrets where keys and passwords are kept
 * @param installation what is the same for every municipality
 */
public record ProvisionerTools(
    TenantDatabases databases,
    Ledger ledger,
    Realms realms,
    SecretStore secrets,
    InstallationSettings installation) {}
