package nl.powervrouwen.ui.series;

import com.vaadin.cdi.annotation.CdiComponent;
import com.vaadin.flow.component.textfield.TextField;
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
import nl.powervrouwen.sessions.SeriesChange.GoOnline;
import nl.powervrouwen.sessions.SessionDetails;
import nl.powervrouwen.sessions.Sessions;
import nl.powervrouwen.ui.access.ShownTo;
import nl.powervrouwen.ui.kit.Fields;
import nl.powervrouwen.ui.texts.Texts;
import org.jspecify.annotations.Nullable;

/** Goes on by video from a session on, to the end of the series. */
@CdiComponent
@Route("groepen/:group/online-verder")
@ShownTo(roles = {Role.COORDINATOR, Role.TRAINER})
class GoOnlineView extends ChannelView {

  @Inject
  GoOnlineView(Groups groups, Sessions sessions, Series series) {
    super(
        Channel.VIDEO,
        "online",
        "link",
        new Rooms(groups, sessions, series),
        "meetingLink",
        link());
  }

  private static TextField link() {
    TextField link = Fields.text("group.link");
    link.setHelperText(Texts.text("group.link.help"));
    return link;
  }

  @Override
  @Nullable String usual(GroupDetails group) {
    return group.meetingLink();
  }

  @Override
  @Nullable String whereIs(SessionDetails session) {
    return session.meetingLink();
  }

  @Override
  RouterLink opposite(GroupId series) {
    return SeriesNavigation.backToRoom(series, Texts.text("series.room.title"));
  }

  @Override
  SeriesChange change() {
    return new GoOnline(first(), where());
  }
}
