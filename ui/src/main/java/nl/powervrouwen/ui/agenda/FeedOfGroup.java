package nl.powervrouwen.ui.agenda;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import nl.powervrouwen.programmes.GroupDetails;
import nl.powervrouwen.registry.Role;
import nl.powervrouwen.sessions.Feeds;
import nl.powervrouwen.sessions.SessionDetails;
import nl.powervrouwen.ui.access.CurrentSite;
import nl.powervrouwen.ui.features.GroupPage;
import nl.powervrouwen.ui.features.GroupPart;
import nl.powervrouwen.ui.features.PagePart;
import nl.powervrouwen.ui.texts.Texts;

/** The address at which a calendar program reads a group's sessions. */
@ApplicationScoped
class FeedOfGroup implements GroupPart {

  @Inject private Feeds feeds;
  @Inject private CurrentSite here;

  @Override
  public int order() {
    return 30;
  }

  @Override
  public void add(GroupDetails group, List<SessionDetails> series, GroupPage page) {
    if (here.may(Role.COORDINATOR, Role.TRAINER)) {
      page.below(
          new PagePart("agenda", Texts.text("agenda.title"), FeedSection.of(group.id(), feeds)));
    }
  }
}
