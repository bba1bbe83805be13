/** Tests of who may do and see what. */
@NullMarked
package nl.powervrouwen.identity;

import org.jspecify.annotations.NullMarked;
