package nl.powervrouwen.ui.series;

import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouterLink;
import nl.powervrouwen.programmes.GroupId;
import nl.powervrouwen.sessions.SessionId;
import nl.powervrouwen.ui.groups.GroupsNavigation;
import nl.powervrouwen.ui.kit.Address;

/** The ways into the screens that plan and change a group's series. */
public final class SeriesNavigation {

  /** Name of the session in an address from which something changes. */
  static final String FROM = "vanaf";

  private SeriesNavigation() {}

  /** A link to planning a whole curriculum. */
  public static RouterLink planSeries(GroupId group, String text) {
    return to(PlanSeriesView.class, group, text);
  }

  /** A link to moving sessions to other days. */
  public static RouterLink shift(GroupId group, String text) {
    return to(ShiftView.class, group, text);
  }

  /** A link to moving this session and those after it to other days. */
  public static RouterLink shift(GroupId group, SessionId from, String text) {
    return from(shift(group, text), from);
  }

  /** A link to adding sessions at the end. */
  public static RouterLink lengthen(GroupId group, String text) {
    return to(LengthenView.class, group, text);
  }

  /** A link to putting the subjects in another order. */
  public static RouterLink reorder(GroupId group, String text) {
    return to(ReorderView.class, group, text);
  }

  /** A link to going on by video. */
  public static RouterLink goOnline(GroupId group, String text) {
    return to(GoOnlineView.class, group, text);
  }

  /** A link to going on by video from this session on. */
  public static RouterLink goOnline(GroupId group, SessionId from, String text) {
    return from(goOnline(group, text), from);
  }

  /** A link to coming back to a room. */
  public static RouterLink backToRoom(GroupId group, String text) {
    return to(BackToRoomView.class, group, text);
  }

  /** A link to coming back to a room from this session on. */
  public static RouterLink backToRoom(GroupId group, SessionId from, String text) {
    return from(backToRoom(group, text), from);
  }

  /** A link to going on with another version of the curriculum. */
  public static RouterLink changeVersion(GroupId group, String text) {
    return to(ChangeVersionView.class, group, text);
  }

  private static RouterLink to(Class<? extends SeriesView> view, GroupId group, String text) {
    return new RouterLink(text, view, Address.with(GroupsNavigation.GROUP, group.value()));
  }

  private static RouterLink from(RouterLink link, SessionId session) {
    link.setQueryParameters(QueryParameters.of(FROM, session.value().toString()));
    return link;
  }
}
