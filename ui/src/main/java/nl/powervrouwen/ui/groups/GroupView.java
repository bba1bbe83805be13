package nl.powervrouwen.ui.groups;

import com.vaadin.cdi.annotation.CdiComponent;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Collectors;
import nl.powervrouwen.identity.Role;
import nl.powervrouwen.identity.StaffMember;
import nl.powervrouwen.participants.Participants;
import nl.powervrouwen.programmes.GroupDetails;
import nl.powervrouwen.programmes.GroupId;
import nl.powervrouwen.programmes.Groups;
import nl.powervrouwen.sessions.SessionDetails;
import nl.powervrouwen.sessions.Sessions;
import nl.powervrouwen.ui.certificates.CertificatesNavigation;
import nl.powervrouwen.ui.entrance.Entrance;
import nl.powervrouwen.ui.entrance.Here;
import nl.powervrouwen.ui.kit.Action;
import nl.powervrouwen.ui.kit.Address;
import nl.powervrouwen.ui.kit.Facts;
import nl.powervrouwen.ui.kit.PageHead;
import nl.powervrouwen.ui.kit.Symbol;
import nl.powervrouwen.ui.sessions.SessionList;
import nl.powervrouwen.ui.sessions.SessionsNavigation;
import nl.powervrouwen.ui.texts.Texts;

/** One group: who leads it, who is enrolled, and its series of meetings. */
@CdiComponent
@Route("groepen/:group")
@Entrance(roles = {Role.COORDINATOR, Role.JOBCOACH, Role.TRAINER})
class GroupView extends Div implements BeforeEnterObserver, HasDynamicTitle {

  private final Groups groups;
  private final Participants participants;
  private final Sessions sessions;
  private final Here here;

  @Inject
  GroupView(Groups groups, Participants participants, Sessions sessions, Here here) {
    this.groups = groups;
    this.participants = participants;
    this.sessions = sessions;
    this.here = here;
    addClassName("page");
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    GroupDetails group = groups.get(new GroupId(Address.id(event, GroupsNavigation.GROUP)));
    removeAll();
    boolean mayEnrol = here.may(Role.COORDINATOR, Role.JOBCOACH);
    Div columns =
        new Div(meetings(group), new EnrolmentSection(groups, participants, group, mayEnrol));
    columns.addClassName("group-columns");
    add(head(group), about(group), columns);
  }

  @Override
  public String getPageTitle() {
    return Texts.text("group.title");
  }

  private PageHead head(GroupDetails group) {
    PageHead head =
        new PageHead(group.name())
            .lead(group.programmeName())
            .back(GroupsNavigation.list(Texts.text("groups.title")));
    if (here.may(Role.COORDINATOR)) {
      RouterLink change = GroupsNavigation.changeGroup(group.id(), Texts.text("group.change"));
      change.addComponentAsFirst(Symbol.PENCIL.picture());
      head.actions(Action.other(change));
    }
    if (here.may(Role.COORDINATOR, Role.TRAINER)) {
      head.actions(
          Action.other(
              CertificatesNavigation.ofGroup(group.id(), Texts.text("certificates.title"))));
    }
    return head;
  }

  private static Section about(GroupDetails group) {
    Facts facts = new Facts();
    facts.add(Texts.text("group.place"), group.place());
    String trainers =
        group.trainers().stream().map(StaffMember::displayName).collect(Collectors.joining(", "));
    facts.add(
        Texts.text("group.trainers"),
        trainers.isEmpty() ? Texts.text("group.trainers.none") : trainers);
    facts.add(
        Texts.text("group.enrolled"), Texts.text("group.full", group.enrolled(), group.capacity()));
    if (group.meetingLink() != null) {
      Anchor link = new Anchor(group.meetingLink(), Texts.text("group.link.open"));
      link.getElement().setAttribute("target", "_blank").setAttribute("rel", "noopener noreferrer");
      facts.add(Texts.text("group.link"), link);
    }
    facts.addClassName("facts-row");
    Section about = new Section(facts);
    about.getElement().setAttribute("aria-label", Texts.text("group.about"));
    return about;
  }

  private Section meetings(GroupDetails group) {
    Header header = new Header(new H2(Texts.text("group.meetings")));
    header.addClassName("section-head");
    if (here.may(Role.COORDINATOR, Role.TRAINER)) {
      RouterLink plan = SessionsNavigation.plan(group.id(), Texts.text("session.plan"));
      plan.addComponentAsFirst(Symbol.PLUS.picture());
      header.add(Action.other(plan));
    }
    List<SessionDetails> series = sessions.of(group.id());
    Section section = new Section(header);
    section.addClassName("card");
    if (series.isEmpty()) {
      section.add(new Paragraph(Texts.text("group.meetings.empty")));
      return section;
    }
    section.add(new SessionList(series.stream().filter(meeting -> !meeting.closed()).toList()));
    List<SessionDetails> done = series.stream().filter(SessionDetails::closed).toList();
    if (!done.isEmpty()) {
      String title = Texts.text("group.meetings.done", done.size());
      section.add(new NativeDetails(title, new SessionList(done)));
    }
    return section;
  }
}
