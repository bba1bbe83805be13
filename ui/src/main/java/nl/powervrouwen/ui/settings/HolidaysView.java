package nl.powervrouwen.ui.settings;

import com.vaadin.cdi.annotation.CdiComponent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.powervrouwen.registry.Role;
import nl.powervrouwen.sessions.HolidayRow;
import nl.powervrouwen.sessions.Holidays;
import nl.powervrouwen.sessions.YearlyHolidays;
import nl.powervrouwen.ui.access.ShownTo;
import nl.powervrouwen.ui.features.InSettings;
import nl.powervrouwen.ui.kit.Action;
import nl.powervrouwen.ui.kit.Banner;
import nl.powervrouwen.ui.kit.Line;
import nl.powervrouwen.ui.kit.PageHead;
import nl.powervrouwen.ui.kit.SectionHead;
import nl.powervrouwen.ui.kit.Symbol;
import nl.powervrouwen.ui.texts.Moments;
import nl.powervrouwen.ui.texts.Texts;

/** The free days around which every series is planned. */
@CdiComponent
@Route("instellingen/vrije-dagen")
@InSettings(
    name = "holidays",
    title = "settings.part.holidays",
    group = InSettings.Group.DAILY,
    order = 20,
    symbol = Symbol.CALENDAR)
@ShownTo(roles = {Role.COORDINATOR, Role.BEHEERDER})
class HolidaysView extends Div implements BeforeEnterObserver, HasDynamicTitle {

  private final Holidays holidays;
  private final YearlyHolidays publicHolidays;
  private final Banner banner = new Banner();
  private final Div list = new Div();

  @Inject
  HolidaysView(Holidays holidays, YearlyHolidays publicHolidays) {
    this.holidays = holidays;
    this.publicHolidays = publicHolidays;
    addClassName("page");
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    removeAll();
    banner.hush();
    banner.tellNews();
    add(
        new PageHead(getPageTitle())
            .back(SettingsNavigation.settings(Texts.text("settings.title"))),
        section());
    show();
  }

  @Override
  public String getPageTitle() {
    return Texts.text("holidays.title");
  }

  private Section section() {
    RouterLink add = Action.add(SettingsNavigation.addHoliday(Texts.text("holiday.new")));
    Section section =
        new Section(
            new SectionHead(getPageTitle(), add),
            new Paragraph(Texts.text("holidays.explain")),
            banner,
            list,
            publicDays());
    section.addClassNames("card", "overview");
    return section;
  }

  /** Those that are free without anybody's doing, until a year from now. */
  private NativeDetails publicDays() {
    LocalDate today = Moments.today();
    UnorderedList lines = Line.list();
    Stream.of(today.getYear(), today.getYear() + 1)
        .flatMap(year -> publicHolidays.of(year).stream())
        .filter(free -> !free.day().isBefore(today) && free.day().isBefore(today.plusYears(1)))
        .forEach(
            free ->
                lines.add(
                    new Line(new Span(free.holiday())).small(Moments.dayWithYear(free.day()))));
    return new NativeDetails(
        Texts.text("holidays.public"),
        new Div(new Paragraph(Texts.text("holidays.public.explain")), lines));
  }

  private void show() {
    list.removeAll();
    List<HolidayRow> past = new ArrayList<>();
    List<HolidayRow> toCome = new ArrayList<>();
    for (HolidayRow row : holidays.all()) {
      (row.lastDay().isBefore(Moments.today()) ? past : toCome).add(row);
    }
    if (toCome.isEmpty()) {
      list.add(new Paragraph(Texts.text("holidays.empty")));
    } else {
      list.add(lines(toCome));
    }
    if (!past.isEmpty()) {
      list.add(new NativeDetails(Texts.text("holidays.past", past.size()), lines(past)));
    }
  }

  private UnorderedList lines(List<HolidayRow> rows) {
    UnorderedList lines = Line.list();
    lines.addClassName("holidays");
    rows.forEach(row -> lines.add(line(row)));
    return lines;
  }

  private Line line(HolidayRow row) {
    return new Line(new Span(row.name()))
        .small(period(row))
        .actions(
            Action.change(row.name(), SettingsNavigation.changeHoliday(row.id())),
            Action.remove(row.name(), Texts.text("holiday.remove.text"), () -> remove(row)));
  }

  private static String period(HolidayRow row) {
    String first = Moments.dayWithYear(row.firstDay());
    return row.firstDay().equals(row.lastDay())
        ? first
        : Texts.text("holiday.period", first, Moments.dayWithYear(row.lastDay()));
  }

  private void remove(HolidayRow row) {
    banner.attempt(
        () -> holidays.remove(row.id(), row.version()),
        this::show,
        Texts.text("record.removed", row.name()));
  }
}
