package nl.powervrouwen.ui.features;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.RouterLink;
import java.util.ArrayList;
import java.util.List;
import nl.powervrouwen.ui.kit.Download;

/** What the features together show on the page of a group. */
public final class GroupPage {

  /**
   * A part of the page with a heading, to which the page leads from its top.
   *
   * @param name names it in the address, such as {@code deelnemers}; a page has each name once
   * @param title what it is called at the top of the page, in a word or two
   * @param card what it shows
   */
  public record Part(String name, String title, Component card) {

    /** Gives the card its name, and lets the focus go there. */
    public Part {
      card.setId(name);
      card.getElement().setAttribute("tabindex", "-1");
    }
  }

  private final List<RouterLink> ways = new ArrayList<>();
  private final List<Download> prints = new ArrayList<>();
  private final List<Component> first = new ArrayList<>();
  private final List<Part> columns = new ArrayList<>();
  private final List<Part> below = new ArrayList<>();
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
  public void column(Part part, boolean hasContent) {
    columns.add(part);
    empty |= !hasContent;
  }

  /** Adds a part as wide as the page, below the others. */
  public void below(Part part) {
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
  public List<Part> columns() {
    return List.copyOf(columns);
  }

  /** Whether each of them has something to show. */
  public boolean besideEachOther() {
    return columns.size() > 1 && !empty;
  }

  /** The parts below. */
  public List<Part> below() {
    return List.copyOf(below);
  }
}
