package nl.powervrouwen.ui.groups;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import nl.powervrouwen.programmes.GroupRow;
import nl.powervrouwen.programmes.Groups;
import nl.powervrouwen.registry.Role;
import nl.powervrouwen.ui.access.CurrentSite;
import nl.powervrouwen.ui.features.TodayPart;
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
    UnorderedList list = new UnorderedList();
    list.addClassName("todo-list");
    free.forEach(group -> list.add(new FreePlaceItem(group)));
    Section section = new Section(new H2(Texts.text("today.waiting")), list);
    section.addClassName("todo");
    return List.of(section);
  }
}
