package nl.powervrouwen.ui.results;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import nl.powervrouwen.results.InstrumentId;
import nl.powervrouwen.results.Instruments;
import nl.powervrouwen.results.MeasurementId;
import nl.powervrouwen.results.Measurements;
import nl.powervrouwen.results.ResultId;
import nl.powervrouwen.results.Results;
import nl.powervrouwen.ui.features.AddressLookup;
import nl.powervrouwen.ui.kit.Address;

/** What the ids of results, measurements and instruments in addresses name. */
@Dependent
class ResultsAddresses {

  @Produces
  static AddressLookup result(Results results) {
    String name = ResultsNavigation.RESULT;
    return new AddressLookup(name, id -> results.get(new ResultId(Address.id(id, name))));
  }

  @Produces
  static AddressLookup instrument(Instruments instruments) {
    String name = ResultsNavigation.INSTRUMENT;
    return new AddressLookup(name, id -> instruments.get(new InstrumentId(Address.id(id, name))));
  }

  @Produces
  static AddressLookup measurement(Measurements measurements) {
    String name = ResultsNavigation.MEASUREMENT;
    return new AddressLookup(name, id -> measurements.get(new MeasurementId(Address.id(id, name))));
  }
}
