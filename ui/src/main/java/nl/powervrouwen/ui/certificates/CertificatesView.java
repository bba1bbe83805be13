package nl.powervrouwen.ui.certificates;

import com.vaadin.cdi.annotation.CdiComponent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.powervrouwen.jobs.Jobs;
import nl.powervrouwen.outcomes.CertificateRow;
import nl.powervrouwen.outcomes.Certificates;
import nl.powervrouwen.outcomes.EnrolmentProgress;
import nl.powervrouwen.outcomes.GroupCertificates;
import nl.powervrouwen.outcomes.Progress;
import nl.powervrouwen.programmes.EnrolmentId;
import nl.powervrouwen.programmes.GroupDetails;
import nl.powervrouwen.programmes.GroupId;
import nl.powervrouwen.programmes.Groups;
import nl.powervrouwen.programmes.Stage;
import nl.powervrouwen.refusals.Conflict;
import nl.powervrouwen.refusals.InvalidInput;
import nl.powervrouwen.refusals.Problem;
import nl.powervrouwen.refusals.StaleVersion;
import nl.powervrouwen.registry.Role;
import nl.powervrouwen.ui.access.CurrentSite;
import nl.powervrouwen.ui.access.ShownTo;
import nl.powervrouwen.ui.groups.GroupsNavigation;
import nl.powervrouwen.ui.jobs.JobList;
import nl.powervrouwen.ui.kit.Action;
import nl.powervrouwen.ui.kit.Address;
import nl.powervrouwen.ui.kit.Banner;
import nl.powervrouwen.ui.kit.Confirmation;
import nl.powervrouwen.ui.kit.Download;
import nl.powervrouwen.ui.kit.EmptyState;
import nl.powervrouwen.ui.kit.PageHead;
import nl.powervrouwen.ui.kit.SectionHead;
import nl.powervrouwen.ui.kit.Symbol;
import nl.powervrouwen.ui.kit.Tone;
import nl.powervrouwen.ui.texts.Moments;
import nl.powervrouwen.ui.texts.Reasons;
import nl.powervrouwen.ui.texts.Texts;
import org.jspecify.annotations.Nullable;

/** The end of a group's curriculum: who has everything, what is missing, and the certificates. */
@CdiComponent
@Route("groepen/:group/certificaten")
@ShownTo(roles = {Role.COORDINATOR, Role.TRAINER})
class CertificatesView extends Div
    implements CertificateServices, BeforeEnterObserver, HasDynamicTitle {

  private final Groups groups;
  private final Progress progress;
  private final Certificates certificates;
  private final GroupCertificates ofGroup;
  private final Jobs jobs;
  private final CurrentSite here;
  private final Banner banner = new Banner();
  private final Paragraph count = new Paragraph();
  private final Div actions = new Div();
  private final Map<EnrolmentId, GraduateLine> lines = new HashMap<>();
  private @Nullable GroupDetails group;
  private @Nullable IssueSection issue;
  private @Nullable JobList jobList;

  @Inject
  CertificatesView(
      Groups groups,
      Progress progress,
      Certificates certificates,
      GroupCertificates ofGroup,
      Jobs jobs,
      CurrentSite here) {
    this.groups = groups;
    this.progress = progress;
    this.certificates = certificates;
    this.ofGroup = ofGroup;
    this.jobs = jobs;
    this.here = here;
    addClassNames("page", "certificates");
    actions.addClassName("actions");
    count.getElement().setAttribute("role", "status");
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    group = groups.get(new GroupId(Address.id(event, GroupsNavigation.GROUP)));
    show(group);
  }

  @Override
  public String getPageTitle() {
    return Texts.text("certificates.title");
  }

  @Override
  public boolean mayGraduate() {
    return here.may(Role.COORDINATOR);
  }

  @Override
  public void complete(EnrolmentProgress participant) {
    Confirmation.before(
        Texts.text("graduate.complete.title", participant.name().spoken()),
        Texts.text("graduate.complete.text", Moments.date(Moments.today())),
        Texts.text("graduate.complete.yes"),
        () ->
            attempt(
                () ->
                    progress.complete(
                        participant.enrolment(), participant.version(), Moments.today()),
                Texts.text("graduate.completed", participant.name().spoken()),
                participant.enrolment()));
  }

  @Override
  public void record(EnrolmentProgress participant, String milestone) {
    new MilestoneDialog(participant, milestone, this::recordOn).open();
  }

  @Override
  public void takeBack(EnrolmentProgress participant, String milestone, long version) {
    Confirmation.before(
        Texts.text("milestone.clear.title"),
        Texts.text("milestone.clear.text", participant.name().spoken()),
        Texts.text("milestone.clear"),
        () ->
            attempt(
                () -> progress.recordMilestone(participant.enrolment(), milestone, version, null),
                Texts.text("milestone.cleared", participant.name().spoken()),
                participant.enrolment()));
  }

  @Override
  public void revoke(CertificateRow certificate) {
    new RevokeDialog(certificate, this::revokeFor).open();
  }

  @Override
  public CertificateWords.Writer pdf() {
    return certificates::writePdf;
  }

  private void show(GroupDetails group) {
    removeAll();
    add(
        new PageHead(Texts.text("certificates.title"))
            .lead(group.name())
            .back(GroupsNavigation.to(group.id(), group.name())));
    List<EnrolmentProgress> participants = participants(group);
    if (group.curriculum() == null || participants.isEmpty()) {
      add(nothing(group));
      return;
    }
    add(banner, participants(participants));
    if (mayGraduate()) {
      jobList = new JobList(jobs, ended -> refresh());
      issue = new IssueSection(ofGroup, certificates.settings(), group.id(), this::started);
      add(issue, jobList);
    }
    refresh();
  }

  private static EmptyState nothing(GroupDetails group) {
    String key = group.curriculum() == null ? "certificates.noCourse" : "certificates.empty";
    return new EmptyState(Symbol.MEDAL, Texts.text(key + ".title"), Texts.text(key + ".text"))
        .todo(Action.first(GroupsNavigation.to(group.id(), group.name())));
  }

  private Section participants(List<EnrolmentProgress> participants) {
    UnorderedList list = new UnorderedList();
    list.addClassNames("lines", "graduates");
    lines.clear();
    for (EnrolmentProgress participant : participants) {
      GraduateLine line = new GraduateLine(this);
      lines.put(participant.enrolment(), line);
      list.add(line);
    }
    Section section =
        new Section(new SectionHead(Texts.text("certificates.women"), actions), count, list);
    section.addClassName("card");
    return section;
  }

  private List<EnrolmentProgress> participants(GroupDetails group) {
    return progress.ofGroup(group.id()).stream()
        .filter(participant -> participant.stage() != Stage.STOPPED)
        .toList();
  }

  /** Reads everything again and shows it; nothing moves under the fingers. */
  private void refresh() {
    if (group == null) {
      return;
    }
    List<EnrolmentProgress> participants = participants(group);
    Map<EnrolmentId, List<CertificateRow>> printed = new HashMap<>();
    for (CertificateRow row : certificates.ofGroup(group.id())) {
      printed.computeIfAbsent(row.enrolment(), first -> new ArrayList<>()).add(row);
    }
    for (EnrolmentProgress participant : participants) {
      GraduateLine line = lines.get(participant.enrolment());
      if (line != null) {
        line.show(participant, printed.getOrDefault(participant.enrolment(), List.of()));
      }
    }
    count(participants, printed);
  }

  private void count(
      List<EnrolmentProgress> participants, Map<EnrolmentId, List<CertificateRow>> printed) {
    List<EnrolmentProgress> ready =
        participants.stream()
            .filter(participant -> participant.stage().open() && participant.complete())
            .toList();
    long completed =
        participants.stream().filter(participant -> !participant.stage().open()).count();
    long have = participants.stream().filter(participant -> hasValid(participant, printed)).count();
    count.setText(
        Texts.text("certificates.count", participants.size(), ready.size(), completed, have));
    actions.removeAll();
    if (mayGraduate() && ready.size() > 1) {
      actions.add(
          Action.first(Texts.text("graduate.all", ready.size()), () -> askCompleteAll(ready)));
    }
    if (have > 0 && group != null) {
      actions.add(ceremonyList(group));
    }
    if (issue != null) {
      issue.count(Math.toIntExact(completed - have));
    }
  }

  private static boolean hasValid(
      EnrolmentProgress participant, Map<EnrolmentId, List<CertificateRow>> printed) {
    return printed.getOrDefault(participant.enrolment(), List.of()).stream()
        .anyMatch(CertificateRow::valid);
  }

  private Download ceremonyList(GroupDetails group) {
    return Download.pdf(
        Texts.text("certificates.ceremony"),
        "uitreiking",
        group.name(),
        out -> ofGroup.writeCeremonyList(group.id(), out));
  }

  private void askCompleteAll(List<EnrolmentProgress> ready) {
    Confirmation.before(
        Texts.text("graduate.all.title", ready.size()),
        Texts.text("graduate.complete.text", Moments.date(Moments.today())),
        Texts.text("graduate.complete.yes"),
        () -> completeAll(ready));
  }

  /** One by one, so that one who can't be completed does not hold up the others. */
  private void completeAll(List<EnrolmentProgress> ready) {
    List<String> kept = new ArrayList<>();
    for (EnrolmentProgress participant : ready) {
      try {
        progress.complete(participant.enrolment(), participant.version(), Moments.today());
      } catch (Conflict | StaleVersion | InvalidInput refusal) {
        kept.add(participant.name().spoken());
      }
    }
    int done = ready.size() - kept.size();
    if (kept.isEmpty()) {
      banner.say(Tone.GOOD, Texts.text("graduate.all.done", done));
    } else {
      banner.say(Tone.CARE, Texts.text("graduate.all.kept", done, String.join(", ", kept)));
    }
    refresh();
  }

  private void started() {
    banner.say(Tone.CALM, Texts.text("certificates.started"));
    if (jobList != null) {
      jobList.refresh();
    }
  }

  private void recordOn(MilestoneDialog dialog, EnrolmentProgress participant, String milestone) {
    try {
      progress.recordMilestone(
          participant.enrolment(),
          milestone,
          MilestoneDialog.version(participant, milestone),
          dialog.day());
      dialog.close();
      banner.say(Tone.GOOD, Texts.text("milestone.recorded", participant.name().spoken()));
      refreshAt(participant.enrolment());
    } catch (InvalidInput refusal) {
      dialog.refuse(refusal.problems());
    } catch (Conflict refusal) {
      dialog.refuse(List.of(refusal.problem()));
    } catch (StaleVersion colleague) {
      dialog.close();
      banner.say(Tone.CARE, Texts.text("stale.list"));
      refresh();
    }
  }

  private void revokeFor(RevokeDialog dialog, CertificateRow certificate) {
    try {
      certificates.revoke(certificate.id(), certificate.version(), dialog.reason());
      dialog.close();
      banner.say(Tone.GOOD, Texts.text("certificate.revoke.done", certificate.holder()));
      refreshAt(certificate.enrolment());
    } catch (InvalidInput refusal) {
      dialog.refuse(refusal.problems());
    } catch (Conflict | StaleVersion changed) {
      dialog.close();
      banner.say(Tone.CARE, Texts.text("stale.list"));
      refresh();
    }
  }

  private void attempt(Runnable action, String done, EnrolmentId participant) {
    try {
      action.run();
      banner.say(Tone.GOOD, done);
    } catch (Conflict refusal) {
      banner.say(Tone.WRONG, Reasons.words(refusal.problem()));
    } catch (InvalidInput refusal) {
      banner.say(Tone.WRONG, words(refusal.problems()));
    } catch (StaleVersion colleague) {
      banner.say(Tone.CARE, Texts.text("stale.list"));
    }
    refreshAt(participant);
  }

  /** Shows everything again, and goes on where one was. */
  private void refreshAt(EnrolmentId participant) {
    refresh();
    GraduateLine line = lines.get(participant);
    if (line != null) {
      line.focus();
    }
  }

  private static String words(List<Problem> problems) {
    return String.join(" ", problems.stream().map(Reasons::words).toList());
  }
}
