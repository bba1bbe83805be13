package nl.powervrouwen.ui.sessions;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
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
 * One name of a video list: who it may be, to be confirmed by a person. Nothing is confirmed
 * beforehand. Two participants behind one device are both ticked; somebody else can be added.
 */
final class VideoEntryLine extends Div {

  private final VideoList.Entry entry;
  private final Map<ParticipantId, AttendanceLine> participants = new LinkedHashMap<>();
  private final CheckboxGroup<ParticipantId> who = new CheckboxGroup<>();
  private final Select<ParticipantId> other = new Select<>();
  private final List<ParticipantId> offered;

  /** A line about this name, for these participants. */
  VideoEntryLine(VideoList.Entry entry, List<AttendanceLine> lines) {
    this.entry = entry;
    this.offered = new ArrayList<>(entry.suggestions());
    addClassName("video-name");
    lines.forEach(line -> participants.put(line.participant(), line));
    Span name = new Span(entry.name());
    name.addClassName("video-who");
    Span minutes = new Span(minutes(entry));
    minutes.addClassName("small");
    Div words = new Div(name, minutes);
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
    prepareOther();
    Div choice = new Div(who, other);
    choice.addClassName("video-choice");
    add(choice);
  }

  /** The name and what the list says of it. */
  VideoList.Entry entry() {
    return entry;
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
