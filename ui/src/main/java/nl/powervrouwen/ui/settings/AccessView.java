package nl.powervrouwen.ui.settings;

import com.vaadin.cdi.annotation.CdiComponent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import nl.powervrouwen.onboarding.Agreements;
import nl.powervrouwen.registry.AccessChange;
import nl.powervrouwen.registry.Role;
import nl.powervrouwen.ui.access.ShownTo;
import nl.powervrouwen.ui.features.InSettings;
import nl.powervrouwen.ui.kit.Action;
import nl.powervrouwen.ui.kit.Banner;
import nl.powervrouwen.ui.kit.Confirmation;
import nl.powervrouwen.ui.kit.EmptyState;
import nl.powervrouwen.ui.kit.Symbol;
import nl.powervrouwen.ui.kit.Table;
import nl.powervrouwen.ui.kit.Tone;
import nl.powervrouwen.ui.texts.Moments;
import nl.powervrouwen.ui.texts.Texts;

/**
 * What changes who comes in to the municipality: what waits for its agreement, and what became of
 * all that was asked before.
 */
@CdiComponent
@Route("instellingen/wie-binnenkomt")
@InSettings(
    name = "access",
    title = "settings.part.access",
    group = InSettings.Group.WHOLE,
    order = 5,
    symbol = Symbol.LOCK)
@ShownTo(roles = {Role.BEHEERDER, Role.PRIVACY_OFFICER})
class AccessView extends SettingsListView {

  private final Agreements agreements;
  private final Div parts = new Div();

  @Inject
  AccessView(Agreements agreements) {
    super(Texts.text("access.title"), Texts.text("access.lead"));
    this.agreements = agreements;
    // Where the focus goes when what had it is gone.
    banner.getElement().setAttribute("tabindex", "-1");
    add(parts);
  }

  @Override
  void show() {
    parts.removeAll();
    List<AccessChange> asked = agreements.asked();
    asked.forEach(change -> parts.add(question(change)));
    parts.add(history(agreements.all().stream().filter(one -> !asked.contains(one)).toList()));
  }

  private Section question(AccessChange change) {
    Table table = new Table(Texts.text("access.question")).labelled();
    table.column(Texts.text("access.what"));
    table.column(Texts.text("access.before"));
    table.column(Texts.text("access.after"));
    for (AccessChange.Line line : change.lines()) {
      table.row(
          Table.text(AccessWords.in(line.label())),
          Table.text(AccessWords.in(line.before())),
          Table.text(AccessWords.in(line.after())));
    }
    Div buttons =
        new Div(
            Action.first(Texts.text("access.agree.ask"), () -> askAgreement(change)),
            Action.other(Texts.text("access.refuse.ask"), () -> askReason(change)));
    buttons.addClassNames("actions", "form-actions");
    String until =
        Moments.dayWithYear(Moments.local(Objects.requireNonNull(change.until())).toLocalDate());
    Section card =
        new Section(
            new H2(Texts.text("access.question")),
            new Paragraph(AccessWords.asked(change)),
            table,
            new Paragraph(Texts.text("access.careful")),
            new Paragraph(Texts.text("access.until", until)),
            buttons);
    card.addClassName("card");
    AccessChange.Emergency emergency = change.emergency();
    if (emergency != null) {
      Banner warning = new Banner();
      warning.say(Tone.CARE, AccessWords.emergency(emergency));
      card.addComponentAtIndex(1, warning);
    }
    return card;
  }

  private void askAgreement(AccessChange change) {
    Confirmation.before(
        Texts.text("access.agree.title"),
        Texts.text("access.agree.text", AccessWords.labels(change)),
        Texts.text("access.agree"),
        () ->
            answer(() -> agreements.agree(change.order(), change.content()), "access.agree.done"));
  }

  private void askReason(AccessChange change) {
    new AccessRefusalDialog(
            reason ->
                answer(
                    () -> agreements.refuse(change.order(), change.content(), reason),
                    "access.refuse.done"))
        .open();
  }

  private void answer(Runnable action, String done) {
    banner.attempt(action, this::show, Texts.text(done));
    banner.getElement().callJsFunction("focus");
  }

  private static Section history(List<AccessChange> changes) {
    Section card = new Section(new H2(Texts.text("access.history")));
    card.addClassName("card");
    card.add(changes.isEmpty() ? nothing() : table(changes));
    return card;
  }

  private static Component nothing() {
    return new EmptyState(Symbol.LOCK, Texts.text("access.none"), Texts.text("access.none.text"));
  }

  private static Table table(List<AccessChange> changes) {
    Table table = new Table(Texts.text("access.history")).labelled();
    for (String column : List.of("what", "before", "after", "who", "answer", "outcome")) {
      table.column(Texts.text("access." + column));
    }
    for (AccessChange change : changes) {
      for (AccessChange.Line line : change.lines()) {
        table.row(
            Table.text(AccessWords.in(line.label())),
            Table.text(AccessWords.in(line.before())),
            Table.text(AccessWords.in(line.after())),
            Table.text(AccessWords.asked(change)),
            Table.text(AccessWords.answer(change)),
            Table.text(AccessWords.outcome(change)));
      }
    }
    return table;
  }
}
