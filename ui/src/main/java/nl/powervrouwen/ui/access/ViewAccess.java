package nl.powervrouwen.ui.access;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.server.ServiceInitEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Arrays;
import nl.powervrouwen.refusals.NotAllowed;
import org.jspecify.annotations.Nullable;

/** Stands before every view and lets in whom its {@link ShownTo} names. */
@ApplicationScoped
public class ViewAccess {

  /** What a visitor may do at a view. */
  public enum Answer {
    /** They may enter. */
    WELCOME,
    /** There is no such view at this kind of site. */
    NO_SUCH_DOOR,
    /** The view is there, but not for their roles. */
    NOT_FOR_YOU
  }

  private final CurrentSite here;

  /** For the container's proxy alone. */
  @SuppressWarnings("NullAway")
  protected ViewAccess() {
    this(null);
  }

  @Inject
  ViewAccess(CurrentSite here) {
    this.here = here;
  }

  void takePlace(@Observes ServiceInitEvent event) {
    event
        .getSource()
        .addUIInitListener(start -> start.getUI().addBeforeEnterListener(this::beforeEnter));
  }

  /** Whether the caller may enter this view; a view without an entrance exists for nobody. */
  public Answer answer(Class<?> view) {
    @Nullable ShownTo entrance = view.getAnnotation(ShownTo.class);
    if (entrance == null || !Arrays.asList(entrance.sites()).contains(here.site().kind())) {
      return Answer.NO_SUCH_DOOR;
    }
    boolean welcome = entrance.roles().length == 0 || here.may(entrance.roles());
    return welcome ? Answer.WELCOME : Answer.NOT_FOR_YOU;
  }

  private void beforeEnter(BeforeEnterEvent event) {
    if (event.isErrorEvent()) {
      return;
    }
    switch (answer(event.getNavigationTarget())) {
      case NO_SUCH_DOOR -> event.rerouteToError(NotFoundException.class);
      case NOT_FOR_YOU -> event.rerouteToError(new NotAllowed("entering this screen"), "");
      case WELCOME -> {}
    }
  }
}
