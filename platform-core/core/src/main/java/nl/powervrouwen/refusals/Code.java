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

  /** Not one to ten digits. */
  public static final String V_NUMBER_DIGITS = "v-number.digits";

  /** Does not pass the elfproef. */
  public static final String BSN_CHECK = "bsn.check";

  /** Documents can't print all letters of the name. Value: the letters. */
  public static final String NAME_UNPRINTABLE = "name.unprintable";

  /** Documents can't print all letters of the text. Value: the letters. */
  public static final String TEXT_UNPRINTABLE = "text.unprintable";

  /** Somebody with this name and date of birth is registered. */
  public static final String PARTICIPANT_ALIKE = "participant.alike";

  /** Somebody is in their own household. */
  public static final String HOUSEHOLD_SELF = "household.self";

  /** This participant is in the household already. */
  public static final String HOUSEHOLD_TWICE = "household.twice";

  /** Both a colleague and somebody else acts. */
  public static final String ARRANGEMENT_ONE_ACTOR = "arrangement.one-actor";

  /** Another participant has this BSN. */
  public static final String BSN_TAKEN = "bsn.taken";

  /** No colleague agreed with this action, or it was done before. */
  public static final String AGREEMENT_MISSING = "agreement.missing";

  /** They asked it themselves, it is about their own account, or somebody decided before. */
  public static final String AGREEMENT_NOT_YOURS = "agreement.not-yours";

  /** Too many requests for agreement are open. Value: most. */
  public static final String AGREEMENT_TOO_MANY = "agreement.too-many";

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

  /** They are enrolled in this group already. */
  public static final String ENROLMENT_ALREADY = "enrolment.already";

  /** The enrolment has ended already. */
  public static final String ENROLMENT_ENDED = "enrolment.ended";

  /** This step can't be taken at the stage in which the enrolment is. */
  public static final String ENROLMENT_STAGE = "enrolment.stage";

  /** Completed, though they had only applied or waited. */
  public static final String ENROLMENT_NOT_BEGUN = "enrolment.not-begun";

  /** An end can't be taken back: they went on in a group since. Values: its name. */
  public static final String ENROLMENT_GONE_ON = "enrolment.gone-on";

  /** Something is recorded in the enrolment. Value: what. */
  public static final String ENROLMENT_HAS_RECORDS = "enrolment.has-records";

  /** The participant moved from this enrolment to another group. Value: that group's name. */
  public static final String ENROLMENT_MOVED_ON = "enrolment.moved-on";

  /** Something is recorded about the participant. Value: what. */
  public static final String PARTICIPANT_HAS_RECORDS = "participant.has-records";

  /** A participant can't be the same person as themselves. */
  public static final String MERGE_SAME = "merge.same";

  /** What is recorded about both contradicts each other. Value: what. */
  public static final String MERGE_CONTRADICTION = "merge.contradiction";

  /** Something changed since the preview of the merge. */
  public static final String MERGE_CHANGED = "merge.changed";

  /** Neither one participant is named nor one coach, or both are. */
  public static final String TRANSFER_WHO = "transfer.who";

  /** They are coached by this colleague already. */
  public static final String TRANSFER_SAME = "transfer.same";

  /** Nobody is coached by this colleague. */
  public static final String TRANSFER_NOBODY = "transfer.nobody";

  /** Something changed since the preview of the transfer. */
  public static final String TRANSFER_CHANGED = "transfer.changed";

  /** This colleague is no job coach. */
  public static final String STAFF_NO_COACH = "staff.no-coach";

  /** Somebody does not cover themselves. */
  public static final String COVER_SELF = "cover.self";

  /** The caller sees this file already. */
  public static final String FILE_OPEN = "file.open";

  /** It is not chosen of which of both a value stays. */
  public static final String MERGE_CHOICE = "merge.choice";

  /**
   * They were present at sessions that would fall out of their time in the group. Values: which
   * sessions and how many hours, in Dutch and English.
   */
  public static final String ENROLMENT_HAS_ATTENDANCE = "enrolment.has-attendance";

  /** They are moved to the group in which they are. */
  public static final String GROUP_SAME = "group.same";

  /** The group belongs to another programme. */
  public static final String GROUP_OTHER_PROGRAMME = "group.other-programme";

  /** The module with the group's curriculum is not loaded. Values: its title and its version. */
  public static final String CURRICULUM_ABSENT = "curriculum.absent";

  /** The group's curriculum names nothing that it asks for. Values: its title and its version. */
  public static final String CURRICULUM_SILENT = "curriculum.silent";

  /** The group has no place left. Values: how many fit. */
  public static final String GROUP_FULL = "group.full";

  /** Fewer places than participants who are enrolled. Values: how many are. */
  public static final String CAPACITY_TOO_SMALL = "capacity.too-small";

  /** A name of signs that nobody sees, such as one no-break space. */
  public static final String NAME_UNSEEN = "name.unseen";

  /** A day that is over, of something to come. */
  public static final String DATE_PAST = "date.past";

  /** A notice of absence for days without a session for them. */
  public static final String NOTICE_NO_SESSION = "notice.no-session";

  /** There is a notice of absence for these days. Values: its first and last day. */
  public static final String NOTICE_ALREADY = "notice.already";

  /** A session that lasts too long. Values: most hours. */
  public static final String SESSION_TOO_LONG = "session.too-long";

  /** The session is closed. */
  public static final String SESSION_CLOSED = "session.closed";

  /** The day of the session has not come. */
  public static final String SESSION_NOT_BEGUN = "session.not-begun";

  /** Attendance is not complete. Values: how many participants are missing. */
  public static final String SESSION_UNMARKED = "session.unmarked";

  /** Minutes or a channel for somebody who was absent. */
  public static final String ABSENT_HAS_NONE = "absent.has-none";

  /**
   * Something is missing before they completed the curriculum. Values: what, in Dutch and English.
   */
  public static final String CURRICULUM_INCOMPLETE = "course.incomplete";

  /** The curriculum has no such milestone. */
  public static final String MILESTONE_UNKNOWN = "milestone.unknown";

  /** The enrolment is not completed. */
  public static final String ENROLMENT_NOT_COMPLETED = "enrolment.not-completed";

  /** There is a valid certificate for this enrolment. */
  public static final String CERTIFICATE_ALREADY = "certificate.already";

  /** Nobody in the group has a valid certificate. */
  public static final String CERTIFICATE_NONE = "certificate.none";

  /** The certificate was revoked already. */
  public static final String CERTIFICATE_REVOKED = "certificate.revoked";

  /** Too many jobs of theirs go on or wait. Values: most. */
  public static final String JOB_TOO_MANY = "job.too-many";

  /** A job failed; the log says why. */
  public static final String JOB_FAILED = "job.failed";

  /** A job was not allowed, or what it was about is gone. */
  public static final String JOB_REFUSED = "job.refused";

  /** There is no such reporting format. */
  public static final String REPORT_FORMAT_UNKNOWN = "report.format-unknown";

  /** The format does not write this kind of file. */
  public static final String REPORT_FILE_UNKNOWN = "report.file-unknown";

  /** The format is not made for this kind of period. */
  public static final String REPORT_PERIOD = "report.period";

  /** A reason of absence for somebody who was there. */
  public static final String PRESENT_HAS_NONE = "present.has-none";

  /** The session is cancelled. */
  public static final String SESSION_CANCELLED = "session.cancelled";

  /** The session is not cancelled. */
  public static final String SESSION_NOT_CANCELLED = "session.not-cancelled";

  /** Somebody's attendance is recorded. Values: of how many participants. */
  public static final String SESSION_HAS_ATTENDANCE = "session.has-attendance";

  /** They were not enrolled on the day of the session, so a presence there would count nothing. */
  public static final String PRESENT_NOT_ENROLLED = "present.not-enrolled";

  /**
   * Other times would change what is recorded about who was there. Values: which session and how
   * many hours of all participants together, in Dutch and English.
   */
  public static final String SESSION_CHANGES_HOURS = "session.changes-hours";

  /** The series is not as it was when the change was shown. */
  public static final String SERIES_CHANGED = "series.changed";

  /** The group has planned sessions already. Values: how many. */
  public static final String SERIES_EXISTS = "series.exists";

  /** The group has no session yet. */
  public static final String SERIES_EMPTY = "series.empty";

  /** The session was held or cancelled, or somebody's attendance is recorded: it stays. */
  public static final String SERIES_FIXED = "series.fixed";

  /** An order that doesn't name each planned session once. Values: how many there are. */
  public static final String SERIES_ORDER = "series.order";

  /** Two sessions of the group at the same time. Values: the day. */
  public static final String SERIES_OVERLAP = "series.overlap";

  /** No such curriculum is loaded. */
  public static final String CURRICULUM_UNKNOWN = "curriculum.unknown";

  /** The curriculum can't be begun on that day. Values: the day. */
  public static final String CURRICULUM_NOT_VALID = "curriculum.not-valid";

  /** The curriculum has no such part. Values: how many it has. */
  public static final String CURRICULUM_PART = "curriculum.part";

  /** The group follows no curriculum. */
  public static final String CURRICULUM_NONE = "curriculum.none";

  /** A list that is too big to read. Values: most kilobytes, most lines. */
  public static final String LIST_TOO_BIG = "list.too-big";

  /** A line that can't be read. Values: its number. */
  public static final String LIST_BROKEN = "list.broken";

  /** A list without names in it. */
  public static final String LIST_NO_NAMES = "list.no-names";

  /** A list of which every time lies on another day. */
  public static final String LIST_OTHER_DAY = "list.other-day";

  /** The same participant twice. */
  public static final String PARTICIPANT_TWICE = "participant.twice";

  /** Not one of the things that can be chosen for this setting. Values: what was named. */
  public static final String SETTING_CHOICE = "setting.choice";

  /** The provisioner is at work on this municipality, or will be. */
  public static final String ORDER_BUSY = "order.busy";

  /** Something is wrong with a pack. */
  public static final String PACK_WRONG = "pack.wrong";

  /** What stands is not what it was when the pack's changes were shown. */
  public static final String PACK_CHANGED = "pack.changed";

  /** The municipality's agreement is not asked any more, or is asked for something else now. */
  public static final String AGREEMENT_OVER = "agreement.over";

  /** That nobody can agree is said by who asked, or of what nobody asked by name. */
  public static final String AGREEMENT_SECOND = "agreement.second";

  /** Who asked for something agrees with it for the municipality. */
  public static final String AGREEMENT_OWN = "agreement.own";

  /** This can't be done with a municipality in the state in which it is. */
  public static final String MUNICIPALITY_STATE = "municipality.state";

  /** Not the name of the municipality. Values: the name. */
  public static final String MUNICIPALITY_NAME = "municipality.name";

  /** Not the short name of the municipality. Values: the short name. */
  public static final String MUNICIPALITY_ID = "municipality.id";

  /** Not the SHA-256 of an export. */
  public static final String EXPORT_DIGEST = "export.digest";

  /** Not a PostgreSQL server to which it can go. */
  public static final String SERVER_UNKNOWN = "server.unknown";

  /** Keycloak does not answer, or refuses the application. */
  public static final String ACCOUNTS_UNREACHABLE = "accounts.unreachable";

  /** Somebody here has this e-mail address. */
  public static final String ACCOUNT_EMAIL_TAKEN = "account.email-taken";

  /** The mail with the invitation could not be sent. */
  public static final String ACCOUNT_MAIL_FAILED = "account.mail-failed";

  /** They log in through the municipality's own provider, so they have no password here. */
  public static final String ACCOUNT_OWN_PROVIDER = "account.own-provider";

  /**
   * Their groups at the municipality's own provider decide these roles: what is changed here would
   * come back at their next login. Values: the roles as the realm names them.
   */
  public static final String ACCOUNT_ROLES_ELSEWHERE = "account.roles-elsewhere";

  /** A beheerder who wants to block their own account. */
  public static final String ACCOUNT_SELF = "account.self";

  /** Without them nobody would be beheerder any more. */
  public static final String ACCOUNT_LAST_BEHEERDER = "account.last-beheerder";

  /** A role that does not exist in a municipality. */
  public static final String ROLE_NOT_MUNICIPAL = "role.not-municipal";

  /** The municipality does not use this curriculum. Values: its title. */
  public static final String CURRICULUM_NOT_USED = "curriculum.not-used";

  /**
   * The begin of the obligation and the act don't go together. Values: the first day of the act of
   * 2021.
   */
  public static final String INBURGERING_LAW = "inburgering.law";

  /** Completed before the term began. Values: the date of the first PIP. */
  public static final String BEFORE_TERM = "term.before";

  /** Done after the Z-route was completed. Values: when that was. */
  public static final String AFTER_Z_ROUTE = "term.after-z-route";

  /** It can't be taken away, because the Z-route was completed. Values: when that was. */
  public static final String Z_ROUTE_DONE = "term.z-route-done";

  /** Done in time, so it is nobody's fault. Values: the first day after the term. */
  public static final String CULPABLE_IN_TERM = "culpable.in-term";

  /** Done too late, so DUO asks whose fault it is. Values: the first day after the term. */
  public static final String CULPABLE_NEEDED = "culpable.needed";

  /** It is nobody's fault yet. Values: the first day after the term. */
  public static final String CULPABLE_YES_EARLY = "culpable.yes-early";

  /** DUO does not take it yet that it is nobody's fault. Values: from which day on. */
  public static final String CULPABLE_NO_EARLY = "culpable.no-early";

  /** Not a score as DUO writes it. */
  public static final String EXAM_SCORE = "exam.score";

  /** There is a result of this part on this day. */
  public static final String EXAM_SAME_DAY = "exam.same-day";

  /** Only without a result there is a reason why. */
  public static final String EXAM_REASON = "exam.reason";

  /** A progress interview is neither planned nor held. */
  public static final String INTERVIEW_DAY = "interview.day";

  /** The onderwijsroute has no MAP. */
  public static final String PIP_NO_MAP = "pip.no-map";

  /** The current PIP names another route than the Z-route. */
  public static final String PIP_NO_Z_ROUTE = "pip.no-z-route";

  /** A PIP dated before the obligation begins. Values: when it begins. */
  public static final String PIP_BEFORE_OBLIGATION = "pip.before-obligation";

  /** There is a PIP of this date. */
  public static final String PIP_SAME_DAY = "pip.same-day";

  /** The route does not have this level. */
  public static final String PIP_LEVEL_ROUTE = "pip.level-route";

  /** The first PIP with the B1-route can't lower the level. */
  public static final String PIP_LEVEL_FIRST = "pip.level-first";

  /** Nothing is said of an extension that would tell what it is. */
  public static final String EXTENSION_NOTHING = "extension.nothing";

  /** An extension that was refused makes no term longer. */
  public static final String EXTENSION_REFUSED = "extension.refused";

  /** The law says how long an extension on this ground is. Values: how long. */
  public static final String EXTENSION_FIXED = "extension.fixed";

  /** Longer than an extension on this ground can be. Values: how long it is at most. */
  public static final String EXTENSION_LONG = "extension.long";

  /** Shorter than an extension on this ground can be. Values: how long it is at least. */
  public static final String EXTENSION_SHORT = "extension.short";

  /** Neither decided nor asked, or a day of deciding without what was decided. */
  public static final String EXEMPTION_UNDECIDED = "exemption.undecided";

  /** This does not belong to this kind of vrijstelling or ontheffing. */
  public static final String EXEMPTION_OTHER_KIND = "exemption.other-kind";

  /** This reason belongs to another kind. Values: which. */
  public static final String EXEMPTION_REASON = "exemption.reason";

  /** A vrijstelling of a part is about the Dutch language. */
  public static final String EXEMPTION_KNM = "exemption.knm";

  /** The warning does not apply any more. */
  public static final String WARNING_GONE = "warning.gone";

  /** So many open goals are the most important already. Values: how many can be. */
  public static final String GOALS_ON_TOP = "goals.on-top";

  /** A subgoal is on the way to another goal of the participant that is no subgoal itself. */
  public static final String GOAL_PARENT = "goal.parent";

  /** Only a subgoal is on the way to another goal. */
  public static final String GOAL_NO_PARENT = "goal.no-parent";

  /** Other goals are on the way to this one. */
  public static final String GOAL_HAS_SUBGOALS = "goal.has-subgoals";

  /** The plan became another one since it was seen. */
  public static final String PLAN_CHANGED = "plan.changed";

  /** There is no plan to agree with: no goal is open. */
  public static final String PLAN_EMPTY = "plan.empty";

  /** Only the B1-route of an asielstatushouder has an intensity. */
  public static final String PIP_INTENSITY = "pip.intensity";

  /** Of somebody who found nothing yet there is nothing else to say. */
  public static final String RESULT_NOTHING = "result.nothing";

  /** It goes on, though its last day is over. Values: the last day. */
  public static final String RESULT_GOES_ON = "result.goes-on";

  /** It ended, though its last day is still to come. */
  public static final String RESULT_NOT_ENDED = "result.not-ended";

  /** It ended before; there is nothing to ask any more. */
  public static final String RESULT_ENDED = "result.ended";

  /** A last day of what did not end. */
  public static final String RESULT_LAST_DAY = "result.last-day";

  /** Nothing was measured. */
  public static final String MEASUREMENT_EMPTY = "measurement.empty";

  /** Another instrument has this name. */
  public static final String INSTRUMENT_TWICE = "instrument.twice";

  /** The same line stands there twice. */
  public static final String INSTRUMENT_LINE_TWICE = "instrument.line-twice";

  /** Too few or too many lines. Values: least, most. */
  public static final String INSTRUMENT_LINES = "instrument.lines";

  /** The municipality has no such instrument, or it has no such domain or level. */
  public static final String SCORE_UNKNOWN = "score.unknown";

  /** Two levels on one domain. */
  public static final String SCORE_TWICE = "score.twice";

  private Code() {}
}
