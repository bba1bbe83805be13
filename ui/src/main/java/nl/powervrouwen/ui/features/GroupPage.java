package nl.powervrouwen.ui.features;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.RouterLink;
import java.util.ArrayList;
import java.util.List;
import nl.powervrouwen.ui.kit.Download;

/** What the features together show on the page of a group. */
public final class GroupPage {

  private final List<RouterLink> ways = new ArrayList<>();
  private final List<Download> prints = new ArrayList<>();
  private final List<Component> first = new ArrayList<>();
  private final List<PagePart> columns = new ArrayList<>();
  private final List<PagePart> below = new ArrayList<>();
  private boolean empty;

  /** Adds a way from the group to a screen of the feature. */
  public void way(RouterLink link) {
    ways.add(link);
  }

  /** Adds something to take along on paper. */
  public void print(Download pdf) {
    prints.add(pdf);
  }

  /** Adds what comes before everything else: what needs to be done now. */
  public void first(Component card) {
    first.add(card);
  }

  /**
   * Adds a part that stands beside others where there is room.
   *
   * @param hasContent whether it has something to show; when one of them has nothing, each is as
   *     wide as the page
   */
  public void column(PagePart part, boolean hasContent) {
    columns.add(part);
    empty |= !hasContent;
  }

  /** Adds a part as wide as the page, below the others. */
  public void below(PagePart part) {
    below.add(part);
  }

  /** The ways, in the order of the features. */
  public List<RouterLink> ways() {
    return List.copyOf(ways);
  }

  /** What can be taken along on paper, in the order of the features. */
  public List<Download> prints() {
    return List.copyOf(prints);
  }

  /** What comes first. */
  public List<Component> first() {
    return List.copyOf(first);
  }

  /** The parts beside each other. */
  public List<PagePart> columns() {
    return List.copyOf(columns);
  }

  /** Whether each of them has something to show. */
  public boolean besideEachOther() {
    return columns.size() > 1 && !empty;
  }

  /** The parts below. */
  public List<PagePart> below() {
    return List.copyOf(below);
  }
}
