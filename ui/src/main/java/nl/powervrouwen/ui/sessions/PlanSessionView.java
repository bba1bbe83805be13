package nl.powervrouwen.ui.sessions;

import com.vaadin.cdi.annotation.CdiComponent;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import java.util.List;
import nl.powervrouwen.programmes.GroupDetails;
import nl.powervrouwen.programmes.GroupId;
import nl.powervrouwen.programmes.Groups;
import nl.powervrouwen.registry.Role;
import nl.powervrouwen.sessions.SessionDetails;
import nl.powervrouwen.sessions.Sessions;
import nl.powervrouwen.ui.access.ShownTo;
import nl.powervrouwen.ui.groups.GroupsNavigation;
import nl.powervrouwen.ui.kit.Address;
import nl.powervrouwen.ui.kit.PageHead;
import nl.powervrouwen.ui.texts.Texts;
import org.jspecify.annotations.Nullable;

/** Plans a meeting of a group. */
@CdiComponent
@Route("groepen/:group/bijeenkomsten/nieuw")
@ShownTo(roles = {Role.COORDINATOR, Role.TRAINER})
class PlanSessionView extends SessionEditView implements BeforeEnterObserver, HasDynamicTitle {

  private final Groups groups;
  private @Nullable GroupId group;

  @Inject
  PlanSessionView(Sessions sessions, Groups groups) {
    super("new-session", sessions);
    this.groups = groups;
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    group = new GroupId(Address.id(event, GroupsNavigation.GROUP));
    GroupDetails details = groups.get(group);
    List<SessionDetails> series = sessions.of(group);
    if (series.isEmpty()) {
      fields.suggestPlace(details.place(), details.meetingLink());
    } else {
      fields.suggestAfter(series.getLast());
    }
    removeAll();
    add(
        new PageHead(Texts.text("session.plan"))
            .lead(details.name())
            .back(GroupsNavigation.to(group, details.name())));
    openNew();
  }

  @Override
  public String getPageTitle() {
    return Texts.text("session.plan");
  }

  @Override
  SessionDetails send(@Nullable SessionDetails seen) {
    return sessions.plan(chosen(), fields.input());
  }

  @Override
  protected void cancel() {
    GroupsNavigation.open(chosen());
  }

  private GroupId chosen() {
    if (group == null) {
      throw new IllegalStateException("A meeting needs the group of the address");
    }
    return group;
  }
}
