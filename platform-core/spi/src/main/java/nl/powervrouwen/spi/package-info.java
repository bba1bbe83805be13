/**
 * What a module may see of the platform: records and interfaces, nothing that runs.
 *
 * <p>A module is a jar that describes a curriculum (later also a reporting format). It depends on
 * the JDK and on this package only; it is handed facts and gives back decisions, and it never
 * reaches a database, a clock or a tenant.
 */
@NullMarked
package nl.powervrouwen.spi;

import org.jspecify.annotations.NullMarked;
