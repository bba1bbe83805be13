package nl.powervrouwen.ui.sessions;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.dom.Element;
import java.util.Map;

/**
 * One of the browser's own fields in a row of the attendance screen. The script in {@code pv.js}
 * reads it, keeps what is in it, and sends all fields of a row together.
 */
final class RowField extends Div {

  private final Element input;
  private final Paragraph error = new Paragraph();

  private RowField(String name, String rowKey, String label, Element input) {
    this.input = input;
    addClassNames("row-field", "row-field-" + name);
    String id = name + "-" + rowKey;
    NativeLabel words = new NativeLabel(label);
    words.setId(id + "-label");
    words.setFor(id);
    error.setId(id + "-error");
    error.addClassName("row-error");
    input
        .setAttribute("id", id)
        .setAttribute("data-field", name)
        .setAttribute("aria-labelledby", id + "-label name-" + rowKey)
        .setAttribute("aria-describedby", id + "-error");
    add(words);
    getElement().appendChild(input);
    add(error);
  }

  /** A field for a short number; empty stands for what {@code usual} says. */
  static RowField number(String name, String rowKey, String label, String usual) {
    Element input = new Element("input");
    input
        .setAttribute("type", "text")
        .setAttribute("inputmode", "numeric")
        .setAttribute("maxlength", "4")
        .setAttribute("autocomplete", "off")
        .setAttribute("placeholder", usual);
    return new RowField(name, rowKey, label, input);
  }

  /** A field for a few sentences. */
  static RowField text(String name, String rowKey, String label, int longest) {
    Element input = new Element("textarea");
    input.setAttribute("rows", "2").setAttribute("maxlength", String.valueOf(longest));
    return new RowField(name, rowKey, label, input);
  }

  /** A field to choose one from; the first stands for nothing chosen. */
  static RowField choice(
      String name, String rowKey, String label, String nothing, Map<String, String> words) {
    Element input = new Element("select");
    input.appendChild(option("", nothing));
    words.forEach((value, text) -> input.appendChild(option(value, text)));
    return new RowField(name, rowKey, label, input);
  }

  /** Whether something can be filled in; what is there can be read in any case. */
  void open(boolean open) {
    input.setProperty("disabled", !open);
  }

  /** Says what is wrong; empty for nothing. */
  void refuse(String why) {
    error.setText(why);
    if (why.isEmpty()) {
      input.removeAttribute("aria-invalid");
    } else {
      input.setAttribute("aria-invalid", "true");
    }
  }

  /** What it says is wrong; empty when nothing is. */
  String error() {
    return error.getText();
  }

  private static Element option(String value, String text) {
    Element option = new Element("option");
    option.setAttribute("value", value).setText(text);
    return option;
  }
}
