package nl.powervrouwen.ui.groups;

import com.vaadin.flow.component.Svg;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.powervrouwen.sessions.SessionDetails;
import nl.powervrouwen.ui.texts.Texts;

/** Which themes a group has had and which are still to come: a bar for each theme in a table. */
final class CoverageSection extends Section {

  private static final int WIDTH = 200;
  private static final int HEIGHT = 16;

  CoverageSection(List<SessionDetails> series) {
    addClassName("overview");
    add(new Paragraph(Texts.text("coverage.explain")));
    Map<String, Delivery> themes = Delivery.byTheme(series);
    int most = themes.values().stream().mapToInt(Delivery::planned).max().orElse(0);
    NativeTable table = new NativeTable();
    table.addClassName("coverage");
    table.getElement().setAttribute("aria-label", Texts.text("coverage.title"));
    table.getHead().add(head());
    themes.forEach((theme, delivery) -> table.getBody().add(row(theme, delivery, most)));
    Div frame = new Div(table);
    frame.addClassName("heat-frame");
    frame
        .getElement()
        .setAttribute("role", "region")
        .setAttribute("tabindex", "0")
        .setAttribute("aria-label", Texts.text("coverage.title"));
    add(frame);
  }

  private static NativeTableRow head() {
    NativeTableRow row = new NativeTableRow();
    for (String key : List.of("coverage.theme", "coverage.picture", "coverage.meetings")) {
      row.add(header(Texts.text(key), "col"));
    }
    NativeTableHeaderCell hours = header(Texts.text("coverage.hours"), "col");
    row.add(hours);
    return row;
  }

  private static NativeTableRow row(String theme, Delivery delivery, int most) {
    String name = theme.isEmpty() ? Texts.text("coverage.none") : theme;
    NativeTableRow row = new NativeTableRow();
    row.add(header(name, "row"));
    Div picture = new Div(new Svg(bar(delivery, most)));
    picture.addClassName("coverage-bar");
    picture.getElement().setAttribute("aria-hidden", "true");
    row.addDataCell().add(picture);
    row.addDataCell().setText(count(delivery));
    row.addDataCell()
        .setText(Texts.text("coverage.time", delivery.heldHours(), delivery.plannedHours()));
    return row;
  }

  private static String count(Delivery delivery) {
    return delivery.planned() == 0
        ? Texts.text("coverage.cancelled")
        : Texts.text("coverage.count", delivery.held(), delivery.planned());
  }

  private static NativeTableHeaderCell header(String text, String scope) {
    NativeTableHeaderCell cell = new NativeTableHeaderCell(text);
    cell.getElement().setAttribute("scope", scope);
    return cell;
  }

  /** A step for each planned session; those that were held are filled. */
  private static String bar(Delivery delivery, int most) {
    double step = most == 0 ? WIDTH : (double) WIDTH / most;
    StringBuilder svg = new StringBuilder();
    svg.append("<svg viewBox='0 0 ").append(WIDTH).append(' ').append(HEIGHT);
    svg.append("' preserveAspectRatio='none' focusable='false'>");
    for (int i = 0; i < delivery.planned(); i++) {
      String kind = i < delivery.held() ? "bar-held" : "bar-planned";
      svg.append(
          String.format(
              Locale.ROOT,
              "<rect class='%s' x='%.1f' y='1' width='%.1f' height='%d' rx='2'/>",
              kind,
              i * step + 1,
              Math.max(1, step - 2),
              HEIGHT - 2));
    }
    return svg.append("</svg>").toString();
  }
}
