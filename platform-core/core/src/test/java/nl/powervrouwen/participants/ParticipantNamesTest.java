package nl.powervrouwen.participants;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import nl.powervrouwen.identity.CurrentUser;
import nl.powervrouwen.programmes.GroupDetails;
import nl.powervrouwen.testing.Municipality;
import nl.powervrouwen.testing.Records;
import nl.powervrouwen.testing.Rooms;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("postgres")
class ParticipantNamesTest {

  private static final Rooms rooms = Rooms.open();

  private final Municipality here = new Municipality(rooms);
  private final ParticipantId inGroup = registered("Amina", "06-12 34 56 78", null);
  private final ParticipantId coached = registered("Bahar", "+31 545 000 000", here.coach);
  private final ParticipantId nobodys = registered("Chaima", "0545 00 00 01", null);
  private final ParticipantId without = registered("Dilan", null, here.coach);

  @AfterAll
  static void close() {
    rooms.close();
  }

  @Test
  void tellsThePhoneNumbersOfWhomTheCallerMaySee() {
    GroupDetails group = here.group("Groep Neede", 5);
    here.enrol(group.id(), inGroup);

    assertThat(phones(here.trainer)).containsExactly(Map.entry(inGroup, "06-12 34 56 78"));
    assertThat(phones(here.coach)).containsExactly(Map.entry(coached, "+31 545 000 000"));
    assertThat(phones(here.otherTrainer)).isEmpty();
    assertThat(phones(here.coordinator)).containsOnlyKeys(inGroup, coached, nobodys);
  }

  private Map<ParticipantId, String> phones(CurrentUser user) {
    return rooms.ask(
        user,
        () ->
            rooms.get(ParticipantNames.class).phones(List.of(inGroup, coached, nobodys, without)));
  }

  private ParticipantId registered(
      String first, @Nullable String phone, @Nullable CurrentUser coach) {
    ParticipantData input =
        Records.of(
            ParticipantData.class,
            "firstName",
            first,
            "lastName",
            "Voorbeeld",
            "phone",
            phone,
            "coach",
            coach == null ? null : coach.subject());
    return rooms.ask(here.coordinator, () -> rooms.get(Participants.class).register(input)).id();
  }
}
