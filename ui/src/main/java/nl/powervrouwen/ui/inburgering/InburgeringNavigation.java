package nl.powervrouwen.ui.inburgering;

import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import nl.powervrouwen.inburgering.ExamResultRow;
import nl.powervrouwen.inburgering.ExemptionRow;
import nl.powervrouwen.inburgering.ExtendedTerm;
import nl.powervrouwen.inburgering.ExtensionRow;
import nl.powervrouwen.inburgering.HoursEntryRow;
import nl.powervrouwen.inburgering.PipRow;
import nl.powervrouwen.inburgering.ProgressInterviewRow;
import nl.powervrouwen.participants.ParticipantId;
import nl.powervrouwen.ui.kit.Address;
import nl.powervrouwen.ui.participants.ParticipantsNavigation;

/** The ways into the screens of the inburgering. */
final class InburgeringNavigation {

  /** Name of a PIP's id in an address. */
  static final String PIP = "pip";

  /** Name of an exam result's id in an address. */
  static final String EXAM = "examen";

  /** Name of a progress interview's id in an address. */
  static final String INTERVIEW = "gesprek";

  /** Name of the id of hours in an address. */
  static final String HOURS = "uren";

  /** Name of an extension's id in an address. */
  static final String EXTENSION = "verlenging";

  /** Name in an address of the id of a vrijstelling or an ontheffing. */
  static final String EXEMPTION = "vrijstelling";

  private InburgeringNavigation() {}

  static RouterLink change(ExamResultRow row) {
    return ParticipantsNavigation.change(
        EditExamResultView.class, row.participant(), EXAM, row.id().value());
  }

  static RouterLink change(ProgressInterviewRow row) {
    return ParticipantsNavigation.change(
        EditInterviewView.class, row.participant(), INTERVIEW, row.id().value());
  }

  static RouterLink change(HoursEntryRow row) {
    return ParticipantsNavigation.change(
        EditHoursEntryView.class, row.participant(), HOURS, row.id().value());
  }

  static RouterLink change(ExtendedTerm term) {
    ExtensionRow row = term.extension();
    return ParticipantsNavigation.change(
        EditExtensionView.class, row.participant(), EXTENSION, row.id().value());
  }

  static RouterLink change(ExemptionRow row) {
    return ParticipantsNavigation.change(
        EditExemptionView.class, row.participant(), EXEMPTION, row.id().value());
  }

  static RouterLink change(ParticipantId participant, String text) {
    return new RouterLink(text, EditInburgeringView.class, with(participant));
  }

  static RouterLink addPip(ParticipantId participant, String text) {
    return new RouterLink(text, EditPipView.class, with(participant));
  }

  static RouterLink change(PipRow pip, String text) {
    RouterLink link =
        ParticipantsNavigation.change(EditPipView.class, pip.participant(), PIP, pip.id().value());
    link.setText(text);
    return link;
  }

  static RouterLink deadlines(String text) {
    return new RouterLink(text, DeadlinesView.class);
  }

  private static RouteParameters with(ParticipantId participant) {
    return Address.with(ParticipantsNavigation.PARTICIPANT, participant.value());
  }
}
