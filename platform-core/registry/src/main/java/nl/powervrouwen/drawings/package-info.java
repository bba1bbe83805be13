/** Which SVG is a still picture, that anybody may draw. */
@NullMarked
package nl.powervrouwen.drawings;

import org.jspecify.annotations.NullMarked;
