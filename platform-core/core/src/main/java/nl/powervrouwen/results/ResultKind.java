package nl.powervrouwen.results;

import nl.powervrouwen.refusals.Messages;
import nl.powervrouwen.spi.Words;

/** What a participant found. */
public enum ResultKind {
  /** Paid work by a contract without an end. */
  PERMANENT_JOB,
  /** Paid work by a contract that ends. */
  TEMPORARY_JOB,
  /** Paid work of which the contract is not known. */
  JOB,
  /** Work for a while with benefit kept, to see whether it fits (proefplaatsing). */
  TRIAL_PLACEMENT,
  /** A work-experience place. */
  WORK_EXPERIENCE,
  /** An internship. */
  INTERNSHIP,
  /** Voluntary work. */
  VOLUNTEERING,
  /** The Entree training, mbo level 1. */
  ENTREE,
  /** Mbo level 2. */
  MBO_2,
  /** Mbo level 3. */
  MBO_3,
  /** Mbo level 4. */
  MBO_4,
  /** Any other education. */
  OTHER_EDUCATION,
  /** A language course. */
  LANGUAGE_COURSE,
  /** Nothing yet, and somebody asked: which is more than not knowing. */
  NOTHING;

  /** What it is called for people. */
  public Words title() {
    return Messages.words("result.kind." + this);
  }

  /** Whether something was found. */
  public boolean isFound() {
    return this != NOTHING;
  }
}
