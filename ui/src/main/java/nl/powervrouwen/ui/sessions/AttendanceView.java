package nl.powervrouwen.ui.sessions;

import com.vaadin.cdi.annotation.CdiComponent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import nl.powervrouwen.participants.ParticipantId;
import nl.powervrouwen.participants.ParticipantNames;
import nl.powervrouwen.refusals.Conflict;
import nl.powervrouwen.refusals.NotFound;
import nl.powervrouwen.refusals.StaleVersion;
import nl.powervrouwen.registry.Role;
import nl.powervrouwen.sessions.AbsenceNoticeRow;
import nl.powervrouwen.sessions.AbsenceNotices;
import nl.powervrouwen.sessions.AbsenceReason;
import nl.powervrouwen.sessions.Attendance;
import nl.powervrouwen.sessions.AttendanceChangeRow;
import nl.powervrouwen.sessions.AttendanceLine;
import nl.powervrouwen.sessions.AttendanceOverview;
import nl.powervrouwen.sessions.AttendanceRecording;
import nl.powervrouwen.sessions.AttendanceSheet;
import nl.powervrouwen.sessions.Presence;
import nl.powervrouwen.sessions.SessionDetails;
import nl.powervrouwen.sessions.SessionId;
import nl.powervrouwen.sessions.Sessions;
import nl.powervrouwen.sessions.VideoLists;
import nl.powervrouwen.sessions.WalkIns;
import nl.powervrouwen.ui.access.CurrentSite;
import nl.powervrouwen.ui.access.ShownTo;
import nl.powervrouwen.ui.features.PartOf;
import nl.powervrouwen.ui.groups.GroupsNavigation;
import nl.powervrouwen.ui.kit.Action;
import nl.powervrouwen.ui.kit.Address;
import nl.powervrouwen.ui.kit.Banner;
import nl.powervrouwen.ui.kit.Confirmation;
import nl.powervrouwen.ui.kit.EmptyState;
import nl.powervrouwen.ui.kit.PageHead;
import nl.powervrouwen.ui.kit.Symbol;
import nl.powervrouwen.ui.kit.Tone;
import nl.powervrouwen.ui.texts.Reasons;
import nl.powervrouwen.ui.texts.Texts;
import org.jspecify.annotations.Nullable;

/**
 * The attendance of one session: one row for each participant, each settled choice saved at once.
 */
@CdiComponent
@Route("bijeenkomsten/:session/aanwezigheid")
@PartOf("groepen")
@ShownTo(roles = {Role.COORDINATOR, Role.TRAINER})
class AttendanceView extends Div
    implements AttendanceServices, BeforeEnterObserver, BeforeLeaveObserver, HasDynamicTitle {

  private final Sessions sessions;
  private final AttendanceRecording recording;
  private final AttendanceOverview overview;
  private final AbsenceNotices notices;
  private final WalkIns walkIns;
  private final VideoLists videoLists;
  private final CurrentSite here;
  private final ParticipantNames names;
  private final Banner banner = new Banner();
  private final UnorderedList list = new UnorderedList();
  private final AttendanceBar bar =
      new AttendanceBar(this::allPresent, this::takeNotices, this::close, this::reopen);
  private final Map<ParticipantId, AttendanceRow> rows = new LinkedHashMap<>();
  private @Nullable SessionDetails session;

  @Inject
  AttendanceView(
      Sessions sessions,
      AttendanceRecording recording,
      AttendanceOverview overview,
      AbsenceNotices notices,
      WalkIns walkIns,
      VideoLists videoLists,
      ParticipantNames names,
      CurrentSite here) {
    this.sessions = sessions;
    this.recording = recording;
    this.overview = overview;
    this.notices = notices;
    this.walkIns = walkIns;
    this.videoLists = videoLists;
    this.names = names;
    this.here = here;
    list.addClassName("att-list");
    addClassNames("page", "attendance");
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    show(recording.sheet(new SessionId(Address.id(event, SessionsNavigation.SESSION))));
  }

  @Override
  public String getPageTitle() {
    return Texts.text("attendance.title");
  }

  /** Asks before a choice that is not saved is left behind. */
  @Override
  public void beforeLeave(BeforeLeaveEvent event) {
    long unsaved = rows.values().stream().filter(AttendanceRow::hasUnsaved).count();
    if (unsaved == 0) {
      return;
    }
    BeforeLeaveEvent.ContinueNavigationAction leave = event.postpone();
    Confirmation.beforeLeaving(
        Texts.text("attendance.leave", unsaved), leave::proceed, leave::cancel);
  }

  @Override
  public AttendanceLine record(ParticipantId participant, long version, Attendance attendance) {
    banner.hush(); // it says how things were, and lies over rows on a phone
    return recording.record(session().id(), participant, version, attendance);
  }

  @Override
  public AttendanceLine clear(ParticipantId participant, long version) {
    return recording.clear(session().id(), participant, version);
  }

  @Override
  public AttendanceLine current(ParticipantId participant) {
    return recording.sheet(session().id()).lines().stream()
        .filter(line -> line.participant().equals(participant))
        .findFirst()
        .orElseThrow(() -> new NotFound("attendance line"));
  }

  @Override
  public List<AttendanceChangeRow> history(ParticipantId participant) {
    return overview.history(session().id(), participant);
  }

  @Override
  public void give(
      ParticipantId participant,
      @Nullable LocalDate first,
      @Nullable LocalDate last,
      @Nullable AbsenceReason reason) {
    notices.add(session().group(), participant, first, last, reason);
  }

  @Override
  public void takeBack(AbsenceNoticeRow notice) {
    notices.remove(notice.id(), notice.version());
  }

  @Override
  public void counted() {
    bar.show(session(), rows.values().stream().map(AttendanceRow::line).toList());
    list.setClassName("att-begun", SessionWords.hasBegun(session()));
  }

  @Override
  public boolean isMe(String name) {
    return here.user().displayName().equals(name);
  }

  private SessionDetails session() {
    if (session == null) {
      throw new IllegalStateException("The screen has no meeting yet");
    }
    return session;
  }

  private void show(AttendanceSheet sheet) {
    session = sheet.session();
    rows.clear();
    removeAll();
    add(head(sheet.session()));
    if (sheet.session().cancelled()) {
      add(cancelled(sheet.session()));
      return;
    }
    sessions.part(sheet.session().id()).ifPresent(part -> add(SessionWords.folded(part)));
    boolean come = SessionWords.hasCome(sheet.session());
    if (sheet.lines().isEmpty()) {
      add(nobody(sheet.session()));
    } else {
      fill(sheet);
      add(come ? keys() : early(), list);
    }
    if (come) {
      add(new WalkInsPanel(walkIns, sheet.session(), here.may(Role.COORDINATOR)));
    }
    if (!sheet.lines().isEmpty()) {
      addForAll(sheet);
    }
  }

  /** What can be done for the whole group. */
  private void addForAll(AttendanceSheet sheet) {
    if (open()) {
      add(
          new VideoListPanel(
              videoLists, sheet, () -> recording.sheet(session().id()), this::recorded));
    }
    // Last, so that it comes after the rows by keyboard too; it stays in sight, under the thumb.
    Div foot = new Div(banner, bar);
    foot.addClassName("att-foot");
    add(foot);
    counted();
  }

  private static Paragraph keys() {
    Paragraph keys = new Paragraph(Texts.text("attendance.keys"));
    keys.addClassNames("small", "att-keys");
    return keys;
  }

  private static Banner early() {
    Banner early = new Banner();
    early.say(Tone.CALM, Texts.text("attendance.early"));
    return early;
  }

  private void fill(AttendanceSheet sheet) {
    list.removeAll();
    Map<ParticipantId, String> phones =
        names.phones(sheet.lines().stream().map(AttendanceLine::participant).toList());
    boolean open = open();
    for (AttendanceLine line : sheet.lines()) {
      AttendanceRow row =
          new AttendanceRow(this, sheet.session(), line, phones.get(line.participant()));
      row.open(open);
      rows.put(line.participant(), row);
      list.add(row);
    }
  }

  private boolean open() {
    return SessionWords.hasCome(session()) && !session().closed();
  }

  private static EmptyState cancelled(SessionDetails session) {
    return new EmptyState(
            Symbol.CALENDAR,
            Texts.text("attendance.cancelled"),
            Texts.text("attendance.cancelled.help"))
        .todo(Action.other(SessionsNavigation.to(session.id(), session.title())));
  }

  private static PageHead head(SessionDetails session) {
    PageHead head = new PageHead(Texts.text("attendance.title"));
    SessionWords.online(session).ifPresent(link -> head.actions(Action.other(link)));
    return head.lead(
            Texts.text(
                "attendance.lead",
                session.groupName(),
                SessionWords.when(session),
                session.title()))
        .back(SessionsNavigation.to(session.id(), session.title()));
  }

  private static EmptyState nobody(SessionDetails session) {
    return new EmptyState(
            Symbol.PEOPLE, Texts.text("attendance.nobody"), Texts.text("attendance.nobody.help"))
        .todo(Action.first(GroupsNavigation.to(session.group(), session.groupName())));
  }

  private void allPresent() {
    fillIn(recording::recordRestPresent, Presence.PRESENT, "attendance.all.done");
  }

  private void takeNotices() {
    fillIn(recording::recordNotices, Presence.ABSENT_WITH_NOTICE, "notice.taken");
  }

  /** Records something of everybody who is still open, with one tap. */
  private void fillIn(
      Function<SessionId, AttendanceSheet> action, Presence presence, String doneKey) {
    try {
      List<AttendanceLine> filled = new ArrayList<>();
      for (AttendanceLine line : action.apply(session().id()).lines()) {
        AttendanceRow row = rows.get(line.participant());
        if (row != null && !row.hasUnsaved()) {
          Attendance now = line.attendance();
          boolean mine =
              row.line().attendance() == null && now != null && now.presence() == presence;
          if (mine && line.recordedBy() != null && isMe(line.recordedBy())) {
            filled.add(line);
          }
          row.accept(line);
        }
      }
      sayFilled(filled, doneKey);
    } catch (Conflict refusal) {
      banner.say(Tone.WRONG, Reasons.words(refusal.problem()));
    }
    counted();
  }

  private void sayFilled(List<AttendanceLine> filled, String doneKey) {
    if (filled.isEmpty()) {
      banner.say(Tone.CALM, Texts.text("attendance.all.nobody"));
      return;
    }
    banner.say(
        Tone.GOOD,
        Texts.text(doneKey, filled.size()),
        Action.other(Texts.text("attendance.undo"), () -> undo(filled)).with(Symbol.UNDO));
  }

  /** Takes back what one tap filled in, except what somebody changed since. */
  private void undo(List<AttendanceLine> filled) {
    int kept = 0;
    for (AttendanceLine line : filled) {
      AttendanceRow row = rows.get(line.participant());
      if (row == null || row.line().version() != line.version()) {
        kept++;
        continue;
      }
      try {
        row.accept(clear(line.participant(), line.version()));
      } catch (StaleVersion changed) {
        row.accept(current(line.participant()));
        kept++;
      } catch (Conflict refusal) {
        banner.say(Tone.WRONG, Reasons.words(refusal.problem()));
        return;
      }
    }
    banner.say(
        Tone.CALM,
        kept == 0 ? Texts.text("attendance.undone") : Texts.text("attendance.undone.kept", kept));
    counted();
  }

  private void close() {
    List<AttendanceRow> open =
        rows.values().stream()
            .filter(row -> row.line().attendance() == null || row.hasUnsaved())
            .toList();
    if (!open.isEmpty()) {
      banner.say(Tone.CARE, Texts.text("attendance.close.missing", open.size()));
      open.getFirst().choice().focus();
      return;
    }
    change(() -> sessions.close(session().id(), session().version()), "attendance.close.done");
    (bar.reopening().isVisible() ? bar.reopening() : bar.closing()).focus();
  }

  private void reopen() {
    Confirmation.before(
        Texts.text("attendance.reopen.title"),
        Texts.text("attendance.reopen.text", SessionWords.when(session())),
        Texts.text("attendance.reopen.yes"),
        () -> {
          change(
              () -> sessions.reopen(session().id(), session().version()), "attendance.reopen.done");
          bar.closing().focus();
        });
  }

  /** Shows what a video list recorded, beside what is not saved yet. */
  private void recorded(AttendanceSheet sheet, String words) {
    for (AttendanceLine line : sheet.lines()) {
      AttendanceRow row = rows.get(line.participant());
      if (row != null && !row.hasUnsaved() && row.line().version() != line.version()) {
        row.accept(line);
      }
    }
    banner.say(Tone.GOOD, words);
    counted();
  }

  private void change(Runnable action, String doneKey) {
    banner.attempt(action, () -> show(recording.sheet(session().id())), Texts.text(doneKey));
  }
}
