package nl.powervrouwen.changes;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** What a {@link LoggedRecord} is called in the change log and in refusals. */
@Documented
@Inherited
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface LoggedAs {

  /** A word such as {@code holiday}; the comment of {@code change_log.subject_kind} explains it. */
  String value();
}
