package nl.powervrouwen.ui.certificates;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import nl.powervrouwen.programmes.GroupDetails;
import nl.powervrouwen.registry.Role;
import nl.powervrouwen.sessions.SessionDetails;
import nl.powervrouwen.ui.access.CurrentSite;
import nl.powervrouwen.ui.features.GroupPage;
import nl.powervrouwen.ui.features.GroupPart;
import nl.powervrouwen.ui.texts.Texts;

/** The way from a group to its certificates. */
@ApplicationScoped
class CertificatesOfGroup implements GroupPart {

  @Inject private CurrentSite here;

  @Override
  public int order() {
    return 20;
  }

  @Override
  public void add(GroupDetails group, List<SessionDetails> series, GroupPage page) {
    if (here.may(Role.COORDINATOR, Role.TRAINER)) {
      page.way(CertificatesNavigation.ofGroup(group.id(), Texts.text("certificates.title")));
    }
  }
}
