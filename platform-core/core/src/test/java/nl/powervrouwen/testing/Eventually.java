package nl.powervrouwen.testing;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;

/**
 * Waits in tests for what gives no sign when it happens, such as the end of a job: until it has
 * happened, and never for a time.
 */
public final class Eventually {

  private static final Duration PATIENCE = Duration.ofMinutes(2);
  private static final Duration BETWEEN = Duration.ofMillis(50);

  private Eventually() {}

  /**
   * Asks until the answer is yes.
   *
   * @param what what is waited for, for the message of the failure
   * @throws AssertionError when the answer is still no after two minutes
   */
  public static void is(String what, BooleanSupplier happened) {
    Boolean unused = becomes(what, happened::getAsBoolean, answer -> answer);
  }

  /**
   * Asks until the answer is as wanted.
   *
   * @param what what is waited for, for the message of the failure
   * @return the first answer that is as wanted
   * @throws AssertionError with the last answer, when it is still another one after two minutes
   */
  public static <T> T becomes(String what, Callable<T> question, Predicate<? super T> wanted) {
    long end = System.nanoTime() + PATIENCE.toNanos();
    T answer = asked(question);
    while (!wanted.test(answer)) {
      if (System.nanoTime() > end) {
        throw new AssertionError(
            "Not after " + PATIENCE.toSeconds() + " s: " + what + "; the last answer: " + answer);
      }
      LockSupport.parkNanos(BETWEEN.toNanos());
      answer = asked(question);
    }
    return answer;
  }

  private static <T> T asked(Callable<T> question) {
    try {
      return question.call();
    } catch (RuntimeException e) {
      throw e;
    } catch (Exception e) {
      throw new AssertionError("It can't be asked", e);
    }
  }
}
