/**
 * The reporting format {@code presentieoverzicht}: attendance and statutory hours of each woman in
 * any period, as a workbook and as an accessible PDF.
 */
@NullMarked
package nl.powervrouwen.report.presentieoverzicht;

import org.jspecify.annotations.NullMarked;
