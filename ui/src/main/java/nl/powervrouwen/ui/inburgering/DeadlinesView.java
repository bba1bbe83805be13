package nl.powervrouwen.ui.inburgering;

import com.vaadin.cdi.annotation.CdiComponent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.powervrouwen.inburgering.DeadlineRow;
import nl.powervrouwen.inburgering.Inburgering;
import nl.powervrouwen.registry.Role;
import nl.powervrouwen.ui.access.ShownTo;
import nl.powervrouwen.ui.features.PartOf;
import nl.powervrouwen.ui.kit.EmptyState;
import nl.powervrouwen.ui.kit.PageHead;
import nl.powervrouwen.ui.kit.Symbol;
import nl.powervrouwen.ui.kit.Table;
import nl.powervrouwen.ui.participants.ParticipantsNavigation;
import nl.powervrouwen.ui.texts.Moments;
import nl.powervrouwen.ui.texts.Texts;

/** The work list: every last day of whom one coordinates or coaches, the first one first. */
@CdiComponent
@Route("termijnen")
@PartOf("deelnemers")
@ShownTo(roles = {Role.COORDINATOR, Role.JOBCOACH})
class DeadlinesView extends Div implements BeforeEnterObserver, HasDynamicTitle {

  private final Inburgering inburgering;

  @Inject
  DeadlinesView(Inburgering inburgering) {
    this.inburgering = inburgering;
    addClassName("page");
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    removeAll();
    List<DeadlineRow> due = inburgering.due();
    add(
        new PageHead(getPageTitle()).lead(Texts.text("deadlines.lead")),
        due.isEmpty() ? nothing() : table(due));
  }

  @Override
  public String getPageTitle() {
    return Texts.text("deadlines.title");
  }

  private static Component nothing() {
    return new EmptyState(
        Symbol.CLOCK, Texts.text("deadlines.none"), Texts.text("deadlines.none.help"));
  }

  private static Component table(List<DeadlineRow> due) {
    LocalDate today = Moments.today();
    Table table = new Table(Texts.text("deadlines.title"));
    table
        .column(Texts.text("field.participant"))
        .column(Texts.text("deadlines.what"))
        .column(Texts.text("deadlines.last"))
        .column(Texts.text("deadlines.state"));
    for (DeadlineRow row : due) {
      LocalDate last = Objects.requireNonNull(row.deadline().last());
      table.row(
          ParticipantsNavigation.to(row.participant(), row.name().spoken()),
          Table.text(InburgeringWords.what(row.deadline())),
          Table.whole(Moments.date(last)),
          Optional.<Component>ofNullable(InburgeringWords.nearness(row.deadline(), today))
              .orElseGet(Span::new));
    }
    return table;
  }
}
