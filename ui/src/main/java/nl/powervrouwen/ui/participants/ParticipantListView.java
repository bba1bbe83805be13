package nl.powervrouwen.ui.participants;

import com.vaadin.cdi.annotation.CdiComponent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import nl.powervrouwen.coaching.FileOpenings;
import nl.powervrouwen.identity.Staff;
import nl.powervrouwen.participants.KnownElsewhere;
import nl.powervrouwen.participants.ParticipantPage;
import nl.powervrouwen.participants.ParticipantQuery;
import nl.powervrouwen.participants.ParticipantQuery.Sort;
import nl.powervrouwen.participants.ParticipantRow;
import nl.powervrouwen.participants.Participants;
import nl.powervrouwen.programmes.GroupQueries;
import nl.powervrouwen.programmes.Groups;
import nl.powervrouwen.programmes.Programmes;
import nl.powervrouwen.refusals.Messages;
import nl.powervrouwen.refusals.TooOften;
import nl.powervrouwen.registry.Role;
import nl.powervrouwen.ui.access.CurrentSite;
import nl.powervrouwen.ui.access.ShownTo;
import nl.powervrouwen.ui.kit.Action;
import nl.powervrouwen.ui.kit.Banner;
import nl.powervrouwen.ui.kit.EmptyState;
import nl.powervrouwen.ui.kit.PageHead;
import nl.powervrouwen.ui.kit.Symbol;
import nl.powervrouwen.ui.kit.Table;
import nl.powervrouwen.ui.texts.Language;
import nl.powervrouwen.ui.texts.Texts;
import org.jspecify.annotations.Nullable;

/** The list of participants: find one, open the page. */
@CdiComponent
@Route("deelnemers")
@Menu(order = 20, title = "participants.title", icon = "PEOPLE")
@ShownTo(roles = {Role.COORDINATOR, Role.JOBCOACH, Role.TRAINER})
class ParticipantListView extends Div implements BeforeEnterObserver, HasDynamicTitle {

  private static final int ROWS = 25;
  private static final int TYPING_PAUSE_MILLIS = 300;

  /** What follows the name and the date of birth: the names of the columns, and their cells. */
  private static final Map<String, Function<ParticipantRow, Component>> COLUMNS =
      new LinkedHashMap<>();

  static {
    COLUMNS.put("field.city", row -> text(SecretAddress.orPlace(row.data())));
    COLUMNS.put("field.language", row -> text(row.data().language()));
    COLUMNS.put("participants.needs", row -> new Needs(row.data().needs()));
    COLUMNS.put("field.coach", row -> text(row.coachName()));
  }

  private final Participants participants;
  private final FileOpenings openings;
  private final CurrentSite here;
  private final GroupQueries groups;
  private final FilterFields.Choices choices;
  private final FilterFields filter;
  private final TextField search = new TextField();
  private final Banner banner = new Banner();
  private final Div list = new Div();
  private ListPlace place = ListPlace.START;

  @Inject
  ParticipantListView(
      Participants participants,
      CurrentSite here,
      GroupQueries groups,
      Programmes programmes,
      Groups allGroups,
      Staff staff,
      FileOpenings openings) {
    this.openings = openings;
    this.participants = participants;
    this.here = here;
    this.groups = groups;
    // A job coach sees their own participants only, so a coach is no choice for them.
    choices =
        new FilterFields.Choices(
            programmes.all(),
            allGroups.all(),
            here.may(Role.COORDINATOR) ? staff.withRole(Role.JOBCOACH) : List.of());
    filter = new FilterFields(choices, chosen -> go(place.limited(chosen)));
    addClassName("page");
    PageHead head = new PageHead(Texts.text("participants.title"));
    if (mayRegister()) {
      head.actions(registerLink());
    }
    add(head, banner, searchField(), filter, list);
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    ListPlace asked = ListPlace.of(event.getLocation().getQueryParameters());
    place = asked.with(choices.possible(asked.filter()));
    filter.show(place.filter());
    ParticipantsNavigation.remember(place);
    search.setValue(ParticipantsNavigation.remembered());
    banner.hush();
    banner.tellNews();
    show();
  }

  @Override
  public String getPageTitle() {
    return Texts.text("participants.title");
  }

  private boolean mayRegister() {
    return here.may(Role.COORDINATOR, Role.JOBCOACH);
  }

  private static RouterLink registerLink() {
    RouterLink link = ParticipantsNavigation.register(Texts.text("participant.new"));
    link.addComponentAsFirst(Symbol.PLUS.picture());
    return Action.first(link);
  }

  private TextField searchField() {
    search.setId("find-participant");
    search.addClassName("find");
    search.setLabel(Texts.text("participants.search"));
    search.setHelperText(Texts.text("participants.search.help"));
    search.setPrefixComponent(Symbol.SEARCH.picture());
    search.setClearButtonVisible(true);
    search.setMaxLength(100);
    search.getElement().setAttribute("autocomplete", "off");
    search.setValueChangeMode(ValueChangeMode.LAZY);
    search.setValueChangeTimeout(TYPING_PAUSE_MILLIS);
    search.addValueChangeListener(
        change -> {
          if (change.isFromClient()) {
            find(change.getValue());
          }
        });
    return search;
  }

  private void find(String words) {
    ParticipantsNavigation.remember(words);
    if (place.from() == null) {
      show();
    } else {
      go(place.start());
    }
  }

  private static void go(ListPlace to) {
    UI.getCurrent().navigate(ParticipantListView.class, to.query());
  }

  private void show() {
    String words = search.getValue().trim();
    ParticipantQuery query = place.page(words, place.filter().forRoom(groups), ROWS);
    ParticipantPage page;
    List<KnownElsewhere> elsewhere;
    try {
      page = participants.find(query);
      elsewhere = elsewhere(words);
    } catch (TooOften again) {
      Paragraph wait = new Paragraph(Messages.in(Language.current()).of(again));
      wait.getElement().setAttribute("role", "status");
      list.removeAll();
      list.add(wait);
      return;
    }
    list.removeAll();
    list.add(above(query, page.rows().isEmpty()));
    if (page.rows().isEmpty()) {
      list.add(nobody(words));
    } else {
      list.add(table(page), pages(page));
    }
    if (!elsewhere.isEmpty()) {
      list.add(new Elsewhere(openings, elsewhere));
    }
  }

  /** Whom a job coach may not see and who has this name: who does not know would register twice. */
  private List<KnownElsewhere> elsewhere(String words) {
    boolean asked = !words.isEmpty() && here.may(Role.JOBCOACH) && !here.may(Role.COORDINATOR);
    return asked ? participants.elsewhere(words) : List.of();
  }

  /** How many there are, and the file of them. */
  private Component above(ParticipantQuery query, boolean empty) {
    Div total = new Div(Texts.text("participants.total", participants.count(query)));
    total.getElement().setAttribute("role", "status");
    Div above = new Div(total);
    above.addClassName("list-total");
    if (!empty && mayRegister()) {
      above.add(ParticipantFile.link(participants, query));
    }
    return above;
  }

  private Component nobody(String words) {
    if (!place.filter().isEmpty()) {
      return new EmptyState(
          Symbol.SEARCH,
          Texts.text("participants.filter.nobody"),
          Texts.text("participants.filter.nobody.help"));
    }
    if (!words.isEmpty()) {
      return new EmptyState(
          Symbol.SEARCH,
          Texts.text("participants.notfound", words),
          Texts.text("participants.notfound.help"));
    }
    if (mayRegister()) {
      return new EmptyState(
              Symbol.PEOPLE,
              Texts.text("participants.empty"),
              Texts.text("participants.empty.help"))
          .todo(registerLink());
    }
    return new EmptyState(
        Symbol.PEOPLE, Texts.text("participants.empty"), Texts.text("participants.empty.wait"));
  }

  private Table table(ParticipantPage page) {
    Table table = new Table(Texts.text("participants.title"));
    sortable(table, "participants.name", Sort.NAME);
    sortable(table, "participants.born", Sort.BIRTH_DATE);
    COLUMNS.keySet().forEach(key -> table.column(Texts.text(key)));
    page.rows().forEach(row -> addRow(table, row));
    return table;
  }

  private void sortable(Table table, String key, Sort sort) {
    RouterLink link = new RouterLink(Texts.text(key), ParticipantListView.class);
    link.setQueryParameters(place.by(sort).query());
    link.addClassName("sort");
    table.column(Texts.text(key), link, place.direction(sort));
  }

  private static void addRow(Table table, ParticipantRow row) {
    RouterLink name = ParticipantsNavigation.to(row.id(), row.name().listed());
    name.addClassName("row-link");
    List<Component> cells =
        new ArrayList<>(List.of(name, Table.whole(BirthDates.brief(row.data().birthDate()))));
    COLUMNS.values().forEach(cell -> cells.add(cell.apply(row)));
    table.row(cells.toArray(Component[]::new));
  }

  private static Component text(@Nullable String text) {
    return Table.text(Objects.requireNonNullElse(text, ""));
  }

  private Nav pages(ParticipantPage page) {
    Nav nav = new Nav();
    nav.addClassName("pages");
    nav.getElement().setAttribute("aria-label", Texts.text("pages.label"));
    if (page.previous() != null) {
      nav.add(pageLink("pages.previous", place.before(page.previous()), Symbol.BACK));
    }
    if (page.next() != null) {
      RouterLink next = pageLink("pages.next", place.after(page.next()), Symbol.FORWARD);
      next.addClassName("pages-next");
      nav.add(next);
    }
    return nav;
  }

  private static RouterLink pageLink(String key, ListPlace place, Symbol symbol) {
    RouterLink link = new RouterLink(Texts.text(key), ParticipantListView.class);
    link.setQueryParameters(place.query());
    link.addComponentAsFirst(symbol.picture());
    return Action.other(link);
  }
}
