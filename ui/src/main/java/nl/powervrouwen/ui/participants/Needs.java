package nl.powervrouwen.ui.participants;

import com.vaadin.flow.component.html.Div;
import java.util.Collection;
import nl.powervrouwen.participants.Precondition;
import nl.powervrouwen.ui.kit.Chip;
import nl.powervrouwen.ui.kit.Symbol;
import nl.powervrouwen.ui.kit.Tone;
import nl.powervrouwen.ui.texts.Texts;

/** What a participant needs to be able to come, as chips in a fixed order. */
public final class Needs extends Div {

  /** These. */
  public Needs(Collection<Precondition> needs) {
    addClassName("chips");
    needs.stream().sorted().forEach(need -> add(new Chip(symbol(need), Tone.CALM, words(need))));
  }

  /** One of them in words, such as {@code Kinderopvang}. */
  public static String words(Precondition need) {
    return Texts.text("need." + need.name());
  }

  /** The picture beside it. */
  public static Symbol symbol(Precondition need) {
    return switch (need) {
      case CHILDCARE -> Symbol.CHILD;
      case TRAVEL -> Symbol.TRAVEL;
      case INTERPRETER -> Symbol.INTERPRETER;
      case DEVICE -> Symbol.DEVICE;
      case TIME -> Symbol.CLOCK;
    };
  }
}
