package nl.powervrouwen.ui.series;

import com.vaadin.cdi.annotation.CdiComponent;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.powervrouwen.programmes.GroupDetails;
import nl.powervrouwen.programmes.Groups;
import nl.powervrouwen.registry.Role;
import nl.powervrouwen.sessions.Series;
import nl.powervrouwen.sessions.SeriesChange;
import nl.powervrouwen.sessions.SeriesChange.BackToRoom;
import nl.powervrouwen.sessions.SessionDetails;
import nl.powervrouwen.sessions.SessionId;
import nl.powervrouwen.sessions.Sessions;
import nl.powervrouwen.ui.access.ShownTo;
import nl.powervrouwen.ui.kit.Fields;
import nl.powervrouwen.ui.texts.Texts;
import org.jspecify.annotations.Nullable;

/** Comes back to a room from a session on, to the end of the series. */
@CdiComponent
@Route("groepen/:group/terug-naar-de-zaal")
@ShownTo(roles = {Role.COORDINATOR, Role.TRAINER})
class BackToRoomView extends SeriesView {

  private final SessionChoice first = new SessionChoice("series.room.first");
  private final TextField place = Fields.text("field.place");

  @Inject
  BackToRoomView(Groups groups, Sessions sessions, Series series) {
    super("room", new Rooms(groups, sessions, series));
    form.explainRequired();
    form.add("first", first, SessionChoice::words);
    form.add("place", place).setRequiredIndicatorVisible(true);
    form.whenChanged(this::look);
  }

  @Override
  @Nullable String fill(
      GroupDetails group, List<SessionDetails> sessions, Optional<SessionId> asked) {
    List<SessionDetails> movable = SessionChoice.movable(sessions);
    if (movable.isEmpty()) {
      return Texts.text("series.none");
    }
    first.offer(movable, asked);
    place.setValue(Objects.requireNonNullElse(group.place(), ""));
    return null;
  }

  @Override
  SeriesChange change() {
    return new BackToRoom(first.getValue().id(), place.getValue());
  }
}
