package nl.powervrouwen.ui.guard;

import java.util.Arrays;
import java.util.stream.Collectors;

/** Writes down where something broke, without the messages: those may quote what people typed. */
public final class StackTraces {

  private static final int FRAMES = 12;
  private static final int CAUSES = 5;

  private StackTraces() {}

  /** The kinds of failure from the outside in, and where each happened. */
  public static String withoutMessages(Throwable failure) {
    StringBuilder trace = new StringBuilder();
    Throwable cause = failure;
    for (int depth = 0; cause != null && depth < CAUSES; depth++) {
      trace.append(depth == 0 ? "" : "\ncaused by ").append(cause.getClass().getName());
      trace.append(
          Arrays.stream(cause.getStackTrace())
              .limit(FRAMES)
              .map(frame -> "\n  at " + frame)
              .collect(Collectors.joining()));
      cause = cause.getCause();
    }
    return trace.toString();
  }
}
