package nl.powervrouwen.ui.settings;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import nl.powervrouwen.identity.Accounts;
import nl.powervrouwen.sessions.HolidayId;
import nl.powervrouwen.sessions.Holidays;
import nl.powervrouwen.ui.features.AddressLookup;
import nl.powervrouwen.ui.kit.Address;

/** What the ids of free days and accounts in addresses name. */
@Dependent
class SettingsAddresses {

  @Produces
  static AddressLookup holiday(Holidays holidays) {
    String name = SettingsNavigation.HOLIDAY;
    return new AddressLookup(name, id -> holidays.get(new HolidayId(Address.id(id, name))));
  }

  @Produces
  static AddressLookup account(Accounts accounts) {
    return new AddressLookup(SettingsNavigation.ACCOUNT, accounts::account);
  }
}
