/** Tests of what the reporting room does inside, without a database. */
@NullMarked
package nl.powervrouwen.reporting.internal;

import org.jspecify.annotations.NullMarked;
