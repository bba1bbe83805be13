package nl.powervrouwen.ui.inburgering;

import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import java.util.Map;
import nl.powervrouwen.inburgering.PipRow;
import nl.powervrouwen.participants.ParticipantId;
import nl.powervrouwen.ui.kit.Address;
import nl.powervrouwen.ui.participants.ParticipantsNavigation;

/** The ways into the screens of the inburgering. */
final class InburgeringNavigation {

  /** Name of a PIP's id in an address. */
  static final String PIP = "pip";

  private InburgeringNavigation() {}

  static RouterLink change(ParticipantId participant, String text) {
    return new RouterLink(text, EditInburgeringView.class, with(participant));
  }

  static RouterLink addPip(ParticipantId participant, String text) {
    return new RouterLink(text, EditPipView.class, with(participant));
  }

  static RouterLink change(PipRow pip, String text) {
    return new RouterLink(
        text,
        EditPipView.class,
        new RouteParameters(
            Map.of(
                ParticipantsNavigation.PARTICIPANT,
                pip.participant().value().toString(),
                PIP,
                pip.id().value().toString())));
  }

  static RouterLink deadlines(String text) {
    return new RouterLink(text, DeadlinesView.class);
  }

  private static RouteParameters with(ParticipantId participant) {
    return Address.with(ParticipantsNavigation.PARTICIPANT, participant.value());
  }
}
