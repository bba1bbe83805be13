/**
 * Invented people and groups for the demo, written through the REST API with the demo users' own
 * tokens, so that the demo can do nothing that a person could not.
 */
@NullMarked
package nl.powervrouwen.launcher.demo;

import org.jspecify.annotations.NullMarked;
