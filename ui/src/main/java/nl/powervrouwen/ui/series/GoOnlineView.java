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
import nl.powervrouwen.sessions.SeriesChange.GoOnline;
import nl.powervrouwen.sessions.SessionDetails;
import nl.powervrouwen.sessions.SessionId;
import nl.powervrouwen.sessions.Sessions;
import nl.powervrouwen.ui.access.ShownTo;
import nl.powervrouwen.ui.kit.Fields;
import nl.powervrouwen.ui.texts.Texts;
import org.jspecify.annotations.Nullable;

/** Goes on by video from a session on, to the end of the series. */
@CdiComponent
@Route("groepen/:group/online-verder")
@ShownTo(roles = {Role.COORDINATOR, Role.TRAINER})
class GoOnlineView extends SeriesView {

  private final SessionChoice first = new SessionChoice("series.online.first");
  private final TextField meetingLink = Fields.text("group.link");

  @Inject
  GoOnlineView(Groups groups, Sessions sessions, Series series) {
    super("online", new Rooms(groups, sessions, series));
    form.explainRequired();
    form.add("first", first, SessionChoice::words);
    form.add("meetingLink", meetingLink).setRequiredIndicatorVisible(true);
    meetingLink.setHelperText(Texts.text("group.link.help"));
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
    meetingLink.setValue(Objects.requireNonNullElse(group.meetingLink(), ""));
    return null;
  }

  @Override
  SeriesChange change() {
    return new GoOnline(first.getValue().id(), meetingLink.getValue());
  }
}
