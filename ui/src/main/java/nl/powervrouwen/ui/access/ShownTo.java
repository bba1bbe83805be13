package nl.powervrouwen.ui.access;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import nl.powervrouwen.registry.Role;
import nl.powervrouwen.registry.SiteKind;

/**
 * For whom a view is. Every view has one: a view without it is shown to nobody.
 *
 * <p>On another kind of site the view does not exist; without one of the roles it says so.
 */
@Inherited
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface ShownTo {

  /** The kinds of site on which the view exists. */
  SiteKind[] sites() default SiteKind.MUNICIPALITY;

  /** Roles that may enter; one is enough. Empty for everybody who works at the site. */
  Role[] roles() default {};
}
