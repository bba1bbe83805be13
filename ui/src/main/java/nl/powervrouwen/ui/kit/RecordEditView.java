package nl.powervrouwen.ui.kit;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import java.util.Optional;
import nl.powervrouwen.ui.texts.Texts;
import org.jspecify.annotations.Nullable;

/**
 * A screen that adds one kind of thing and changes it: with one address for each, and the same
 * fields for both.
 *
 * <p>A view declares its {@link #fields} when it is made, and says how the room is asked. Its title
 * is the text {@code <thing>.new} or {@code <thing>.change}. When there is a text {@code
 * <thing>.saved}, the next screen tells that it was added (0) or changed (1).
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
  private @Nullable D seen;

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

  /**
   * A link to where one comes from, and goes after saving or cancelling: what is edited or a list;
   * for null, when something new is not added after all, what it would have been part of.
   */
  protected abstract RouterLink back(@Nullable D current);

  /** What people call it. */
  protected abstract String name(D current);

  /** The top of the screen without the way back; for null that of something new. */
  protected PageHead head(@Nullable D current) {
    return new PageHead(
        current == null ? getPageTitle() : Texts.text(thing + ".change.title", name(current)));
  }

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
    seen = current.orElse(null);
    add(head(seen).back(back(seen)));
    if (current.isPresent()) {
      open(current.get());
    } else {
      fields.show(start(empty));
      openNew();
    }
  }

  @Override
  protected final void saved(D details) {
    String told = thing + ".saved";
    if (Texts.find(told).isPresent()) {
      FlashMessage.keep(Texts.text(told, name(details), changes ? 1 : 0));
    }
    leave(details);
  }

  @Override
  protected final void cancel() {
    leave(seen);
  }

  private void leave(@Nullable D to) {
    UI.getCurrent().navigate(back(to).getHref());
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
