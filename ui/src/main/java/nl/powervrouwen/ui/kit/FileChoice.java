package nl.powervrouwen.ui.kit;

import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Span;
import java.util.Base64;
import java.util.function.BiConsumer;
import tools.jackson.databind.JsonNode;

/**
 * The browser's own way to choose a file of at most two megabytes. The script sends what is in it;
 * no file is written here.
 */
public final class FileChoice extends NativeLabel {

  private static final String EVENT = "pv-file";

  /**
   * A button to choose a file with.
   *
   * @param accept the kinds of file, as a browser names them
   * @param taken told of the file's name and content
   */
  public FileChoice(String text, String accept, BiConsumer<String, byte[]> taken) {
    addClassNames("btn", "btn-file");
    Input file = new Input();
    file.setType("file");
    file.addClassName("only-aloud");
    file.getElement().setAttribute("accept", accept).setAttribute("data-sends", "");
    file.getElement()
        .addEventListener(EVENT, event -> take(event.getEventData(), taken))
        .addEventData("event.detail.name")
        .addEventData("event.detail.data");
    add(Symbol.PLUS.picture(), new Span(text), file);
  }

  private static void take(JsonNode event, BiConsumer<String, byte[]> taken) {
    String data = event.get("event.detail.data").asString();
    taken.accept(event.get("event.detail.name").asString(), Base64.getDecoder().decode(data));
  }
}
