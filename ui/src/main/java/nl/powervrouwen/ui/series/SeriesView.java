package nl.powervrouwen.ui.series;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.RouterLink;
import java.util.List;
import java.util.Optional;
import nl.powervrouwen.programmes.GroupDetails;
import nl.powervrouwen.programmes.GroupId;
import nl.powervrouwen.programmes.Groups;
import nl.powervrouwen.refusals.Conflict;
import nl.powervrouwen.refusals.InvalidInput;
import nl.powervrouwen.refusals.StaleVersion;
import nl.powervrouwen.sessions.Series;
import nl.powervrouwen.sessions.SeriesChange;
import nl.powervrouwen.sessions.SeriesPreview;
import nl.powervrouwen.sessions.SessionDetails;
import nl.powervrouwen.sessions.SessionId;
import nl.powervrouwen.sessions.Sessions;
import nl.powervrouwen.ui.groups.GroupsNavigation;
import nl.powervrouwen.ui.kit.Action;
import nl.powervrouwen.ui.kit.Address;
import nl.powervrouwen.ui.kit.FlashMessage;
import nl.powervrouwen.ui.kit.Form;
import nl.powervrouwen.ui.kit.PageHead;
import nl.powervrouwen.ui.kit.Tone;
import nl.powervrouwen.ui.texts.Reasons;
import nl.powervrouwen.ui.texts.Texts;
import org.jspecify.annotations.Nullable;

/**
 * A screen that changes a group's series: what is asked on one side, what would change on the
 * other, and one button that does exactly what is shown.
 */
abstract class SeriesView extends Div
    implements BeforeEnterObserver, BeforeLeaveObserver, HasDynamicTitle {

  /** What is asked. */
  final Form form;

  private final Rooms rooms;
  private final String name;
  private final PreviewPanel panel = new PreviewPanel();
  private final Action confirm = Action.first("", this::confirm);
  private @Nullable GroupDetails group;
  private @Nullable SeriesPreview shown;
  private boolean filling;

  /**
   * A screen about one kind of change.
   *
   * @param name of its texts as a rule, and of the form whose drafts are kept
   */
  SeriesView(String name, Rooms rooms) {
    this.name = name;
    this.rooms = rooms;
    form = new Form("series-" + name);
    addClassName("page");
  }

  /** The rooms that all these screens ask. */
  record Rooms(Groups groups, Sessions sessions, Series series) {}

  /**
   * Fills in what is likely.
   *
   * @param sessions the whole series, first one first
   * @param from the session that the address names; empty when it names none
   * @return why there is nothing to change; null when there is
   */
  abstract @Nullable String fill(
      GroupDetails group, List<SessionDetails> sessions, Optional<SessionId> from);

  /** Under which name its texts stand, for what is chosen now. */
  String wording() {
    return name;
  }

  /** The way to another screen, for who may have meant that one; empty when there is none. */
  Optional<RouterLink> other(GroupId series) {
    return Optional.empty();
  }

  /** The change as it stands in the fields. */
  abstract SeriesChange change();

  /** Whether something would be lost by leaving. */
  boolean touched() {
    return form.changed();
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    GroupId id = new GroupId(Address.id(event, GroupsNavigation.GROUP));
    GroupDetails details = rooms.groups().get(id);
    group = details;
    filling = true;
    @Nullable String nothing = fill(details, rooms.sessions().of(id), from(event));
    filling = false;
    removeAll();
    PageHead head =
        new PageHead(getPageTitle())
            .lead(Texts.text("series." + wording() + ".lead", details.name()))
            .back(GroupsNavigation.to(id, details.name()));
    other(id).ifPresent(way -> head.actions(Action.other(way)));
    add(head);
    if (nothing != null) {
      add(new PreviewPanel.Nothing(nothing));
      return;
    }
    form.settle();
    Div buttons = new Div(confirm, Action.quiet(Texts.text("form.cancel"), this::leave));
    buttons.addClassNames("actions", "form-actions");
    Div columns = new Div(form, panel, buttons);
    columns.addClassName("series-columns");
    add(columns);
    look();
  }

  @Override
  public void beforeLeave(BeforeLeaveEvent event) {
    form.beforeLeave(event, touched());
  }

  @Override
  public String getPageTitle() {
    return Texts.text("series." + wording() + ".title");
  }

  /** Shows what the change would do as it stands now. */
  final void look() {
    if (filling) {
      return;
    }
    form.quiet();
    try {
      shown = preview();
      panel.show(shown);
      confirm.say(Texts.text("series." + wording() + ".do", shown.changes()));
    } catch (InvalidInput refusal) {
      shown = null;
      form.mark(refusal.problems());
      panel.wait(Texts.text("preview.wait"));
      confirm.say(Texts.text("series." + wording() + ".do.any"));
    } catch (Conflict refusal) {
      shown = null;
      panel.wait(Reasons.words(refusal.problem()));
      confirm.say(Texts.text("series." + wording() + ".do.any"));
    }
  }

  private void confirm() {
    if (!form.readable()) {
      return;
    }
    form.quiet();
    try {
      SeriesPreview seen = shown == null ? preview() : shown;
      if (seen.changes() == 0) {
        form.say(Tone.CALM, Texts.text("preview.nothing"));
        return;
      }
      rooms.series().apply(chosen().id(), change(), seen.fingerprint());
      done(seen.changes());
    } catch (InvalidInput refusal) {
      form.refuse(refusal.problems());
    } catch (StaleVersion changed) {
      lookAgain(Texts.text("preview.changed"));
    } catch (Conflict refusal) {
      lookAgain(Reasons.words(refusal.problem()));
    }
  }

  private void done(long changes) {
    form.settle();
    form.forgetDraft();
    settled();
    FlashMessage.keep(Texts.text("series." + wording() + ".done", changes));
    GroupsNavigation.open(chosen().id());
  }

  /** Forgets what {@link #touched} watches, because it is done. */
  void settled() {}

  /** Somebody changed the series meanwhile: they see what it would be now, and decide again. */
  private void lookAgain(String why) {
    look();
    form.say(Tone.CARE, why);
  }

  private SeriesPreview preview() {
    return rooms.series().preview(chosen().id(), change());
  }

  private void leave() {
    GroupsNavigation.open(chosen().id());
  }

  private GroupDetails chosen() {
    if (group == null) {
      throw new IllegalStateException("A series needs the group of the address");
    }
    return group;
  }

  private static Optional<SessionId> from(BeforeEnterEvent event) {
    return event
        .getLocation()
        .getQueryParameters()
        .getSingleParameter(SeriesNavigation.FROM)
        .map(written -> new SessionId(Address.id(written, SeriesNavigation.FROM)));
  }
}
