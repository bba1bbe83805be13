package nl.powervrouwen.onboarding;

import java.io.Serializable;
import nl.powervrouwen.jobs.JobId;

/**
 * An export that is being made.
 *
 * @param job makes the file
 * @param passphrase opens it; told here and nowhere else, and kept nowhere
 */
public record StartedExport(JobId job, String passphrase) implements Serializable {

  /** Without the passphrase. */
  @Override
  public String toString() {
    return "StartedExport[" + job + "]";
  }
}
