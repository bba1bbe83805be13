package nl.powervrouwen.ui.sessions;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import nl.powervrouwen.refusals.Conflict;
import nl.powervrouwen.refusals.InvalidInput;
import nl.powervrouwen.refusals.NotAllowed;
import nl.powervrouwen.refusals.NotFound;
import nl.powervrouwen.refusals.StaleVersion;
import nl.powervrouwen.sessions.AbsenceNoticeRow;
import nl.powervrouwen.sessions.AbsenceReason;
import nl.powervrouwen.sessions.Attendance;
import nl.powervrouwen.sessions.AttendanceLine;
import nl.powervrouwen.sessions.Presence;
import nl.powervrouwen.sessions.SessionDetails;
import nl.powervrouwen.ui.kit.Action;
import nl.powervrouwen.ui.kit.Banner;
import nl.powervrouwen.ui.kit.Chip;
import nl.powervrouwen.ui.kit.ErrorBanner;
import nl.powervrouwen.ui.kit.PhoneLink;
import nl.powervrouwen.ui.kit.Symbol;
import nl.powervrouwen.ui.kit.Tone;
import nl.powervrouwen.ui.texts.Moments;
import nl.powervrouwen.ui.texts.Reasons;
import nl.powervrouwen.ui.texts.Texts;
import org.jspecify.annotations.Nullable;

/**
 * One participant on the attendance screen.
 *
 * <p>The browser sends a settled choice with everything else in the row, and keeps it until this
 * row says that it is saved (see {@code pv.js}). What could not be saved stays visible as chosen
 * and says so; what a colleague recorded in between is shown beside it and never overwritten
 * unasked.
 */
final class AttendanceRow extends ListItem {

  private final AttendanceServices services;
  private final SessionDetails session;
  private final PresenceChoice choice;
  private final RowField reason;
  private final AttendanceExtras extras;
  private final NoticeActions notices;
  private final Div told = new Div();
  private final Span differs = new Span();
  private final Span state = new Span();
  private final Banner message = new Banner();
  private AttendanceLine line;
  private @Nullable Attendance unsaved;
  private int turn;

  /**
   * A row that shows this.
   *
   * @param phone by which they can be called; null when there is none that the caller may see
   */
  AttendanceRow(
      AttendanceServices services,
      SessionDetails session,
      AttendanceLine line,
      @Nullable String phone) {
    this.services = services;
    this.session = session;
    this.line = line;
    String key = line.participant().value().toString();
    addClassName("att-row");
    getElement().setAttribute("data-row", key);
    choice = new PresenceChoice("presence-" + key, "name-" + key, this::choose);
    reason =
        RowField.choice(
            "reason",
            key,
            Texts.text("attendance.reason"),
            Texts.text("attendance.reason.none"),
            reasons());
    notices =
        new NoticeActions(
            session,
            line,
            (group, first, last, why) ->
                tell("notice.done", () -> services.give(line.participant(), first, last, why)),
            this::takeNoticeBack);
    extras = new AttendanceExtras(session, line, notices, this::clear, this::showHistory);
    if (SessionWords.hasCome(session)) {
      add(who(key), choice, reason, side(phone), extras.toggle(), extras, message);
    } else {
      add(who(key), notices, message);
    }
    getElement()
        .addEventListener(
            "pv-record", sent -> record(RowChange.of(sent.getEventData().get("event.detail"))))
        .addEventData("event.detail");
    show(line);
  }

  /** What stands in the database, as far as this screen knows. */
  AttendanceLine line() {
    return line;
  }

  /** Whether something was chosen that is not saved. */
  boolean hasUnsaved() {
    return unsaved != null;
  }

  /** The three buttons. */
  PresenceChoice choice() {
    return choice;
  }

  /** What is said about them only. */
  AttendanceExtras extras() {
    return extras;
  }

  /** What the row says about being saved. */
  String stateText() {
    return state.getText();
  }

  /** Whether something can be recorded. */
  void open(boolean open) {
    choice.open(open);
    reason.open(open);
    extras.open(open);
  }

  /** Shows what stands, and forgets what was not saved. */
  void accept(AttendanceLine current) {
    show(current);
    settled(true);
  }

  /** Records what the browser sent; what it kept from before is held against what was seen then. */
  void record(RowChange wish) {
    turn = wish.turn();
    choice.show(wish.presence());
    try {
      Attendance wanted = wish.attendance(session.channel());
      save(wanted, wish.kept() ? wish.version() : line.version());
    } catch (NumberFormatException noNumber) {
      unsaved = new Attendance(wish.presence(), null, null);
      extras.refuseMinutes(Texts.text("attendance.minutes.bad"));
      tellState(Texts.text("attendance.notSaved"), "unsaved");
      settled(false);
    }
  }

  private Div who(String key) {
    Span name = new Span(line.name().spoken());
    name.setId("name-" + key);
    name.addClassName("att-name");
    differs.addClassName("small");
    Div who = new Div(name, new RecentPicture(line.recent()), told, differs);
    who.addClassName("att-who");
    return who;
  }

  private void show(AttendanceLine current) {
    line = current;
    unsaved = null;
    getElement().setAttribute("data-version", String.valueOf(current.version()));
    Attendance attendance = current.attendance();
    choice.show(attendance == null ? null : attendance.presence());
    extras.show(current);
    notices.show(current);
    told.removeAll();
    if (current.notice() != null && attendance == null) {
      told.add(new Chip(Symbol.MESSAGE, Tone.CARE, AttendanceWords.notice(current.notice())));
    }
    differs.setText(AttendanceWords.differs(attendance));
    message.hush();
    tellState(recorded(current), attendance == null ? "" : "saved");
    fill(attendance);
  }

  /** Puts it into the browser's fields, unless something newer is in them. */
  private void fill(@Nullable Attendance attendance) {
    getElement()
        .executeJs(
            "window.pv && pv.show(this, {presence: $0, minutes: $1, channel: $2, reason: $3,"
                + " note: $4}, $5)",
            attendance == null ? "" : attendance.presence().name(),
            attendance == null ? "" : Objects.toString(attendance.minutes(), ""),
            attendance == null ? "" : Objects.toString(attendance.channel(), ""),
            attendance == null ? "" : Objects.toString(attendance.reason(), ""),
            attendance == null ? "" : Objects.toString(attendance.note(), ""),
            turn);
  }

  /** Their number comes after the choice, and is seen only while somebody might call them. */
  private Div side(@Nullable String phone) {
    Div side = new Div(states());
    side.addClassName("att-side");
    if (phone != null) {
      PhoneLink call = new PhoneLink(phone).of(line.name().spoken());
      call.addClassName("att-phone");
      side.add(call);
    }
    return side;
  }

  private Div states() {
    state.addClassName("att-saved");
    Span saving = new Span(Texts.text("attendance.saving"));
    saving.addClassName("att-saving");
    Span first = new Span(Texts.text("attendance.choose"));
    first.addClassName("att-choose");
    Div states = new Div(state, saving, first);
    states.addClassName("att-state");
    states.getElement().setAttribute("role", "status");
    return states;
  }

  private String recorded(AttendanceLine current) {
    if (current.recordedAt() == null || current.recordedBy() == null) {
      return "";
    }
    String when = Moments.when(current.recordedAt());
    return services.isMe(current.recordedBy())
        ? Texts.text("attendance.saved", when)
        : Texts.text("attendance.saved.by", when, current.recordedBy());
  }

  private void choose(Presence presence) {
    Attendance before = line.attendance();
    String note = before == null ? null : before.note();
    save(new Attendance(presence, null, null, null, note), line.version());
  }

  private void save(Attendance wanted, long version) {
    unsaved = wanted;
    attempt(() -> accept(services.record(line.participant(), version, wanted)), wanted);
  }

  private void clear() {
    attempt(() -> accept(services.clear(line.participant(), line.version())), null);
  }

  private void takeNoticeBack() {
    AbsenceNoticeRow notice = line.notice();
    if (notice != null) {
      try {
        tell("notice.back.done", () -> services.takeBack(notice));
      } catch (NotFound | StaleVersion gone) {
        accept(services.current(line.participant()));
        message.say(Tone.CARE, Texts.text("stale.list"));
      }
    }
  }

  /** Does something about their notice, and says that it was done. */
  private void tell(String doneKey, Runnable action) {
    action.run();
    if (!hasUnsaved()) {
      accept(services.current(line.participant()));
    }
    message.say(Tone.GOOD, Texts.text(doneKey));
    notices.focus();
    services.counted();
  }

  private void showHistory() {
    AttendanceHistory.open(line.name().spoken(), services.history(line.participant()));
  }

  /** Does it, and when it is refused says so without losing what was wanted. */
  private void attempt(Runnable action, @Nullable Attendance wanted) {
    try {
      action.run();
    } catch (StaleVersion colleague) {
      meet(wanted);
    } catch (InvalidInput refusal) {
      extras.refuse(refusal.problems());
      notSaved(Reasons.words(refusal.problems().getFirst()), wanted);
    } catch (Conflict refusal) {
      notSaved(Reasons.words(refusal.problem()), wanted);
    } catch (NotFound gone) {
      notSaved(Texts.text("attendance.gone"), wanted);
    } catch (NotAllowed refusal) {
      notSaved(Texts.text("attendance.notAllowed"), wanted);
      throw refusal;
    } catch (RuntimeException failure) {
      String reference = ErrorBanner.report(failure);
      notSaved(Texts.text("attendance.failed", reference), wanted);
    }
    services.counted();
  }

  private void notSaved(String why, @Nullable Attendance wanted) {
    tellState(Texts.text("attendance.notSaved"), "unsaved");
    if (wanted == null) {
      message.say(Tone.WRONG, why);
    } else {
      Runnable again = () -> save(wanted, line.version());
      message.say(Tone.WRONG, why, Action.other(Texts.text("attendance.again"), again));
    }
    settled(false);
  }

  /** A colleague recorded something first: both are shown, and the person in front decides. */
  private void meet(@Nullable Attendance wanted) {
    AttendanceLine theirs = services.current(line.participant());
    if (wanted == null || Objects.equals(theirs.attendance(), wanted)) {
      accept(theirs);
      return;
    }
    line = theirs;
    unsaved = wanted;
    choice.show(wanted.presence());
    fill(wanted);
    tellState(Texts.text("attendance.notSaved"), "unsaved");
    message.say(
        Tone.CARE,
        theirWords(theirs) + " " + Texts.text("attendance.mine", AttendanceWords.all(wanted)),
        Action.first(Texts.text("attendance.keepMine"), () -> save(wanted, theirs.version())),
        Action.other(Texts.text("attendance.keepTheirs"), () -> keep(theirs)));
    settled(false);
  }

  private void keep(AttendanceLine theirs) {
    accept(theirs);
    services.counted();
  }

  private static String theirWords(AttendanceLine theirs) {
    Attendance attendance = theirs.attendance();
    if (attendance == null || theirs.recordedBy() == null || theirs.recordedAt() == null) {
      return Texts.text("attendance.theirs.cleared");
    }
    return Texts.text(
        "attendance.theirs",
        theirs.recordedBy(),
        Moments.when(theirs.recordedAt()),
        AttendanceWords.all(attendance));
  }

  private void tellState(String text, String kind) {
    state.setText(text);
    getElement().setAttribute("data-state", kind);
  }

  private void settled(boolean saved) {
    getElement().executeJs("window.pv && pv.settled(this, $0, $1)", saved, turn);
  }

  private static Map<String, String> reasons() {
    Map<String, String> words = new LinkedHashMap<>();
    for (AbsenceReason reason : AbsenceReason.values()) {
      words.put(reason.name(), AttendanceWords.reason(reason));
    }
    return words;
  }
}
