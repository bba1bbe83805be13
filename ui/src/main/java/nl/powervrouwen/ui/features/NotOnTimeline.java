package nl.powervrouwen.ui.features;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The feature of this package knows participants and yet puts nothing on their pages. Every package
 * that knows participants has either a {@link ParticipantPart} or this.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.PACKAGE)
public @interface NotOnTimeline {

  /** Why not. */
  String value();
}
