package nl.powervrouwen.ui.sessions;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Objects;
import nl.powervrouwen.sessions.Channel;
import nl.powervrouwen.sessions.SessionDetails;
import nl.powervrouwen.sessions.SessionInput;
import nl.powervrouwen.ui.kit.Fields;
import nl.powervrouwen.ui.kit.Form;
import nl.powervrouwen.ui.texts.Moments;
import nl.powervrouwen.ui.texts.Texts;
import org.jspecify.annotations.Nullable;

/** The fields about one meeting, and the way between them and the room's records. */
final class SessionForm {

  private static final LocalTime USUAL_START = LocalTime.of(9, 30);
  private static final Duration USUAL_LENGTH = Duration.ofHours(2);

  private final TextField title = Fields.text("session.subject");
  private final TextField theme = Fields.text("session.theme");
  private final DatePicker day = Fields.date("session.day");
  private final TimePicker start = Fields.time("session.start");
  private final TimePicker end = Fields.time("session.end");
  private final Select<Channel> channel = new Select<>();
  private final TextField place = Fields.text("session.place");
  private final TextField meetingLink = Fields.text("group.link");

  SessionForm(Form form) {
    form.explainRequired();
    form.add("title", title).setRequiredIndicatorVisible(true);
    form.add("theme", theme);
    form.add("day", day, Moments::shortDate).setRequiredIndicatorVisible(true);
    form.add("start", start, Moments::time).setRequiredIndicatorVisible(true);
    form.add("end", end, Moments::time).setRequiredIndicatorVisible(true);
    channel.setLabel(Texts.text("session.channel"));
    channel.setItems(Channel.values());
    channel.setItemLabelGenerator(SessionWords::channel);
    channel.setValue(Channel.ROOM);
    // Something is always chosen; browsers allow no sign of being required on such a list.
    form.add("channel", channel, SessionWords::channel);
    form.add("place", place);
    form.add("meetingLink", meetingLink).setHelperText(Texts.text("group.link.help"));
    start.setValue(USUAL_START);
    end.setValue(USUAL_START.plus(USUAL_LENGTH));
  }

  void fill(SessionDetails session) {
    title.setValue(session.title());
    theme.setValue(typed(session.theme()));
    LocalDateTime from = Moments.local(session.start());
    day.setValue(from.toLocalDate());
    start.setValue(from.toLocalTime());
    end.setValue(Moments.local(session.end()).toLocalTime());
    channel.setValue(session.channel());
    place.setValue(typed(session.place()));
    meetingLink.setValue(typed(session.meetingLink()));
  }

  /** Fills in what is likely: a week after the last meeting, at the same time and place. */
  void suggestAfter(SessionDetails last) {
    fill(last);
    title.setValue("");
    theme.setValue("");
    day.setValue(SessionWords.day(last).plusWeeks(1));
  }

  void suggestPlace(@Nullable String groupPlace, @Nullable String groupLink) {
    place.setValue(typed(groupPlace));
    meetingLink.setValue(typed(groupLink));
  }

  SessionInput input() {
    return new SessionInput(
        title.getValue(),
        theme.getValue(),
        at(day.getValue(), start.getValue()),
        at(day.getValue(), end.getValue()),
        channel.getValue(),
        place.getValue(),
        meetingLink.getValue());
  }

  boolean hasNoDay() {
    return day.isEmpty();
  }

  private static @Nullable LocalDateTime at(@Nullable LocalDate date, @Nullable LocalTime time) {
    return date == null || time == null ? null : date.atTime(time);
  }

  private static String typed(@Nullable String value) {
    return Objects.requireNonNullElse(value, "");
  }
}
