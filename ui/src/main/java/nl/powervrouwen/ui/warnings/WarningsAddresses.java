package nl.powervrouwen.ui.warnings;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.enterprise.inject.Produces;
import nl.powervrouwen.refusals.NotFound;
import nl.powervrouwen.ui.features.AddressLookup;
import nl.powervrouwen.warnings.WarningRule;

/** What the name of a rule in an address names. */
@Dependent
class WarningsAddresses {

  @Produces
  static AddressLookup rule(@Any Instance<WarningRule> rules) {
    return new AddressLookup(
        WarningsNavigation.RULE,
        written -> {
          if (rules.stream().noneMatch(rule -> rule.name().equals(written))) {
            throw new NotFound("warning");
          }
        });
  }
}
