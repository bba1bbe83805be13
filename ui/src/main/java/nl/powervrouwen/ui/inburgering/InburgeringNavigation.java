package nl.powervrouwen.ui.inburgering;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import java.util.Map;
import java.util.UUID;
import nl.powervrouwen.inburgering.ExamResultRow;
import nl.powervrouwen.inburgering.ExemptionRow;
import nl.powervrouwen.inburgering.ExtendedTerm;
import nl.powervrouwen.inburgering.ExtensionRow;
import nl.powervrouwen.inburgering.HoursEntryRow;
import nl.powervrouwen.inburgering.PipRow;
import nl.powervrouwen.inburgering.ProgressInterviewRow;
import nl.powervrouwen.participants.ParticipantId;
import nl.powervrouwen.refusals.NotFound;
import nl.powervrouwen.ui.kit.Action;
import nl.powervrouwen.ui.kit.Address;
import nl.powervrouwen.ui.kit.Symbol;
import nl.powervrouwen.ui.participants.ParticipantsNavigation;
import nl.powervrouwen.ui.texts.Texts;

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

  /** A link to a form for something new about this participant. */
  static RouterLink add(Class<? extends Component> form, ParticipantId participant, String key) {
    RouterLink link = Action.other(new RouterLink(Texts.text(key), form, with(participant)));
    link.addComponentAsFirst(Symbol.PLUS.picture());
    return link;
  }

  static RouterLink change(ExamResultRow row) {
    return change(EditExamResultView.class, row.participant(), EXAM, row.id().value());
  }

  static RouterLink change(ProgressInterviewRow row) {
    return change(EditInterviewView.class, row.participant(), INTERVIEW, row.id().value());
  }

  static RouterLink change(HoursEntryRow row) {
    return change(EditHoursEntryView.class, row.participant(), HOURS, row.id().value());
  }

  static RouterLink change(ExtendedTerm term) {
    ExtensionRow row = term.extension();
    return change(EditExtensionView.class, row.participant(), EXTENSION, row.id().value());
  }

  static RouterLink change(ExemptionRow row) {
    return change(EditExemptionView.class, row.participant(), EXEMPTION, row.id().value());
  }

  private static RouterLink change(
      Class<? extends Component> form, ParticipantId participant, String name, UUID id) {
    return new RouterLink(
        "",
        form,
        new RouteParameters(
            Map.of(
                ParticipantsNavigation.PARTICIPANT,
                participant.value().toString(),
                name,
                id.toString())));
  }

  /** Whose page the address names. */
  static ParticipantId participant(RouteParameters address) {
    return Address.id(address, ParticipantsNavigation.PARTICIPANT)
        .map(ParticipantId::new)
        .orElseThrow(() -> new NotFound(ParticipantsNavigation.PARTICIPANT));
  }

  /** Passes when what the address names is about the participant that it names. */
  static void mustBeOf(ParticipantId whose, ParticipantId participant, String name) {
    if (!whose.equals(participant)) {
      throw new NotFound(name);
    }
  }

  static RouterLink change(ParticipantId participant, String text) {
    return new RouterLink(text, EditInburgeringView.class, with(participant));
  }

  static RouterLink addPip(ParticipantId participant, String text) {
    return new RouterLink(text, EditPipView.class, with(participant));
  }

  static RouterLink change(PipRow pip, String text) {
    RouterLink link = change(EditPipView.class, pip.participant(), PIP, pip.id().value());
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
