package nl.powervrouwen.ui.sessions;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Anchor;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import nl.powervrouwen.calendar.DutchClock;
import nl.powervrouwen.identity.CurrentUser;
import nl.powervrouwen.programmes.GroupDetails;
import nl.powervrouwen.sessions.CancelReason;
import nl.powervrouwen.sessions.Channel;
import nl.powervrouwen.sessions.SessionDetails;
import nl.powervrouwen.sessions.SessionInput;
import nl.powervrouwen.sessions.Sessions;
import nl.powervrouwen.testing.Municipality;
import nl.powervrouwen.ui.testing.ScreenTest;
import org.junit.jupiter.api.Test;

class SessionViewTest extends ScreenTest {

  private static final String MEETING = "https://video.example/borculo";

  private final GroupDetails group = municipality.group("Groep Borculo", 5);

  private SessionDetails online(int daysFromToday) {
    municipality.enrol(
        group.id(), municipality.participant("Amina", "Voorbeeld", municipality.coach).id());
    Instant start =
        DutchClock.momentOf(Municipality.TODAY.plusDays(daysFromToday).atTime(9, 30)).toInstant();
    SessionInput input =
        new SessionInput(
            "Kennismaken",
            null,
            start,
            start.plus(Duration.ofHours(2)),
            Channel.VIDEO,
            null,
            MEETING);
    return meanwhile(municipality.coordinator, () -> room(Sessions.class).plan(group.id(), input));
  }

  private long linksFor(CurrentUser user, SessionDetails session) {
    logIn(user);
    open("bijeenkomsten/" + session.id().value());
    long links = all(Anchor.class).filter(link -> link.getHref().equals(MEETING)).count();
    leave();
    return links;
  }

  @Test
  void tellsWhatTheWriterOfTheCurriculumWrote() {
    GroupDetails follows = curriculumWith("Amina");
    SessionDetails session =
        meanwhile(municipality.trainer, () -> room(Sessions.class).of(follows.id())).getFirst();
    for (CurrentUser user :
        List.of(municipality.coordinator, municipality.trainer, municipality.coach)) {
      logIn(user);
      open("bijeenkomsten/" + session.id().value());
      assertThat(text())
          .contains("U kent elkaar.", "Oefen uw naam thuis.", "Naamkaartjes", "Bijeenkomst")
          .contains("Telt mee voor", "PVT", "Wat het leerplan verder vraagt", "Eindgesprek")
          .contains("Besluit inburgering 2021, artikel 3.1");
      assertThat(all(Anchor.class).map(Anchor::getHref))
          .contains("https://voorbeeld.example/werkblad");
      leave();
    }
  }

  @Test
  void hasOneWayIntoAVideoMeetingForEveryRoleThatSeesIt() {
    SessionDetails session = online(3);
    for (CurrentUser user :
        List.of(municipality.coordinator, municipality.trainer, municipality.coach)) {
      assertThat(linksFor(user, session)).as(user.displayName()).isOne();
    }
  }

  @Test
  void tellsTheAddressOnceOfAMeetingThatIsCancelled() {
    SessionDetails session = online(3);
    SessionDetails cancelled =
        meanwhile(
            municipality.coordinator,
            () ->
                room(Sessions.class)
                    .cancel(
                        session.id(), session.version(), CancelReason.OTHER, "De zaal is dicht"));
    assertThat(linksFor(municipality.coordinator, cancelled)).isOne();
  }
}
