package nl.powervrouwen.ui.sessions;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import nl.powervrouwen.refusals.Problem;
import nl.powervrouwen.sessions.Attendance;
import nl.powervrouwen.sessions.Channel;
import nl.powervrouwen.sessions.Presence;
import nl.powervrouwen.sessions.SessionDetails;
import nl.powervrouwen.ui.kit.Action;
import nl.powervrouwen.ui.kit.Symbol;
import nl.powervrouwen.ui.texts.Reasons;
import nl.powervrouwen.ui.texts.Texts;
import org.jspecify.annotations.Nullable;

/**
 * What differs for one woman: she was there shorter than the meeting, or took part in another way.
 * Closed until somebody needs it.
 */
final class AttendanceExtras extends Div {

  private final SessionDetails session;
  private final Consumer<Attendance> save;
  private final IntegerField minutes = new IntegerField(Texts.text("attendance.minutes"));
  private final Select<Channel> channel = new Select<>();
  private final Div present = new Div(minutes, channel);
  private final Action clear;
  private final Action toggle;
  private boolean filling;

  AttendanceExtras(SessionDetails session, String name, Consumer<Attendance> save, Runnable clear) {
    this.session = session;
    this.save = save;
    addClassName("att-extras");
    present.addClassName("att-extras-fields");
    setVisible(false);
    this.clear = Action.quiet(Texts.text("attendance.clear"), clear).with(Symbol.UNDO);
    toggle = Action.quiet(Texts.text("attendance.extras"), this::turn);
    toggle.addClassName("att-toggle");
    toggle.getElement().setAttribute("aria-label", Texts.text("attendance.extras.of", name));
    toggle.getElement().setAttribute("aria-expanded", "false");
    prepareFields();
    add(present, this.clear);
  }

  /** The small button that opens and closes it. */
  Action toggle() {
    return toggle;
  }

  IntegerField minutes() {
    return minutes;
  }

  Select<Channel> channel() {
    return channel;
  }

  void open(boolean open) {
    toggle.setEnabled(open);
    if (!open) {
      setVisible(false);
    }
  }

  /** Shows what is recorded; null when nothing is. */
  void show(@Nullable Attendance attendance) {
    filling = true;
    boolean there = attendance != null && attendance.presence() == Presence.PRESENT;
    Integer shorter = attendance == null ? null : attendance.minutes();
    Channel other = attendance == null ? null : attendance.channel();
    minutes.setValue(shorter);
    minutes.setInvalid(false);
    channel.setValue(other == null ? session.channel() : other);
    present.setVisible(there);
    clear.setVisible(attendance != null);
    toggle.setVisible(attendance != null);
    setVisible(isVisible() && attendance != null);
    tellExpanded();
    filling = false;
  }

  /** What differs, in few words; empty when nothing does. */
  String words(@Nullable Attendance attendance) {
    List<String> words = new ArrayList<>();
    if (attendance != null && attendance.minutes() != null) {
      words.add(Texts.text("attendance.minutes.short", attendance.minutes()));
    }
    if (attendance != null && attendance.channel() != null) {
      words.add(SessionWords.channel(attendance.channel()));
    }
    return String.join(", ", words);
  }

  /** Says beside the minutes what is wrong with them. */
  void refuse(List<Problem> problems) {
    minutes.setErrorMessage(Reasons.words(problems.getFirst()));
    minutes.setInvalid(true);
    setVisible(true);
    tellExpanded();
  }

  private void prepareFields() {
    long whole = Duration.between(session.start(), session.end()).toMinutes();
    minutes.setPlaceholder(String.valueOf(whole));
    minutes.setHelperText(Texts.text("attendance.minutes.help", whole));
    minutes.setManualValidation(true);
    minutes.addValueChangeListener(change -> changed());
    channel.setLabel(Texts.text("attendance.channel"));
    channel.setItems(Channel.values());
    channel.setItemLabelGenerator(SessionWords::channel);
    channel.addValueChangeListener(change -> changed());
  }

  private void changed() {
    if (filling) {
      return;
    }
    Channel other = channel.getValue() == session.channel() ? null : channel.getValue();
    save.accept(new Attendance(Presence.PRESENT, minutes.getValue(), other));
  }

  private void turn() {
    setVisible(!isVisible());
    tellExpanded();
  }

  private void tellExpanded() {
    toggle.getElement().setAttribute("aria-expanded", String.valueOf(isVisible()));
  }
}
