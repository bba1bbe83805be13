package nl.powervrouwen.ui.sessions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.powervrouwen.identity.CurrentUser;
import nl.powervrouwen.programmes.GroupDetails;
import nl.powervrouwen.sessions.CancelReason;
import nl.powervrouwen.sessions.SessionDetails;
import nl.powervrouwen.sessions.Sessions;
import nl.powervrouwen.ui.kit.Download;
import nl.powervrouwen.ui.testing.ScreenTest;
import org.junit.jupiter.api.Test;

class PrintedListsOnScreenTest extends ScreenTest {

  @Test
  void whoLeadsTheGroupFindsBothListsWhereTheyAreNeeded() {
    SessionDetails session = municipality.sessionTodayWith(List.of("Amina"));
    for (CurrentUser leader : List.of(municipality.trainer, municipality.coordinator)) {
      logIn(leader);
      open("bijeenkomsten/" + session.id().value());
      assertThat(downloads()).containsExactly("Presentielijst (PDF)");
      open("groepen/" + session.group().value());
      assertThat(downloads()).containsExactly("Telefoonlijst (PDF)");
      leave();
    }
  }

  @Test
  void whoLeadsAGroupThatFollowsACurriculumPrintsItsPlan() {
    GroupDetails group = curriculumWith("Amina");
    SessionDetails session =
        meanwhile(municipality.trainer, () -> room(Sessions.class).of(group.id())).getFirst();
    logIn(municipality.trainer);
    open("bijeenkomsten/" + session.id().value());
    assertThat(downloads()).containsExactly("Presentielijst (PDF)", "Draaiboek (PDF)");
    open("groepen/" + group.id().value());
    assertThat(downloads()).contains("Telefoonlijst (PDF)", "Draaiboek (PDF)");
  }

  @Test
  void othersFindNeither() {
    SessionDetails session = municipality.sessionTodayWith(List.of("Amina"));
    logIn(municipality.coach);
    open("bijeenkomsten/" + session.id().value());
    assertThat(downloads()).isEmpty();
    open("groepen/" + session.group().value());
    assertThat(downloads()).isEmpty();
    leave();
    logIn(municipality.otherTrainer);
    open("groepen/" + session.group().value());
    assertThat(downloads()).isEmpty();
  }

  @Test
  void aSessionThatIsNotHeldHasNoListToSign() {
    SessionDetails session = municipality.sessionTodayWith(List.of("Amina"));
    meanwhile(
        municipality.coordinator,
        () ->
            room(Sessions.class)
                .cancel(session.id(), session.version(), CancelReason.WEATHER, null));
    logIn(municipality.trainer);
    open("bijeenkomsten/" + session.id().value());
    assertThat(downloads()).isEmpty();
  }

  private List<String> downloads() {
    return all(Download.class).map(one -> one.getElement().getTextRecursively()).toList();
  }
}
