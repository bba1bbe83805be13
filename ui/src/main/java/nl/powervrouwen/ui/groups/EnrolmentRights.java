package nl.powervrouwen.ui.groups;

import nl.powervrouwen.registry.Role;
import nl.powervrouwen.ui.access.CurrentSite;

/**
 * What the reader may do with enrolments; the room itself checks it again.
 *
 * @param enrols may register, enrol and end: a coordinator and a job coach
 * @param decides may give a place, put on the waiting list and move: a coordinator
 */
record EnrolmentRights(boolean enrols, boolean decides) {

  static EnrolmentRights of(CurrentSite here) {
    return new EnrolmentRights(
        here.may(Role.COORDINATOR, Role.JOBCOACH), here.may(Role.COORDINATOR));
  }
}
