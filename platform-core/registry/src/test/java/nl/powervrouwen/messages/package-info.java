/** Tests of words for people. */
@NullMarked
package nl.powervrouwen.messages;

import org.jspecify.annotations.NullMarked;
