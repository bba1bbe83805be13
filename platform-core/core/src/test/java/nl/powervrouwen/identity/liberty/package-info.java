/** Tests of a node's own configuration. */
@NullMarked
package nl.powervrouwen.identity.liberty;

import org.jspecify.annotations.NullMarked;
