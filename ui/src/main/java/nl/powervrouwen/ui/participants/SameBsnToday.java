package nl.powervrouwen.ui.participants;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.RouterLink;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import nl.powervrouwen.participants.Duplicates;
import nl.powervrouwen.participants.SameBsn;
import nl.powervrouwen.registry.Role;
import nl.powervrouwen.ui.access.CurrentSite;
import nl.powervrouwen.ui.features.TodayPart;
import nl.powervrouwen.ui.features.TodaySection;
import nl.powervrouwen.ui.kit.Action;
import nl.powervrouwen.ui.kit.Symbol;
import nl.powervrouwen.ui.texts.Texts;

/** Participants with one BSN, which whoever registered the later one was not told. */
@ApplicationScoped
class SameBsnToday implements TodayPart {

  @Inject private Duplicates duplicates;
  @Inject private CurrentSite here;

  @Override
  public int order() {
    return 16;
  }

  @Override
  public List<Component> today() {
    List<SameBsn> same =
        here.may(Role.COORDINATOR) ? duplicates.withTheSameBsn() : List.<SameBsn>of();
    if (same.isEmpty()) {
      return List.of();
    }
    return List.of(
        TodaySection.gathered(
            "zelfde-bsn",
            Texts.text("today.same-bsn"),
            Texts.text("today.same-bsn.many", same.size()),
            same.stream().map(SameBsnToday::item).toList()));
  }

  private static ListItem item(SameBsn pair) {
    Div tile = new Div(Symbol.PERSON.picture());
    tile.addClassNames("tile", "tile-other", "tile-picture");
    String said =
        Texts.text(
            "today.same-bsn.who", pair.later().name().spoken(), pair.before().name().spoken());
    Paragraph sentence = new Paragraph(said);
    sentence.addClassName("todo-sentence");
    Div words = new Div(sentence);
    words.addClassName("todo-words");
    RouterLink link =
        ParticipantsNavigation.merge(pair.later().id(), Texts.text("today.same-bsn.merge"));
    link.getElement().setAttribute("aria-label", link.getText() + ": " + said);
    return new ListItem(tile, words, Action.other(link));
  }
}
