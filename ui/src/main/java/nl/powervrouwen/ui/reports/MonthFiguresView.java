package nl.powervrouwen.ui.reports;

import com.vaadin.cdi.annotation.CdiComponent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import nl.powervrouwen.registry.Role;
import nl.powervrouwen.results.CheckCount;
import nl.powervrouwen.results.Results;
import nl.powervrouwen.sessions.SessionFigures;
import nl.powervrouwen.sessions.SessionMonth;
import nl.powervrouwen.ui.access.ShownTo;
import nl.powervrouwen.ui.kit.PageHead;
import nl.powervrouwen.ui.kit.Table;
import nl.powervrouwen.ui.texts.Moments;
import nl.powervrouwen.ui.texts.Texts;

/** How far the figures of each month stand: only numbers, of the whole municipality. */
@CdiComponent
@Route("maandcijfers")
@Menu(order = 50, title = "month.title", icon = "CHART")
@ShownTo(roles = Role.CONTROLLER)
class MonthFiguresView extends Div implements BeforeEnterObserver, HasDynamicTitle {

  private final SessionFigures sessions;
  private final Results results;

  @Inject
  MonthFiguresView(SessionFigures sessions, Results results) {
    this.sessions = sessions;
    this.results = results;
    addClassName("page");
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    removeAll();
    add(
        new PageHead(getPageTitle()).lead(Texts.text("month.lead")),
        sessions(),
        card(Texts.text("month.results"), new Paragraph(said(results.checkCount()))));
  }

  @Override
  public final String getPageTitle() {
    return Texts.text("month.title");
  }

  private Section sessions() {
    Table table = new Table(Texts.text("month.sessions")).labelled();
    for (String column : new String[] {"month", "held", "closed", "not-closed", "cancelled"}) {
      table.column(Texts.text("month.column." + column));
    }
    for (SessionMonth month : sessions.months()) {
      table.row(
          Table.text(Moments.monthAndYear(month.month())),
          number(month.held()),
          number(month.closed()),
          number(month.open()),
          number(month.cancelled()));
    }
    Paragraph explained = new Paragraph(Texts.text("month.sessions.explained"));
    explained.addClassName("small");
    Section card = card(Texts.text("month.sessions"), explained);
    card.add(table);
    return card;
  }

  private static Component number(int count) {
    return Table.text(Texts.text("month.number", count));
  }

  private static String said(CheckCount checks) {
    return checks.results() == 0
        ? Texts.text("month.results.none")
        : Texts.text("month.results.said", checks.results(), checks.results() - checks.unasked());
  }

  private static Section card(String title, Paragraph text) {
    Section card = new Section(new H2(title), text);
    card.addClassName("card");
    return card;
  }
}
