package nl.powervrouwen.identity;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What everybody may ask of a municipality without logging in, because a secret or a code in their
 * hand says enough: a calendar feed, a certificate's page.
 *
 * <p>Stands on a room's method in the place of {@link AllowedRoles}, so that openness is always
 * said and never forgotten.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface OpenToAll {}
