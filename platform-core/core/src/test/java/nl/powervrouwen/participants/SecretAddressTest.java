package nl.powervrouwen.participants;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import nl.powervrouwen.identity.CurrentUser;
import nl.powervrouwen.registry.Role;
import nl.powervrouwen.testing.Municipality;
import nl.powervrouwen.testing.Records;
import nl.powervrouwen.testing.Rooms;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Where somebody hides is on no list, and known to no more people than need it. */
@Tag("postgres")
class SecretAddressTest {

  private static final Rooms rooms = Rooms.open();
  private static final List<String> SECRETS = List.of("06 0000 7777", "7271XX", "Schuilplaats");

  private final Municipality here = new Municipality(rooms);
  private final Participants participants = rooms.get(Participants.class);
  private final ParticipantData secret =
      Records.of(
          ParticipantData.class,
          "firstName",
          "Hanan",
          "lastName",
          "Verborgen",
          "phone",
          SECRETS.get(0),
          "postcode",
          SECRETS.get(1),
          "city",
          SECRETS.get(2),
          "birthDate",
          new BirthDate(1990, 2, 3),
          "coach",
          here.coach.subject(),
          "secretAddress",
          true);
  private final ParticipantDetails hanan =
      rooms.ask(here.coordinator, () -> participants.register(secret));

  @AfterAll
  static void close() {
    rooms.close();
  }

  @Test
  void isInNoListNoFileAndNoAnswerToASearch() {
    List<ParticipantRow> found =
        List.of(
            rooms.ask(here.coordinator, () -> participants.find(page(""))).rows().getFirst(),
            rooms.ask(here.coordinator, () -> participants.find(page("hanan"))).rows().getFirst(),
            rooms.ask(here.coordinator, () -> participants.of(List.of(hanan.id()))).getFirst(),
            rooms.ask(here.coordinator, () -> participants.alike(secret)).getFirst());

    for (ParticipantRow row : found) {
      assertThat(row.toString()).doesNotContain(SECRETS);
      assertThat(row.data().isSecret()).as("and it says so").isTrue();
    }
    assertThat(rooms.ask(here.coordinator, () -> participants.count(page(SECRETS.get(2)))))
        .isZero();
    assertThat(phones(here.coordinator)).isEmpty();
  }

  @Test
  void isOnTheOwnPageForTheCoordinatorAndTheCoachAlone() {
    here.enrol(here.group("Groep Neede", 9).id(), hanan.id());

    for (CurrentUser user : List.of(here.coordinator, here.coach)) {
      assertThat(get(user).data().phone()).isEqualTo(SECRETS.getFirst());
    }
    for (CurrentUser user : List.of(here.trainer, coachOfOthersWhoTrains())) {
      assertThat(get(user).toString()).doesNotContain(SECRETS).contains("Verborgen");
      assertThat(phones(user)).isEmpty();
    }
  }

  @Test
  void staysWhereItIsWhenSomebodyWhoDoesNotSeeItChangesTheRest() {
    here.enrol(here.group("Groep Neede", 9).id(), hanan.id());
    CurrentUser both = coachOfOthersWhoTrains();
    ParticipantData seen = get(both).data();

    rooms.ask(
        both,
        () ->
            participants.change(
                hanan.id(),
                hanan.version(),
                Records.with(seen, "language", "Dari", "secretAddress", false)));

    ParticipantData now = get(here.coordinator).data();
    assertThat(now).isEqualTo(Records.with(get(here.coordinator).data(), "language", "Dari"));
    assertThat(List.of(now.phone(), now.postcode(), now.city())).isEqualTo(SECRETS);
    assertThat(now.isSecret()).isTrue();
  }

  @Test
  void isLeftAsItIsByAProgramThatDoesNotKnowTheMark() {
    rooms.ask(
        here.coach,
        () ->
            participants.change(
                hanan.id(), hanan.version(), Records.with(secret, "secretAddress", null)));

    assertThat(get(here.coach).data().isSecret()).isTrue();
  }

  @Test
  void outlivesThatSomebodyWasRegisteredTwice() {
    ParticipantId again =
        rooms
            .ask(
                here.coordinator,
                () ->
                    participants.registerAnother(
                        Records.with(
                            secret,
                            "phone",
                            null,
                            "postcode",
                            null,
                            "city",
                            null,
                            "secretAddress",
                            null)))
            .id();
    Duplicates duplicates = rooms.get(Duplicates.class);
    MergePreview preview = rooms.ask(here.coordinator, () -> duplicates.preview(again, hanan.id()));

    ParticipantDetails one =
        rooms.ask(
            here.coordinator,
            () -> duplicates.merge(again, hanan.id(), Map.of(), preview.fingerprint()));

    assertThat(preview.differing()).isEmpty();
    assertThat(one.data().isSecret()).isTrue();
  }

  private CurrentUser coachOfOthersWhoTrains() {
    return new CurrentUser(
        here.trainer.tenant(),
        here.trainer.subject(),
        here.trainer.displayName(),
        EnumSet.of(Role.TRAINER, Role.JOBCOACH),
        here.trainer.validUntil());
  }

  private ParticipantDetails get(CurrentUser user) {
    return rooms.ask(user, () -> participants.get(hanan.id()));
  }

  private Map<ParticipantId, String> phones(CurrentUser user) {
    return rooms.ask(user, () -> rooms.get(ParticipantNames.class).phones(List.of(hanan.id())));
  }

  private static ParticipantQuery page(String words) {
    return new ParticipantQuery(words, ParticipantQuery.Sort.NAME, false, null, false, 5);
  }
}
