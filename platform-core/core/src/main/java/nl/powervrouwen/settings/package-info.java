/**
 * What a municipality decides about its own place on the platform: which modules it uses, below
 * which number no figure leaves it, how long what is kept, and what the pilot may see.
 *
 * <p>The pack sets these at the opening; after that they are the municipality's own. Every value
 * that a setting has had stays, with who gave it and when. What must stay out: anything about a
 * participant, secrets, and the look of the municipality (that is the pack's).
 */
@NullMarked
package nl.powervrouwen.settings;

import org.jspecify.annotations.NullMarked;
