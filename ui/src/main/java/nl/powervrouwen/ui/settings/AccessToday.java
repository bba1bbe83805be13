package nl.powervrouwen.ui.settings;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.RouterLink;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import nl.powervrouwen.onboarding.Agreements;
import nl.powervrouwen.registry.AccessChange;
import nl.powervrouwen.registry.Role;
import nl.powervrouwen.ui.access.CurrentSite;
import nl.powervrouwen.ui.features.TodayPart;
import nl.powervrouwen.ui.features.TodaySection;
import nl.powervrouwen.ui.features.TodoLine;
import nl.powervrouwen.ui.kit.Action;
import nl.powervrouwen.ui.kit.Symbol;
import nl.powervrouwen.ui.texts.Moments;
import nl.powervrouwen.ui.texts.Texts;

/** What would change who comes in, and waits for the municipality's agreement. */
@ApplicationScoped
class AccessToday implements TodayPart {

  @Inject private Agreements agreements;
  @Inject private CurrentSite here;

  @Override
  public int order() {
    return 5;
  }

  @Override
  public List<Component> today() {
    boolean mayAgree = here.may(Role.BEHEERDER) || here.may(Role.PRIVACY_OFFICER);
    List<AccessChange> asked = mayAgree ? agreements.asked() : List.of();
    if (asked.isEmpty()) {
      return List.of();
    }
    return List.of(
        TodaySection.of(
            Texts.text("access.today"), asked.stream().map(AccessToday::item).toList()));
  }

  private static TodoLine item(AccessChange change) {
    String said =
        Texts.text(
            "access.today.one",
            change.askedByName(),
            Moments.whenInWords(change.askedAt()),
            AccessWords.labels(change));
    AccessChange.Emergency emergency = change.emergency();
    List<Component> more =
        emergency == null ? List.of() : List.of(new Paragraph(AccessWords.emergency(emergency)));
    RouterLink link = SettingsNavigation.access(Texts.text("today.look"));
    link.getElement()
        .setAttribute("aria-label", link.getText() + ": " + AccessWords.labels(change));
    return new TodoLine(Symbol.LOCK, said, Action.other(link), more);
  }
}
