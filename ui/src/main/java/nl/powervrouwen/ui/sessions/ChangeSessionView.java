package nl.powervrouwen.ui.sessions;

import com.vaadin.cdi.annotation.CdiComponent;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import nl.powervrouwen.registry.Role;
import nl.powervrouwen.sessions.SessionDetails;
import nl.powervrouwen.sessions.SessionId;
import nl.powervrouwen.sessions.Sessions;
import nl.powervrouwen.ui.access.ShownTo;
import nl.powervrouwen.ui.kit.Address;
import nl.powervrouwen.ui.kit.PageHead;
import nl.powervrouwen.ui.texts.Texts;
import org.jspecify.annotations.Nullable;

/** Changes a meeting. */
@CdiComponent
@Route("bijeenkomsten/:session/wijzigen")
@ShownTo(roles = {Role.COORDINATOR, Role.TRAINER})
class ChangeSessionView extends SessionEditView implements BeforeEnterObserver, HasDynamicTitle {

  private @Nullable SessionId id;

  @Inject
  ChangeSessionView(Sessions sessions) {
    super("change-session", sessions);
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    id = new SessionId(Address.id(event, SessionsNavigation.SESSION));
    SessionDetails session = sessions.get(id);
    removeAll();
    add(
        new PageHead(Texts.text("session.change"))
            .lead(SessionWords.when(session))
            .back(SessionsNavigation.to(id, session.title())));
    open(session);
  }

  @Override
  public String getPageTitle() {
    return Texts.text("session.change");
  }

  @Override
  SessionDetails send(@Nullable SessionDetails seen) {
    if (seen == null) {
      throw new IllegalStateException("Nothing was opened to be changed");
    }
    return sessions.change(seen.id(), seen.version(), fields.input());
  }

  @Override
  protected void cancel() {
    if (id != null) {
      SessionsNavigation.open(id);
    }
  }
}
