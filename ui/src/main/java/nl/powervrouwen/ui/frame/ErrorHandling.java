package nl.powervrouwen.ui.frame;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.DefaultErrorHandler;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ServiceInitEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import nl.powervrouwen.refusals.Conflict;
import nl.powervrouwen.refusals.FreshLoginNeeded;
import nl.powervrouwen.refusals.InvalidInput;
import nl.powervrouwen.refusals.Messages;
import nl.powervrouwen.refusals.ModuleFailure;
import nl.powervrouwen.refusals.NotAllowed;
import nl.powervrouwen.refusals.NotFound;
import nl.powervrouwen.refusals.Problem;
import nl.powervrouwen.refusals.Refusal;
import nl.powervrouwen.refusals.StaleVersion;
import nl.powervrouwen.refusals.TooOften;
import nl.powervrouwen.ui.access.CurrentSite;
import nl.powervrouwen.ui.kit.Confirmation;
import nl.powervrouwen.ui.kit.ErrorBanner;
import nl.powervrouwen.ui.texts.Language;
import nl.powervrouwen.ui.texts.Reasons;
import nl.powervrouwen.ui.texts.Texts;
import org.jspecify.annotations.Nullable;

/** Sets the language of each screen, and says it calmly when an action on a screen went wrong. */
@ApplicationScoped
public class ErrorHandling {

  private final CurrentSite here;

  /** For the container's proxy alone. */
  @SuppressWarnings("NullAway")
  protected ErrorHandling() {
    this(null);
  }

  @Inject
  ErrorHandling(CurrentSite here) {
    this.here = here;
  }

  void start(@Observes ServiceInitEvent event) {
    event.getSource().addUIInitListener(init -> Language.begin(init.getUI()));
    event
        .getSource()
        .addSessionInitListener(init -> init.getSession().setErrorHandler(this::explain));
    event.getSource().setSystemMessagesProvider(new SessionExpiry());
  }

  private void explain(ErrorEvent event) {
    Throwable trouble = DefaultErrorHandler.findRelevantThrowable(event.getThrowable());
    if (UI.getCurrent() == null) {
      ErrorBanner.report(trouble);
      return;
    }
    @Nullable Refusal refusal = refusal(trouble);
    if (refusal == null) {
      String reference = ErrorBanner.report(trouble);
      say("error.deed.title", Texts.text("error.deed.text", reference));
    } else if (refusal instanceof FreshLoginNeeded) {
      Confirmation.before(
          Texts.text("fresh.title"),
          words(refusal),
          Texts.text("fresh.yes"),
          () -> UI.getCurrent().getPage().executeJs("pv.freshLogin()"));
    } else if (refusal instanceof NotAllowed && loginEnded()) {
      UI.getCurrent().getPage().executeJs("window.pv ? pv.again() : location.reload()");
    } else {
      say("error.refused.title", words(refusal));
    }
  }

  private boolean loginEnded() {
    return !here.isKnown() || here.user().validUntil().isBefore(Instant.now());
  }

  private static @Nullable Refusal refusal(Throwable trouble) {
    for (Throwable cause = trouble; cause != null; cause = cause.getCause()) {
      if (cause instanceof Refusal refusal) {
        return refusal;
      }
    }
    return null;
  }

  private static String words(Refusal refusal) {
    return switch (refusal) {
      case InvalidInput invalid -> sentences(invalid.problems());
      case Conflict conflict -> Reasons.words(conflict.problem());
      case NotFound gone -> Texts.text("error.gone");
      case NotAllowed forbidden -> Texts.text("error.forbidden");
      case FreshLoginNeeded old -> Messages.in(Language.current()).of(old);
      case StaleVersion stale -> Texts.text("stale.list");
      case TooOften again -> Messages.in(Language.current()).of(again);
      case ModuleFailure failure -> Messages.in(Language.current()).of(failure);
    };
  }

  private static String sentences(List<Problem> problems) {
    return String.join(" ", problems.stream().map(Reasons::words).toList());
  }

  private static void say(String titleKey, String text) {
    Confirmation.tell(Texts.text(titleKey), text);
  }
}
