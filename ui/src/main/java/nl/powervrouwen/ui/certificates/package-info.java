/**
 * The screens about completing a course: what is missing, milestones, certificates and the
 * ceremony, and who signs; and the page on which anybody checks a certificate, which needs no
 * login, no session and no script, and shows nothing that is not printed on the certificate.
 */
@NullMarked
package nl.powervrouwen.ui.certificates;

import org.jspecify.annotations.NullMarked;
