package nl.powervrouwen.ui.participants;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Span;
import nl.powervrouwen.participants.Duplicates;
import nl.powervrouwen.participants.ParticipantDetails;
import nl.powervrouwen.refusals.Conflict;
import nl.powervrouwen.refusals.NotFound;
import nl.powervrouwen.refusals.StaleVersion;
import nl.powervrouwen.ui.kit.Action;
import nl.powervrouwen.ui.kit.Banner;
import nl.powervrouwen.ui.kit.FlashMessage;
import nl.powervrouwen.ui.kit.Tone;
import nl.powervrouwen.ui.texts.Reasons;
import nl.powervrouwen.ui.texts.Texts;

/** What is done with a participant who was registered twice; opens on request. */
final class ParticipantMore extends NativeDetails {

  private final Duplicates duplicates;
  private final ParticipantDetails participant;
  private final Banner banner = new Banner();

  ParticipantMore(ParticipantDetails participant, Duplicates duplicates) {
    this.participant = participant;
    this.duplicates = duplicates;
    addClassName("more");
    String name = participant.name().spoken();
    Span of = new Span(" " + Texts.text("enrolment.more.of", name));
    of.addClassName("only-aloud");
    setSummary(new Span(new Span(Texts.text("enrolment.more")), of));
    Div buttons =
        new Div(
            Action.other(
                ParticipantsNavigation.merge(participant.id(), Texts.text("participant.merge"))),
            Action.remove(name, Texts.text("participant.remove.text"), this::remove));
    buttons.addClassName("actions");
    setContent(new Div(banner, buttons));
  }

  private void remove() {
    try {
      duplicates.remove(participant.id(), participant.version());
    } catch (StaleVersion | NotFound changed) {
      banner.say(Tone.CARE, Texts.text("participant.stale"));
      return;
    } catch (Conflict refusal) {
      banner.say(Tone.WRONG, Reasons.words(refusal.problem()));
      return;
    }
    FlashMessage.keep(Texts.text("participant.removed", participant.name().spoken()));
    ParticipantsNavigation.openList();
  }
}
