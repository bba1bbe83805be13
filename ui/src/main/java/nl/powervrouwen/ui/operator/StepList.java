package nl.powervrouwen.ui.operator;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import nl.powervrouwen.registry.Order;
import nl.powervrouwen.registry.Order.Step;
import nl.powervrouwen.registry.Order.StepName;
import nl.powervrouwen.registry.OrderKind;
import nl.powervrouwen.spi.Words;
import nl.powervrouwen.ui.kit.Symbol;
import nl.powervrouwen.ui.texts.Texts;
import org.jspecify.annotations.Nullable;

/** The steps of an order: done, at work, and, while a municipality is opened, still to come. */
final class StepList extends OrderedList {

  private static final Set<StepName> OPENING = EnumSet.range(StepName.CHECK, StepName.LIVE);

  private List<Object> shown = List.of();

  StepList() {
    addClassName("order-steps");
  }

  /** Shows how far it is; touches nothing when nothing is new, so that nothing is read twice. */
  void show(Order order) {
    List<Object> now = new ArrayList<>(order.steps());
    now.add(order.state());
    if (now.equals(shown)) {
      return;
    }
    shown = now;
    removeAll();
    order.steps().forEach(step -> add(line(step)));
    if (order.kind() == OrderKind.APPLY && order.state().isWork()) {
      Set<StepName> begun =
          order.steps().stream().map(Step::name).collect(Collectors.toUnmodifiableSet());
      OPENING.stream().filter(name -> !begun.contains(name)).forEach(name -> add(toCome(name)));
    }
    setVisible(getChildren().findAny().isPresent());
  }

  private static ListItem line(Step step) {
    Symbol symbol =
        switch (step.state()) {
          case BUSY -> Symbol.CLOCK;
          case DONE -> Symbol.CHECK;
          case FAILED -> Symbol.CROSS;
        };
    ListItem item = item(step.name(), symbol, said(step));
    item.addClassName("step-" + step.state().name().toLowerCase(Locale.ROOT));
    Words note = step.note();
    if (note != null) {
      Paragraph words = new Paragraph(MunicipalityWords.in(note));
      words.addClassName("small");
      item.add(words);
    }
    return item;
  }

  private static ListItem toCome(StepName name) {
    ListItem item = item(name, Symbol.FORWARD, Texts.text("step.later"));
    item.addClassName("step-later");
    return item;
  }

  private static ListItem item(StepName name, Symbol symbol, String said) {
    Span state = new Span(said);
    state.addClassName("small");
    Span words = new Span(Texts.text("step." + name.name()));
    words.addClassName("step-name");
    return new ListItem(symbol.picture(), words, state);
  }

  private static String said(Step step) {
    @Nullable Instant ended = step.endedAt();
    return switch (step.state()) {
      case BUSY -> Texts.text("step.busy");
      case FAILED -> Texts.text("step.failed");
      case DONE ->
          ended == null
              ? Texts.text("step.done")
              : Texts.text(
                  "step.done.in", Duration.between(step.beganAt(), ended).toMillis() / 1000.0);
    };
  }
}
