package nl.powervrouwen.inburgering;

/** What hours were spent on; the first three as DUO asks for them (gevolgde uren). */
public enum HoursKind {
  /** Lessons in Dutch and KNM of the leerroute (participatietaalles); not those of the intake. */
  COURSE,
  /** Lessons in Dutch and KNM during the brede intake (taallesknm). */
  INTAKE_COURSE,
  /** Participation for the Z-route, also during the brede intake (participatieactiviteiten). */
  PARTICIPATION,
  /** Meetings of the participatieverklaringstraject. */
  PVT,
  /** An activity or excursion of the participatieverklaringstraject. */
  PVT_ACTIVITY,
  /** Practical effort (praktische inzet) for the MAP. */
  MAP,
  /** Lessons at vso, praktijkonderwijs or the entreeopleiding. */
  SCHOOL
}
