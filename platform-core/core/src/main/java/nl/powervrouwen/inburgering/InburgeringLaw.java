package nl.powervrouwen.inburgering;

/** Which act holds for somebody. */
public enum InburgeringLaw {
  /** The Wet inburgering 2021: who became obliged on 1 January 2022 or later. */
  ACT_2021,
  /** The Wet inburgering of 2013: who became obliged before that. */
  ACT_2013,
  /** None: somebody who takes part without being obliged. */
  NONE
}
