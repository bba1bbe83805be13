package nl.powervrouwen.ui.features;

import com.vaadin.flow.router.RouterLink;
import nl.powervrouwen.warnings.Warning;

/**
 * The way to what clears an early warning. The feature in which that is done brings one; there is
 * one for each {@link nl.powervrouwen.warnings.WarningRule#act}.
 */
public interface WarningAct {

  /** Which act it is the way to, such as {@code contact}. */
  String act();

  /** A link to it. */
  RouterLink way(Warning warning);
}
