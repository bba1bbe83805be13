/**
 * The page on which anybody checks a certificate. It needs no login, no session and no script, and
 * shows nothing that is not printed on the certificate.
 */
@NullMarked
package nl.powervrouwen.ui.certificates;

import org.jspecify.annotations.NullMarked;
