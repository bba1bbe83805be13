/** Breaks the rules of the REST API on purpose. */
@NullMarked
package nl.powervrouwen.ui.broken.api;

import org.jspecify.annotations.NullMarked;
