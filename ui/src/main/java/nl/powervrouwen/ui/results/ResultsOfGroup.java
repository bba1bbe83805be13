package nl.powervrouwen.ui.results;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import nl.powervrouwen.participants.ParticipantId;
import nl.powervrouwen.programmes.EnrolmentRow;
import nl.powervrouwen.programmes.GroupDetails;
import nl.powervrouwen.programmes.Groups;
import nl.powervrouwen.programmes.Stage;
import nl.powervrouwen.registry.Role;
import nl.powervrouwen.results.Found;
import nl.powervrouwen.results.Results;
import nl.powervrouwen.sessions.SessionDetails;
import nl.powervrouwen.ui.access.CurrentSite;
import nl.powervrouwen.ui.features.GroupPage;
import nl.powervrouwen.ui.features.GroupPart;
import nl.powervrouwen.ui.features.PagePart;
import nl.powervrouwen.ui.kit.SectionHead;
import nl.powervrouwen.ui.texts.Texts;

/** How many of a group found something, for who coaches or coordinates them. */
@ApplicationScoped
class ResultsOfGroup implements GroupPart {

  @Inject private Results results;
  @Inject private Groups groups;
  @Inject private CurrentSite here;

  @Override
  public int order() {
    return 40;
  }

  @Override
  public void add(GroupDetails group, List<SessionDetails> series, GroupPage page) {
    if (!here.may(Role.COORDINATOR, Role.JOBCOACH)) {
      return;
    }
    Found found = results.found(members(group));
    if (found.participants() > 0) {
      Section card =
          new Section(
              new SectionHead(
                  Texts.text("results.title"), ResultsNavigation.all(Texts.text("results.all"))),
              new Paragraph(ResultWords.found(found, !here.may(Role.COORDINATOR))));
      card.addClassName("card");
      page.below(new PagePart("resultaten", Texts.text("results.title"), card));
    }
  }

  /** Who had a place in it at some time; who applied or waits has nothing to do with it yet. */
  private List<ParticipantId> members(GroupDetails group) {
    return groups.enrolments(group.id()).stream()
        .filter(one -> one.stage() != Stage.REGISTERED && one.stage() != Stage.WAITING)
        .filter(one -> one.since() != null)
        .map(EnrolmentRow::participant)
        .distinct()
        .toList();
  }
}
