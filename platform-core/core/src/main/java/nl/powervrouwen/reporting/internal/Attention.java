package nl.powervrouwen.reporting.internal;

import java.util.concurrent.atomic.AtomicInteger;
import nl.powervrouwen.jobs.JobControl;

/** Who follows the reading of a report's people. */
interface Attention {

  /** One more woman was read; throws when the reading must end. */
  void step();

  /** The job counts so many women, once each; a format that reads them again is only followed. */
  static Attention of(JobControl control, int people) {
    AtomicInteger left = new AtomicInteger(people);
    return () -> {
      if (left.getAndDecrement() > 0) {
        control.step();
      } else {
        control.checkCancelled();
      }
    };
  }
}
