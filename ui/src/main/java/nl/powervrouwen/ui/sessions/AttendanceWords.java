package nl.powervrouwen.ui.sessions;

import java.util.ArrayList;
import java.util.List;
import nl.powervrouwen.sessions.AbsenceNoticeRow;
import nl.powervrouwen.sessions.AbsenceReason;
import nl.powervrouwen.sessions.Attendance;
import nl.powervrouwen.sessions.Presence;
import nl.powervrouwen.ui.kit.Chip;
import nl.powervrouwen.ui.kit.Symbol;
import nl.powervrouwen.ui.kit.Tone;
import nl.powervrouwen.ui.texts.Moments;
import nl.powervrouwen.ui.texts.Texts;
import org.jspecify.annotations.Nullable;

/** How somebody's attendance is put into words. */
public final class AttendanceWords {

  private AttendanceWords() {}

  /** Whether they were there, such as {@code Afwezig met bericht}. */
  public static String presence(Presence presence) {
    return Texts.text("presence." + presence.name());
  }

  /** Why they were absent, such as {@code opvang}. */
  public static String reason(AbsenceReason reason) {
    return Texts.text("absence." + reason.name());
  }

  /** Everything but the note, such as {@code Aanwezig (45 min, per telefoon)}. */
  public static String all(Attendance attendance) {
    String extra = differs(attendance);
    String presence = presence(attendance.presence());
    return extra.isEmpty() ? presence : presence + " (" + extra + ")";
  }

  /**
   * What differs from the rest of the group in few words; empty when nothing does. A note is
   * announced and not shown: others look over one's shoulder.
   *
   * @param attendance null when nothing is recorded
   */
  public static String differs(@Nullable Attendance attendance) {
    List<String> words = new ArrayList<>();
    if (attendance == null) {
      return "";
    }
    if (attendance.minutes() != null) {
      words.add(Texts.text("attendance.minutes.short", attendance.minutes()));
    }
    if (attendance.channel() != null) {
      words.add(SessionWords.channel(attendance.channel()));
    }
    if (attendance.reason() != null) {
      words.add(reason(attendance.reason()));
    }
    if (attendance.note() != null) {
      words.add(Texts.text("attendance.note.there"));
    }
    return String.join(", ", words);
  }

  /** What somebody let us know beforehand, such as {@code Bericht van afwezigheid (vervoer)}. */
  static String notice(AbsenceNoticeRow notice) {
    String days =
        notice.firstDay().equals(notice.lastDay())
            ? Texts.text("notice")
            : Texts.text("notice.until", Moments.day(notice.lastDay()));
    return notice.reason() == null ? days : days + " (" + reason(notice.reason()) + ")";
  }

  /** Whether they were there, as a chip; null for not recorded. */
  public static Chip chip(@Nullable Presence presence) {
    if (presence == null) {
      return new Chip(Symbol.CLOCK, Tone.CALM, Texts.text("presence.none"));
    }
    Tone tone =
        switch (presence) {
          case PRESENT -> Tone.GOOD;
          case ABSENT_WITH_NOTICE -> Tone.CARE;
          case ABSENT_WITHOUT_NOTICE -> Tone.WRONG;
        };
    return new Chip(symbol(presence), tone, presence(presence));
  }

  static Symbol symbol(Presence presence) {
    return switch (presence) {
      case PRESENT -> Symbol.CHECK;
      case ABSENT_WITH_NOTICE -> Symbol.MESSAGE;
      case ABSENT_WITHOUT_NOTICE -> Symbol.CROSS;
    };
  }
}
