/** Screens of programmes and groups, and of who is enrolled in them. */
@NullMarked
package nl.powervrouwen.ui.groups;

import org.jspecify.annotations.NullMarked;
