package nl.powervrouwen.ui.goals;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import nl.powervrouwen.goals.GoalId;
import nl.powervrouwen.goals.GoalStepId;
import nl.powervrouwen.goals.GoalSteps;
import nl.powervrouwen.goals.Goals;
import nl.powervrouwen.ui.features.AddressLookup;
import nl.powervrouwen.ui.kit.Address;

/** What the ids of a goal and of a step in an address name. */
@Dependent
class GoalsAddresses {

  @Produces
  static AddressLookup goal(Goals goals) {
    String name = GoalsNavigation.GOAL;
    return new AddressLookup(name, id -> goals.get(new GoalId(Address.id(id, name))));
  }

  @Produces
  static AddressLookup step(GoalSteps steps) {
    String name = GoalsNavigation.STEP;
    return new AddressLookup(name, id -> steps.get(new GoalStepId(Address.id(id, name))));
  }
}
