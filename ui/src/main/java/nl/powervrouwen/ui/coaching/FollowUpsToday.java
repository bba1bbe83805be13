package nl.powervrouwen.ui.coaching;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.ListItem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import nl.powervrouwen.coaching.ContactMomentRow;
import nl.powervrouwen.coaching.ContactMoments;
import nl.powervrouwen.participants.ParticipantId;
import nl.powervrouwen.registry.Role;
import nl.powervrouwen.ui.access.CurrentSite;
import nl.powervrouwen.ui.features.TodayPart;
import nl.powervrouwen.ui.features.TodaySection;
import nl.powervrouwen.ui.kit.Symbol;
import nl.powervrouwen.ui.texts.Moments;
import nl.powervrouwen.ui.texts.Texts;

/** What was to follow on a contact until today, with the way to write down that it did. */
@ApplicationScoped
class FollowUpsToday implements TodayPart {

  @Inject private ContactMoments contacts;
  @Inject private CurrentSite here;

  @Override
  public int order() {
    return 7;
  }

  @Override
  public List<Component> today() {
    List<ContactMomentRow> due =
        here.may(Role.COORDINATOR, Role.JOBCOACH)
            ? contacts.dueFollowUps()
            : List.<ContactMomentRow>of();
    if (due.isEmpty()) {
      return List.of();
    }
    return List.of(
        TodaySection.gathered(
            "opvolgen",
            Texts.text("contact.due"),
            Texts.text("contact.due.many", due.size()),
            due.stream().map(FollowUpsToday::item).toList()));
  }

  private static ListItem item(ContactMomentRow contact) {
    String what = contact.data().followUp();
    String day =
        contact.followUpOn().equals(Moments.today())
            ? Texts.text("contact.due.today")
            : Texts.text("contact.due.since", Moments.day(contact.followUpOn()));
    String said =
        what == null
            ? Texts.text("contact.due.one", ContactWords.who(contact), day)
            : Texts.text("contact.due.what", ContactWords.who(contact), what, day);
    ParticipantId first = contact.names().keySet().iterator().next();
    return new TodoLine(
        Symbol.CLOCK, said, CoachingNavigation.write(first, Texts.text("contact.write")));
  }
}
