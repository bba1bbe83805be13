/**
 * Which kinds of data a municipality keeps for how long: one list, that the tenant pack, the
 * operator's form, the settings, the API and every entity ask. What must stay out: who keeps what,
 * and for how long; that is the municipality's, and stands among its settings.
 */
@NullMarked
package nl.powervrouwen.retention;

import org.jspecify.annotations.NullMarked;
