package nl.powervrouwen.inburgering;

/** The leerroute that a PIP names (Wet inburgering 2021, articles 7 to 9). */
public enum Leerroute {
  /** B1-route. */
  B,
  /** Onderwijsroute. */
  O,
  /** Z-route, the zelfredzaamheidsroute. */
  Z
}
