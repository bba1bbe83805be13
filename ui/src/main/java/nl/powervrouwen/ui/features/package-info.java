/**
 * What a feature can say of itself to the screens that show something of every feature: its place
 * in the navigation, what the ids in its addresses name, its part of the settings, of "today" and
 * of the pages of a participant, a group and a session.
 *
 * <p>Those screens ask for it and list nothing. A feature's own answer stands in the feature's own
 * package: an annotation on its view, or a bean. What must stay out: any feature.
 */
@NullMarked
package nl.powervrouwen.ui.features;

import org.jspecify.annotations.NullMarked;
