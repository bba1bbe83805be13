package nl.powervrouwen.goals;

/** The kinds of goals of the Gemeentelijk Gegevensmodel (domain Inburgering, version 2.5.1). */
public enum GoalKind {
  /** Where somebody wants to go in the end (hoofddoel). */
  MAIN,
  /** What is to be reached on the way to another goal (subdoel). */
  SUB,
  /** What asks for attention before the rest can succeed (aandachtspunt). */
  CONCERN
}
