package nl.powervrouwen.ui.sessions;

import com.vaadin.cdi.annotation.CdiComponent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import java.util.List;
import nl.powervrouwen.participants.ParticipantRow;
import nl.powervrouwen.participants.Participants;
import nl.powervrouwen.registry.Role;
import nl.powervrouwen.sessions.SessionDetails;
import nl.powervrouwen.sessions.SessionId;
import nl.powervrouwen.sessions.Sessions;
import nl.powervrouwen.sessions.WalkInRow;
import nl.powervrouwen.sessions.WalkIns;
import nl.powervrouwen.spi.Hours;
import nl.powervrouwen.ui.access.ShownTo;
import nl.powervrouwen.ui.features.PartOf;
import nl.powervrouwen.ui.kit.Action;
import nl.powervrouwen.ui.kit.Address;
import nl.powervrouwen.ui.kit.Banner;
import nl.powervrouwen.ui.kit.Confirmation;
import nl.powervrouwen.ui.kit.EmptyState;
import nl.powervrouwen.ui.kit.PageHead;
import nl.powervrouwen.ui.kit.Symbol;
import nl.powervrouwen.ui.participants.ParticipantsNavigation;
import nl.powervrouwen.ui.texts.Language;
import nl.powervrouwen.ui.texts.Moments;
import nl.powervrouwen.ui.texts.Texts;
import org.jspecify.annotations.Nullable;

/** The walk-ins of one session, about each of whom the coordinator decides: enrol or remove. */
@CdiComponent
@Route("bijeenkomsten/:session/bezoekers")
@PartOf("groepen")
@ShownTo(roles = Role.COORDINATOR)
class WalkInsView extends Div implements BeforeEnterObserver, HasDynamicTitle {

  private final Sessions sessions;
  private final WalkIns walkIns;
  private final Participants participants;
  private final Banner banner = new Banner();
  private final Div cards = new Div();
  private @Nullable SessionDetails session;

  @Inject
  WalkInsView(Sessions sessions, WalkIns walkIns, Participants participants) {
    this.sessions = sessions;
    this.walkIns = walkIns;
    this.participants = participants;
    cards.addClassName("page");
    addClassName("page");
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    session = sessions.get(new SessionId(Address.id(event, SessionsNavigation.SESSION)));
    removeAll();
    add(head(session), banner, cards);
    show();
  }

  /** Without a name: titles stay in the history of a browser. */
  @Override
  public String getPageTitle() {
    return Texts.text("walkin.title");
  }

  private static PageHead head(SessionDetails session) {
    return new PageHead(Texts.text("walkin.title"))
        .lead(
            Texts.text(
                "attendance.lead",
                session.groupName(),
                SessionWords.when(session),
                session.title()))
        .back(SessionsNavigation.to(session.id(), session.title()));
  }

  private SessionDetails session() {
    if (session == null) {
      throw new IllegalStateException("The screen has no meeting yet");
    }
    return session;
  }

  private void show() {
    cards.removeAll();
    List<WalkInRow> rows = walkIns.at(session().id());
    if (rows.isEmpty()) {
      cards.add(
          new EmptyState(Symbol.PERSON, Texts.text("walkin.none"), Texts.text("walkin.none.help"))
              .todo(
                  Action.other(
                      SessionsNavigation.attendance(
                          session().id(), Texts.text("attendance.title")))));
      return;
    }
    cards.add(new Paragraph(Texts.text("walkin.decide.lead")));
    rows.forEach(
        row ->
            cards.add(
                new WalkInCard(
                    participants,
                    row,
                    ParticipantsNavigation.register(Texts.text("participant.new")),
                    chosen -> ask(row, chosen),
                    () -> remove(row))));
  }

  /** Hours come of it, so it is said which, and asked once. */
  private void ask(WalkInRow row, ParticipantRow chosen) {
    String name = chosen.name().spoken();
    Confirmation.before(
        Texts.text("walkin.enrol.title", name),
        Texts.text(
            "walkin.enrol.text",
            row.name(),
            name,
            row.groupName(),
            Moments.date(row.day()),
            Language.notation().hours(new Hours(session().minutes()))),
        Texts.text("walkin.enrol"),
        () ->
            decide(
                () -> walkIns.enrol(row.id(), row.version(), chosen.id()),
                Texts.text("walkin.enrol.done", name)));
  }

  private void remove(WalkInRow row) {
    decide(() -> walkIns.remove(row.id(), row.version()), Texts.text("walkin.removed", row.name()));
  }

  private void decide(Runnable action, String done) {
    banner.attempt(action, this::show, done);
  }
}
