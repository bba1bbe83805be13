package nl.powervrouwen.ui.circumstances;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.router.RouterLink;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import nl.powervrouwen.circumstances.ArrangementRow;
import nl.powervrouwen.circumstances.Arrangements;
import nl.powervrouwen.registry.Role;
import nl.powervrouwen.ui.access.CurrentSite;
import nl.powervrouwen.ui.features.TodayPart;
import nl.powervrouwen.ui.features.TodaySection;
import nl.powervrouwen.ui.features.TodoLine;
import nl.powervrouwen.ui.participants.Needs;
import nl.powervrouwen.ui.texts.Moments;
import nl.powervrouwen.ui.texts.Texts;

/** Preconditions that were to be arranged until today, and the way to say what solved each. */
@ApplicationScoped
class ArrangementsToday implements TodayPart {

  @Inject private Arrangements arrangements;
  @Inject private CurrentSite here;

  @Override
  public int order() {
    return 8;
  }

  @Override
  public List<Component> today() {
    List<ArrangementRow> due =
        here.may(Role.COORDINATOR, Role.JOBCOACH) ? arrangements.due() : List.<ArrangementRow>of();
    if (due.isEmpty()) {
      return List.of();
    }
    return List.of(
        TodaySection.gathered(
            "randvoorwaarden",
            Texts.text("arrangement.due"),
            Texts.text("arrangement.due.many", due.size()),
            due.stream().map(ArrangementsToday::item).toList()));
  }

  private static ListItem item(ArrangementRow row) {
    String said =
        Texts.text(
            "arrangement.due.one",
            CircumstancesWords.need(row),
            row.name().spoken(),
            Moments.dayWithYear(Objects.requireNonNull(row.data().dueOn())));
    RouterLink link = CircumstancesNavigation.change(row);
    link.setText(Texts.text("arrangement.due.solve"));
    return new TodoLine(Needs.symbol(row.precondition()), said, link);
  }
}
