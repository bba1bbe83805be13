/**
 * What is known about the sites of this installation: who they are, at which address, on which
 * server, how they stand, and what the provisioner was asked.
 *
 * <p>The application reads it and asks; only the provisioner writes. What must stay out: anything
 * that is a municipality's own, and above all anything about a person.
 */
@NullMarked
package nl.powervrouwen.registry;

import org.jspecify.annotations.NullMarked;
