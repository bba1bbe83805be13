/** Nobody else's business: how modules are found, loaded and refused. */
@NullMarked
package nl.powervrouwen.modules.internal;

import org.jspecify.annotations.NullMarked;
