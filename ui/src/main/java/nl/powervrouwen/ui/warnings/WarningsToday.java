package nl.powervrouwen.ui.warnings;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.ListItem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import nl.powervrouwen.registry.Role;
import nl.powervrouwen.ui.access.CurrentSite;
import nl.powervrouwen.ui.features.TodayPart;
import nl.powervrouwen.ui.features.TodaySection;
import nl.powervrouwen.ui.features.TodoLine;
import nl.powervrouwen.ui.kit.Action;
import nl.powervrouwen.ui.kit.Symbol;
import nl.powervrouwen.ui.texts.Texts;
import nl.powervrouwen.warnings.Warning;
import nl.powervrouwen.warnings.Warnings;

/** Who may be slipping away, with the one thing that clears it. */
@ApplicationScoped
class WarningsToday implements TodayPart {

  @Inject private Warnings warnings;
  @Inject private WarningWords words;
  @Inject private CurrentSite here;

  @Override
  public int order() {
    return 8;
  }

  @Override
  public List<Component> today() {
    List<Warning> all =
        here.may(Role.COORDINATOR, Role.JOBCOACH) ? warnings.all() : List.<Warning>of();
    if (all.isEmpty()) {
      return List.of();
    }
    long people = all.stream().map(Warning::participant).distinct().count();
    return List.of(
        TodaySection.gathered(
            "signalen",
            Texts.text("warnings.title"),
            Texts.text("warnings.many", all.size(), people),
            all.stream().map(this::item).toList(),
            Action.other(WarningsNavigation.all(Texts.text("warnings.all")))));
  }

  private ListItem item(Warning warning) {
    String said = Texts.text("warnings.one", warning.name().spoken(), WarningWords.why(warning));
    return new TodoLine(Symbol.WARNING, said, words.way(warning), List.of());
  }
}
