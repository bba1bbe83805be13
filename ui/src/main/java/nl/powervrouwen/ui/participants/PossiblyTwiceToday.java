package nl.powervrouwen.ui.participants;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.router.RouterLink;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import nl.powervrouwen.participants.Duplicates;
import nl.powervrouwen.participants.PossiblyTwice;
import nl.powervrouwen.registry.Role;
import nl.powervrouwen.ui.access.CurrentSite;
import nl.powervrouwen.ui.features.TodayPart;
import nl.powervrouwen.ui.features.TodaySection;
import nl.powervrouwen.ui.features.TodoLine;
import nl.powervrouwen.ui.kit.Symbol;
import nl.powervrouwen.ui.texts.Texts;

/** Participants who may be one person, which whoever registered the later one was not told. */
@ApplicationScoped
class PossiblyTwiceToday implements TodayPart {

  @Inject private Duplicates duplicates;
  @Inject private CurrentSite here;

  @Override
  public int order() {
    return 16;
  }

  @Override
  public List<Component> today() {
    List<PossiblyTwice> twice =
        here.may(Role.COORDINATOR) ? duplicates.possiblyTwice() : List.<PossiblyTwice>of();
    if (twice.isEmpty()) {
      return List.of();
    }
    return List.of(
        TodaySection.gathered(
            "dubbel",
            Texts.text("today.twice"),
            Texts.text("today.twice.many", twice.size()),
            twice.stream().map(PossiblyTwiceToday::item).toList()));
  }

  private static ListItem item(PossiblyTwice pair) {
    String said =
        Texts.text(
            pair.sameBsn() ? "today.twice.bsn" : "today.twice.name",
            pair.later().name().spoken(),
            pair.before().name().spoken());
    RouterLink link = ParticipantsNavigation.merge(pair.later().id(), Texts.text("today.look"));
    return new TodoLine(Symbol.PERSON, said, link);
  }
}
