package nl.powervrouwen.ui.sessions;

import com.vaadin.cdi.annotation.CdiComponent;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import nl.powervrouwen.refusals.Conflict;
import nl.powervrouwen.refusals.StaleVersion;
import nl.powervrouwen.registry.Role;
import nl.powervrouwen.sessions.PrintedLists;
import nl.powervrouwen.sessions.SessionDetails;
import nl.powervrouwen.sessions.SessionId;
import nl.powervrouwen.sessions.Sessions;
import nl.powervrouwen.spi.CurriculumPart;
import nl.powervrouwen.spi.Milestone;
import nl.powervrouwen.ui.access.CurrentSite;
import nl.powervrouwen.ui.access.ShownTo;
import nl.powervrouwen.ui.features.Ordered;
import nl.powervrouwen.ui.features.PartOf;
import nl.powervrouwen.ui.features.SessionPart;
import nl.powervrouwen.ui.groups.GroupsNavigation;
import nl.powervrouwen.ui.kit.Action;
import nl.powervrouwen.ui.kit.Address;
import nl.powervrouwen.ui.kit.Banner;
import nl.powervrouwen.ui.kit.Disclosure;
import nl.powervrouwen.ui.kit.Download;
import nl.powervrouwen.ui.kit.Facts;
import nl.powervrouwen.ui.kit.PageHead;
import nl.powervrouwen.ui.kit.SourceLink;
import nl.powervrouwen.ui.kit.Symbol;
import nl.powervrouwen.ui.kit.Tone;
import nl.powervrouwen.ui.texts.Language;
import nl.powervrouwen.ui.texts.Reasons;
import nl.powervrouwen.ui.texts.Texts;

/** One session: when, where, about what, and how far its attendance is. */
@CdiComponent
@Route("bijeenkomsten/:session")
@PartOf("groepen")
@ShownTo(roles = {Role.COORDINATOR, Role.JOBCOACH, Role.TRAINER})
class SessionView extends Div implements BeforeEnterObserver, HasDynamicTitle {

  private final Sessions sessions;
  private final PrintedLists lists;
  private final Instance<SessionPart> parts;
  private final CurrentSite here;
  private final Banner banner = new Banner();

  @Inject
  SessionView(
      Sessions sessions, PrintedLists lists, @Any Instance<SessionPart> parts, CurrentSite here) {
    this.sessions = sessions;
    this.lists = lists;
    this.parts = parts;
    this.here = here;
    addClassName("page");
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    show(sessions.get(new SessionId(Address.id(event, SessionsNavigation.SESSION))));
  }

  private void show(SessionDetails session) {
    removeAll();
    banner.hush();
    add(head(session), banner, about(session));
    if (!session.closed() && here.may(Role.COORDINATOR, Role.TRAINER)) {
      add(ways(session));
    }
  }

  @Override
  public String getPageTitle() {
    return Texts.text("session.title");
  }

  private PageHead head(SessionDetails session) {
    PageHead head =
        new PageHead(session.title())
            .lead(SessionWords.when(session))
            .below(SessionWords.state(session))
            .back(GroupsNavigation.to(session.group(), session.groupName()));
    if (!here.may(Role.COORDINATOR, Role.TRAINER)) {
      return head;
    }
    if (session.cancelled()) {
      return head;
    }
    RouterLink attendance =
        SessionsNavigation.attendance(session.id(), Texts.text("attendance.title"));
    head.actions(Action.first(attendance));
    online(session).ifPresent(link -> head.actions(Action.other(link)));
    RouterLink change = SessionsNavigation.change(session.id(), Texts.text("session.change"));
    change.addComponentAsFirst(Symbol.PENCIL.picture());
    if (session.closed()) {
      return head;
    }
    head.actions(Action.other(change), signInList(session));
    return sessions.part(session.id()).isPresent() ? head.actions(plan(session)) : head;
  }

  /** The way into the meeting, for who may lead it while it goes on or will. */
  private Optional<Anchor> online(SessionDetails session) {
    return here.may(Role.COORDINATOR, Role.TRAINER)
        ? SessionWords.online(session)
        : Optional.empty();
  }

  private Download signInList(SessionDetails session) {
    return Download.pdf(
        Texts.text("session.sign-in-list"),
        "presentielijst",
        session.groupName() + " " + session.day(),
        out -> lists.writeSignInList(session.id(), out));
  }

  private Download plan(SessionDetails session) {
    Locale language = Language.current();
    return Download.pdf(
        Texts.text("session.plan"),
        "draaiboek",
        session.groupName() + " " + session.day(),
        out -> out.write(lists.sessionPlan(session.id(), language)));
  }

  /** What can be done when a session does not go as planned. */
  private Div ways(SessionDetails session) {
    Div ways = new Div();
    ways.addClassName("actions");
    if (session.cancelled()) {
      ways.add(Action.first(Texts.text("session.restore"), () -> restore(session)));
      return ways;
    }
    ways.add(Action.other(Texts.text("session.cancel"), () -> askCancel(session)));
    Ordered.all(parts)
        .flatMap(part -> part.ways(session).stream())
        .forEach(way -> ways.add(Action.other(way)));
    return ways;
  }

  private void askCancel(SessionDetails session) {
    new CancelDialog(
            session,
            (reason, note) ->
                change(
                    session,
                    () -> sessions.cancel(session.id(), session.version(), reason, note),
                    "session.cancel.done"))
        .open();
  }

  private void restore(SessionDetails session) {
    try {
      change(
          session, () -> sessions.restore(session.id(), session.version()), "session.restore.done");
    } catch (Conflict refusal) {
      banner.say(Tone.WRONG, Reasons.words(refusal.problem()));
    }
  }

  private void change(SessionDetails session, Supplier<SessionDetails> action, String doneKey) {
    try {
      show(action.get());
      banner.say(Tone.GOOD, Texts.text(doneKey));
    } catch (StaleVersion changed) {
      show(sessions.get(session.id()));
      banner.say(Tone.CARE, Texts.text("stale.list"));
    }
  }

  private Section about(SessionDetails session) {
    Facts facts = new Facts();
    facts.add(Texts.text("session.number"), Texts.text("session.number.of", session.number()));
    facts.add(Texts.text("field.theme"), session.theme());
    sessions.part(session.id()).ifPresent(part -> add(facts, session, part));
    if (!session.countsFor().kinds().isEmpty()) {
      facts.add(
          Texts.text("session.counts"),
          SessionWords.list(
              session.countsFor().lines(), line -> new Span(line.in(Language.current()))));
    }
    facts.add(Texts.text("session.channel"), SessionWords.channel(session.channel()));
    facts.add(Texts.text("field.place"), session.place());
    // Once is enough: who has it as a button above does not need it here.
    if (session.meetingLink() != null && online(session).isEmpty()) {
      Anchor link = new Anchor(session.meetingLink(), Texts.text("group.link.open"));
      link.getElement().setAttribute("target", "_blank").setAttribute("rel", "noopener noreferrer");
      facts.add(Texts.text("group.link"), link);
    }
    facts.add(Texts.text("session.expected"), Texts.text("count.participants", session.expected()));
    if (session.cancelled()) {
      facts.add(Texts.text("session.cancel.reason"), SessionWords.cancelled(session));
      facts.add(Texts.text("session.cancel.note"), session.cancelNote());
    }
    Section about = new Section(facts);
    about.addClassName("card");
    List<Milestone> milestones = sessions.milestones(session.group());
    if (session.part() != null && !milestones.isEmpty()) {
      about.add(besides(milestones));
    }
    return about;
  }

  /** What the writer of the curriculum says; also the title, when this screen has other words. */
  private static void add(Facts facts, SessionDetails session, CurriculumPart part) {
    String title = part.title().in(Language.current());
    facts.add(Texts.text("session.subject"), title.equals(session.title()) ? null : title);
    facts.add(Texts.text("session.kind"), part.kind().title().in(Language.current()));
    SessionWords.add(facts, part);
  }

  /** What the curriculum asks besides sessions, and which rule asks for it. */
  private static Disclosure besides(List<Milestone> milestones) {
    return new Disclosure(
        "leerplan",
        Texts.text("session.besides"),
        SessionWords.list(milestones, SessionView::milestone));
  }

  private static Div milestone(Milestone milestone) {
    Div line = new Div(new Span(milestone.title().in(Language.current())));
    if (milestone.source() != null) {
      line.add(new Span(" "), new SourceLink(milestone.source()));
    }
    return line;
  }
}
