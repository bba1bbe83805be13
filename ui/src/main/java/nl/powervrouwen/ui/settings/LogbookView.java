package nl.powervrouwen.ui.settings;

import com.vaadin.cdi.annotation.CdiComponent;
import com.vaadin.flow.component.ItemLabelGenerator;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.UUID;
import nl.powervrouwen.identity.AuditFilter;
import nl.powervrouwen.identity.AuditLine;
import nl.powervrouwen.identity.AuditLog;
import nl.powervrouwen.identity.AuditOutcome;
import nl.powervrouwen.identity.AuditPage;
import nl.powervrouwen.identity.SensitiveAction;
import nl.powervrouwen.registry.Role;
import nl.powervrouwen.ui.access.ShownTo;
import nl.powervrouwen.ui.features.InSettings;
import nl.powervrouwen.ui.kit.Action;
import nl.powervrouwen.ui.kit.Fields;
import nl.powervrouwen.ui.kit.Symbol;
import nl.powervrouwen.ui.kit.Table;
import nl.powervrouwen.ui.texts.Texts;
import org.jspecify.annotations.Nullable;

/** Who did, or wanted to do, what opens data of persons. */
@CdiComponent
@Route("instellingen/logboek")
@InSettings(
    name = "logbook",
    title = "logbook.title",
    group = InSettings.Group.DAILY,
    order = 30,
    symbol = Symbol.LOCK)
@ShownTo(roles = {Role.BEHEERDER, Role.PRIVACY_OFFICER})
class LogbookView extends SettingsListView {

  private final AuditLog log;
  private final Select<SensitiveAction> action = new Select<>();
  private final Select<AuditOutcome> outcome = new Select<>();
  private final DatePicker from = Fields.date("logbook.from");
  private final DatePicker until = Fields.date("logbook.until");
  private final Paragraph found = new Paragraph();
  private final Section list = new Section();
  private final Action more = Action.other(Texts.text("logbook.more"), this::more);
  private Table table = new Table("");
  private AuditFilter shown = AuditFilter.ALL;
  private @Nullable UUID next;
  private int rows;

  @Inject
  LogbookView(AuditLog log) {
    super(Texts.text("logbook.title"), Texts.text("logbook.lead"));
    this.log = log;
    list.addClassName("card");
    found.addClassName("small");
    found.getElement().setAttribute("role", "status");
    choice(action, "logbook.action", SensitiveAction.values(), AuditWords::of);
    choice(outcome, "logbook.outcome", AuditOutcome.values(), AuditWords::of);
    add(filter(), list);
  }

  private static <E> void choice(
      Select<E> field, String label, E[] values, ItemLabelGenerator<E> words) {
    field.setLabel(Texts.text(label));
    field.setItems(values);
    field.setItemLabelGenerator(
        value -> value == null ? Texts.text("logbook.all") : words.apply(value));
    field.setEmptySelectionAllowed(true);
    field.setEmptySelectionCaption(Texts.text("logbook.all"));
  }

  private Section filter() {
    Div fields = new Div(action, outcome, from, until);
    fields.addClassName("filter-fields");
    Div actions = new Div(Action.first(Texts.text("logbook.show"), this::show).with(Symbol.SEARCH));
    actions.addClassName("actions");
    Section section = new Section(new H2(Texts.text("logbook.filter")), fields, actions);
    section.addClassName("card");
    return section;
  }

  /** An action that there is not is as good as none. */
  @Override
  void take(QueryParameters asked) {
    String written = asked.getSingleParameter(SettingsNavigation.ACTION).orElse("");
    Arrays.stream(SensitiveAction.values())
        .filter(one -> SettingsNavigation.written(one).equals(written))
        .findFirst()
        .ifPresent(action::setValue);
  }

  private AuditFilter wanted() {
    return new AuditFilter(
        action.getValue(), outcome.getValue(), from.getValue(), until.getValue());
  }

  @Override
  void show() {
    shown = wanted();
    list.removeAll();
    table = new Table(getPageTitle()).labelled();
    for (String column : new String[] {"when", "who", "what", "about", "from", "outcome"}) {
      table.column(Texts.text("logbook." + column));
    }
    rows = 0;
    list.add(new H2(Texts.text("logbook.lines")), found);
    add(log.page(shown, null));
    if (rows > 0) {
      Div files = new Div(more, LogbookFile.workbook(log, shown), LogbookFile.text(log, shown));
      files.addClassName("actions");
      list.add(table, files);
    }
  }

  private void add(AuditPage page) {
    page.lines().forEach(this::row);
    rows += page.lines().size();
    next = page.next();
    more.setVisible(next != null);
    found.setText(rows == 0 ? Texts.text("logbook.none") : Texts.text("logbook.newest", rows));
  }

  /** The button stays where it is, and with it the focus, until there is no more. */
  private void more() {
    add(log.page(shown, next));
    if (next == null) {
      found.getElement().setAttribute("tabindex", "-1").callJsFunction("focus");
    }
  }

  private void row(AuditLine line) {
    table.row(
        Table.text(AuditWords.when(line)),
        Table.text(AuditWords.who(line)),
        Table.text(AuditWords.what(line)),
        Table.text(AuditWords.about(line)),
        Table.text(AuditWords.from(line)),
        Table.text(AuditWords.of(line.outcome())));
  }
}
