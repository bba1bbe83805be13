package nl.powervrouwen.ui.kit;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import java.util.List;
import java.util.function.Supplier;
import nl.powervrouwen.refusals.Conflict;
import nl.powervrouwen.refusals.InvalidInput;
import nl.powervrouwen.refusals.StaleVersion;
import nl.powervrouwen.ui.texts.Texts;
import org.jspecify.annotations.Nullable;

/**
 * A screen with one form for something new or something that stands.
 *
 * <p>It loses no typed text: not when something is wrong with it, not when a colleague saved first,
 * not when one leaves by accident.
 *
 * @param <D> the details of what is edited, as the room hands them out
 */
public abstract class EditView<D> extends Div implements BeforeLeaveObserver {

  /** The form itself. */
  protected final Form form;

  private final Div buttons = new Div();
  private @Nullable D current;

  /** A screen whose drafts are kept under this name. */
  protected EditView(String formName) {
    form = new Form(formName);
    buttons.addClassNames("actions", "form-actions");
  }

  /** Fills the fields with what stands. */
  protected abstract void fill(D details);

  /**
   * Saves what is in the fields; {@code seen} is what stood when they were filled, null for new.
   */
  protected abstract D store(@Nullable D seen);

  /** Reads what stands now. */
  protected abstract D reread(D seen);

  /** Goes to where one goes after saving. */
  protected abstract void saved(D details);

  /** Goes back to where one came from. */
  protected abstract void cancel();

  /** Puts the form on the screen for something new. */
  protected final void openNew() {
    current = null;
    form.settle();
    showForm();
  }

  /** Puts the form on the screen for what stands. */
  protected final void open(D details) {
    current = details;
    fill(details);
    form.settle();
    showForm();
  }

  /** Asks before typed text is left behind. */
  @Override
  public void beforeLeave(BeforeLeaveEvent event) {
    form.beforeLeave(event, form.changed());
  }

  private void showForm() {
    addClassName("page");
    buttons.removeAll();
    buttons.add(
        Action.first(Texts.text("form.save"), this::save),
        Action.quiet(Texts.text("form.cancel"), this::cancel));
    add(form, buttons);
  }

  /** Says that it doesn't fit what stands. */
  protected void refused(Conflict refusal) {
    form.refuse(List.of(refusal.problem()));
  }

  /** Saves what is in the fields, or says why not. */
  protected final void save() {
    save(() -> store(current));
  }

  /** Saves in this way what is in the fields, or says why not. */
  protected final void save(Supplier<D> storing) {
    if (!form.readable()) {
      return;
    }
    form.quiet();
    try {
      D details = storing.get();
      current = details;
      form.stopComparing();
      form.settle();
      form.forgetDraft();
      saved(details);
    } catch (InvalidInput refusal) {
      form.refuse(refusal.problems());
    } catch (Conflict refusal) {
      refused(refusal);
    } catch (StaleVersion refusal) {
      compare();
    }
  }

  private void compare() {
    if (current == null) {
      throw new IllegalStateException("Something new can't be stale");
    }
    D now = reread(current);
    current = now;
    form.compare(() -> fill(now));
    form.say(
        Tone.CARE,
        Texts.text("stale.text"),
        Action.first(Texts.text("stale.mine"), this::save),
        Action.other(Texts.text("stale.theirs"), () -> takeOver(now)));
  }

  private void takeOver(D now) {
    form.stopComparing();
    fill(now);
    form.settle();
    form.forgetDraft();
  }
}
