package nl.powervrouwen.retention;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** How long the rows of an entity are kept: the term of this category, or none and why. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Kept {

  /**
   * The categories whose terms hold, each for the rows that are about it; none when there is a
   * reason.
   */
  RetentionCategory[] by() default {};

  /** Why no term holds; blank when one does. */
  String withoutTerm() default "";
}
