package nl.powervrouwen.ui.operator;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import nl.powervrouwen.onboarding.Municipalities;
import nl.powervrouwen.ui.features.AddressLookup;
import nl.powervrouwen.ui.kit.Address;

/** What the ids in the addresses of the operator's screens name. */
@Dependent
class OperatorAddresses {

  @Produces
  static AddressLookup municipality(Municipalities municipalities) {
    return new AddressLookup(
        OperatorNavigation.MUNICIPALITY,
        id -> municipalities.one(OperatorNavigation.municipality(id)));
  }

  @Produces
  static AddressLookup order(Municipalities municipalities) {
    return new AddressLookup(
        OperatorNavigation.ORDER,
        id -> municipalities.order(Address.id(id, OperatorNavigation.ORDER)));
  }

  @Produces
  static AddressLookup step() {
    return new AddressLookup(OperatorNavigation.STEP, OperatorNavigation::step);
  }
}
