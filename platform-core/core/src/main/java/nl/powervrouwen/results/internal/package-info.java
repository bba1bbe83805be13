/** How results and measurements are kept, checked and counted. */
@NullMarked
package nl.powervrouwen.results.internal;

import org.jspecify.annotations.NullMarked;
