package nl.powervrouwen.ui.series;

import com.vaadin.cdi.annotation.CdiComponent;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.timepicker.TimePicker;
import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import nl.powervrouwen.programmes.GroupDetails;
import nl.powervrouwen.programmes.Groups;
import nl.powervrouwen.registry.Role;
import nl.powervrouwen.sessions.Series;
import nl.powervrouwen.sessions.SeriesChange;
import nl.powervrouwen.sessions.SeriesChange.Shift;
import nl.powervrouwen.sessions.SessionDetails;
import nl.powervrouwen.sessions.SessionId;
import nl.powervrouwen.sessions.Sessions;
import nl.powervrouwen.ui.access.ShownTo;
import nl.powervrouwen.ui.kit.Fields;
import nl.powervrouwen.ui.sessions.SessionWords;
import nl.powervrouwen.ui.texts.Moments;
import nl.powervrouwen.ui.texts.Texts;
import org.jspecify.annotations.Nullable;

/** Moves a session and all planned ones after it to other days. */
@CdiComponent
@Route("groepen/:group/verschuiven")
@ShownTo(roles = {Role.COORDINATOR, Role.TRAINER})
class ShiftView extends SeriesView {

  private final SessionChoice first = new SessionChoice("series.first");
  private final DatePicker day = Fields.date("series.shift.day");
  private final TimePicker from = Fields.time("session.start");
  private final TimePicker until = Fields.time("session.end");

  @Inject
  ShiftView(Groups groups, Sessions sessions, Series series) {
    super("shift", new Rooms(groups, sessions, series));
    form.explainRequired();
    form.add("first", first, SessionChoice::words);
    form.add("day", day, Moments::shortDate).setRequiredIndicatorVisible(true);
    form.add("from", from, Moments::time);
    form.add("until", until, Moments::time);
    first.addValueChangeListener(
        change -> {
          if (change.isFromClient()) {
            suggest();
          }
        });
    form.whenChanged(this::look);
  }

  @Override
  @Nullable String fill(
      GroupDetails group, List<SessionDetails> sessions, Optional<SessionId> asked) {
    if (SessionChoice.movable(sessions).isEmpty()) {
      return Texts.text("series.none");
    }
    first.offer(sessions, asked);
    suggest();
    return null;
  }

  /** A week later, at the same time. */
  private void suggest() {
    SessionDetails session = first.getValue();
    day.setValue(SessionWords.day(session).plusWeeks(1));
    from.setValue(Moments.local(session.start()).toLocalTime());
    until.setValue(Moments.local(session.end()).toLocalTime());
  }

  @Override
  SeriesChange change() {
    SessionDetails session = first.getValue();
    boolean sameTime =
        Moments.local(session.start()).toLocalTime().equals(from.getValue())
            && Moments.local(session.end()).toLocalTime().equals(until.getValue());
    return sameTime
        ? new Shift(session.id(), day.getValue(), null, null)
        : new Shift(session.id(), day.getValue(), from.getValue(), until.getValue());
  }
}
