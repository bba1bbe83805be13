package nl.powervrouwen.ui.features;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import nl.powervrouwen.ui.kit.Disclosure;
import nl.powervrouwen.ui.kit.SectionHead;

/**
 * Things of one kind that need the caller today, below one heading. Of what has gathered a few
 * stand in full; more than that are one line that says how many, and opens.
 */
public final class TodaySection extends Section {

  /** So many stand in full; more are quicker read as a number. */
  private static final int FEW = 3;

  private TodaySection(SectionHead head) {
    add(head);
    addClassName("todo");
  }

  /** Each of them in full: for what is about today itself. */
  public static TodaySection of(String title, List<? extends ListItem> items) {
    TodaySection section = new TodaySection(new SectionHead(title));
    section.add(list(items));
    return section;
  }

  /**
   * What has gathered.
   *
   * @param name names this kind on the page, such as {@code af-te-ronden}
   * @param many all of them together in words, such as {@code 12 bijeenkomsten niet afgerond}
   * @param items in the order in which they are shown; may be empty
   * @param beside what can be done with them at once, beside the heading
   */
  public static TodaySection gathered(
      String name, String title, String many, List<? extends ListItem> items, Component... beside) {
    TodaySection section = new TodaySection(new SectionHead(title, beside));
    if (items.size() > FEW) {
      Disclosure all = new Disclosure(name, many, list(items));
      all.addClassName("todo-many");
      section.add(all);
    } else if (!items.isEmpty()) {
      section.add(list(items));
    }
    return section;
  }

  /** Puts something below the heading, such as what was just done. */
  public TodaySection belowHead(Component component) {
    addComponentAtIndex(1, component);
    return this;
  }

  private static UnorderedList list(List<? extends ListItem> items) {
    UnorderedList list = new UnorderedList();
    list.addClassName("todo-list");
    items.forEach(list::add);
    return list;
  }
}
