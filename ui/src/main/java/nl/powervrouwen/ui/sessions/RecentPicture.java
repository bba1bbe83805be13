package nl.powervrouwen.ui.sessions;

import com.vaadin.flow.component.Svg;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import nl.powervrouwen.sessions.Presence;
import nl.powervrouwen.sessions.RecentPresence;
import nl.powervrouwen.ui.texts.Texts;
import org.jspecify.annotations.Nullable;

/**
 * Somebody's last sessions as a row of small marks, oldest first: a filled dot for there, an open
 * ring for absent with notice, a cross for absent without, a short line for not recorded. The
 * shapes alone tell them apart; whoever can't see them hears how many there are of each.
 */
public final class RecentPicture extends Span {

  private static final int STEP = 16;
  private static final int MIDDLE = 8;

  /** A picture of these sessions; empty when there are none. */
  public RecentPicture(List<RecentPresence> recent) {
    addClassName("recent");
    if (recent.isEmpty()) {
      return;
    }
    getElement().setAttribute("role", "img").setAttribute("aria-label", words(recent));
    setTitle(words(recent));
    add(new Svg(drawing(recent)));
  }

  /** What is in the picture, such as {@code Laatste 5: 4 aanwezig, 1 afwezig zonder bericht}. */
  static String words(List<RecentPresence> recent) {
    Map<Presence, Integer> counts = new EnumMap<>(Presence.class);
    int unknown = 0;
    for (RecentPresence one : recent) {
      if (one.presence() == null) {
        unknown++;
      } else {
        counts.merge(one.presence(), 1, Integer::sum);
      }
    }
    List<String> parts = new ArrayList<>();
    counts.forEach((presence, count) -> parts.add(Texts.text("recent." + presence.name(), count)));
    if (unknown > 0) {
      parts.add(Texts.text("recent.none", unknown));
    }
    return Texts.text("recent.words", recent.size(), String.join(", ", parts));
  }

  private static String drawing(List<RecentPresence> recent) {
    StringBuilder drawing = new StringBuilder();
    drawing.append(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" aria-hidden=\"true\" focusable=\"false\""
            + " width=\"%1$d\" height=\"16\" viewBox=\"0 0 %1$d 16\">"
                .formatted(recent.size() * STEP));
    for (int i = 0; i < recent.size(); i++) {
      drawing.append(sign(recent.get(i).presence(), i * STEP + MIDDLE));
    }
    return drawing.append("</svg>").toString();
  }

  private static String sign(@Nullable Presence presence, int x) {
    if (presence == null) {
      return "<path class=\"r-none\" d=\"M%d 8h6\"/>".formatted(x - 3);
    }
    return switch (presence) {
      case PRESENT -> "<circle class=\"r-there\" cx=\"%d\" cy=\"8\" r=\"5.5\"/>".formatted(x);
      case ABSENT_WITH_NOTICE ->
          "<circle class=\"r-notice\" cx=\"%d\" cy=\"8\" r=\"4.5\"/>".formatted(x);
      case ABSENT_WITHOUT_NOTICE ->
          "<path class=\"r-missed\" d=\"M%1$d 4l8 8m0-8l-8 8\"/>".formatted(x - 4);
    };
  }
}
