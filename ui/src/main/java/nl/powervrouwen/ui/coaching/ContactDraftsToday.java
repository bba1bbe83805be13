package nl.powervrouwen.ui.coaching;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.router.RouterLink;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import nl.powervrouwen.coaching.ContactDraftRow;
import nl.powervrouwen.coaching.ContactDrafts;
import nl.powervrouwen.registry.Role;
import nl.powervrouwen.ui.access.CurrentSite;
import nl.powervrouwen.ui.features.TodayPart;
import nl.powervrouwen.ui.features.TodaySection;
import nl.powervrouwen.ui.features.TodoLine;
import nl.powervrouwen.ui.kit.Symbol;
import nl.powervrouwen.ui.texts.Moments;
import nl.powervrouwen.ui.texts.Texts;

/** The contacts that the caller was writing down and did not save. */
@ApplicationScoped
class ContactDraftsToday implements TodayPart {

  @Inject private ContactDrafts drafts;
  @Inject private CurrentSite here;

  @Override
  public int order() {
    return 6;
  }

  @Override
  public List<Component> today() {
    List<ContactDraftRow> all =
        here.may(Role.COORDINATOR, Role.JOBCOACH) ? drafts.all() : List.<ContactDraftRow>of();
    if (all.isEmpty()) {
      return List.of();
    }
    return List.of(
        TodaySection.gathered(
            "concepten",
            Texts.text("contact.drafts"),
            Texts.text("contact.drafts.many", all.size()),
            all.stream().map(ContactDraftsToday::item).toList()));
  }

  private static ListItem item(ContactDraftRow draft) {
    String said =
        Texts.text(
            "contact.draft.today",
            draft.name().spoken(),
            Moments.whenInWords(draft.keptAt()),
            Moments.day(draft.lastDay()));
    RouterLink link =
        CoachingNavigation.write(draft.participant(), Texts.text("contact.draft.go-on"));
    return new TodoLine(Symbol.PENCIL, said, link);
  }
}
