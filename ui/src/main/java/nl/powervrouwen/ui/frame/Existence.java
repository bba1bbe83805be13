package nl.powervrouwen.ui.frame;

import com.vaadin.flow.router.RouteParameters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import nl.powervrouwen.participants.ParticipantId;
import nl.powervrouwen.participants.Participants;
import nl.powervrouwen.programmes.GroupId;
import nl.powervrouwen.programmes.Groups;
import nl.powervrouwen.programmes.ProgrammeId;
import nl.powervrouwen.programmes.Programmes;
import nl.powervrouwen.refusals.NotFound;
import nl.powervrouwen.sessions.SessionId;
import nl.powervrouwen.sessions.Sessions;
import nl.powervrouwen.ui.groups.GroupsNavigation;
import nl.powervrouwen.ui.kit.Address;
import nl.powervrouwen.ui.participants.ParticipantsNavigation;
import nl.powervrouwen.ui.sessions.SessionsNavigation;

/** Whether what an address names exists for the caller. */
@ApplicationScoped
public class Existence {

  private final Participants participants;
  private final Programmes programmes;
  private final Groups groups;
  private final Sessions sessions;

  /** For the container's proxy alone. */
  @SuppressWarnings("NullAway")
  protected Existence() {
    this(null, null, null, null);
  }

  @Inject
  Existence(Participants participants, Programmes programmes, Groups groups, Sessions sessions) {
    this.participants = participants;
    this.programmes = programmes;
    this.groups = groups;
    this.sessions = sessions;
  }

  /**
   * Asks the room of each id in the address.
   *
   * @throws NotFound when one names nothing that the caller may see
   */
  void check(RouteParameters named) {
    for (String name : named.getParameterNames()) {
      UUID id = Address.id(named.get(name).orElse(""), name);
      switch (name) {
        case ParticipantsNavigation.PARTICIPANT -> participants.get(new ParticipantId(id));
        case GroupsNavigation.PROGRAMME -> programmes.get(new ProgrammeId(id));
        case GroupsNavigation.GROUP -> groups.get(new GroupId(id));
        case SessionsNavigation.SESSION -> sessions.get(new SessionId(id));
        default -> throw new NotFound(name);
      }
    }
  }
}
