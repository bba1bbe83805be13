package nl.powervrouwen.ui.series;

import com.vaadin.cdi.annotation.CdiComponent;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.timepicker.TimePicker;
import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.powervrouwen.modules.Curricula;
import nl.powervrouwen.modules.CurriculumRow;
import nl.powervrouwen.programmes.GroupCurriculum;
import nl.powervrouwen.programmes.GroupDetails;
import nl.powervrouwen.programmes.Groups;
import nl.powervrouwen.registry.Role;
import nl.powervrouwen.sessions.Channel;
import nl.powervrouwen.sessions.Series;
import nl.powervrouwen.sessions.SeriesChange;
import nl.powervrouwen.sessions.SeriesChange.PlanSeries;
import nl.powervrouwen.sessions.SessionDetails;
import nl.powervrouwen.sessions.SessionId;
import nl.powervrouwen.sessions.Sessions;
import nl.powervrouwen.spi.CurriculumPart;
import nl.powervrouwen.ui.access.ShownTo;
import nl.powervrouwen.ui.kit.Fields;
import nl.powervrouwen.ui.sessions.SessionWords;
import nl.powervrouwen.ui.texts.Language;
import nl.powervrouwen.ui.texts.Moments;
import nl.powervrouwen.ui.texts.Texts;
import org.jspecify.annotations.Nullable;

/** Plans a whole curriculum for a group: which one, from when, on which day and at what time. */
@CdiComponent
@Route("groepen/:group/cursus-plannen")
@ShownTo(roles = {Role.COORDINATOR, Role.TRAINER})
class PlanSeriesView extends SeriesView {

  private static final LocalTime USUAL_START = LocalTime.of(9, 30);

  private final Groups groups;
  private final Curricula curricula;
  private final Select<CurriculumRow> curriculum = new Select<>();
  private final DatePicker start = Fields.date("series.start");
  private final Select<DayOfWeek> weekday = new Select<>();
  private final TimePicker from = Fields.time("session.start");
  private final TimePicker until = Fields.time("session.end");
  private final Select<Channel> channel = new Select<>();
  private final TextField place = Fields.text("field.place");
  private final TextField meetingLink = Fields.text("group.link");

  @Inject
  PlanSeriesView(Groups groups, Sessions sessions, Series series, Curricula curricula) {
    super("plan", new Rooms(groups, sessions, series));
    this.groups = groups;
    this.curricula = curricula;
    form.explainRequired();
    curriculum.setLabel(Texts.text("series.curriculum"));
    curriculum.setItemLabelGenerator(PlanSeriesView::words);
    curriculum.addValueChangeListener(chosen -> proposeLength());
    form.add("curriculum", curriculum, PlanSeriesView::words);
    form.add("start", start, Moments::shortDate).setRequiredIndicatorVisible(true);
    start.setHelperText(Texts.text("series.start.help"));
    weekday.setLabel(Texts.text("series.weekday"));
    weekday.setItems(DayOfWeek.values());
    weekday.setItemLabelGenerator(PlanSeriesView::words);
    form.add("weekday", weekday, PlanSeriesView::words);
    form.add("from", from, Moments::time).setRequiredIndicatorVisible(true);
    form.add("until", until, Moments::time).setRequiredIndicatorVisible(true);
    channel.setLabel(Texts.text("session.channel"));
    channel.setItems(Channel.values());
    channel.setItemLabelGenerator(SessionWords::channel);
    form.add("channel", channel, SessionWords::channel);
    form.add("place", place);
    form.add("meetingLink", meetingLink).setHelperText(Texts.text("group.link.help"));
    form.whenChanged(this::look);
  }

  @Override
  @Nullable String fill(
      GroupDetails group, List<SessionDetails> sessions, Optional<SessionId> first) {
    List<CurriculumRow> all = curricula.all().stream().filter(CurriculumRow::current).toList();
    if (all.isEmpty()) {
      return Texts.text("series.plan.none");
    }
    start.setValue(nextWeek());
    weekday.setValue(start.getValue().getDayOfWeek());
    from.setValue(USUAL_START);
    curriculum.setItems(all);
    curriculum.setValue(likely(group, all));
    boolean online = group.place() == null && group.meetingLink() != null;
    channel.setValue(online ? Channel.VIDEO : Channel.ROOM);
    place.setValue(Objects.requireNonNullElse(group.place(), ""));
    meetingLink.setValue(Objects.requireNonNullElse(group.meetingLink(), ""));
    return null;
  }

  /**
   * The curriculum that other groups of the programme follow, or that the programme is called
   * after.
   */
  private CurriculumRow likely(GroupDetails group, List<CurriculumRow> all) {
    Set<String> followed =
        groups.of(group.programmeId()).stream()
            .flatMap(row -> Optional.ofNullable(row.curriculum()).stream())
            .map(GroupCurriculum::id)
            .collect(Collectors.toSet());
    return all.stream()
        .filter(row -> followed.contains(row.id()))
        .findFirst()
        .or(() -> all.stream().filter(row -> isNamedAfter(group, row)).findFirst())
        .orElse(all.getFirst());
  }

  private static boolean isNamedAfter(GroupDetails group, CurriculumRow row) {
    String programme = group.programmeName().toLowerCase(Locale.ROOT);
    return programme.contains(row.title().dutch().toLowerCase(Locale.ROOT));
  }

  /** As long as the longest part is planned to last; what is shorter ends earlier by itself. */
  private void proposeLength() {
    CurriculumRow chosen = curriculum.getValue();
    LocalTime begin = from.getValue();
    if (chosen != null && begin != null) {
      until.setValue(begin.plus(planned(chosen)));
    }
  }

  private Duration planned(CurriculumRow chosen) {
    return curricula.find(chosen.id(), chosen.version()).stream()
        .flatMap(whole -> whole.parts().stream())
        .map(CurriculumPart::lasting)
        .max(Comparator.naturalOrder())
        .orElse(chosen.longest());
  }

  /** A working day a week from now. */
  private static LocalDate nextWeek() {
    LocalDate day = Moments.today().plusWeeks(1);
    boolean weekend = day.getDayOfWeek().getValue() > DayOfWeek.FRIDAY.getValue();
    return weekend ? day.with(TemporalAdjusters.next(DayOfWeek.MONDAY)) : day;
  }

  @Override
  SeriesChange change() {
    CurriculumRow chosen = curriculum.getValue();
    boolean inRoom = channel.getValue() == Channel.ROOM;
    return new PlanSeries(
        chosen.id(),
        chosen.version(),
        start.getValue(),
        weekday.getValue(),
        from.getValue(),
        until.getValue(),
        channel.getValue(),
        inRoom ? place.getValue() : null,
        meetingLink.getValue());
  }

  private static String words(CurriculumRow row) {
    return Texts.text(
        "series.curriculum.row", row.title().in(Language.current()), row.version(), row.parts());
  }

  private static String words(DayOfWeek day) {
    return Language.notation().weekday(day);
  }
}
