/**
 * The words on the screens, in Dutch and English, and how dates and times are written in them.
 *
 * <p>What must stay out: anything that decides; a text only says.
 */
@NullMarked
package nl.powervrouwen.ui.texts;

import org.jspecify.annotations.NullMarked;
