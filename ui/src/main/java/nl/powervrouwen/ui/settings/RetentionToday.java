package nl.powervrouwen.ui.settings;

import com.vaadin.flow.component.Component;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nl.powervrouwen.programmes.EndedParticipations;
import nl.powervrouwen.registry.Role;
import nl.powervrouwen.retention.RetentionCategory;
import nl.powervrouwen.settings.Setting;
import nl.powervrouwen.settings.TenantSettings;
import nl.powervrouwen.ui.access.CurrentSite;
import nl.powervrouwen.ui.features.TodayPart;
import nl.powervrouwen.ui.features.TodaySection;
import nl.powervrouwen.ui.features.TodoLine;
import nl.powervrouwen.ui.kit.Symbol;
import nl.powervrouwen.ui.texts.Moments;
import nl.powervrouwen.ui.texts.Texts;

/** What is kept without a term, and of how many participants the term ended or ends soon. */
@ApplicationScoped
class RetentionToday implements TodayPart {

  /** So far ahead it is told that terms end. */
  private static final int MONTHS_AHEAD = 6;

  @Inject private TenantSettings settings;
  @Inject private EndedParticipations ended;
  @Inject private CurrentSite here;

  @Override
  public int order() {
    return 19;
  }

  @Override
  public List<Component> today() {
    if (!here.may(Role.BEHEERDER, Role.PRIVACY_OFFICER)) {
      return List.of();
    }
    List<TodoLine> lines = new ArrayList<>();
    long without =
        Arrays.stream(RetentionCategory.values()).filter(one -> term(one).isEmpty()).count();
    if (without > 0) {
      lines.add(
          line(Texts.text("retention.today.none", without, RetentionCategory.values().length)));
    }
    String term = term(RetentionCategory.PARTICIPANT_FILE);
    if (!term.isEmpty()) {
      addFiles(lines, Integer.parseInt(term));
    }
    return lines.isEmpty()
        ? List.of()
        : List.of(TodaySection.of(Texts.text("retention.title"), lines));
  }

  private void addFiles(List<TodoLine> lines, int months) {
    LocalDate today = Moments.today();
    LocalDate soon = today.plusMonths(MONTHS_AHEAD);
    int over = ended.before(today.minusMonths(months));
    int soonOver = ended.before(soon.minusMonths(months)) - over;
    if (over > 0) {
      lines.add(line(Texts.text("retention.today.over", over, months)));
    }
    if (soonOver > 0) {
      lines.add(line(Texts.text("retention.today.soon", soonOver, Moments.date(soon))));
    }
  }

  private String term(RetentionCategory category) {
    return settings.one(Setting.months(category)).value();
  }

  private static TodoLine line(String said) {
    return new TodoLine(Symbol.CLOCK, said, SettingsNavigation.retention(Texts.text("today.look")));
  }
}
