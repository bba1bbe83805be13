/**
 * The rooms inside a real Liberty: its transactions, its data source and its CDI, on a real
 * PostgreSQL.
 */
@NullMarked
package nl.powervrouwen.acceptance.liberty;

import org.jspecify.annotations.NullMarked;
