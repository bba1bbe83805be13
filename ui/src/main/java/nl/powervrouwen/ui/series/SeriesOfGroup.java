package nl.powervrouwen.ui.series;

import com.vaadin.flow.router.RouterLink;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import nl.powervrouwen.modules.Curricula;
import nl.powervrouwen.programmes.GroupDetails;
import nl.powervrouwen.registry.Role;
import nl.powervrouwen.sessions.Channel;
import nl.powervrouwen.sessions.SessionDetails;
import nl.powervrouwen.sessions.Sessions;
import nl.powervrouwen.ui.access.CurrentSite;
import nl.powervrouwen.ui.features.GroupPage;
import nl.powervrouwen.ui.features.GroupPart;
import nl.powervrouwen.ui.features.PagePart;
import nl.powervrouwen.ui.features.SessionPart;
import nl.powervrouwen.ui.texts.Moments;
import nl.powervrouwen.ui.texts.Texts;

/** A group's series on its page, and the ways to change it from one session on. */
@ApplicationScoped
class SeriesOfGroup implements GroupPart, SessionPart {

  @Inject private Curricula curricula;
  @Inject private Sessions sessions;
  @Inject private CurrentSite here;

  @Override
  public int order() {
    return 10;
  }

  @Override
  public void add(GroupDetails group, List<SessionDetails> series, GroupPage page) {
    boolean changes = here.may(Role.COORDINATOR, Role.TRAINER);
    SeriesStatus status = SeriesStatus.of(series, Moments.today());
    if (status.next().isPresent() || (changes && !status.toFinish().isEmpty())) {
      page.first(new NextSession(status, changes));
    }
    page.column(
        new PagePart(
            "bijeenkomsten",
            Texts.text("group.meetings"),
            new SeriesSection(group, series, curricula.all(), changes)),
        !series.isEmpty());
  }

  @Override
  public List<RouterLink> ways(SessionDetails session) {
    List<SessionDetails> movable =
        SessionChoice.from(session, SessionChoice.movable(sessions.of(session.group())));
    if (movable.isEmpty()) {
      return List.of();
    }
    List<RouterLink> ways = new ArrayList<>();
    ways.add(
        SeriesNavigation.shift(session.group(), session.id(), Texts.text("session.shift.from")));
    boolean online = session.channel() == Channel.VIDEO;
    Channel other = online ? Channel.ROOM : Channel.VIDEO;
    if (!SessionChoice.allOn(other, movable)) {
      ways.add(
          online
              ? SeriesNavigation.backToRoom(
                  session.group(), session.id(), Texts.text("session.room.from"))
              : SeriesNavigation.goOnline(
                  session.group(), session.id(), Texts.text("session.online.from")));
    }
    return ways;
  }
}
