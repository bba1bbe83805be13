package nl.powervrouwen.ui.frame;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.router.RouteData;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import nl.powervrouwen.ui.access.ViewAccess;
import nl.powervrouwen.ui.access.ViewAccess.Answer;
import nl.powervrouwen.ui.features.PartOf;

/** The places of the navigation: the views that say of themselves that they are one. */
@ApplicationScoped
class Places {

  @Inject private ViewAccess doorkeeper;

  /** Those that the caller may enter, in their own order. */
  List<Class<? extends Component>> ofCaller() {
    return places().filter(view -> doorkeeper.answer(view) == Answer.WELCOME).toList();
  }

  /**
   * The address of the first place of the caller's kind of site, whether or not the caller's roles
   * open it: the view says that better.
   */
  String first() {
    return places()
        .filter(view -> doorkeeper.answer(view) != Answer.NO_SUCH_DOOR)
        .findFirst()
        .map(view -> RouteConfiguration.forApplicationScope().getUrl(view))
        .orElseThrow(() -> new IllegalStateException("This kind of site has no place"));
  }

  /** The place in which one is at addresses that begin with this. */
  String of(String segment) {
    return routes()
        .filter(route -> (route.getTemplate() + "/").startsWith(segment + "/"))
        .map(route -> route.getNavigationTarget().getAnnotation(PartOf.class))
        .filter(Objects::nonNull)
        .map(PartOf::value)
        .findFirst()
        .orElse(segment);
  }

  /** What a place says of itself. */
  static Menu menu(Class<?> view) {
    return Objects.requireNonNull(view.getAnnotation(Menu.class), "It is no place");
  }

  private static Stream<Class<? extends Component>> places() {
    return routes()
        .<Class<? extends Component>>map(RouteData::getNavigationTarget)
        .filter(view -> view.isAnnotationPresent(Menu.class))
        .sorted(Comparator.comparingDouble(view -> menu(view).order()));
  }

  private static Stream<RouteData> routes() {
    return RouteConfiguration.forApplicationScope().getAvailableRoutes().stream();
  }
}
