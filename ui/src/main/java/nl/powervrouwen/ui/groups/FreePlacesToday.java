package nl.powervrouwen.ui.groups;

import com.vaadin.flow.component.Component;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import nl.powervrouwen.programmes.GroupRow;
import nl.powervrouwen.programmes.Groups;
import nl.powervrouwen.registry.Role;
import nl.powervrouwen.ui.access.CurrentSite;
import nl.powervrouwen.ui.features.TodayPart;
import nl.powervrouwen.ui.features.TodaySection;
import nl.powervrouwen.ui.features.TodoLine;
import nl.powervrouwen.ui.kit.Symbol;
import nl.powervrouwen.ui.texts.Texts;

/** Groups in which a place is free while somebody waits for one. */
@ApplicationScoped
class FreePlacesToday implements TodayPart {

  @Inject private Groups groups;
  @Inject private CurrentSite here;

  @Override
  public int order() {
    return 20;
  }

  @Override
  public List<Component> today() {
    List<GroupRow> free =
        here.may(Role.COORDINATOR)
            ? groups.all().stream()
                .filter(group -> group.waiting() > 0 && group.enrolled() < group.capacity())
                .toList()
            : List.of();
    if (free.isEmpty()) {
      return List.of();
    }
    return List.of(
        TodaySection.gathered(
            "plaats-vrij",
            Texts.text("today.waiting"),
            Texts.text("today.waiting.many", free.size()),
            free.stream().map(FreePlacesToday::item).toList()));
  }

  private static TodoLine item(GroupRow group) {
    return new TodoLine(
        Symbol.PEOPLE,
        Texts.text(
            "today.free", group.name(), group.capacity() - group.enrolled(), group.waiting()),
        GroupsNavigation.to(group.id(), Texts.text("today.look")));
  }
}
