package nl.powervrouwen.ui.api;

import java.time.DayOfWeek;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.function.Function;
import nl.powervrouwen.circumstances.ContactPersonRole;
import nl.powervrouwen.circumstances.HouseholdRelation;
import nl.powervrouwen.coaching.ContactChannel;
import nl.powervrouwen.goals.GoalKind;
import nl.powervrouwen.goals.GoalState;
import nl.powervrouwen.goals.StepOwner;
import nl.powervrouwen.identity.AuditOutcome;
import nl.powervrouwen.identity.Caller;
import nl.powervrouwen.identity.SensitiveAction;
import nl.powervrouwen.inburgering.DeadlineKind;
import nl.powervrouwen.inburgering.DetailedDoelgroep;
import nl.powervrouwen.inburgering.Doelgroep;
import nl.powervrouwen.inburgering.ExamLevel;
import nl.powervrouwen.inburgering.ExamOutcome;
import nl.powervrouwen.inburgering.ExamPart;
import nl.powervrouwen.inburgering.ExemptionKind;
import nl.powervrouwen.inburgering.ExtensionGround;
import nl.powervrouwen.inburgering.HoursKind;
import nl.powervrouwen.inburgering.HoursSource;
import nl.powervrouwen.inburgering.InburgeringLaw;
import nl.powervrouwen.inburgering.Judgement;
import nl.powervrouwen.inburgering.LanguageLevel;
import nl.powervrouwen.inburgering.Learnability;
import nl.powervrouwen.inburgering.Leerroute;
import nl.powervrouwen.inburgering.LegalNumberKind;
import nl.powervrouwen.inburgering.Literacy;
import nl.powervrouwen.inburgering.NoOutcomeReason;
import nl.powervrouwen.inburgering.NotObligedReason;
import nl.powervrouwen.inburgering.OntheffingGround;
import nl.powervrouwen.inburgering.VrijstellingReason;
import nl.powervrouwen.onboarding.Health;
import nl.powervrouwen.participants.PersonalNumber;
import nl.powervrouwen.participants.Precondition;
import nl.powervrouwen.programmes.EnrolmentRow;
import nl.powervrouwen.programmes.Stage;
import nl.powervrouwen.registry.AccessChange;
import nl.powervrouwen.registry.MunicipalityState;
import nl.powervrouwen.registry.Order;
import nl.powervrouwen.registry.OrderKind;
import nl.powervrouwen.registry.OrderSource;
import nl.powervrouwen.registry.OrderState;
import nl.powervrouwen.registry.Role;
import nl.powervrouwen.results.CefrLevel;
import nl.powervrouwen.results.Continuation;
import nl.powervrouwen.results.Evidence;
import nl.powervrouwen.results.MeasurementMoment;
import nl.powervrouwen.results.ResultKind;
import nl.powervrouwen.sessions.AbsenceReason;
import nl.powervrouwen.sessions.CancelReason;
import nl.powervrouwen.sessions.Channel;
import nl.powervrouwen.sessions.Presence;
import nl.powervrouwen.sessions.SessionState;
import nl.powervrouwen.settings.Setting;
import nl.powervrouwen.spi.StatutoryHours;

/**
 * The Dutch terms for the values of a closed list; they are part of the API and never change within
 * a major version.
 *
 * @param <E> the list
 */
final class Terms<E> {

  private static final Map<Class<?>, Terms<?>> ALL = new HashMap<>();

  /** What they need to be able to come. */
  static final Terms<Precondition> NEEDS =
      new Terms<>(
          Map.of(
              Precondition.CHILDCARE, "kinderopvang",
              Precondition.TRAVEL, "vervoer",
              Precondition.INTERPRETER, "tolk",
              Precondition.DEVICE, "apparaat",
              Precondition.TIME, "tijd"));

  /** Whether somebody was there. */
  static final Terms<Presence> PRESENCE =
      new Terms<>(
          Map.of(
              Presence.PRESENT, "aanwezig",
              Presence.ABSENT_WITH_NOTICE, "afwezig-met-bericht",
              Presence.ABSENT_WITHOUT_NOTICE, "afwezig-zonder-bericht"));

  /** How somebody takes part. */
  static final Terms<Channel> CHANNEL =
      new Terms<>(
          Map.of(
              Channel.ROOM, "zaal",
              Channel.VIDEO, "video",
              Channel.PHONE, "telefoon",
              Channel.WHATSAPP, "whatsapp"));

  /** Along which way somebody was spoken to. */
  static final Terms<ContactChannel> CONTACT_CHANNEL =
      new Terms<>(
          Map.of(
              ContactChannel.IN_PERSON, "gesprek",
              ContactChannel.PHONE, "telefoon",
              ContactChannel.VIDEO, "video",
              ContactChannel.MESSAGE, "bericht",
              ContactChannel.HOME_VISIT, "huisbezoek",
              ContactChannel.EMAIL, "email",
              ContactChannel.LETTER, "brief",
              ContactChannel.OTHER, "anders"));

  /** Why somebody was absent. */
  static final Terms<AbsenceReason> ABSENCE =
      new Terms<>(
          Map.of(
              AbsenceReason.CHILDCARE, "kinderopvang",
              AbsenceReason.TRAVEL, "vervoer",
              AbsenceReason.INTERPRETER, "tolk",
              AbsenceReason.DEVICE, "apparaat",
              AbsenceReason.ILLNESS, "ziekte",
              AbsenceReason.OTHER, "anders"));

  /** Why a session is not held. */
  static final Terms<CancelReason> CANCEL_REASON =
      new Terms<>(
          Map.of(
              CancelReason.TRAINER_ABSENT, "trainer-afwezig",
              CancelReason.BUILDING_CLOSED, "gebouw-gesloten",
              CancelReason.WEATHER, "weer",
              CancelReason.TOO_FEW, "te-weinig-deelnemers",
              CancelReason.HOLIDAY, "vrije-dag",
              CancelReason.OTHER, "anders"));

  /** The statutory hours that a session counts for. */
  static final Terms<StatutoryHours> STATUTORY =
      new Terms<>(
          Map.of(
              StatutoryHours.MAP, "map",
              StatutoryHours.PVT, "pvt",
              StatutoryHours.Z_ROUTE_PARTICIPATION, "z-route-participatie",
              StatutoryHours.LANGUAGE, "taal"));

  /** The days of the week. */
  static final Terms<DayOfWeek> WEEKDAY =
      new Terms<>(
          Map.of(
              DayOfWeek.MONDAY, "maandag",
              DayOfWeek.TUESDAY, "dinsdag",
              DayOfWeek.WEDNESDAY, "woensdag",
              DayOfWeek.THURSDAY, "donderdag",
              DayOfWeek.FRIDAY, "vrijdag",
              DayOfWeek.SATURDAY, "zaterdag",
              DayOfWeek.SUNDAY, "zondag"));

  /** Why an enrolment ended. */
  static final Terms<EnrolmentRow.EndReason> END_REASON =
      new Terms<>(
          Map.of(
              EnrolmentRow.EndReason.COMPLETED, "afgerond",
              EnrolmentRow.EndReason.WORK_OR_EDUCATION, "werk-of-opleiding",
              EnrolmentRow.EndReason.OTHER_GROUP, "andere-groep",
              EnrolmentRow.EndReason.MOVED, "verhuisd",
              EnrolmentRow.EndReason.ILLNESS_OR_CARE, "ziekte-of-zorg",
              EnrolmentRow.EndReason.OTHER, "anders"));

  /** How far an enrolment has come. */
  static final Terms<Stage> STAGE =
      new Terms<>(
          Map.of(
              Stage.REGISTERED, "aangemeld",
              Stage.WAITING, "wachtlijst",
              Stage.ENROLLED, "ingeschreven",
              Stage.ACTIVE, "actief",
              Stage.COMPLETED, "afgerond",
              Stage.STOPPED, "gestopt"));

  /** What participants are sorted by, forwards and backwards. */
  static final Terms<ParticipantJson.Order> ORDER =
      new Terms<>(List.of(ParticipantJson.Order.values()), ParticipantJson.Order::term);

  /** On which side of where one stands. */
  static final Terms<ParticipantJson.Direction> DIRECTION =
      new Terms<>(
          Map.of(
              ParticipantJson.Direction.FORWARDS, "vooruit",
              ParticipantJson.Direction.BACKWARDS, "terug"));

  /** The stages to which an enrolment is brought by asking for them. */
  static final Terms<EnrolmentJson.Next> NEXT =
      new Terms<>(
          Map.of(
              EnrolmentJson.Next.WAITING, "wachtlijst",
              EnrolmentJson.Next.ENROLLED, "ingeschreven"));

  /** Whether a session is still to come, is complete, or is not held. */
  static final Terms<SessionState> SESSION_STATE =
      new Terms<>(
          Map.of(
              SessionState.PLANNED, "open",
              SessionState.HELD, "afgesloten",
              SessionState.CANCELLED, "vervallen"));

  /** Somebody at one of a group's sessions, at a glance. */
  static final Terms<AttendanceJson.Status> CELL =
      new Terms<>(AttendanceJson.Status.ALL, AttendanceJson.Status::term);

  /** What can be done with all sessions of a group at once. */
  static final Terms<SeriesJson.Kind> SERIES =
      new Terms<>(
          Map.of(
              SeriesJson.Kind.SERIES, "leerplan",
              SeriesJson.Kind.SHIFT, "verschuiven",
              SeriesJson.Kind.LENGTHEN, "verlengen",
              SeriesJson.Kind.REORDER, "volgorde",
              SeriesJson.Kind.ONLINE, "online",
              SeriesJson.Kind.ROOM, "zaal",
              SeriesJson.Kind.VERSION, "versie"));

  /** The kinds of goals, as the Gemeentelijk Gegevensmodel has them. */
  static final Terms<GoalKind> GOAL_KIND =
      new Terms<>(
          Map.of(
              GoalKind.MAIN, "hoofddoel",
              GoalKind.SUB, "subdoel",
              GoalKind.CONCERN, "aandachtspunt"));

  /** What became of a goal. */
  static final Terms<GoalState> GOAL_STATE =
      new Terms<>(
          Map.of(
              GoalState.OPEN, "open",
              GoalState.REACHED, "bereikt",
              GoalState.LET_GO, "losgelaten"));

  /** Who takes a step. */
  static final Terms<StepOwner> STEP_OWNER =
      new Terms<>(
          Map.of(
              StepOwner.PARTICIPANT, "deelnemer",
              StepOwner.COACH, "jobcoach",
              StepOwner.OTHER, "iemand-anders"));

  /** Which act holds for somebody. */
  static final Terms<InburgeringLaw> LAW =
      new Terms<>(
          Map.ofEntries(
              Map.entry(InburgeringLaw.ACT_2021, "wet-2021"),
              Map.entry(InburgeringLaw.ACT_2013, "wet-2013"),
              Map.entry(InburgeringLaw.NONE, "niet-plichtig")));

  /** The doelgroep. */
  static final Terms<Doelgroep> DOELGROEP =
      new Terms<>(
          Map.ofEntries(
              Map.entry(Doelgroep.ASIELSTATUSHOUDER, "asielstatushouder"),
              Map.entry(Doelgroep.GEZINSMIGRANT, "gezinsmigrant-en-overige")));

  /** The doelgroep in detail. */
  static final Terms<DetailedDoelgroep> DETAILED_DOELGROEP =
      new Terms<>(
          Map.ofEntries(
              Map.entry(DetailedDoelgroep.ASIELSTATUSHOUDER, "asielstatushouder"),
              Map.entry(DetailedDoelgroep.GEESTELIJK_BEDIENAAR, "geestelijk-bedienaar"),
              Map.entry(DetailedDoelgroep.GEZINSHERENIGER, "gezinshereniger"),
              Map.entry(
                  DetailedDoelgroep.GEZINSHERENIGER_MET_ASIELSTATUSHOUDER,
                  "gezinshereniger-met-asielstatushouder"),
              Map.entry(DetailedDoelgroep.GEZINSVORMER, "gezinsvormer"),
              Map.entry(
                  DetailedDoelgroep.GEZINSVORMER_MET_ASIELSTATUSHOUDER,
                  "gezinsvormer-met-asielstatushouder"),
              Map.entry(DetailedDoelgroep.OVERIG, "overig")));

  /** Why somebody is not obliged, or not any more. */
  static final Terms<NotObligedReason> NOT_OBLIGED =
      new Terms<>(
          Map.ofEntries(
              Map.entry(NotObligedReason.VOLLEDIGE_ONTHEFFING, "volledige-ontheffing"),
              Map.entry(NotObligedReason.VOLLEDIGE_VRIJSTELLING, "volledige-vrijstelling"),
              Map.entry(NotObligedReason.VOLDAAN, "voldaan"),
              Map.entry(NotObligedReason.VERBLIJFSDOEL_GEWIJZIGD, "verblijfsdoel-gewijzigd"),
              Map.entry(NotObligedReason.VERTREK, "vertrek"),
              Map.entry(NotObligedReason.OVERLIJDEN, "overlijden"),
              Map.entry(NotObligedReason.TIJDELIJKE_VRIJSTELLING, "tijdelijke-vrijstelling"),
              Map.entry(NotObligedReason.OVERIG, "overig")));

  /** Result of the leerbaarheidstoets. */
  static final Terms<Learnability> LEARNABILITY =
      new Terms<>(
          Map.ofEntries(
              Map.entry(Learnability.HAALBAAR, "b1-haalbaar"),
              Map.entry(Learnability.NIET_HAALBAAR, "b1-niet-haalbaar"),
              Map.entry(Learnability.ONBEKEND, "onbekend")));

  /** The leerroute, as DUO codes it. */
  static final Terms<Leerroute> LEERROUTE =
      new Terms<>(
          Map.ofEntries(
              Map.entry(Leerroute.B, "B"),
              Map.entry(Leerroute.O, "O"),
              Map.entry(Leerroute.Z, "Z")));

  /** The level of Dutch that a PIP aims at. */
  static final Terms<LanguageLevel> LEVEL =
      new Terms<>(
          Map.ofEntries(Map.entry(LanguageLevel.A2, "A2"), Map.entry(LanguageLevel.B1, "B1")));

  /** Whether a PIP has education in reading and writing, as DUO codes it. */
  static final Terms<Literacy> LITERACY =
      new Terms<>(
          Map.ofEntries(
              Map.entry(Literacy.A, "A"),
              Map.entry(Literacy.AA, "AA"),
              Map.entry(Literacy.NVT, "NVT")));

  /** Who somebody in a household is to the participant. */
  static final Terms<HouseholdRelation> HOUSEHOLD_RELATION =
      new Terms<>(
          Map.ofEntries(
              Map.entry(HouseholdRelation.PARTNER, "partner"),
              Map.entry(HouseholdRelation.CHILD, "kind"),
              Map.entry(HouseholdRelation.OTHER_ADULT, "andere-volwassene")));

  /** What a contact person is to the participant. */
  static final Terms<ContactPersonRole> CONTACT_PERSON_ROLE =
      new Terms<>(
          Map.ofEntries(
              Map.entry(ContactPersonRole.BUDDY, "maatje"),
              Map.entry(ContactPersonRole.INTERPRETER, "tolk"),
              Map.entry(ContactPersonRole.CLIENT_SUPPORT, "clientondersteuner"),
              Map.entry(ContactPersonRole.SCHOOL, "school"),
              Map.entry(ContactPersonRole.OTHER, "anders")));

  /** What has a last day. */
  static final Terms<DeadlineKind> DEADLINE =
      new Terms<>(
          Map.ofEntries(
              Map.entry(DeadlineKind.PIP, "pip"),
              Map.entry(DeadlineKind.ROUTE_CHANGE, "leerroute-wijzigen"),
              Map.entry(DeadlineKind.TERM, "inburgeringstermijn"),
              Map.entry(DeadlineKind.EXTENSION_REQUEST, "verlenging-aanvragen"),
              Map.entry(DeadlineKind.EXTENSION_DECISION, "besluit-verlenging"),
              Map.entry(DeadlineKind.ONTHEFFING_DECISION, "besluit-ontheffing"),
              Map.entry(DeadlineKind.INTERVIEW, "voortgangsgesprek")));

  /** What was decided, in the words of DUO. */
  static final Terms<Judgement> JUDGEMENT =
      new Terms<>(
          Map.ofEntries(
              Map.entry(Judgement.GRANTED, "toekenning"),
              Map.entry(Judgement.REFUSED, "afwijzing")));

  /** Why a term is extended. */
  static final Terms<ExtensionGround> EXTENSION_GROUND =
      new Terms<>(
          Map.ofEntries(
              Map.entry(ExtensionGround.ILLNESS, "ziekte"),
              Map.entry(ExtensionGround.DEATH_IN_FAMILY, "overlijden-in-familie"),
              Map.entry(ExtensionGround.BIRTH, "bevalling"),
              Map.entry(ExtensionGround.BLIJF_HUIS, "blijf-huis"),
              Map.entry(ExtensionGround.ALFABETISERING, "alfabetisering"),
              Map.entry(ExtensionGround.HOMELESS, "dakloos"),
              Map.entry(ExtensionGround.NO_AANBOD, "geen-aanbod"),
              Map.entry(ExtensionGround.PROVIDER, "cursusinstelling"),
              Map.entry(ExtensionGround.INDIVIDUAL, "individuele-omstandigheden"),
              Map.entry(ExtensionGround.COMBINATION, "combinatie"),
              Map.entry(ExtensionGround.PROVEN_EFFORT, "aantoonbare-inspanning")));

  /** DUO's five kinds of ontheffing and vrijstelling. */
  static final Terms<ExemptionKind> EXEMPTION_KIND =
      new Terms<>(
          Map.ofEntries(
              Map.entry(ExemptionKind.GEHELE_ONTHEFFING, "gehele-ontheffing"),
              Map.entry(ExemptionKind.GEDEELTELIJKE_ONTHEFFING, "gedeeltelijke-ontheffing"),
              Map.entry(ExemptionKind.GEHELE_VRIJSTELLING, "gehele-vrijstelling"),
              Map.entry(ExemptionKind.TIJDELIJKE_VRIJSTELLING, "tijdelijke-vrijstelling"),
              Map.entry(ExemptionKind.GEDEELTELIJKE_VRIJSTELLING, "gedeeltelijke-vrijstelling")));

  /** The ground of an ontheffing, as DUO codes it. */
  static final Terms<OntheffingGround> ONTHEFFING_GROUND =
      new Terms<>(
          Map.ofEntries(
              Map.entry(OntheffingGround.BIO, "BIO"), Map.entry(OntheffingGround.MED, "MED")));

  /** The reason of a vrijstelling, as DUO codes it. */
  static final Terms<VrijstellingReason> VRIJSTELLING_REASON =
      new Terms<>(
          Map.ofEntries(
              Map.entry(VrijstellingReason.AVI, "AVI"),
              Map.entry(VrijstellingReason.DIP, "DIP"),
              Map.entry(VrijstellingReason.DOC, "DOC"),
              Map.entry(VrijstellingReason.GED, "GED"),
              Map.entry(VrijstellingReason.INB, "INB"),
              Map.entry(VrijstellingReason.INS, "INS"),
              Map.entry(VrijstellingReason.OPL, "OPL")));

  /** A part of the inburgeringsexamen, as DUO codes it. */
  static final Terms<ExamPart> EXAM_PART =
      new Terms<>(
          Map.ofEntries(
              Map.entry(ExamPart.LE, "LE"),
              Map.entry(ExamPart.LU, "LU"),
              Map.entry(ExamPart.SC, "SC"),
              Map.entry(ExamPart.SP, "SP"),
              Map.entry(ExamPart.KNM, "KNM")));

  /** What came of a part of an exam, in the words of DUO. */
  static final Terms<ExamOutcome> EXAM_OUTCOME =
      new Terms<>(
          Map.ofEntries(
              Map.entry(ExamOutcome.GESLAAGD, "geslaagd"),
              Map.entry(ExamOutcome.GEZAKT, "gezakt"),
              Map.entry(ExamOutcome.GEEN, "geen")));

  /** The level of an exam. */
  static final Terms<ExamLevel> EXAM_LEVEL =
      new Terms<>(
          Map.ofEntries(
              Map.entry(ExamLevel.A2, "A2"),
              Map.entry(ExamLevel.B1, "B1"),
              Map.entry(ExamLevel.B2, "B2")));

  /** Why an exam has no result, in the words of DUO. */
  static final Terms<NoOutcomeReason> NO_OUTCOME_REASON =
      new Terms<>(
          Map.ofEntries(
              Map.entry(NoOutcomeReason.VERWIJTBAAR, "verwijtbaar"),
              Map.entry(NoOutcomeReason.NIETVERWIJTBAAR, "nietverwijtbaar"),
              Map.entry(NoOutcomeReason.AFGEMELD, "afgemeld"),
              Map.entry(NoOutcomeReason.ABSENT, "absent")));

  /** What hours were spent on; the first three as DUO names them. */
  static final Terms<HoursKind> HOURS_KIND =
      new Terms<>(
          Map.ofEntries(
              Map.entry(HoursKind.COURSE, "participatietaalles"),
              Map.entry(HoursKind.INTAKE_COURSE, "brede-intake-taalles-knm"),
              Map.entry(HoursKind.PARTICIPATION, "participatieactiviteiten"),
              Map.entry(HoursKind.PVT, "pvt-bijeenkomst"),
              Map.entry(HoursKind.PVT_ACTIVITY, "pvt-activiteit"),
              Map.entry(HoursKind.MAP, "map-praktische-inzet"),
              Map.entry(HoursKind.SCHOOL, "vso-pro-entree")));

  /** From whom the number of hours comes. */
  static final Terms<HoursSource> HOURS_SOURCE =
      new Terms<>(
          Map.ofEntries(
              Map.entry(HoursSource.PROVIDER, "aanbieder"),
              Map.entry(HoursSource.OWN, "eigen-registratie"),
              Map.entry(HoursSource.PARTICIPANT, "deelnemer")));

  /** Of what the law sets a number. */
  static final Terms<LegalNumberKind> LEGAL_NUMBER =
      new Terms<>(
          Map.ofEntries(
              Map.entry(LegalNumberKind.Z_COURSE, "z-route-cursusuren"),
              Map.entry(LegalNumberKind.Z_PARTICIPATION, "z-route-participatie-uren"),
              Map.entry(LegalNumberKind.PVT, "pvt-uren"),
              Map.entry(LegalNumberKind.PVT_ACTIVITY, "pvt-activiteit"),
              Map.entry(LegalNumberKind.MAP, "map-praktische-inzet"),
              Map.entry(LegalNumberKind.FREE_EXAM_ATTEMPTS, "gratis-pogingen")));

  /** What a participant found. */
  static final Terms<ResultKind> RESULT_KIND =
      new Terms<>(
          Map.ofEntries(
              Map.entry(ResultKind.PERMANENT_JOB, "vast-werk"),
              Map.entry(ResultKind.TEMPORARY_JOB, "tijdelijk-werk"),
              Map.entry(ResultKind.JOB, "betaald-werk-contract-onbekend"),
              Map.entry(ResultKind.TRIAL_PLACEMENT, "proefplaatsing"),
              Map.entry(ResultKind.WORK_EXPERIENCE, "werkervaringsplaats"),
              Map.entry(ResultKind.INTERNSHIP, "stage"),
              Map.entry(ResultKind.VOLUNTEERING, "vrijwilligerswerk"),
              Map.entry(ResultKind.ENTREE, "entree"),
              Map.entry(ResultKind.MBO_2, "mbo-2"),
              Map.entry(ResultKind.MBO_3, "mbo-3"),
              Map.entry(ResultKind.MBO_4, "mbo-4"),
              Map.entry(ResultKind.OTHER_EDUCATION, "andere-opleiding"),
              Map.entry(ResultKind.LANGUAGE_COURSE, "taalcursus"),
              Map.entry(ResultKind.NOTHING, "nog-niets-gevonden")));

  /** Whether it goes on. */
  static final Terms<Continuation> CONTINUATION =
      new Terms<>(
          Map.ofEntries(
              Map.entry(Continuation.GOES_ON, "gaat-door"),
              Map.entry(Continuation.ENDED, "niet-meer"),
              Map.entry(Continuation.NOT_KNOWN, "niet-bekend")));

  /** How we know of a result. */
  static final Terms<Evidence> EVIDENCE =
      new Terms<>(
          Map.ofEntries(
              Map.entry(Evidence.TOLD, "verteld"),
              Map.entry(Evidence.DOCUMENT, "op-papier-gezien"),
              Map.entry(Evidence.CONFIRMED, "bevestigd")));

  /** At which moment somebody is measured. */
  static final Terms<MeasurementMoment> MEASUREMENT_MOMENT =
      new Terms<>(
          Map.ofEntries(
              Map.entry(MeasurementMoment.START, "begin"),
              Map.entry(MeasurementMoment.MIDDLE, "tussendoor"),
              Map.entry(MeasurementMoment.END, "einde")));

  /** How well somebody knows Dutch. */
  static final Terms<CefrLevel> CEFR_LEVEL =
      new Terms<>(List.of(CefrLevel.values()), CefrLevel::name);

  /** Where a municipality is in its life here. */
  static final Terms<MunicipalityState> MUNICIPALITY_STATE =
      new Terms<>(
          Map.ofEntries(
              Map.entry(MunicipalityState.OPENING, "wordt-geopend"),
              Map.entry(MunicipalityState.OPEN, "open"),
              Map.entry(MunicipalityState.SUSPENDED, "opgeschort"),
              Map.entry(MunicipalityState.CLOSING, "afgesloten"),
              Map.entry(MunicipalityState.CLOSED, "vernietigd")));

  /** How a municipality is doing. */
  static final Terms<Health> HEALTH =
      new Terms<>(
          Map.ofEntries(
              Map.entry(Health.GOOD, "goed"),
              Map.entry(Health.BUSY, "bezig"),
              Map.entry(Health.BEHIND, "loopt-achter"),
              Map.entry(Health.TROUBLED, "aandacht-nodig"),
              Map.entry(Health.RESTING, "in-rust")));

  /** What the provisioner can be asked. */
  static final Terms<OrderKind> ORDER_KIND =
      new Terms<>(
          Map.ofEntries(
              Map.entry(OrderKind.APPLY, "openen-of-wijzigen"),
              Map.entry(OrderKind.SUSPEND, "opschorten"),
              Map.entry(OrderKind.RESUME, "hervatten"),
              Map.entry(OrderKind.EXPORT, "exporteren"),
              Map.entry(OrderKind.BACKUP, "reservekopie"),
              Map.entry(OrderKind.RESTORE, "terugzetten"),
              Map.entry(OrderKind.MOVE, "verhuizen"),
              Map.entry(OrderKind.CLOSE, "afsluiten"),
              Map.entry(OrderKind.DESTROY, "vernietigen"),
              Map.entry(OrderKind.MIGRATE, "bijwerken")));

  /** Through what an order came. */
  static final Terms<OrderSource> ORDER_SOURCE =
      new Terms<>(
          Map.ofEntries(
              Map.entry(OrderSource.COMMAND, "opdrachtregel"),
              Map.entry(OrderSource.FOLDER, "map"),
              Map.entry(OrderSource.SCREEN, "scherm"),
              Map.entry(OrderSource.API, "api"),
              Map.entry(OrderSource.PLATFORM, "platform")));

  /** How far an order is. */
  static final Terms<OrderState> ORDER_STATE =
      new Terms<>(
          Map.ofEntries(
              Map.entry(OrderState.WAITING, "wacht"),
              Map.entry(OrderState.BUSY, "bezig"),
              Map.entry(OrderState.AGREEMENT, "wacht-op-akkoord"),
              Map.entry(OrderState.DONE, "klaar"),
              Map.entry(OrderState.NOTHING_TO_DO, "niets-te-doen"),
              Map.entry(OrderState.REFUSED, "geweigerd"),
              Map.entry(OrderState.FAILED, "mislukt")));

  /** The steps of an order. */
  static final Terms<Order.StepName> STEP =
      new Terms<>(
          Map.ofEntries(
              Map.entry(Order.StepName.CHECK, "controle"),
              Map.entry(Order.StepName.AGREEMENT, "akkoord"),
              Map.entry(Order.StepName.DATABASE, "database"),
              Map.entry(Order.StepName.REALM, "inloggen"),
              Map.entry(Order.StepName.ADMINISTRATOR, "beheerder"),
              Map.entry(Order.StepName.MODULES, "modules"),
              Map.entry(Order.StepName.THEME, "huisstijl"),
              Map.entry(Order.StepName.LIVE, "bereikbaar"),
              Map.entry(Order.StepName.EXPORT, "export"),
              Map.entry(Order.StepName.BACKUP, "reservekopie"),
              Map.entry(Order.StepName.RESTORE, "terugzetten"),
              Map.entry(Order.StepName.COPY, "verhuizen"),
              Map.entry(Order.StepName.DOORS, "deuren-dicht"),
              Map.entry(Order.StepName.MIGRATE, "bijwerken"),
              Map.entry(Order.StepName.DESTROY, "vernietigen"),
              Map.entry(Order.StepName.CERTIFICATE, "verklaring")));

  /** Why a change of who comes in may be carried out. */
  static final Terms<AccessChange.Ground> ACCESS_GROUND =
      new Terms<>(
          Map.of(
              AccessChange.Ground.AGREEMENT, "akkoord",
              AccessChange.Ground.OPENING, "opening",
              AccessChange.Ground.NOBODY_YET, "nog-niemand",
              AccessChange.Ground.TOLD, "mededeling"));

  /** What came of it. */
  static final Terms<AccessChange.Outcome> ACCESS_OUTCOME =
      new Terms<>(
          Map.of(
              AccessChange.Outcome.DONE, "uitgevoerd",
              AccessChange.Outcome.REFUSED, "niet-doorgegaan",
              AccessChange.Outcome.FAILED, "mislukt"));

  /** How far a step is. */
  static final Terms<Order.StepState> STEP_STATE =
      new Terms<>(
          Map.ofEntries(
              Map.entry(Order.StepState.BUSY, "bezig"),
              Map.entry(Order.StepState.DONE, "klaar"),
              Map.entry(Order.StepState.FAILED, "mislukt")));

  /** What opens what is known of persons. */
  static final Terms<SensitiveAction> ACTION =
      new Terms<>(
          Map.ofEntries(
              Map.entry(SensitiveAction.EXPORT, "alles-meenemen"),
              Map.entry(SensitiveAction.EXPORT_WITH_BSN, "alles-meenemen-met-bsn"),
              Map.entry(SensitiveAction.GIVE_ROLE, "rol-geven"),
              Map.entry(SensitiveAction.RESET_LOGIN, "wachtwoord-maken"),
              Map.entry(SensitiveAction.CHANGE_ACCOUNT, "account-wijzigen"),
              Map.entry(SensitiveAction.CHANGE_ACCESS, "toegang-wijzigen"),
              Map.entry(SensitiveAction.ASK_AGREEMENT, "akkoord-vragen"),
              Map.entry(SensitiveAction.DECIDE, "beslissen"),
              Map.entry(SensitiveAction.DECIDE_ACCESS, "beslissen-over-toegang"),
              Map.entry(SensitiveAction.DECLARE_EMERGENCY, "noodweg-starten"),
              Map.entry(SensitiveAction.FETCH_FILE, "bestand-ophalen"),
              Map.entry(SensitiveAction.SHOW_NUMBER, "nummer-bekijken"),
              Map.entry(SensitiveAction.FETCH_LOG, "logboek-ophalen")));

  /** Which number of a participant. */
  static final Terms<PersonalNumber> PERSONAL_NUMBER =
      new Terms<>(
          Map.ofEntries(
              Map.entry(PersonalNumber.BSN, "bsn"),
              Map.entry(PersonalNumber.V_NUMBER, "v-nummer")));

  /** How an action ended. */
  static final Terms<AuditOutcome> AUDIT_OUTCOME =
      new Terms<>(
          Map.of(
              AuditOutcome.DONE, "gedaan",
              AuditOutcome.DONE_ALONE, "gedaan-zonder-tweede",
              AuditOutcome.REFUSED_ROLE, "geweigerd-rol",
              AuditOutcome.REFUSED_WALL, "geweigerd-deur",
              AuditOutcome.REFUSED_LOGIN, "geweigerd-login",
              AuditOutcome.REFUSED_AGREEMENT, "geweigerd-akkoord",
              AuditOutcome.REFUSED_RULE, "geweigerd-regel",
              AuditOutcome.FAILED, "mislukt"));

  /** Through what somebody came in. */
  static final Terms<Caller.Client> CLIENT =
      new Terms<>(
          Map.of(
              Caller.Client.BROWSER, "browser",
              Caller.Client.API, "api",
              Caller.Client.JOB, "achtergrond"));

  /** What somebody may do. */
  static final Terms<Role> ROLE = new Terms<>(List.of(Role.values()), Role::claim);

  /** What a municipality decides for itself. */
  static final Terms<Setting> SETTING = new Terms<>(Setting.values(), Setting::key);

  private final SequencedMap<E, String> terms;

  /** A list whose values have an order of their own. */
  private Terms(Map<E, String> terms) {
    this.terms = new TreeMap<>(terms);
    ALL.put(list(), this);
  }

  private Terms(List<E> values, Function<E, String> term) {
    this.terms = new LinkedHashMap<>();
    values.forEach(value -> terms.put(value, term.apply(value)));
    ALL.put(list(), this);
  }

  private Class<?> list() {
    E one = terms.firstEntry().getKey();
    return one instanceof Enum<?> constant ? constant.getDeclaringClass() : one.getClass();
  }

  /**
   * The terms of a list.
   *
   * @throws IllegalArgumentException when it has none: they are to be added here
   */
  static Terms<?> of(Class<?> list) {
    Terms<?> terms = ALL.get(list);
    if (terms == null) {
      throw new IllegalArgumentException("No Dutch terms in Terms.java for " + list);
    }
    return terms;
  }

  /** Whether the values of a type are told by a term. */
  static boolean isList(Class<?> type) {
    return type.isEnum() || ALL.containsKey(type);
  }

  /**
   * The lists that are no enum: the law or an installation may lengthen them, or they hold another
   * list.
   */
  static List<Class<?>> longer() {
    return ALL.keySet().stream().filter(list -> !list.isEnum()).toList();
  }

  /** The term for a value of whatever list. */
  static String term(Object value) {
    return termIn(of(value.getClass()), value);
  }

  @SuppressWarnings("unchecked") // a list is found by the class of its values
  private static <T> String termIn(Terms<T> terms, Object value) {
    return terms.of((T) value);
  }

  /** The term for a value. */
  String of(E value) {
    String term = terms.get(value);
    if (term == null) {
      throw new IllegalArgumentException("No Dutch term for " + value);
    }
    return term;
  }

  /** The value with this term; empty when there is none. */
  Optional<E> find(String term) {
    return terms.entrySet().stream()
        .filter(entry -> entry.getValue().equals(term))
        .map(Map.Entry::getKey)
        .findFirst();
  }

  /** All terms, in the order of the list. */
  List<String> all() {
    return List.copyOf(terms.values());
  }
}
