/**
 * Tenant packs: what a municipality is called, looks like and lives at, in one file.
 *
 * <p>What must stay out: code for one municipality. A pack is data, and no code knows its name.
 */
@NullMarked
package nl.powervrouwen.launcher.packs;

import org.jspecify.annotations.NullMarked;
