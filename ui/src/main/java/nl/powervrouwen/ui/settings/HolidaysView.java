package nl.powervrouwen.ui.settings;

import com.vaadin.cdi.annotation.CdiComponent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.ListItem;
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
import java.util.ArrayList;
import java.util.List;
import nl.powervrouwen.refusals.NotFound;
import nl.powervrouwen.refusals.StaleVersion;
import nl.powervrouwen.registry.Role;
import nl.powervrouwen.sessions.HolidayRow;
import nl.powervrouwen.sessions.Holidays;
import nl.powervrouwen.ui.access.ShownTo;
import nl.powervrouwen.ui.features.InSettings;
import nl.powervrouwen.ui.kit.Action;
import nl.powervrouwen.ui.kit.Banner;
import nl.powervrouwen.ui.kit.Confirmation;
import nl.powervrouwen.ui.kit.FlashMessage;
import nl.powervrouwen.ui.kit.PageHead;
import nl.powervrouwen.ui.kit.Symbol;
import nl.powervrouwen.ui.kit.Tone;
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
  private final Banner banner = new Banner();
  private final Div list = new Div();

  @Inject
  HolidaysView(Holidays holidays) {
    this.holidays = holidays;
    addClassName("page");
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    removeAll();
    banner.hush();
    FlashMessage.take().ifPresent(news -> banner.say(Tone.GOOD, news));
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
    RouterLink add = SettingsNavigation.addHoliday(Texts.text("holiday.new"));
    add.addComponentAsFirst(Symbol.PLUS.picture());
    Header header = new Header(new H2(Texts.text("holidays.title")), Action.first(add));
    header.addClassName("section-head");
    Div publicDays = new Div();
    publicDays.addClassName("actions");
    int year = Moments.today().getYear();
    for (int each : List.of(year, year + 1)) {
      String words = Texts.text("holidays.public", String.valueOf(each));
      publicDays.add(Action.other(words, () -> addPublic(each)));
    }
    Section section =
        new Section(
            header, new Paragraph(Texts.text("holidays.explain")), banner, list, publicDays);
    section.addClassNames("card", "overview");
    return section;
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
    UnorderedList lines = new UnorderedList();
    lines.addClassNames("lines", "holidays");
    rows.forEach(row -> lines.add(line(row)));
    return lines;
  }

  private ListItem line(HolidayRow row) {
    Span when = new Span(period(row));
    when.addClassName("small");
    Div words = new Div(new Span(row.name()), when);
    words.addClassName("line-words");
    RouterLink change = SettingsNavigation.changeHoliday(row.id(), Texts.text("holiday.change"));
    change.getElement().setAttribute("aria-label", Texts.text("holiday.change.of", row.name()));
    Action remove = Action.quiet(Texts.text("holiday.remove"), () -> askRemove(row));
    remove.getElement().setAttribute("aria-label", Texts.text("holiday.remove.of", row.name()));
    Div buttons = new Div(Action.other(change), remove);
    buttons.addClassName("actions");
    return new ListItem(words, buttons);
  }

  private static String period(HolidayRow row) {
    String first = Moments.dayWithYear(row.firstDay());
    return row.firstDay().equals(row.lastDay())
        ? first
        : Texts.text("holiday.period", first, Moments.dayWithYear(row.lastDay()));
  }

  private void addPublic(int year) {
    int added = holidays.addPublicHolidays(year).size();
    show();
    banner.say(
        added == 0 ? Tone.CALM : Tone.GOOD,
        Texts.text("holidays.public.done", String.valueOf(year), added));
  }

  private void askRemove(HolidayRow row) {
    Confirmation.before(
        Texts.text("holiday.remove.title", row.name()),
        Texts.text("holiday.remove.text"),
        Texts.text("holiday.remove"),
        () -> remove(row));
  }

  private void remove(HolidayRow row) {
    try {
      holidays.remove(row.id(), row.version());
      show();
      banner.say(Tone.GOOD, Texts.text("holiday.removed", row.name()));
    } catch (StaleVersion | NotFound changed) {
      show();
      banner.say(Tone.CARE, Texts.text("stale.list"));
    }
  }
}
