package nl.powervrouwen.launcher.process;

/** How a server likes to be told to stop. */
public enum StopSignal {
  /** SIGTERM: Java servers and the launcher. */
  TERM,
  /** SIGINT: PostgreSQL's fast shutdown, which does not wait for its clients. */
  INT
}
