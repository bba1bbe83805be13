package nl.powervrouwen.identity;

import jakarta.enterprise.util.Nonbinding;
import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import nl.powervrouwen.registry.Role;

/**
 * The roles of which a caller needs at least one.
 *
 * <p>Stands on every public method of a room's services. It reads the {@link CurrentUser}, not the
 * container, because a Vaadin session outlives the request in which its user logged in.
 */
@Inherited
@InterceptorBinding
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface AllowedRoles {

  /** Roles that may; one is enough. */
  @Nonbinding
  Role[] value();
}
