package nl.powervrouwen.identity;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The method does this action: it is let through when all is there that the action needs, and each
 * call stands in the log.
 *
 * <p>Stands beside {@link AllowedRoles}, which checks both. An action with which somebody has to
 * agree is asked for first: the method takes the {@link AgreementRequestId} and does what stands in
 * that request.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Sensitive {

  /** Which action. */
  SensitiveAction value();

  /** What the number that the method takes is of; empty when an id says so, or it takes none. */
  String about() default "";
}
