package nl.powervrouwen.ui.inburgering;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import nl.powervrouwen.inburgering.ExamResultId;
import nl.powervrouwen.inburgering.ExamResults;
import nl.powervrouwen.inburgering.ExemptionId;
import nl.powervrouwen.inburgering.Exemptions;
import nl.powervrouwen.inburgering.ExtensionId;
import nl.powervrouwen.inburgering.Extensions;
import nl.powervrouwen.inburgering.FollowedHours;
import nl.powervrouwen.inburgering.HoursEntryId;
import nl.powervrouwen.inburgering.Inburgering;
import nl.powervrouwen.inburgering.PipId;
import nl.powervrouwen.inburgering.ProgressInterviewId;
import nl.powervrouwen.inburgering.ProgressInterviews;
import nl.powervrouwen.ui.features.AddressLookup;
import nl.powervrouwen.ui.kit.Address;

/** What the ids of what is recorded of an inburgering name in an address. */
@Dependent
class InburgeringAddresses {

  @Produces
  static AddressLookup pip(Inburgering inburgering) {
    String name = InburgeringNavigation.PIP;
    return new AddressLookup(name, id -> inburgering.pip(new PipId(Address.id(id, name))));
  }

  @Produces
  static AddressLookup exam(ExamResults exams) {
    String name = InburgeringNavigation.EXAM;
    return new AddressLookup(name, id -> exams.get(new ExamResultId(Address.id(id, name))));
  }

  @Produces
  static AddressLookup interview(ProgressInterviews interviews) {
    String name = InburgeringNavigation.INTERVIEW;
    return new AddressLookup(
        name, id -> interviews.get(new ProgressInterviewId(Address.id(id, name))));
  }

  @Produces
  static AddressLookup hours(FollowedHours hours) {
    String name = InburgeringNavigation.HOURS;
    return new AddressLookup(name, id -> hours.get(new HoursEntryId(Address.id(id, name))));
  }

  @Produces
  static AddressLookup extension(Extensions extensions) {
    String name = InburgeringNavigation.EXTENSION;
    return new AddressLookup(name, id -> extensions.get(new ExtensionId(Address.id(id, name))));
  }

  @Produces
  static AddressLookup exemption(Exemptions exemptions) {
    String name = InburgeringNavigation.EXEMPTION;
    return new AddressLookup(name, id -> exemptions.get(new ExemptionId(Address.id(id, name))));
  }
}
