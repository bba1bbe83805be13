package nl.powervrouwen.ui.settings;

import com.vaadin.flow.component.Component;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import nl.powervrouwen.identity.AuditLog;
import nl.powervrouwen.identity.SensitiveAction;
import nl.powervrouwen.identity.WatchedActions;
import nl.powervrouwen.registry.Role;
import nl.powervrouwen.ui.access.CurrentSite;
import nl.powervrouwen.ui.features.TodayPart;
import nl.powervrouwen.ui.features.TodaySection;
import nl.powervrouwen.ui.features.TodoLine;
import nl.powervrouwen.ui.kit.Action;
import nl.powervrouwen.ui.kit.EmptyState;
import nl.powervrouwen.ui.kit.Symbol;
import nl.powervrouwen.ui.texts.Moments;
import nl.powervrouwen.ui.texts.Texts;

/**
 * How often something was done lately that opens persons, for the privacy officer; when nothing
 * was, what was looked at.
 */
@ApplicationScoped
class LogToday implements TodayPart {

  @Inject private AuditLog log;
  @Inject private CurrentSite here;

  @Override
  public int order() {
    return 18;
  }

  @Override
  public List<Component> today() {
    return here.may(Role.PRIVACY_OFFICER) ? List.of(section(log.watched())) : List.of();
  }

  private static Component section(WatchedActions watched) {
    List<TodoLine> lines = new ArrayList<>();
    if (watched.numbersShown() > 0) {
      lines.add(done(SensitiveAction.SHOW_NUMBER, "numbers", watched.numbersShown()));
    }
    if (watched.filesFetched() > 0) {
      lines.add(done(SensitiveAction.FETCH_FILE, "files", watched.filesFetched()));
    }
    if (watched.refused() > 0) {
      lines.add(
          new TodoLine(
              Symbol.LOCK,
              Texts.text("watched.refused", watched.refused()),
              SettingsNavigation.logbook(Texts.text("today.look"))));
    }
    String since = Moments.date(watched.since());
    return lines.isEmpty() ? nothing(since) : TodaySection.of(Texts.text("watched", since), lines);
  }

  private static TodoLine done(SensitiveAction action, String words, int times) {
    return new TodoLine(
        Symbol.LOCK,
        Texts.text("watched." + words, times),
        SettingsNavigation.logbook(action, Texts.text("today.look")));
  }

  private static EmptyState nothing(String since) {
    return new EmptyState(
            Symbol.LOCK, Texts.text("watched.none"), Texts.text("watched.none.looked", since))
        .todo(Action.other(SettingsNavigation.logbook(Texts.text("logbook.open"))));
  }
}
