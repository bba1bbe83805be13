package nl.powervrouwen.ui.groups;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.function.Consumer;
import java.util.function.Supplier;
import nl.powervrouwen.participants.ParticipantRow;
import nl.powervrouwen.participants.Participants;
import nl.powervrouwen.programmes.EnrolmentRow;
import nl.powervrouwen.programmes.Enrolments;
import nl.powervrouwen.programmes.GroupDetails;
import nl.powervrouwen.refusals.Conflict;
import nl.powervrouwen.refusals.InvalidInput;
import nl.powervrouwen.ui.kit.Action;
import nl.powervrouwen.ui.kit.Banner;
import nl.powervrouwen.ui.kit.Line;
import nl.powervrouwen.ui.kit.Tone;
import nl.powervrouwen.ui.participants.BirthDates;
import nl.powervrouwen.ui.participants.ParticipantSearch;
import nl.powervrouwen.ui.texts.Reasons;
import nl.powervrouwen.ui.texts.Texts;

/** Finds a participant by name and enrols them, or puts them on the list, with one button. */
final class EnrolPanel extends Div {

  private final Enrolments enrolments;
  private final Supplier<GroupDetails> group;
  private final EnrolmentRights rights;
  private final Consumer<String> done;
  private final ParticipantSearch search;
  private final Banner banner = new Banner();

  /**
   * A way to find them.
   *
   * @param group the group as it stands now
   * @param done told in words what was done
   */
  EnrolPanel(
      Enrolments enrolments,
      Participants participants,
      Supplier<GroupDetails> group,
      EnrolmentRights rights,
      Consumer<String> done) {
    this.enrolments = enrolments;
    this.group = group;
    this.rights = rights;
    this.done = done;
    this.search =
        new ParticipantSearch(participants, "enrol-search", Texts.text("enrol.search"), this::line);
    addClassName("enrol");
    add(banner, search);
  }

  private Line line(ParticipantRow row) {
    banner.hush();
    return new Line(new Span(row.name().listed()))
        .small(BirthDates.brief(row.data().birthDate()))
        .actions(buttons(row));
  }

  private Action[] buttons(ParticipantRow row) {
    Action register = button("enrol.register", row, this::register);
    if (group.get().enrolled() < group.get().capacity()) {
      return new Action[] {button("enrol.do", row, this::enrol), register};
    }
    return new Action[] {rights.decides() ? button("enrolment.queue", row, this::queue) : register};
  }

  private Action button(String key, ParticipantRow row, Consumer<ParticipantRow> action) {
    Action button = Action.other(Texts.text(key), () -> attempt(action, row));
    button.getElement().setAttribute("aria-label", Texts.text(key + ".of", row.name().spoken()));
    return button;
  }

  private void enrol(ParticipantRow row) {
    enrolments.enrol(group.get().id(), row.id(), null);
    did("enrolment.done", row);
  }

  private void register(ParticipantRow row) {
    enrolments.register(group.get().id(), row.id(), null);
    did("enrolment.registered", row);
  }

  /** The group is full: they apply and wait. */
  private void queue(ParticipantRow row) {
    EnrolmentRow applied = enrolments.register(group.get().id(), row.id(), null);
    enrolments.putOnWaitingList(applied.id(), applied.version());
    did("enrolment.queued", row);
  }

  private void did(String key, ParticipantRow row) {
    search.find("");
    done.accept(Texts.text(key, row.name().spoken()));
  }

  private void attempt(Consumer<ParticipantRow> action, ParticipantRow row) {
    try {
      action.accept(row);
    } catch (Conflict conflict) {
      banner.say(Tone.WRONG, Reasons.words(conflict.problem()));
    } catch (InvalidInput invalid) {
      banner.say(Tone.WRONG, Reasons.words(invalid.problems().getFirst()));
    }
  }
}
