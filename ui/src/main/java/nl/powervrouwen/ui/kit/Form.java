package nl.powervrouwen.ui.kit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasHelper;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.data.binder.Binder;
import com.vaadin.flow.data.binder.HasValidator;
import com.vaadin.flow.data.binder.ValueContext;
import com.vaadin.flow.router.BeforeLeaveEvent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import nl.powervrouwen.refusals.Problem;
import nl.powervrouwen.ui.texts.Reasons;
import nl.powervrouwen.ui.texts.Texts;
import org.jspecify.annotations.Nullable;

/**
 * A form: one column, labels above, errors beside the field in words.
 *
 * <p>Each field has a name that stays the same, so that a draft of what was typed can be put back
 * into it after a reload (see {@code pv.js}).
 */
public final class Form extends Div {

  /** One field, with the value that stands in the database and a way to write that value. */
  private static final class Line<V> {
    final HasValue<?, V> field;
    final Function<V, String> written;
    V current;
    @Nullable String helper;

    Line(HasValue<?, V> field, Function<V, String> written) {
      this.field = field;
      this.written = written;
      this.current = field.getValue();
    }

    boolean changed() {
      return !Objects.equals(field.getValue(), current);
    }
  }

  private final Map<String, Line<?>> lines = new LinkedHashMap<>();
  private final Banner summary = new Banner();

  /** An empty form; drafts are kept under this name. */
  public Form(String name) {
    setId(name);
    addClassName("form");
    getElement().setAttribute("data-draft", "");
    add(summary);
  }

  /** Keeps drafts under another name from now on. */
  void rename(String name) {
    setId(name);
    lines.forEach((field, line) -> ((Component) line.field).setId(name + "-" + field));
  }

  /** Says above the fields what the sign beside some of the names means. */
  public void explainRequired() {
    Paragraph hint = new Paragraph(Texts.text("form.required"));
    hint.addClassName("small");
    addComponentAtIndex(indexOf(summary) + 1, hint);
  }

  /** A heading above the fields that follow. */
  public void section(String title) {
    H2 heading = new H2(title);
    heading.addClassName("form-section");
    add(heading);
  }

  /** Adds a field whose value reads like itself. */
  public <V, C extends Component & HasValue<?, V>> C add(String name, C field) {
    return add(name, field, Objects::toString);
  }

  /**
   * Adds a field.
   *
   * @param name as in the room's input record, so that a problem finds its field
   * @param written how a value of it is shown to people
   */
  public <V, C extends Component & HasValue<?, V>> C add(
      String name, C field, Function<V, String> written) {
    field.setId(getId().orElseThrow() + "-" + name);
    lines.put(name, new Line<>(field, written));
    add(field);
    return field;
  }

  /** Takes the values that are in the fields now for what stands in the database. */
  public void settle() {
    lines.values().forEach(Form::settle);
    quiet();
  }

  /** Whether something was typed that is not saved. */
  public boolean changed() {
    return lines.values().stream().anyMatch(Line::changed);
  }

  /** Does this whenever the value of a field has changed. */
  public void whenChanged(Runnable action) {
    lines.values().forEach(line -> line.field.addValueChangeListener(change -> action.run()));
  }

  /**
   * Asks before typed text is left behind.
   *
   * @param changed whether there is something to lose
   */
  public void beforeLeave(BeforeLeaveEvent event, boolean changed) {
    if (!changed) {
      forgetDraft();
      return;
    }
    BeforeLeaveEvent.ContinueNavigationAction leave = event.postpone();
    Confirmation.beforeLeaving(
        Texts.text("leave.text"),
        () -> {
          forgetDraft();
          leave.proceed();
        },
        leave::cancel);
  }

  /** Takes away the draft that the browser keeps: its text is saved or given up. */
  public void forgetDraft() {
    // Through the page, because the form may be gone when the browser hears of it.
    UI.getCurrent().getPage().executeJs("window.pv && pv.forget($0)", getId().orElseThrow());
  }

  /** Takes away all messages. */
  public void quiet() {
    summary.hush();
    components().forEach(Form::clear);
  }

  /**
   * Whether every field could read what was typed into it; a date that is no date can't be read,
   * and the field says so itself.
   */
  public boolean readable() {
    List<Line<?>> unread = lines.values().stream().filter(Form::isUnread).toList();
    unread.forEach(line -> mark(line.field));
    unread.stream().findFirst().ifPresent(line -> focus(line.field));
    return unread.isEmpty();
  }

  /** Shows each problem beside its field, and what has no field above the form. */
  public void refuse(List<Problem> problems) {
    show(
        problems.stream()
            .map(problem -> Map.entry(problem.field(), Reasons.words(problem)))
            .toList());
  }

  /**
   * Shows what is wrong beside each field, in these words, and what has no field above the form.
   *
   * @param words by the name of the field
   */
  public void tell(Map<String, String> words) {
    show(words.entrySet());
  }

  private void show(Collection<Map.Entry<String, String>> problems) {
    quiet();
    List<String> homeless = new ArrayList<>();
    @Nullable HasValidationProperties first = null;
    for (Map.Entry<String, String> wrong : problems) {
      Line<?> line = lines.get(wrong.getKey());
      if (line != null && line.field instanceof HasValidationProperties field) {
        field.setErrorMessage(wrong.getValue());
        field.setInvalid(true);
        first = first == null ? field : first;
      } else {
        homeless.add(wrong.getValue());
      }
    }
    String count = Texts.text("form.problems", problems.size());
    summary.say(Tone.WRONG, homeless.isEmpty() ? count : String.join(" ", homeless));
    if (first != null) {
      focus(first);
    }
  }

  /**
   * Shows problems beside the fields that somebody changed, and leaves the focus where it is; a
   * field that nobody has come to yet is not called wrong.
   */
  public void mark(List<Problem> problems) {
    quiet();
    for (Problem problem : problems) {
      Line<?> line = lines.get(problem.field());
      if (line != null && line.changed() && line.field instanceof HasValidationProperties field) {
        field.setErrorMessage(Reasons.words(problem));
        field.setInvalid(true);
      }
    }
  }

  /** Says something above the form, with what can be done about it. */
  public void say(Tone tone, String text, Component... actions) {
    summary.say(tone, text, actions);
  }

  /**
   * Puts what stands in the database now beside what was typed, without losing a letter of it.
   *
   * @param fill fills the fields with what stands now
   */
  public void compare(Runnable fill) {
    List<Runnable> typed = new ArrayList<>();
    lines.values().forEach(line -> typed.add(keep(line)));
    fill.run();
    lines.values().forEach(Form::settle);
    typed.forEach(Runnable::run);
    lines.values().forEach(Form::showCurrent);
  }

  /** Takes away what {@link #compare} showed. */
  public void stopComparing() {
    lines.values().forEach(Form::hideCurrent);
  }

  private static <V> boolean isUnread(Line<V> line) {
    return line.field instanceof HasValidator<?> && unread(line.field);
  }

  @SuppressWarnings("unchecked") // a field validates values of its own type
  private static <V> boolean unread(HasValue<?, V> field) {
    return ((HasValidator<V>) field)
        .getDefaultValidator()
        .apply(field.getValue(), new ValueContext(new Binder<>(), (Component) field))
        .isError();
  }

  private static void mark(HasValue<?, ?> field) {
    if (field instanceof HasValidationProperties validated) {
      validated.setInvalid(true);
    }
  }

  private static <V> void settle(Line<V> line) {
    line.current = line.field.getValue();
  }

  private static <V> Runnable keep(Line<V> line) {
    V own = line.field.getValue();
    return () -> line.field.setValue(own);
  }

  private static <V> void showCurrent(Line<V> line) {
    if (line.field instanceof HasHelper field) {
      if (line.helper == null) {
        line.helper = Objects.requireNonNullElse(field.getHelperText(), "");
      }
      String current = line.current == null ? "" : line.written.apply(line.current);
      String shown = current.isBlank() ? Texts.text("form.nothing") : current;
      field.setHelperText(line.changed() ? Texts.text("form.standing", shown) : line.helper);
    }
  }

  private static void hideCurrent(Line<?> line) {
    if (line.field instanceof HasHelper field && line.helper != null) {
      field.setHelperText(line.helper);
      line.helper = null;
    }
  }

  private List<HasValidationProperties> components() {
    List<HasValidationProperties> found = new ArrayList<>();
    for (Line<?> line : lines.values()) {
      if (line.field instanceof HasValidationProperties field) {
        found.add(field);
      }
    }
    return found;
  }

  private static void clear(HasValidationProperties field) {
    field.setInvalid(false);
    field.setErrorMessage("");
  }

  private static void focus(Object field) {
    if (field instanceof Focusable<?> focusable) {
      focusable.focus();
    }
  }
}
