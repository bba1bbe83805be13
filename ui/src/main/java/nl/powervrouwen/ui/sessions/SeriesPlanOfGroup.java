package nl.powervrouwen.ui.sessions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import nl.powervrouwen.programmes.GroupDetails;
import nl.powervrouwen.registry.Role;
import nl.powervrouwen.sessions.PrintedLists;
import nl.powervrouwen.sessions.SessionDetails;
import nl.powervrouwen.sessions.Sessions;
import nl.powervrouwen.ui.access.CurrentSite;
import nl.powervrouwen.ui.features.GroupPage;
import nl.powervrouwen.ui.features.GroupPart;
import nl.powervrouwen.ui.kit.Download;
import nl.powervrouwen.ui.texts.Language;
import nl.powervrouwen.ui.texts.Texts;

/** What the curriculum says of a group's whole series, on paper, for who leads it. */
@ApplicationScoped
class SeriesPlanOfGroup implements GroupPart {

  @Inject private PrintedLists lists;
  @Inject private Sessions sessions;
  @Inject private CurrentSite here;

  @Override
  public int order() {
    return 51;
  }

  @Override
  public void add(GroupDetails group, List<SessionDetails> series, GroupPage page) {
    if (here.may(Role.COORDINATOR, Role.TRAINER)
        && series.stream().anyMatch(session -> session.part() != null)
        && !sessions.parts(group.id()).isEmpty()) {
      Locale language = Language.current();
      page.print(
          Download.pdf(
              Texts.text("session.plan"),
              "draaiboek",
              group.name(),
              out -> out.write(lists.seriesPlan(group.id(), language))));
    }
  }
}
