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
  private final List<Component> columns = new ArrayList<>();
  private final List<Component> below = new ArrayList<>();

  /** Adds a way from the group to a screen of the feature. */
  public void way(RouterLink link) {
    ways.add(link);
  }

  /** Adds something to take along on paper. */
  public void print(Download pdf) {
    prints.add(pdf);
  }

  /** Adds a card that stands beside the others. */
  public void column(Component card) {
    columns.add(card);
  }

  /** Adds a card as wide as the page, below the others. */
  public void below(Component card) {
    below.add(card);
  }

  /** The ways, in the order of the features. */
  public List<RouterLink> ways() {
    return List.copyOf(ways);
  }

  /** What can be taken along on paper, in the order of the features. */
  public List<Download> prints() {
    return List.copyOf(prints);
  }

  /** The cards beside each other. */
  public List<Component> columns() {
    return List.copyOf(columns);
  }

  /** The cards below. */
  public List<Component> below() {
    return List.copyOf(below);
  }
}
