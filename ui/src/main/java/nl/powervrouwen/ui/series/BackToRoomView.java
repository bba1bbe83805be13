package nl.powervrouwen.ui.series;

import com.vaadin.cdi.annotation.CdiComponent;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.inject.Inject;
import nl.powervrouwen.programmes.GroupDetails;
import nl.powervrouwen.programmes.GroupId;
import nl.powervrouwen.programmes.Groups;
import nl.powervrouwen.registry.Role;
import nl.powervrouwen.sessions.Channel;
import nl.powervrouwen.sessions.Series;
import nl.powervrouwen.sessions.SeriesChange;
import nl.powervrouwen.sessions.SeriesChange.BackToRoom;
import nl.powervrouwen.sessions.SessionDetails;
import nl.powervrouwen.sessions.Sessions;
import nl.powervrouwen.ui.access.ShownTo;
import nl.powervrouwen.ui.kit.Fields;
import nl.powervrouwen.ui.texts.Texts;
import org.jspecify.annotations.Nullable;

/** Comes back to a room from a session on, to the end of the series. */
@CdiComponent
@Route("groepen/:group/terug-naar-de-zaal")
@ShownTo(roles = {Role.COORDINATOR, Role.TRAINER})
class BackToRoomView extends ChannelView {

  @Inject
  BackToRoomView(Groups groups, Sessions sessions, Series series) {
    super(
        Channel.ROOM,
        "room",
        "place",
        new Rooms(groups, sessions, series),
        "place",
        Fields.text("field.place"));
  }

  @Override
  @Nullable String usual(GroupDetails group) {
    return group.place();
  }

  @Override
  @Nullable String whereIs(SessionDetails session) {
    return session.place();
  }

  @Override
  RouterLink opposite(GroupId series) {
    return SeriesNavigation.goOnline(series, Texts.text("series.online.title"));
  }

  @Override
  SeriesChange change() {
    return new BackToRoom(first(), where());
  }
}
