package nl.powervrouwen.ui.features;

import com.vaadin.flow.component.Component;
import java.util.List;

/** What of one feature needs the caller today. */
public interface TodayPart extends Ordered {

  /**
   * Sections ({@link TodaySection}) with sentences and one button each; empty when it has nothing
   * for this role.
   */
  List<Component> today();
}
