/** Words for people, read from files beside the code that says them. */
@NullMarked
package nl.powervrouwen.messages;

import org.jspecify.annotations.NullMarked;
