package nl.powervrouwen.ui.api;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What a room calls a field or parameter that the API names in Dutch. It is the only place where
 * the two names meet: a refusal of the room points at what was sent by it.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.RECORD_COMPONENT, ElementType.PARAMETER})
@interface Means {

  /** The room's name; empty when it is the same. */
  String value() default "";

  /** Whether the room, not the reading, refuses it when it is left out. */
  boolean needed() default false;
}
