package nl.powervrouwen.ui.participants;

import com.vaadin.cdi.annotation.CdiComponent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import nl.powervrouwen.outcomes.CertificateRow;
import nl.powervrouwen.outcomes.Certificates;
import nl.powervrouwen.outcomes.EnrolmentProgress;
import nl.powervrouwen.outcomes.Progress;
import nl.powervrouwen.participants.ParticipantDetails;
import nl.powervrouwen.participants.ParticipantId;
import nl.powervrouwen.participants.Participants;
import nl.powervrouwen.programmes.EnrolmentRow;
import nl.powervrouwen.programmes.Groups;
import nl.powervrouwen.registry.Role;
import nl.powervrouwen.sessions.AttendanceOverview;
import nl.powervrouwen.sessions.SessionDetails;
import nl.powervrouwen.sessions.Sessions;
import nl.powervrouwen.ui.access.CurrentSite;
import nl.powervrouwen.ui.access.ShownTo;
import nl.powervrouwen.ui.kit.Action;
import nl.powervrouwen.ui.kit.Address;
import nl.powervrouwen.ui.kit.Facts;
import nl.powervrouwen.ui.kit.PageHead;
import nl.powervrouwen.ui.kit.Symbol;
import nl.powervrouwen.ui.sessions.SessionsNavigation;
import nl.powervrouwen.ui.texts.Moments;
import nl.powervrouwen.ui.texts.Texts;

/** One woman's page: who she is on the left, her line of time in the middle, what comes next. */
@CdiComponent
@Route("deelnemers/:participant")
@ShownTo(roles = {Role.COORDINATOR, Role.JOBCOACH, Role.TRAINER})
class ParticipantView extends Div implements BeforeEnterObserver, HasDynamicTitle {

  private final Participants participants;
  private final Groups groups;
  private final Sessions sessions;
  private final AttendanceOverview overview;
  private final Progress progress;
  private final Certificates certificates;
  private final CurrentSite here;

  @Inject
  ParticipantView(
      Participants participants,
      Groups groups,
      Sessions sessions,
      AttendanceOverview overview,
      Progress progress,
      Certificates certificates,
      CurrentSite here) {
    this.participants = participants;
    this.groups = groups;
    this.sessions = sessions;
    this.overview = overview;
    this.progress = progress;
    this.certificates = certificates;
    this.here = here;
    addClassName("page");
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    ParticipantId id = new ParticipantId(Address.id(event, ParticipantsNavigation.PARTICIPANT));
    ParticipantDetails her = participants.get(id);
    List<EnrolmentRow> enrolments = groups.enrolmentsOf(id);
    List<EnrolmentProgress> courses = courses(enrolments);
    List<CertificateRow> printed = certificates(id);
    removeAll();
    Div columns = new Div(who(her), timeline(her, enrolments, courses, printed), next(enrolments));
    columns.addClassName("person");
    Div reached =
        new Div(
            new HoursSection(progress.hoursOf(id, null, null)),
            new Achievements(courses, printed, certificates::writePdf));
    reached.addClassName("person-reached");
    add(head(her), columns, reached, new ParticipantAttendance(overview.of(id)));
  }

  /** How far she is in each group in which she began. */
  private List<EnrolmentProgress> courses(List<EnrolmentRow> enrolments) {
    return enrolments.stream()
        .filter(enrolment -> enrolment.since() != null)
        .map(enrolment -> progress.of(enrolment.id()))
        .toList();
  }

  private List<CertificateRow> certificates(ParticipantId id) {
    return here.may(Role.COORDINATOR, Role.TRAINER) ? certificates.ofParticipant(id) : List.of();
  }

  /** Without her name: titles stay in the history of a browser. */
  @Override
  public String getPageTitle() {
    return Texts.text("participant.title");
  }

  private PageHead head(ParticipantDetails her) {
    PageHead head =
        new PageHead(her.name().spoken())
            .back(ParticipantsNavigation.list(Texts.text("participants.title")));
    if (here.may(Role.COORDINATOR, Role.JOBCOACH)) {
      RouterLink change = ParticipantsNavigation.change(her.id(), Texts.text("participant.change"));
      change.addComponentAsFirst(Symbol.PENCIL.picture());
      head.actions(Action.other(change));
    }
    return head;
  }

  private static Section who(ParticipantDetails her) {
    Facts facts = new Facts();
    Optional.ofNullable(her.birthDate())
        .ifPresent(born -> facts.add(Texts.text("participant.born"), withAge(born)));
    facts.add(Texts.text("participant.language"), her.language());
    Optional.ofNullable(her.phone())
        .ifPresent(
            phone ->
                facts.add(
                    Texts.text("participant.phone"),
                    new Anchor("tel:" + phone.replaceAll("[^+0-9]", ""), phone)));
    Optional.ofNullable(her.email())
        .ifPresent(
            email ->
                facts.add(Texts.text("participant.email"), new Anchor("mailto:" + email, email)));
    facts.add(Texts.text("participant.place"), place(her));
    Optional.ofNullable(her.coach())
        .ifPresent(coach -> facts.add(Texts.text("participant.coach"), coach.displayName()));
    facts.add(Texts.text("participant.bsn"), her.maskedBsn());
    Section who = section("participant.who", facts);
    who.add(new H2(Texts.text("participant.needs")), needs(her));
    Paragraph changed =
        new Paragraph(
            Texts.text("participant.changed", Moments.when(her.changedAt()), her.changedBy()));
    changed.addClassName("small");
    who.add(changed);
    return who;
  }

  private static Component needs(ParticipantDetails her) {
    return her.needs().isEmpty()
        ? new Paragraph(Texts.text("participant.needs.none"))
        : new Needs(her.needs());
  }

  private static String withAge(LocalDate born) {
    int years = Period.between(born, Moments.today()).getYears();
    return Texts.text("participant.age", Moments.date(born), years);
  }

  private static String place(ParticipantDetails her) {
    String postcode =
        Optional.ofNullable(her.postcode())
            .map(code -> code.length() == 6 ? code.substring(0, 4) + " " + code.substring(4) : code)
            .orElse("");
    return (postcode + " " + Optional.ofNullable(her.city()).orElse("")).trim();
  }

  private Section timeline(
      ParticipantDetails her,
      List<EnrolmentRow> enrolments,
      List<EnrolmentProgress> courses,
      List<CertificateRow> printed) {
    if (enrolments.isEmpty()) {
      return section(
          "participant.timeline",
          new Paragraph(Texts.text("participant.timeline.empty", her.name().first())));
    }
    ParticipantTimeline line = new ParticipantTimeline();
    enrolments.reversed().forEach(one -> line.addStages(one, groups.history(one.id())));
    courses.forEach(line::addMilestones);
    printed.stream().filter(CertificateRow::valid).forEach(line::addCertificate);
    return section("participant.timeline", line.drawn());
  }

  private Section next(List<EnrolmentRow> enrolments) {
    Section next = section("participant.next");
    enrolments.stream()
        .filter(enrolment -> enrolment.since() != null && enrolment.until() == null)
        .flatMap(enrolment -> firstToCome(enrolment).stream())
        .map(ParticipantView::toCome)
        .forEach(next::add);
    if (next.getComponentCount() == 1) {
      next.add(new Paragraph(Texts.text("participant.next.empty")));
    }
    next.addClassName("due");
    return next;
  }

  private Optional<SessionDetails> firstToCome(EnrolmentRow enrolment) {
    Instant now = Instant.now();
    return sessions.of(enrolment.group()).stream()
        .filter(session -> session.end().isAfter(now) && !session.cancelled())
        .findFirst();
  }

  private static Div toCome(SessionDetails session) {
    Span when =
        new Span(
            Texts.text(
                "participant.next.when",
                Moments.day(Moments.local(session.start()).toLocalDate()),
                Moments.time(session.start())));
    return new Div(SessionsNavigation.to(session.id(), session.title()), new Paragraph(when));
  }

  private static Section section(String titleKey, Component... content) {
    Section section = new Section(new H2(Texts.text(titleKey)));
    section.addClassName("card");
    section.add(content);
    return section;
  }
}
