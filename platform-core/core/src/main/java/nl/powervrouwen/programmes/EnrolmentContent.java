package nl.powervrouwen.programmes;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import nl.powervrouwen.spi.Words;

/**
 * What another room keeps of enrolments, for when one that was a mistake is erased. A room that
 * keeps something of them brings one; enrolments are known there, and it is not known here.
 */
public interface EnrolmentContent {

  /**
   * What is recorded in an enrolment, in words that tell one thing from another; empty when nothing
   * is. Whoever asks has decided that the caller may see it.
   *
   * @param days which days are of this enrolment alone
   */
  List<Words> recorded(EnrolmentRow enrolment, Predicate<LocalDate> days);

  /** Removes what says nothing any more, such as a milestone that was taken back. */
  void erase(EnrolmentId enrolment);
}
