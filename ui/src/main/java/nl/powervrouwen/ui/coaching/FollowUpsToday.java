package nl.powervrouwen.ui.coaching;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.ListItem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import nl.powervrouwen.coaching.ContactMomentRow;
import nl.powervrouwen.coaching.ContactMoments;
import nl.powervrouwen.coaching.ContactState;
import nl.powervrouwen.coaching.ContactStates;
import nl.powervrouwen.coaching.CoverRow;
import nl.powervrouwen.coaching.Covers;
import nl.powervrouwen.participants.ParticipantId;
import nl.powervrouwen.registry.Role;
import nl.powervrouwen.ui.access.CurrentSite;
import nl.powervrouwen.ui.features.TodayPart;
import nl.powervrouwen.ui.features.TodaySection;
import nl.powervrouwen.ui.features.TodoLine;
import nl.powervrouwen.ui.kit.Symbol;
import nl.powervrouwen.ui.texts.Moments;
import nl.powervrouwen.ui.texts.Texts;

/** What was to follow on a contact until today, with the way to write down that it did. */
@ApplicationScoped
class FollowUpsToday implements TodayPart {

  @Inject private ContactMoments contacts;
  @Inject private ContactStates states;
  @Inject private Covers covers;
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
            due.stream().map(contact -> item(contact, coverFor(contact))).toList()));
  }

  /** For which colleague the caller does this; empty when they coach one of them themselves. */
  private String coverFor(ContactMomentRow contact) {
    List<CoverRow> today = covers.mineToday();
    if (today.isEmpty()) {
      return "";
    }
    List<ContactState> about =
        states.mine().stream()
            .filter(state -> contact.names().containsKey(state.participant()))
            .toList();
    boolean own = about.stream().anyMatch(state -> state.coverFor() == null);
    return own
        ? ""
        : about.stream()
            .map(ContactState::coverFor)
            .filter(Objects::nonNull)
            .distinct()
            .map(colleague -> " " + Texts.text("contact.due.cover", colleague))
            .collect(Collectors.joining());
  }

  private static ListItem item(ContactMomentRow contact, String coverFor) {
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
        Symbol.CLOCK,
        said + coverFor,
        CoachingNavigation.write(first, Texts.text("contact.write")));
  }
}
