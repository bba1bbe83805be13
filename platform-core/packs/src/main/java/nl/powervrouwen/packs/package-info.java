/**
 * Tenant packs: read, checked, compared and written. A pack says in one file, with what it names,
 * what a municipality is on this platform.
 *
 * <p>What must stay out: doing anything about it, which is the provisioner's.
 */
@NullMarked
package nl.powervrouwen.packs;

import org.jspecify.annotations.NullMarked;
