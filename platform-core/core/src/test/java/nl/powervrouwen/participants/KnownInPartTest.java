package nl.powervrouwen.participants;

import static nl.powervrouwen.registry.Role.COORDINATOR;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import nl.powervrouwen.identity.CurrentUser;
import nl.powervrouwen.testing.Records;
import nl.powervrouwen.testing.Rooms;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** People of whom not everything is known are as much part of each list as everybody else. */
@Tag("postgres")
class KnownInPartTest {

  private static final Rooms rooms = Rooms.open();

  private final CurrentUser coordinator =
      rooms.colleague(rooms.newTenant(), "Coby Voorbeeld", COORDINATOR);
  private final Participants participants = rooms.get(Participants.class);
  private final Duplicates duplicates = rooms.get(Duplicates.class);

  @AfterAll
  static void close() {
    rooms.close();
  }

  @BeforeEach
  void registerPeople() {
    register("Amina", "Voorbeeld", new BirthDate(1985, 3, 7));
    register(null, "Khadija", new BirthDate(1985, 0, 0));
    register(null, "Bilqis", new BirthDate(1985, 3, 0));
    register("Zahra", "Onbekend", null);
    register(null, "Ali", null);
  }

  @Test
  void standInAListOfNamesByTheOnlyNameTheyHave() {
    assertThat(list(ParticipantQuery.Sort.NAME, false))
        .containsExactly("Ali", "Bilqis", "Khadija", "Onbekend, Zahra", "Voorbeeld, Amina");
    assertThat(list(ParticipantQuery.Sort.NAME, true))
        .containsExactly("Voorbeeld, Amina", "Onbekend, Zahra", "Khadija", "Bilqis", "Ali");
  }

  @Test
  void comeLastInEitherDirectionWhenNoDateOfBirthIsKnown() {
    List<String> oldestFirst = list(ParticipantQuery.Sort.BIRTH_DATE, false);
    assertThat(oldestFirst.subList(0, 3)).containsExactly("Khadija", "Bilqis", "Voorbeeld, Amina");
    assertThat(oldestFirst.subList(3, 5)).containsExactlyInAnyOrder("Ali", "Onbekend, Zahra");
    assertThat(list(ParticipantQuery.Sort.BIRTH_DATE, true).subList(3, 5))
        .containsExactlyInAnyOrder("Ali", "Onbekend, Zahra");
  }

  @Test
  void areOnEachPageOnceWhenAListIsRead() {
    for (ParticipantQuery.Sort sort : ParticipantQuery.Sort.values()) {
      List<String> all = new ArrayList<>();
      ListPoint from = null;
      do {
        ListPoint start = from;
        ParticipantPage page =
            rooms.ask(
                coordinator,
                () ->
                    participants.find(
                        new ParticipantQuery(
                            "", ParticipantFilter.NONE, sort, false, start, false, 2)));
        page.rows().forEach(row -> all.add(row.name().listed()));
        from = page.next();
      } while (from != null);
      assertThat(all).as(sort.name()).hasSize(5).doesNotHaveDuplicates();
    }
  }

  @Test
  void areFoundByTheOnlyNameTheyHave() {
    ParticipantPage found =
        rooms.ask(
            coordinator,
            () ->
                participants.find(
                    new ParticipantQuery(
                        "khad",
                        ParticipantFilter.NONE,
                        ParticipantQuery.Sort.NAME,
                        false,
                        null,
                        false,
                        9)));

    assertThat(found.rows())
        .extracting(row -> row.name().spoken() + " " + row.data().birthDate())
        .containsExactly("Khadija 1985-00-00");
  }

  @Test
  void shareATelephoneAndAnAddressOfEmailWithoutBeingOnePerson() {
    ParticipantData both =
        Records.of(
            ParticipantData.class,
            "lastName",
            "Echtpaar",
            "birthDate",
            new BirthDate(1990, 0, 0),
            "phone",
            "06-00000000",
            "email",
            "samen@voorbeeld.example");
    ParticipantDetails one = registered(Records.with(both, "firstName", "Yusra"));
    ParticipantDetails other = registered(Records.with(both, "firstName", "Yusuf"));

    assertThat(one.data().phone()).isEqualTo(other.data().phone());
    assertThat(one.data().email()).isEqualTo(other.data().email());
    assertThat(one.id()).isNotEqualTo(other.id());
    assertThat(rooms.ask(coordinator, () -> participants.alike(one.data())))
        .extracting(ParticipantRow::id)
        .containsExactly(one.id());
    assertThat(rooms.ask(coordinator, duplicates::possiblyTwice)).isEmpty();
  }

  private List<String> list(ParticipantQuery.Sort sort, boolean descending) {
    return rooms
        .ask(
            coordinator,
            () ->
                participants.find(
                    new ParticipantQuery(
                        "", ParticipantFilter.NONE, sort, descending, null, false, 50)))
        .rows()
        .stream()
        .map(row -> row.name().listed())
        .toList();
  }

  private void register(@Nullable String first, String last, @Nullable BirthDate born) {
    registered(
        Records.of(ParticipantData.class, "firstName", first, "lastName", last, "birthDate", born));
  }

  private ParticipantDetails registered(ParticipantData data) {
    return rooms.ask(coordinator, () -> participants.register(data));
  }
}
