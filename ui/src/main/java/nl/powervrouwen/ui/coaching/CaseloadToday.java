package nl.powervrouwen.ui.coaching;

import com.vaadin.flow.component.Component;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import nl.powervrouwen.coaching.ContactState;
import nl.powervrouwen.coaching.ContactStates;
import nl.powervrouwen.registry.Role;
import nl.powervrouwen.ui.access.CurrentSite;
import nl.powervrouwen.ui.features.TodayPart;
import nl.powervrouwen.ui.features.TodaySection;
import nl.powervrouwen.ui.kit.Symbol;
import nl.powervrouwen.ui.texts.Texts;

/** How many participants the caller coaches, and the way to how it stands with each. */
@ApplicationScoped
class CaseloadToday implements TodayPart {

  @Inject private ContactStates states;
  @Inject private CurrentSite here;

  @Override
  public int order() {
    return 30;
  }

  @Override
  public List<Component> today() {
    List<ContactState> all = here.may(Role.JOBCOACH) ? states.mine() : List.<ContactState>of();
    if (all.isEmpty()) {
      return List.of();
    }
    long silent = all.stream().filter(state -> state.tries() > 0).count();
    String said =
        silent == 0
            ? Texts.text("caseload.today", all.size())
            : Texts.text("caseload.today.silent", all.size(), silent);
    return List.of(
        TodaySection.of(
            Texts.text("caseload.title"),
            List.of(
                new TodoLine(
                    Symbol.PEOPLE,
                    said,
                    CoachingNavigation.caseload(Texts.text("caseload.open"))))));
  }
}
