package nl.powervrouwen.ui.api;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.powervrouwen.participants.ParticipantQuery;
import nl.powervrouwen.participants.Precondition;
import nl.powervrouwen.programmes.EnrolmentRow;
import nl.powervrouwen.programmes.Stage;
import nl.powervrouwen.sessions.Channel;
import nl.powervrouwen.sessions.Presence;

/**
 * The Dutch terms for the values of a closed list; they are part of the API and never change within
 * a major version.
 *
 * @param <E> the list
 */
final class Terms<E extends Enum<E>> {

  /** What she needs to be able to come. */
  static final Terms<Precondition> NEEDS =
      new Terms<>(
          Map.of(
              Precondition.CHILDCARE, "kinderopvang",
              Precondition.TRAVEL, "vervoer",
              Precondition.INTERPRETER, "tolk",
              Precondition.DEVICE, "apparaat"));

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

  /** What participants can be sorted by. */
  static final Terms<ParticipantQuery.Sort> SORT =
      new Terms<>(
          Map.of(
              ParticipantQuery.Sort.NAME, "naam",
              ParticipantQuery.Sort.BIRTH_DATE, "geboortedatum",
              ParticipantQuery.Sort.REGISTERED, "aanmelding"));

  private final EnumMap<E, String> terms;

  private Terms(Map<E, String> terms) {
    this.terms = new EnumMap<>(terms);
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
