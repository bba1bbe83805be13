package nl.powervrouwen.spi;

import java.util.List;

/**
 * A jar that adds something to the platform, found by {@link java.util.ServiceLoader}.
 *
 * <p>Every method answers an empty list unless a module says otherwise, so a module that is older
 * than an extension point keeps working.
 *
 * <p>The platform asks a module once, when it is loaded, in a thread of the module's own, and keeps
 * the answer; loading takes five seconds at most. What is thrown refuses the jar, and the operator
 * reads why on the page Modules. What a curriculum or a format decides later must depend on the
 * facts it is handed and on nothing else.
 *
 * @since 1.0
 */
public interface PlatformModule {

  /** The curricula this module brings; empty when it brings none, never null. */
  default List<Curriculum> curricula() {
    return List.of();
  }

  /** The reporting formats this module brings; empty when it brings none, never null. */
  default List<ReportFormat> reportFormats() {
    return List.of();
  }
}
