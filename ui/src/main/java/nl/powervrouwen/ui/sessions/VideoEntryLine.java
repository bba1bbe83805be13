package nl.powervrouwen.ui.sessions;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.powervrouwen.participants.ParticipantId;
import nl.powervrouwen.sessions.Attendance;
import nl.powervrouwen.sessions.AttendanceLine;
import nl.powervrouwen.sessions.VideoList;
import nl.powervrouwen.ui.texts.Texts;

/**
 * One name of a video list: who it may be, to be confirmed by a person. Beforehand only she is
 * ticked whose name it is word for word, and about whom nothing is recorded yet. Two participants
 * behind one device are both ticked; somebody else can be added.
 */
final class VideoEntryLine extends Div {

  private final VideoList.Entry entry;
  private final Map<ParticipantId, AttendanceLine> participants = new LinkedHashMap<>();
  private final CheckboxGroup<ParticipantId> who = new CheckboxGroup<>();
  private final Select<ParticipantId> other = new Select<>();
  private final IntegerField minutes = new IntegerField(Texts.text("video.minutes.field"));
  private final List<ParticipantId> offered;
  private final int whole;

  /**
   * A line about this name.
   *
   * @param lines the participants who may be chosen
   * @param whole length of the session in minutes
   */
  VideoEntryLine(VideoList.Entry entry, List<AttendanceLine> lines, int whole) {
    this.entry = entry;
    this.whole = whole;
    this.offered = new ArrayList<>(entry.suggestions());
    addClassName("video-name");
    lines.forEach(line -> participants.put(line.participant(), line));
    Span name = new Span(entry.name());
    name.addClassName("video-who");
    Span lasted = new Span(minutes(entry));
    lasted.addClassName("small");
    Div words = new Div(name, lasted);
    words.addClassName("line-words");
    add(words);
    if (entry.minutes() != null && entry.minutes() == 0) {
      add(new Paragraph(Texts.text("video.outside")));
      return;
    }
    who.setAriaLabel(Texts.text("video.who", entry.name()));
    who.addClassName("stacked");
    who.setItemLabelGenerator(this::label);
    who.setItems(offered);
    who.setVisible(!offered.isEmpty());
    tickExact();
    prepareOther();
    prepareMinutes();
    Div choice = new Div(who, other, minutes);
    choice.addClassName("video-choice");
    add(choice);
  }

  /** The name and what the list says of it, with the minutes that a person filled in. */
  VideoList.Entry entry() {
    return entry.minutes() != null
        ? entry
        : new VideoList.Entry(
            entry.name(),
            minutes.getValue(),
            entry.joined(),
            entry.left(),
            entry.suggestions(),
            entry.exact());
  }

  /** Whether is known how long whoever is ticked was there; the field says so when it isn't. */
  boolean checkMinutes() {
    Integer typed = minutes.getValue();
    boolean known =
        entry.minutes() != null
            || confirmed().isEmpty()
            || (typed != null && typed >= 1 && typed <= whole);
    minutes.setInvalid(!known);
    return known;
  }

  /** The field for what the list doesn't say. */
  IntegerField minutes() {
    return minutes;
  }

  /** The participants of whom somebody said that it was they. */
  Set<ParticipantId> confirmed() {
    return new LinkedHashSet<>(who.getValue());
  }

  /** The boxes to confirm with. */
  CheckboxGroup<ParticipantId> who() {
    return who;
  }

  /** The field to add somebody who was not suggested. */
  Select<ParticipantId> other() {
    return other;
  }

  /** Shows what is recorded about the participants now. */
  void seen(List<AttendanceLine> lines) {
    lines.forEach(line -> participants.put(line.participant(), line));
    who.getDataProvider().refreshAll();
  }

  private void tickExact() {
    if (entry.exact()) {
      AttendanceLine line = participants.get(offered.getFirst());
      if (line != null && line.attendance() == null) {
        who.setValue(Set.of(line.participant()));
      }
    }
  }

  private void prepareMinutes() {
    minutes.setVisible(entry.minutes() == null);
    minutes.setAriaLabel(Texts.text("video.minutes.of", entry.name()));
    minutes.setHelperText(Texts.text("video.minutes.help", whole));
    minutes.setErrorMessage(Texts.text("video.minutes.needed", whole));
    // It is judged when somebody records, not while they type.
    minutes.setManualValidation(true);
  }

  private void prepareOther() {
    other.setPlaceholder(Texts.text(offered.isEmpty() ? "video.choose" : "video.add"));
    other.setAriaLabel(Texts.text("video.add.of", entry.name()));
    other.setItemLabelGenerator(this::label);
    other.setItems(participants.keySet());
    other.addValueChangeListener(
        chosen -> {
          if (chosen.getValue() != null) {
            offer(chosen.getValue());
            other.clear();
          }
        });
  }

  /** Somebody who is chosen by hand is confirmed by that. */
  private void offer(ParticipantId chosen) {
    Set<ParticipantId> confirmed = confirmed();
    confirmed.add(chosen);
    if (!offered.contains(chosen)) {
      offered.add(chosen);
      who.setItems(offered);
    }
    who.setVisible(true);
    who.setValue(confirmed);
  }

  private String label(ParticipantId participant) {
    AttendanceLine line = participants.get(participant);
    if (line == null) {
      return Texts.text("video.gone");
    }
    Attendance current = line.attendance();
    return current == null
        ? line.name().spoken()
        : Texts.text("video.standing", line.name().spoken(), AttendanceWords.all(current));
  }

  private static String minutes(VideoList.Entry entry) {
    return entry.minutes() == null
        ? Texts.text("video.minutes.none")
        : Texts.text("video.minutes", entry.minutes());
  }
}
