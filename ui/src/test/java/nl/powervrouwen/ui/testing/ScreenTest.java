package nl.powervrouwen.ui.testing;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.vaadin.browserless.BrowserlessApplicationContext;
import com.vaadin.browserless.BrowserlessUIContext;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.router.QueryParameters;
import jakarta.enterprise.context.control.RequestContextController;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import nl.powervrouwen.identity.Caller;
import nl.powervrouwen.identity.CurrentUser;
import nl.powervrouwen.programmes.GroupDetails;
import nl.powervrouwen.programmes.Groups;
import nl.powervrouwen.registry.Role;
import nl.powervrouwen.registry.SiteKind;
import nl.powervrouwen.registry.TenantId;
import nl.powervrouwen.sessions.AttendanceRecording;
import nl.powervrouwen.sessions.Channel;
import nl.powervrouwen.sessions.Series;
import nl.powervrouwen.sessions.SeriesChange;
import nl.powervrouwen.sessions.SessionDetails;
import nl.powervrouwen.spi.ReportFormat;
import nl.powervrouwen.testing.Municipality;
import nl.powervrouwen.testing.Rooms;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;

/**
 * A test of screens: somebody logs in, opens an address and presses buttons; the rooms and the
 * database behind them are the real ones.
 */
@Tag("postgres")
public abstract class ScreenTest {

  private static @Nullable Rooms rooms;

  /** A new, empty municipality for each test. */
  protected Municipality municipality = new Municipality(rooms());

  private @Nullable RequestContextController request;
  private @Nullable CurrentUser visitor;
  private @Nullable BrowserlessApplicationContext application;
  private @Nullable BrowserlessUIContext window;

  /** The rooms of this JVM, with the screens in the same container. */
  static synchronized Rooms rooms() {
    if (rooms == null) {
      rooms = Rooms.open(Rooms.weld().addPackages(true, screens()));
    }
    return rooms;
  }

  /** One class of each package that knows Vaadin; what knows none needs a server. */
  private static Class<?>[] screens() {
    Map<String, Class<?>> found = new TreeMap<>();
    new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("nl.powervrouwen.ui")
            .stream()
            .filter(ScreenTest::knowsVaadin)
            .forEach(one -> found.putIfAbsent(one.getPackageName(), one.reflect()));
    found.put(TestSites.class.getPackageName(), TestSites.class);
    return found.values().toArray(Class<?>[]::new);
  }

  private static boolean knowsVaadin(JavaClass one) {
    return one.getDirectDependenciesFromSelf().stream()
        .anyMatch(known -> known.getTargetClass().getPackageName().startsWith("com.vaadin"));
  }

  @BeforeEach
  void openSite() {
    site(municipality.tenant, SiteKind.MUNICIPALITY);
  }

  /** Closes the window and logs out; the next may log in. */
  @AfterEach
  protected void leave() {
    try {
      if (application != null) {
        application.close();
        application = null;
      }
    } finally {
      stopRequest();
    }
  }

  /** Makes a site of this kind. */
  protected static void site(TenantId tenant, SiteKind kind) {
    rooms().get(TestSites.class).add(tenant, kind);
  }

  /**
   * A group that follows {@link ShortCurriculum} with a session a week ago, at which these
   * participants were for two hours.
   */
  protected GroupDetails curriculumWith(String... firstNames) {
    rooms().add(ShortCurriculum.INVENTED);
    GroupDetails group = municipality.group("Groep Cursus", 20);
    for (String name : firstNames) {
      municipality.enrol(group.id(), municipality.participant(name, "Voorbeeld", null).id());
    }
    LocalDate day = Municipality.TODAY.minusWeeks(1);
    SeriesChange plan =
        new SeriesChange.PlanSeries(
            ShortCurriculum.INVENTED.id(),
            ShortCurriculum.INVENTED.version(),
            day,
            day.getDayOfWeek(),
            LocalTime.of(9, 30),
            LocalTime.of(11, 30),
            Channel.ROOM,
            "Zaal",
            null);
    return rooms()
        .ask(
            municipality.coordinator,
            () -> {
              Series series = room(Series.class);
              String seen = series.preview(group.id(), plan).fingerprint();
              SessionDetails session = series.apply(group.id(), plan, seen).getFirst();
              room(AttendanceRecording.class).recordRestPresent(session.id());
              return room(Groups.class).get(group.id());
            });
  }

  /** Makes a reporting format available. */
  protected static void add(ReportFormat format) {
    rooms().add(format);
  }

  /** Somebody who works at a site that is no municipality. */
  protected static CurrentUser at(String site, SiteKind kind, Role role) {
    TenantId tenant = new TenantId(site);
    site(tenant, kind);
    return Rooms.user(tenant, "Piet Voorbeeld", role);
  }

  /** Logs in and opens a window. */
  protected void logIn(CurrentUser user) {
    visitor = user;
    startRequest();
    application =
        BrowserlessApplicationContext.create(
            builder ->
                builder
                    .withViewPackages("nl.powervrouwen.ui")
                    .withLookupServices(WeldInstantiators.class));
    window = application.newUser().newWindow();
  }

  /** Opens an address. */
  protected void open(String address) {
    int query = address.indexOf('?');
    if (query < 0) {
      UI.getCurrent().navigate(address);
    } else {
      QueryParameters parameters = QueryParameters.fromString(address.substring(query + 1));
      UI.getCurrent().navigate(address.substring(0, query), parameters);
    }
    window().roundTrip();
  }

  /** What stands on the screen inside the frame. */
  protected Component view() {
    return (Component) window().getCurrentView();
  }

  /** The window. */
  protected BrowserlessUIContext window() {
    if (window == null) {
      throw new IllegalStateException("Nobody logged in");
    }
    return window;
  }

  /** All text on the screen, in reading order. */
  protected String text() {
    Component frame =
        (Component) UI.getCurrent().getInternals().getActiveRouterTargetsChain().getLast();
    // Dialogs stand beside the frame.
    return text(frame.getElement()) + " " + text(UI.getCurrent().getElement());
  }

  private static String text(Element element) {
    StringBuilder all = new StringBuilder();
    collect(element, all);
    return all.toString().replaceAll("\\s+", " ").trim();
  }

  private static void collect(Element element, StringBuilder all) {
    if (element.isTextNode()) {
      all.append(element.getText());
    } else if (element.isVisible()) {
      element.getChildren().forEach(child -> collect(child, all));
      all.append(' ');
    }
  }

  /** Presses the visible button with these words. */
  protected void press(String words) {
    window().test(button(words)).click();
    window().roundTrip();
  }

  /** The visible button with these words. */
  protected NativeButton button(String words) {
    List<NativeButton> found =
        all(NativeButton.class).filter(button -> text(button.getElement()).equals(words)).toList();
    if (found.isEmpty()) {
      throw new AssertionError("No button says «" + words + "». The screen says: " + text());
    }
    return found.getFirst();
  }

  /** All visible components of this kind on the screen. */
  protected <T extends Component> Stream<T> all(Class<T> kind) {
    return window().find(kind).all().stream();
  }

  /** The field with this name in the form on the screen. */
  protected <T extends Component> T field(Class<T> kind, String id) {
    return window().find(kind).withId(id).single();
  }

  /** Something that a colleague does meanwhile, in a request of its own. */
  protected <T> T meanwhile(CurrentUser colleague, Callable<T> work) {
    stopRequest();
    try {
      return rooms().ask(colleague, work);
    } finally {
      if (visitor != null) {
        startRequest();
      }
    }
  }

  /** A room's service. */
  protected static <T> T room(Class<T> service) {
    return rooms().get(service);
  }

  private void startRequest() {
    request = rooms().get(RequestContextController.class);
    request.activate();
    if (visitor != null) {
      rooms().get(Caller.class).enter(visitor);
    }
  }

  private void stopRequest() {
    if (request != null) {
      request.deactivate();
      request = null;
    }
  }
}
