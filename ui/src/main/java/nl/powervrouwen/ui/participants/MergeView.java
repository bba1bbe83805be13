package nl.powervrouwen.ui.participants;

import com.vaadin.cdi.annotation.CdiComponent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.powervrouwen.participants.Duplicates;
import nl.powervrouwen.participants.ParticipantDetails;
import nl.powervrouwen.participants.ParticipantId;
import nl.powervrouwen.participants.ParticipantRow;
import nl.powervrouwen.participants.Participants;
import nl.powervrouwen.participants.PersonName;
import nl.powervrouwen.participants.PossiblyTwice;
import nl.powervrouwen.registry.Role;
import nl.powervrouwen.ui.access.ShownTo;
import nl.powervrouwen.ui.kit.Action;
import nl.powervrouwen.ui.kit.Address;
import nl.powervrouwen.ui.kit.Banner;
import nl.powervrouwen.ui.kit.Confirmation;
import nl.powervrouwen.ui.kit.Line;
import nl.powervrouwen.ui.kit.PageHead;
import nl.powervrouwen.ui.texts.Texts;

/** Makes one participant of two registrations of one person: who is the other, and what stays. */
@CdiComponent
@Route("deelnemers/:participant/samenvoegen")
@ShownTo(roles = Role.COORDINATOR)
class MergeView extends Div implements BeforeEnterObserver, HasDynamicTitle {

  private final Participants participants;
  private final Duplicates duplicates;

  @Inject
  MergeView(Participants participants, Duplicates duplicates) {
    this.participants = participants;
    this.duplicates = duplicates;
    addClassName("page");
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    ParticipantId id = new ParticipantId(Address.id(event, ParticipantsNavigation.PARTICIPANT));
    ParticipantDetails one = participants.get(id);
    String name = one.name().spoken();
    Div preview = new Div();
    Banner banner = new Banner();
    // Where the focus goes when what had it is gone.
    banner.getElement().setAttribute("tabindex", "-1");
    Div maybe = new Div();
    showMaybe(maybe, banner, preview, one);
    removeAll();
    add(
        new PageHead(getPageTitle())
            .lead(Texts.text("merge.lead", name))
            .back(ParticipantsNavigation.to(id, name)),
        banner,
        maybe,
        new ParticipantSearch(
            participants,
            "merge-search",
            Texts.text("merge.search"),
            row -> line(row, id, () -> show(preview, id, row.id()))),
        preview);
  }

  /** Whom the participant may be, as far as whoever registered the later one was not told. */
  private void showMaybe(Div maybe, Banner banner, Div preview, ParticipantDetails one) {
    maybe.removeAll();
    List<Line> lines =
        duplicates.possiblyTwice().stream()
            .filter(pair -> pair.later().id().equals(one.id()))
            .map(pair -> maybe(maybe, banner, preview, pair))
            .toList();
    if (!lines.isEmpty()) {
      Section card =
          new Section(new H2(Texts.text("merge.maybe")), Line.list(lines.toArray(Line[]::new)));
      card.addClassName("card");
      maybe.add(card);
    }
  }

  private Line maybe(Div maybe, Banner banner, Div preview, PossiblyTwice pair) {
    ParticipantId later = pair.later().id();
    ParticipantDetails before = pair.before();
    Line line =
        new Line(new Span(before.name().listed()))
            .small(Texts.text(pair.sameBsn() ? "merge.maybe.bsn" : "merge.maybe.name"));
    Action look = choose(before.name(), () -> show(preview, later, before.id()));
    if (pair.sameBsn()) {
      return line.actions(look);
    }
    Action distinct =
        Action.quiet(
            Texts.text("merge.maybe.not"),
            () ->
                askDistinct(
                    pair.later(), () -> showMaybe(maybe, banner, preview, pair.later()), banner));
    return line.actions(look, distinct);
  }

  private void askDistinct(ParticipantDetails later, Runnable show, Banner banner) {
    String name = later.name().spoken();
    Confirmation.before(
        Texts.text("merge.maybe.not.title", name),
        Texts.text("merge.maybe.not.text"),
        Texts.text("merge.maybe.not.yes"),
        () -> {
          banner.attempt(
              () -> duplicates.isSomebodyElse(later.id()),
              show,
              Texts.text("merge.maybe.not.done", name));
          banner.getElement().callJsFunction("focus");
        });
  }

  /** By what one of two with the same name is known; nobody is merged with themselves. */
  private static Line line(ParticipantRow row, ParticipantId one, Runnable choose) {
    String known =
        Stream.concat(
                Stream.ofNullable(row.data().birthDate()).map(BirthDates::inWords),
                Stream.ofNullable(row.data().city()))
            .collect(Collectors.joining(", "));
    Line line = new Line(new Span(row.name().listed())).small(known);
    if (row.id().equals(one)) {
      return line.small(Texts.text("merge.self"));
    }
    return line.actions(choose(row.name(), choose));
  }

  private static Action choose(PersonName name, Runnable choose) {
    Action button = Action.other(Texts.text("merge.choose"), choose);
    button.getElement().setAttribute("aria-label", Texts.text("merge.choose.of", name.spoken()));
    return button;
  }

  private void show(Div preview, ParticipantId one, ParticipantId other) {
    preview.removeAll();
    MergePanel panel = new MergePanel(duplicates, one, other);
    preview.add(panel);
    panel.focus();
  }

  /** Without a name: titles stay in the history of a browser. */
  @Override
  public String getPageTitle() {
    return Texts.text("merge.title");
  }
}
