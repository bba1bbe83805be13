package nl.powervrouwen.ui.sessions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import nl.powervrouwen.programmes.GroupDetails;
import nl.powervrouwen.registry.Role;
import nl.powervrouwen.sessions.PrintedLists;
import nl.powervrouwen.sessions.SessionDetails;
import nl.powervrouwen.ui.access.CurrentSite;
import nl.powervrouwen.ui.features.GroupPage;
import nl.powervrouwen.ui.features.GroupPart;
import nl.powervrouwen.ui.kit.Download;
import nl.powervrouwen.ui.texts.Texts;

/** The phone list of a group on its page, for who leads it. */
@ApplicationScoped
class PhoneListOfGroup implements GroupPart {

  @Inject private PrintedLists lists;
  @Inject private CurrentSite here;

  @Override
  public int order() {
    return 50;
  }

  @Override
  public void add(GroupDetails group, List<SessionDetails> series, GroupPage page) {
    if (here.may(Role.COORDINATOR, Role.TRAINER)) {
      page.print(
          Download.pdf(
              Texts.text("group.phones"),
              "telefoonlijst",
              group.name(),
              out -> lists.writePhoneList(group.id(), out)));
    }
  }
}
