package nl.powervrouwen.ui.groups;

import com.vaadin.cdi.annotation.CdiComponent;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.powervrouwen.identity.StaffMember;
import nl.powervrouwen.participants.Participants;
import nl.powervrouwen.programmes.Enrolments;
import nl.powervrouwen.programmes.GroupCurriculum;
import nl.powervrouwen.programmes.GroupDetails;
import nl.powervrouwen.programmes.GroupId;
import nl.powervrouwen.programmes.Groups;
import nl.powervrouwen.registry.Role;
import nl.powervrouwen.sessions.AttendanceOverview;
import nl.powervrouwen.sessions.GroupAttendance;
import nl.powervrouwen.sessions.SessionDetails;
import nl.powervrouwen.sessions.Sessions;
import nl.powervrouwen.ui.access.CurrentSite;
import nl.powervrouwen.ui.access.ShownTo;
import nl.powervrouwen.ui.features.GroupPage;
import nl.powervrouwen.ui.features.GroupPart;
import nl.powervrouwen.ui.features.Ordered;
import nl.powervrouwen.ui.features.PagePart;
import nl.powervrouwen.ui.kit.Action;
import nl.powervrouwen.ui.kit.Address;
import nl.powervrouwen.ui.kit.Banner;
import nl.powervrouwen.ui.kit.Disclosure;
import nl.powervrouwen.ui.kit.Facts;
import nl.powervrouwen.ui.kit.FlashMessage;
import nl.powervrouwen.ui.kit.PageHead;
import nl.powervrouwen.ui.kit.Symbol;
import nl.powervrouwen.ui.kit.Tone;
import nl.powervrouwen.ui.texts.Language;
import nl.powervrouwen.ui.texts.Texts;
import org.jspecify.annotations.Nullable;

/** One group: its curriculum, its series of sessions, who takes part, and how far it has come. */
@CdiComponent
@Route("groepen/:group")
@ShownTo(roles = {Role.COORDINATOR, Role.JOBCOACH, Role.TRAINER})
class GroupView extends Div implements BeforeEnterObserver, HasDynamicTitle {

  private final Groups groups;
  private final Enrolments enrolments;
  private final Participants participants;
  private final Sessions sessions;
  private final AttendanceOverview overview;
  private final Instance<GroupPart> parts;
  private final CurrentSite here;

  @Inject
  GroupView(
      Groups groups,
      Enrolments enrolments,
      Participants participants,
      Sessions sessions,
      AttendanceOverview overview,
      @Any Instance<GroupPart> parts,
      CurrentSite here) {
    this.groups = groups;
    this.enrolments = enrolments;
    this.participants = participants;
    this.sessions = sessions;
    this.overview = overview;
    this.parts = parts;
    this.here = here;
    addClassName("page");
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    GroupDetails group = groups.get(new GroupId(Address.id(event, GroupsNavigation.GROUP)));
    List<SessionDetails> series = sessions.of(group.id());
    GroupPage page = new GroupPage();
    Ordered.all(parts).forEach(part -> part.add(group, series, page));
    GroupAttendance attendance =
        here.may(Role.COORDINATOR, Role.TRAINER) ? overview.of(group.id()) : null;
    page.column(
        new PagePart(
            "deelnemers",
            Texts.text("enrolments.title"),
            new EnrolmentSection(
                groups,
                enrolments,
                participants,
                group,
                EnrolmentRights.of(here),
                EnrolmentNotices.of(series, attendance))),
        group.enrolled() > 0);
    List<PagePart> below = new ArrayList<>();
    if (!series.isEmpty()) {
      below.add(
          new PagePart("voortgang", Texts.text("progress.title"), progress(series, attendance)));
    }
    below.add(new PagePart("over", Texts.text("group.about"), about(group, Delivery.of(series))));
    below.addAll(page.below());
    show(group, page, below);
  }

  private void show(GroupDetails group, GroupPage page, List<PagePart> below) {
    removeAll();
    add(head(group, page));
    FlashMessage.take().ifPresent(news -> add(banner(Tone.GOOD, news)));
    if (group.curriculum() != null && !group.curriculum().loaded()) {
      add(banner(Tone.CARE, absent(group.curriculum())));
    }
    add(page.first());
    add(PagePart.contents(Stream.concat(page.columns().stream(), below.stream()).toList()));
    Div columns = new Div();
    page.columns().forEach(part -> columns.add(part.card()));
    columns.addClassName(page.besideEachOther() ? "group-columns" : "group-stack");
    add(columns);
    below.forEach(part -> add(part.card()));
  }

  /** How far the group is, and who was there; the latter for who may know it alone. */
  private static Section progress(
      List<SessionDetails> series, @Nullable GroupAttendance attendance) {
    Section progress = new Section(new H2(Texts.text("progress.title")));
    progress.addClassName("card");
    progress.add(
        new Disclosure("themas", Texts.text("coverage.title"), new CoverageSection(series)));
    if (attendance != null) {
      progress.add(
          new Disclosure("wie-was-er", Texts.text("heat.title"), new HeatMapSection(attendance)));
    }
    return progress;
  }

  @Override
  public String getPageTitle() {
    return Texts.text("group.title");
  }

  private PageHead head(GroupDetails group, GroupPage page) {
    PageHead head =
        new PageHead(group.name())
            .lead(group.programmeName())
            .back(GroupsNavigation.list(Texts.text("groups.title")));
    if (here.may(Role.COORDINATOR)) {
      RouterLink change = GroupsNavigation.changeGroup(group.id(), Texts.text("group.change"));
      change.addComponentAsFirst(Symbol.PENCIL.picture());
      head.actions(Action.other(change));
    }
    page.ways().forEach(way -> head.actions(Action.other(way)));
    page.prints().forEach(head::actions);
    return head;
  }

  private static Banner banner(Tone tone, String text) {
    Banner banner = new Banner();
    banner.say(tone, text);
    return banner;
  }

  private static String absent(GroupCurriculum curriculum) {
    return Texts.text(
        "group.course.absent", curriculum.title().in(Language.current()), curriculum.version());
  }

  private static Section about(GroupDetails group, Delivery delivery) {
    Facts facts = new Facts();
    if (group.curriculum() != null) {
      String title = group.curriculum().title().in(Language.current());
      facts.add(
          Texts.text("series.curriculum"),
          Texts.text("group.course", title, group.curriculum().version()));
    }
    if (delivery.planned() > 0) {
      facts.add(
          Texts.text("group.delivered"),
          Texts.text(
              "group.delivered.of",
              delivery.held(),
              delivery.planned(),
              delivery.heldHours(),
              delivery.plannedHours()));
    }
    facts.add(Texts.text("group.place"), group.place());
    String trainers =
        group.trainers().stream().map(StaffMember::displayName).collect(Collectors.joining(", "));
    facts.add(
        Texts.text("group.trainers"),
        trainers.isEmpty() ? Texts.text("group.trainers.none") : trainers);
    facts.add(Texts.text("field.interpreter"), group.interpreter());
    if (group.meetingLink() != null) {
      Anchor link = new Anchor(group.meetingLink(), Texts.text("group.link.open"));
      link.getElement().setAttribute("target", "_blank").setAttribute("rel", "noopener noreferrer");
      facts.add(Texts.text("group.link"), link);
    }
    facts.addClassName("facts-row");
    Section about = new Section(new H2(Texts.text("group.about")), facts);
    about.addClassName("card");
    return about;
  }
}
