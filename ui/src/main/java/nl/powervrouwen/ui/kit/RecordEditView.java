package nl.powervrouwen.ui.kit;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.RouteParameters;
import java.util.Optional;
import nl.powervrouwen.ui.texts.Texts;
import org.jspecify.annotations.Nullable;

/**
 * A screen that adds one kind of thing and changes it: with one address for each, and the same
 * fields for both.
 *
 * <p>A view declares its {@link #fields} when it is made, and says how the room is asked. Its title
 * is the text {@code <thing>.new} or {@code <thing>.change}.
 *
 * @param <D> the details of what is edited, as the room hands them out
 * @param <R> what is typed about it, as the room takes it
 */
public abstract class RecordEditView<D, R extends Record> extends EditView<D>
    implements BeforeEnterObserver, HasDynamicTitle {

  /** The fields. */
  protected final RecordFields<R> fields;

  private final String thing;
  private boolean changes;
  private @Nullable R blank;

  /**
   * A screen without fields.
   *
   * @param thing what is edited, such as {@code holiday}: the keys of its texts begin with it
   */
  protected RecordEditView(String thing, Class<R> type) {
    super("new-" + thing);
    this.thing = thing;
    fields = new RecordFields<>(form, thing, type);
  }

  /**
   * What the address names; empty for something new.
   *
   * @throws nl.powervrouwen.refusals.NotFound when it names nothing that the caller may see
   */
  protected abstract Optional<D> find(RouteParameters address);

  /** The top of the screen; for null that of something new. */
  protected abstract PageHead head(@Nullable D current);

  /** What stands in the fields at first for something new; {@code blank} has their own defaults. */
  protected R start(R blank) {
    return blank;
  }

  /** Lets the fields show what stands, where that takes more than its values. */
  protected void prepare(D current) {}

  /** What stands, as it would have been typed. */
  protected abstract R input(D current);

  /** Asks the room to add something new. */
  protected abstract D add(R input);

  /** Asks the room to change what was seen. */
  protected abstract D change(D seen, R input);

  @Override
  public final void beforeEnter(BeforeEnterEvent event) {
    R empty = blank == null ? fields.typed() : blank;
    blank = empty;
    Optional<D> current = find(event.getRouteParameters());
    changes = current.isPresent();
    form.rename((changes ? "change-" : "new-") + thing);
    removeAll();
    add(head(current.orElse(null)));
    if (current.isPresent()) {
      open(current.get());
    } else {
      fields.show(start(empty));
      openNew();
    }
  }

  /** Whether what the address names is changed; otherwise something new is added. */
  protected final boolean changes() {
    return changes;
  }

  /** Without a name: titles stay in the history of a browser. */
  @Override
  public final String getPageTitle() {
    return Texts.text(thing + (changes ? ".change" : ".new"));
  }

  @Override
  protected final void fill(D details) {
    prepare(details);
    fields.show(input(details));
  }

  @Override
  protected final D store(@Nullable D seen) {
    return seen == null ? add(fields.typed()) : change(seen, fields.typed());
  }
}
