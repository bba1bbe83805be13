/**
 * For who writes a module: contract tests and builders of facts.
 *
 * <p><b>Contract tests</b> run on a module of one's own: extend {@link
 * nl.powervrouwen.spi.testkit.ModuleContract}, and for a reporting format also {@link
 * nl.powervrouwen.spi.testkit.ReportFormatContract}, and say which module it is.
 *
 * <p>A module that passes is one that the platform can load and use. Whether its content is right,
 * only its writer can test.
 *
 * <p><b>Builders</b> make the facts that the platform would give: {@link
 * nl.powervrouwen.spi.testkit.SessionBuilder} and {@link
 * nl.powervrouwen.spi.testkit.AssessmentBuilder} for the rule of a curriculum, and with {@link
 * nl.powervrouwen.spi.testkit.EnrolmentBuilder}, {@link nl.powervrouwen.spi.testkit.PersonBuilder}
 * and {@link nl.powervrouwen.spi.testkit.ReportBuilder} those of a report. Facts may grow; a test
 * that uses a builder goes on working, because what it doesn't say has an ordinary value.
 */
@NullMarked
package nl.powervrouwen.spi.testkit;

import org.jspecify.annotations.NullMarked;
