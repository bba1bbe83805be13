/**
 * Completing a curriculum on screen: what is missing, milestones, certificates and the ceremony,
 * and who signs. And the page on which anybody checks a certificate, which needs no login, no
 * session and no script, and shows nothing that is not printed.
 */
@NullMarked
package nl.powervrouwen.ui.certificates;

import org.jspecify.annotations.NullMarked;
