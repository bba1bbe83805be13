package nl.powervrouwen.ui.sessions;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.RouterLink;
import nl.powervrouwen.programmes.GroupId;
import nl.powervrouwen.sessions.SessionId;
import nl.powervrouwen.ui.groups.GroupsNavigation;
import nl.powervrouwen.ui.kit.Address;

/** The ways into the screens of sessions and attendance. */
public final class SessionsNavigation {

  /** Name of a session's id in an address. */
  public static final String SESSION = "session";

  private SessionsNavigation() {}

  /** A link to a session's page. */
  public static RouterLink to(SessionId session, String text) {
    return new RouterLink(text, SessionView.class, Address.with(SESSION, session.value()));
  }

  /** A link to the attendance of a session. */
  public static RouterLink attendance(SessionId session, String text) {
    return new RouterLink(text, AttendanceView.class, Address.with(SESSION, session.value()));
  }

  /** A link to the form that plans a session of this group. */
  public static RouterLink plan(GroupId group, String text) {
    return new RouterLink(
        text, EditSessionView.class, Address.with(GroupsNavigation.GROUP, group.value()));
  }

  /** A link to where the walk-ins of a session are enrolled or removed. */
  static RouterLink walkIns(SessionId session, String text) {
    return new RouterLink(text, WalkInsView.class, Address.with(SESSION, session.value()));
  }

  static RouterLink change(SessionId session, String text) {
    return new RouterLink(text, EditSessionView.class, Address.with(SESSION, session.value()));
  }

  static void open(SessionId session) {
    UI.getCurrent().navigate(SessionView.class, Address.with(SESSION, session.value()));
  }
}
