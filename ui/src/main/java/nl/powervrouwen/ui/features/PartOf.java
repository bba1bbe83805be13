package nl.powervrouwen.ui.features;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * In which place of the navigation one is at this view, where the view's address does not begin
 * with it; such as {@code groepen} for a session.
 */
@Inherited
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface PartOf {

  /** The address of the place: of a view with a {@link com.vaadin.flow.router.Menu}. */
  String value();
}
