package nl.powervrouwen.refusals;

import org.jspecify.annotations.Nullable;

/**
 * A module was asked something and gave no usable answer: it threw, took too long, or answered
 * nothing. Whoever asked can go on without the answer; nothing of the platform is broken.
 */
public final class ModuleFailure extends Refusal {

  private static final long serialVersionUID = 1L;

  private final String module;

  /**
   * Refuses because of this module.
   *
   * @param module title and version, such as {@code Powervrouwen 1}
   * @param what what went wrong, for the log
   * @param cause what the module threw; null when it threw nothing
   */
  public ModuleFailure(String module, String what, @Nullable Throwable cause) {
    super("Module " + module + ": " + what);
    this.module = module;
    initCause(cause);
  }

  /** Title and version of the module, such as {@code Powervrouwen 1}. */
  public String module() {
    return module;
  }
}
