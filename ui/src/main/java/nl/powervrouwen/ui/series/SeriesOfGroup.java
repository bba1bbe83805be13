package nl.powervrouwen.ui.series;

import com.vaadin.flow.router.RouterLink;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import nl.powervrouwen.modules.Curricula;
import nl.powervrouwen.programmes.GroupDetails;
import nl.powervrouwen.registry.Role;
import nl.powervrouwen.sessions.Channel;
import nl.powervrouwen.sessions.SessionDetails;
import nl.powervrouwen.ui.access.CurrentSite;
import nl.powervrouwen.ui.features.GroupPage;
import nl.powervrouwen.ui.features.GroupPart;
import nl.powervrouwen.ui.features.SessionPart;
import nl.powervrouwen.ui.texts.Texts;

/** A group's series on its page, and the ways to change it from one session on. */
@ApplicationScoped
class SeriesOfGroup implements GroupPart, SessionPart {

  @Inject private Curricula curricula;
  @Inject private CurrentSite here;

  @Override
  public int order() {
    return 10;
  }

  @Override
  public void add(GroupDetails group, List<SessionDetails> series, GroupPage page) {
    boolean leads = here.may(Role.COORDINATOR, Role.TRAINER);
    page.column(new SeriesSection(group, series, curricula.all(), leads));
  }

  @Override
  public List<RouterLink> ways(SessionDetails session) {
    String onOtherChannel =
        Texts.text(
            session.channel() == Channel.VIDEO ? "session.room.from" : "session.online.from");
    return List.of(
        SeriesNavigation.shift(session.group(), session.id(), Texts.text("session.shift.from")),
        session.channel() == Channel.VIDEO
            ? SeriesNavigation.backToRoom(session.group(), session.id(), onOtherChannel)
            : SeriesNavigation.goOnline(session.group(), session.id(), onOtherChannel));
  }
}
