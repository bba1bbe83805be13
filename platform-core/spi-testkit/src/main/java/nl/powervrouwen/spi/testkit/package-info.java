/**
 * Contract tests that a module writer runs on her own module: extend {@link
 * nl.powervrouwen.spi.testkit.ModuleContract}, and for a reporting format also {@link
 * nl.powervrouwen.spi.testkit.ReportFormatContract}, and say which module it is.
 *
 * <p>A module that passes is one that the platform can load and use. Whether its content is right,
 * only its writer can test.
 */
@NullMarked
package nl.powervrouwen.spi.testkit;

import org.jspecify.annotations.NullMarked;
