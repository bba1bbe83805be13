/**
 * Who may enter which screen: the kind of site and the roles that a view names in its {@link
 * nl.powervrouwen.ui.access.ShownTo}.
 *
 * <p>It keeps people from screens that are not for them; the rooms themselves check every call
 * again. What must stay out: how a caller is recognised, which is the guard's.
 */
@NullMarked
package nl.powervrouwen.ui.access;

import org.jspecify.annotations.NullMarked;
