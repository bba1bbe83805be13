/**
 * What stands around every screen: the municipality's name, navigation, search, who is working, and
 * the pages that say what went wrong.
 */
@NullMarked
package nl.powervrouwen.ui.frame;

import org.jspecify.annotations.NullMarked;
