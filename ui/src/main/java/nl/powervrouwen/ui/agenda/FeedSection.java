package nl.powervrouwen.ui.agenda;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.server.VaadinServletRequest;
import java.net.URI;
import java.time.Instant;
import java.util.Optional;
import nl.powervrouwen.programmes.GroupId;
import nl.powervrouwen.sessions.FeedLink;
import nl.powervrouwen.sessions.Feeds;
import nl.powervrouwen.ui.calendar.FeedAddress;
import nl.powervrouwen.ui.kit.Action;
import nl.powervrouwen.ui.kit.Banner;
import nl.powervrouwen.ui.kit.Confirmation;
import nl.powervrouwen.ui.kit.Symbol;
import nl.powervrouwen.ui.kit.Tone;
import nl.powervrouwen.ui.texts.Moments;
import nl.powervrouwen.ui.texts.Texts;

/** The secret address at which a calendar program reads sessions: made, shown once, ended. */
public final class FeedSection extends Section {

  /** Whose calendar it is. */
  private interface Calendar {
    Optional<Instant> since();

    FeedLink renew();

    void revoke();
  }

  private final Calendar calendar;
  private final Banner banner = new Banner();
  private final Div state = new Div();

  private FeedSection(String name, Calendar calendar) {
    this.calendar = calendar;
    addClassName("card");
    state.addClassName("feed");
    Div content = new Div(new Paragraph(Texts.text("feed." + name + ".explain")), banner, state);
    content.addClassName("feed");
    add(new NativeDetails(Texts.text("feed." + name + ".title"), content));
    show();
  }

  /** Of the groups that the reader leads. */
  public static FeedSection mine(Feeds feeds) {
    return new FeedSection(
        "mine",
        new Calendar() {
          @Override
          public Optional<Instant> since() {
            return feeds.mine();
          }

          @Override
          public FeedLink renew() {
            return feeds.renewMine();
          }

          @Override
          public void revoke() {
            feeds.revokeMine();
          }
        });
  }

  /** Of one group. */
  public static FeedSection of(GroupId group, Feeds feeds) {
    return new FeedSection(
        "group",
        new Calendar() {
          @Override
          public Optional<Instant> since() {
            return feeds.ofGroup(group);
          }

          @Override
          public FeedLink renew() {
            return feeds.renewOf(group);
          }

          @Override
          public void revoke() {
            feeds.revokeOf(group);
          }
        });
  }

  private void show() {
    state.removeAll();
    Optional<Instant> since = calendar.since();
    if (since.isEmpty()) {
      state.add(Action.other(Texts.text("feed.make"), this::make).with(Symbol.LINK));
      return;
    }
    String day = Moments.date(Moments.local(since.get()).toLocalDate());
    state.add(new Paragraph(Texts.text("feed.since", day)), buttons());
  }

  private Component buttons() {
    Div buttons =
        new Div(
            Action.other(Texts.text("feed.renew"), this::askRenew),
            Action.quiet(Texts.text("feed.revoke"), this::askRevoke));
    buttons.addClassName("actions");
    return buttons;
  }

  private void make() {
    String address = absolute(FeedAddress.path(calendar.renew().secret()));
    banner.hush();
    state.removeAll();
    Paragraph shown = new Paragraph(address);
    shown.addClassName("feed-address");
    OrderedList steps =
        new OrderedList(
            new ListItem(Texts.text("feed.step.copy")),
            new ListItem(Texts.text("feed.step.outlook")),
            new ListItem(Texts.text("feed.step.phone")));
    steps.addClassName("feed-steps");
    state.add(new Paragraph(Texts.text("feed.secret")), shown, copy(address), steps, buttons());
    banner.say(Tone.GOOD, Texts.text("feed.made"));
  }

  /**
   * The browser copies it (see {@code pv.js}); the address stands beside it to be copied by hand.
   */
  private static Action copy(String address) {
    Action copy = Action.first(Texts.text("feed.copy"), () -> {});
    copy.getElement()
        .setAttribute("data-copy", address)
        .setAttribute("data-copied", Texts.text("feed.copied"));
    return copy;
  }

  private void askRenew() {
    Confirmation.before(
        Texts.text("feed.renew.title"),
        Texts.text("feed.renew.text"),
        Texts.text("feed.renew"),
        this::make);
  }

  private void askRevoke() {
    Confirmation.before(
        Texts.text("feed.revoke.title"),
        Texts.text("feed.revoke.text"),
        Texts.text("feed.revoke"),
        this::revoke);
  }

  private void revoke() {
    calendar.revoke();
    show();
    banner.say(Tone.GOOD, Texts.text("feed.revoked"));
  }

  /** At the address under which this screen was opened; the guard has checked it. */
  private static String absolute(String path) {
    String here = VaadinServletRequest.getCurrent().getRequestURL().toString();
    return URI.create(here).resolve(path).toString();
  }
}
