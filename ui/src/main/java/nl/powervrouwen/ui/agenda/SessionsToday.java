package nl.powervrouwen.ui.agenda;

import com.vaadin.flow.component.Component;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import nl.powervrouwen.registry.Role;
import nl.powervrouwen.sessions.SessionDetails;
import nl.powervrouwen.sessions.Sessions;
import nl.powervrouwen.ui.access.CurrentSite;
import nl.powervrouwen.ui.features.TodayPart;
import nl.powervrouwen.ui.features.TodaySection;
import nl.powervrouwen.ui.kit.Action;
import nl.powervrouwen.ui.kit.EmptyState;
import nl.powervrouwen.ui.kit.Symbol;
import nl.powervrouwen.ui.texts.Moments;
import nl.powervrouwen.ui.texts.Texts;

/** The sessions of today, those still to be finished, and the next ones. */
@ApplicationScoped
class SessionsToday implements TodayPart {

  /** How far ahead the next session is looked for. */
  private static final int DAYS_AHEAD = 42;

  @Inject private Sessions sessions;
  @Inject private CurrentSite here;

  @Override
  public int order() {
    return 10;
  }

  @Override
  public List<Component> today() {
    if (!here.may(Role.COORDINATOR, Role.TRAINER, Role.JOBCOACH)) {
      return List.of();
    }
    LocalDate today = Moments.today();
    boolean records = here.may(Role.COORDINATOR, Role.TRAINER);
    List<SessionDetails> soon = sessions.between(today, today.plusDays(DAYS_AHEAD));
    List<SessionDetails> ofToday = soon.stream().filter(s -> s.day().equals(today)).toList();
    List<SessionDetails> later = soon.stream().filter(s -> s.day().isAfter(today)).toList();
    List<Component> sections = new ArrayList<>();
    sections.add(
        ofToday.isEmpty()
            ? nothingToday(later, records)
            : section("today.meetings", ofToday, records));
    if (records) {
      ToFinish toFinish = new ToFinish(sessions, today);
      if (toFinish.hasAny()) {
        sections.add(toFinish);
      }
    }
    if (!later.isEmpty()) {
      sections.add(later(later, today));
    }
    return sections;
  }

  /** The rest of this week; when nothing is left of it, the first day after it. */
  private static TodaySection later(List<SessionDetails> later, LocalDate today) {
    LocalDate sunday = today.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
    LocalDate first = later.getFirst().day();
    boolean thisWeek = !first.isAfter(sunday);
    LocalDate last = thisWeek ? sunday : first;
    return section(
        thisWeek ? "today.week" : "today.next",
        later.stream().filter(session -> !session.day().isAfter(last)).toList(),
        false);
  }

  private static TodaySection section(
      String titleKey, List<SessionDetails> sessions, boolean records) {
    return TodaySection.of(
        Texts.text(titleKey),
        sessions.stream().map(session -> new TodoItem(session, records)).toList());
  }

  /** What was looked at; who plans sessions is told where that is done. */
  private static Component nothingToday(List<SessionDetails> later, boolean plans) {
    String none = Texts.text(plans ? "today.empty.later" : "today.empty.coached", DAYS_AHEAD / 7);
    EmptyState empty =
        new EmptyState(
            Symbol.TODAY,
            Texts.text("today.empty"),
            later.isEmpty() ? none : Texts.text("today.empty.next"));
    return empty.todo(Action.other(AgendaNavigation.thisWeek(Texts.text("today.agenda"))));
  }
}
