package nl.powervrouwen.refusals;

/**
 * The codes of all problems. Each has a text, {@code problem.<code>}, in every language; the values
 * that the text names stand here.
 */
public final class Code {

  /** Nothing was filled in. */
  public static final String NEEDED = "needed";

  /** More characters than fit. Values: most, how many there are. */
  public static final String TEXT_TOO_LONG = "text.too-long";

  /** Characters that no text has, such as control characters or half of a pair. */
  public static final String TEXT_CHARACTERS = "text.characters";

  /** A number outside its bounds. Values: least, most. */
  public static final String NUMBER_RANGE = "number.range";

  /** A date outside its bounds. Values: first, last. */
  public static final String DATE_RANGE = "date.range";

  /** A date that lies in the future. */
  public static final String DATE_FUTURE = "date.future";

  /** A last day before the first. */
  public static final String END_BEFORE_START = "end.before-start";

  /** A period that is too long. Values: most days. */
  public static final String PERIOD_TOO_LONG = "period.too-long";

  /** Not 8 or 9 digits. */
  public static final String BSN_DIGITS = "bsn.digits";

  /** Does not pass the elfproef. */
  public static final String BSN_CHECK = "bsn.check";

  /** Another participant has this BSN. */
  public static final String BSN_TAKEN = "bsn.taken";

  /** Not an e-mail address. */
  public static final String EMAIL_SHAPE = "email.shape";

  /** Not a telephone number. */
  public static final String PHONE_SHAPE = "phone.shape";

  /** Not a Dutch postcode. */
  public static final String POSTCODE_SHAPE = "postcode.shape";

  /** Not an https address. */
  public static final String LINK_HTTPS = "link.https";

  /** Nobody on the staff is known by this. */
  public static final String STAFF_UNKNOWN = "staff.unknown";

  /** She is enrolled in this group already. */
  public static final String ENROLMENT_ALREADY = "enrolment.already";

  /** The enrolment has ended already. */
  public static final String ENROLMENT_ENDED = "enrolment.ended";

  /** This step can't be taken at the stage in which the enrolment is. */
  public static final String ENROLMENT_STAGE = "enrolment.stage";

  /** Completed, though she had only applied or waited. */
  public static final String ENROLMENT_NOT_BEGUN = "enrolment.not-begun";

  /** She is moved to the group in which she is. */
  public static final String GROUP_SAME = "group.same";

  /** The group belongs to another programme. */
  public static final String GROUP_OTHER_PROGRAMME = "group.other-programme";

  /** The module with the group's curriculum is not loaded. Values: its title and its version. */
  public static final String CURRICULUM_ABSENT = "curriculum.absent";

  /** The group has no place left. Values: how many fit. */
  public static final String GROUP_FULL = "group.full";

  /** Fewer places than women who are enrolled. Values: how many are. */
  public static final String CAPACITY_TOO_SMALL = "capacity.too-small";

  /** A meeting that lasts too long. Values: most hours. */
  public static final String SESSION_TOO_LONG = "session.too-long";

  /** The meeting is closed. */
  public static final String SESSION_CLOSED = "session.closed";

  /** The day of the meeting has not come. */
  public static final String SESSION_NOT_BEGUN = "session.not-begun";

  /** Attendance is not complete. Values: how many women are missing. */
  public static final String SESSION_UNMARKED = "session.unmarked";

  /** Minutes or a channel for somebody who was absent. */
  public static final String ABSENT_HAS_NONE = "absent.has-none";

  private Code() {}
}
