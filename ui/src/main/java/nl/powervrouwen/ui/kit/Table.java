package nl.powervrouwen.ui.kit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * A list as a table; on a narrow screen each row becomes a card with the names of its columns.
 *
 * <p>The first cell of a row holds the link that the whole row opens. The roles are written out,
 * because a card layout makes browsers forget that it is a table.
 */
public final class Table extends NativeTable {

  private final NativeTableRow head = new NativeTableRow();
  private final List<String> names = new ArrayList<>();

  /** An empty table; the caption is for readers aloud. */
  public Table(String caption) {
    addClassName("table");
    role(this, "table");
    getElement().setAttribute("aria-label", caption);
    role(getHead(), "rowgroup");
    getHead().add(head);
    role(head, "row");
    role(getBody(), "rowgroup");
  }

  /** On a narrow screen each cell stands on a line of its own, after the name of its column. */
  public Table labelled() {
    addClassName("table-labelled");
    return this;
  }

  /** Adds a column with this name. */
  public Table column(String name) {
    return column(name, new Text(name), "");
  }

  /**
   * Adds a column whose head is more than its name.
   *
   * @param sort {@code ascending}, {@code descending}, or empty when it is not sorted by this
   */
  public Table column(String name, Component content, String sort) {
    NativeTableHeaderCell cell = head.addHeaderCell();
    role(cell, "columnheader");
    cell.getElement().setAttribute("scope", "col");
    if (!sort.isEmpty()) {
      cell.getElement().setAttribute("aria-sort", sort);
    }
    cell.add(content);
    names.add(name);
    return this;
  }

  /** Adds a row with a cell for each column. */
  public NativeTableRow row(Component... cells) {
    NativeTableRow row = new NativeTableRow();
    role(row, "row");
    for (int i = 0; i < cells.length; i++) {
      NativeTableCell cell = row.addDataCell();
      role(cell, "cell");
      cell.getElement().setAttribute("data-label", names.get(i));
      cell.add(cells[i]);
    }
    getBody().add(row);
    return row;
  }

  /** Takes all rows away. */
  public void clear() {
    getBody().removeAll();
  }

  /** A cell with text; what is not known is left empty. */
  public static Component text(String text) {
    return new Span(text);
  }

  /** A cell with a sentence, for which the table keeps room. */
  public static Component sentence(String text) {
    Span sentence = new Span(text);
    sentence.addClassName("sentence");
    return sentence;
  }

  /** The same as text for what is read as one, such as a date: it stays on one line. */
  public static Component whole(String text) {
    Span whole = new Span(text);
    whole.addClassName("whole");
    return whole;
  }

  private static void role(Component component, String role) {
    component.getElement().setAttribute("role", role);
  }
}
