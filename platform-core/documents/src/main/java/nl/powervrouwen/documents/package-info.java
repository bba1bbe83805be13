/**
 * Documents that everybody can read: PDF for archives (PDF/A-2a) and for screen readers (PDF/UA-1),
 * and of a table described once a workbook, pages of paper or a text.
 *
 * <p>A document is built of {@link Tag}s, so text can never become markup; the renderer reaches no
 * network and no file. A {@link nl.powervrouwen.spi.Table} is written row by row. What must stay
 * out: anything of the platform but the spi; whoever prints hands over plain texts.
 */
@NullMarked
package nl.powervrouwen.documents;

import org.jspecify.annotations.NullMarked;
