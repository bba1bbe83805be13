/**
 * Documents that everybody can read: PDF for archives (PDF/A-2a) and for screen readers (PDF/UA-1).
 *
 * <p>A document is built of {@link Tag}s, so text can never become markup; the renderer reaches no
 * network and no file. What must stay out: anything of the platform; whoever prints hands over
 * plain texts.
 */
@NullMarked
package nl.powervrouwen.documents;

import org.jspecify.annotations.NullMarked;
