package nl.powervrouwen.jobs;

/** How far a job is. */
public enum JobState {
  /** It waits until an earlier job is ready. */
  WAITING,
  /** It is going on. */
  RUNNING,
  /** It is ready; its file can be fetched. */
  DONE,
  /** It could not be done; the problem says why. */
  FAILED,
  /** Somebody cancelled it. */
  CANCELLED;

  /** Whether it is over. */
  public boolean ended() {
    return this != WAITING && this != RUNNING;
  }
}
