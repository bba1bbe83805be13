package nl.powervrouwen.ui.participants;

import com.vaadin.flow.router.QueryParameters;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.powervrouwen.participants.ParticipantFilter;
import nl.powervrouwen.participants.Precondition;
import nl.powervrouwen.programmes.GroupId;
import nl.powervrouwen.programmes.GroupQueries;
import nl.powervrouwen.programmes.ProgrammeId;
import nl.powervrouwen.programmes.Stage;
import org.jspecify.annotations.Nullable;

/**
 * To whom the list is limited, as the address holds it. Nothing of it is about one participant.
 *
 * @param programme one that somebody is or was in; null for any
 * @param group the same; null for any
 * @param stage how far somebody has come there, or {@link #NONE} for who is in no group; null for
 *     any
 * @param coach subject of the coach, or {@link #NONE} for who has none; null for any
 * @param need what somebody needs; null for anything
 */
record ListFilter(
    @Nullable ProgrammeId programme,
    @Nullable GroupId group,
    @Nullable String stage,
    @Nullable String coach,
    @Nullable Precondition need) {

  static final ListFilter EMPTY = new ListFilter(null, null, null, null, null);

  /** None, where one could be. */
  static final String NONE = "geen";

  /** Reads it from an address; what is not understood counts as not there. */
  static ListFilter of(QueryParameters query) {
    return new ListFilter(
        id(query, "programma").map(ProgrammeId::new).orElse(null),
        id(query, "groep").map(GroupId::new).orElse(null),
        query
            .getSingleParameter("fase")
            .filter(term -> term.equals(NONE) || stage(term) != null)
            .orElse(null),
        query.getSingleParameter("jobcoach").filter(text -> !text.isBlank()).orElse(null),
        query.getSingleParameter("nodig").map(ListFilter::need).orElse(null));
  }

  private static Optional<UUID> id(QueryParameters query, String name) {
    try {
      return query.getSingleParameter(name).map(UUID::fromString);
    } catch (IllegalArgumentException none) {
      return Optional.empty();
    }
  }

  void addTo(Map<String, String> query) {
    put(query, "programma", programme == null ? null : programme.value());
    put(query, "groep", group == null ? null : group.value());
    put(query, "fase", stage);
    put(query, "jobcoach", coach);
    put(query, "nodig", need == null ? null : term(need));
  }

  private static void put(Map<String, String> query, String name, @Nullable Object value) {
    if (value != null) {
      query.put(name, value.toString());
    }
  }

  boolean isEmpty() {
    return equals(EMPTY);
  }

  /** For the room that finds them. */
  ParticipantFilter forRoom(GroupQueries groups) {
    ParticipantFilter filter = ParticipantFilter.NONE;
    Stage reached = stage == null ? null : stage(stage);
    if (programme != null || group != null || reached != null) {
      filter = filter.and(groups.enrolled(programme, group, reached));
    }
    if (NONE.equals(stage)) {
      filter = filter.and(groups.enrolledNowhere());
    }
    if (coach != null) {
      filter =
          filter.and(
              coach.equals(NONE)
                  ? ParticipantFilter.WITHOUT_COACH
                  : ParticipantFilter.coachedBy(coach));
    }
    return need == null ? filter : filter.and(ParticipantFilter.needing(need));
  }

  static String term(Stage stage) {
    return switch (stage) {
      case REGISTERED -> "aangemeld";
      case WAITING -> "wachtlijst";
      case ENROLLED -> "ingeschreven";
      case ACTIVE -> "actief";
      case COMPLETED -> "afgerond";
      case STOPPED -> "gestopt";
    };
  }

  static @Nullable Stage stage(String term) {
    return Arrays.stream(Stage.values())
        .filter(stage -> term(stage).equals(term))
        .findFirst()
        .orElse(null);
  }

  private static String term(Precondition need) {
    return switch (need) {
      case CHILDCARE -> "kinderopvang";
      case TRAVEL -> "vervoer";
      case INTERPRETER -> "tolk";
      case DEVICE -> "apparaat";
      case TIME -> "tijd";
    };
  }

  private static @Nullable Precondition need(String term) {
    return Arrays.stream(Precondition.values())
        .filter(need -> term(need).equals(term.toLowerCase(Locale.ROOT)))
        .findFirst()
        .orElse(null);
  }
}
