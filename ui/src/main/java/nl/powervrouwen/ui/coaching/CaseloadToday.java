package nl.powervrouwen.ui.coaching;

import com.vaadin.flow.component.Component;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import nl.powervrouwen.coaching.ContactState;
import nl.powervrouwen.coaching.ContactStates;
import nl.powervrouwen.coaching.CoverRow;
import nl.powervrouwen.coaching.Covers;
import nl.powervrouwen.registry.Role;
import nl.powervrouwen.ui.access.CurrentSite;
import nl.powervrouwen.ui.features.TodayPart;
import nl.powervrouwen.ui.features.TodaySection;
import nl.powervrouwen.ui.features.TodoLine;
import nl.powervrouwen.ui.kit.Symbol;
import nl.powervrouwen.ui.texts.Moments;
import nl.powervrouwen.ui.texts.Texts;

/**
 * How many participants the caller coaches, how many they see today for a colleague, and the way to
 * how it stands with each.
 */
@ApplicationScoped
class CaseloadToday implements TodayPart {

  @Inject private ContactStates states;
  @Inject private Covers covers;
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
    List<TodoLine> lines = new ArrayList<>();
    lines.add(line(said(all.stream().filter(state -> state.coverFor() == null).toList())));
    covers.mineToday().forEach(cover -> lines.add(line(said(cover, all))));
    return List.of(TodaySection.of(Texts.text("caseload.title"), lines));
  }

  private static String said(List<ContactState> own) {
    long silent = own.stream().filter(state -> state.tries() > 0).count();
    return silent == 0
        ? Texts.text("caseload.today", own.size())
        : Texts.text("caseload.today.silent", own.size(), silent);
  }

  private static String said(CoverRow cover, List<ContactState> all) {
    String covered = cover.covered().displayName();
    long theirs = all.stream().filter(state -> covered.equals(state.coverFor())).count();
    return Texts.text("caseload.today.cover", covered, Moments.day(cover.lastDay()), theirs);
  }

  private static TodoLine line(String said) {
    return new TodoLine(
        Symbol.PEOPLE, said, CoachingNavigation.caseload(Texts.text("caseload.open")));
  }
}
