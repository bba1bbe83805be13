package nl.powervrouwen.participants;

import static nl.powervrouwen.participants.ParticipantInputs.named;
import static nl.powervrouwen.registry.Role.COORDINATOR;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import nl.powervrouwen.identity.CurrentUser;
import nl.powervrouwen.participants.ParticipantQuery.Sort;
import nl.powervrouwen.testing.Rooms;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Reading on in a list in which things change meanwhile. */
@Tag("postgres")
class ParticipantPointsTest {

  private static final Rooms rooms = Rooms.open();
  private static final int SIZE = 3;

  private final CurrentUser coordinator =
      rooms.colleague(rooms.newTenant(), "Coby Coordinator", COORDINATOR);
  private final Participants participants = rooms.get(Participants.class);

  @AfterAll
  static void close() {
    rooms.close();
  }

  /** At the edge of the first page, on the next one, and where nobody comes any more. */
  @ParameterizedTest
  @CsvSource({
    "2,NAME,false",
    "7,NAME,true",
    "2,BIRTH_DATE,false",
    "7,BIRTH_DATE,true",
    "5,NAME,false",
    "0,NAME,false",
    "9,NAME,true",
    "2,REGISTERED,false"
  })
  void leavesNobodyOutWhoIsCorrectedMeanwhile(int which, Sort sort, boolean descending) {
    List<ParticipantDetails> all = registered();
    ParticipantPage page = page(sort, descending, null);
    Set<ParticipantId> seen = new HashSet<>();
    page.rows().forEach(row -> seen.add(row.id()));
    ParticipantDetails wrong = all.get(which);
    ParticipantData right = named("Zz" + which, descending ? "Aafjes" : "Zzyx").born(null).get();
    rooms.ask(coordinator, () -> participants.change(wrong.id(), wrong.version(), right));
    while (page.next() != null) {
      page = page(sort, descending, page.next());
      assertThat(page.hasPrevious()).isTrue();
      page.rows().forEach(row -> seen.add(row.id()));
    }

    assertThat(seen).containsExactlyInAnyOrderElementsOf(ids(all));
  }

  @Test
  void saysNothingAboutAnybodyInAPoint() {
    registered();

    assertThat(Objects.requireNonNull(page(Sort.NAME, false, null).next()).text())
        .hasSizeLessThan(200)
        .doesNotContainIgnoringCase("bladeren");
  }

  @Test
  void readsOnFromWhereSomebodyStandsNowByAPointThatDoesNotFit() {
    registered();
    ListPoint byName = Objects.requireNonNull(page(Sort.NAME, false, null).next());
    List<ParticipantRow> from = page(Sort.REGISTERED, true, ListPoint.of(byName.id())).rows();
    CurrentUser elsewhere = rooms.colleague(rooms.newTenant(), "Coby Coordinator", COORDINATOR);
    ListPoint others =
        new ListPoint(
            byName.id(), Objects.requireNonNull(rooms.ask(elsewhere, () -> foreign()).sealed()));

    assertThat(page(Sort.REGISTERED, true, byName).rows()).isEqualTo(from);
    assertThat(page(Sort.REGISTERED, true, new ListPoint(byName.id(), "AAAA")).rows())
        .isEqualTo(from);
    assertThat(page(Sort.REGISTERED, true, others).rows()).isEqualTo(from);
  }

  private ListPoint foreign() {
    participants.register(named("Een", "Vreemd").get());
    participants.register(named("Twee", "Vreemd").get());
    return Objects.requireNonNull(
        participants.find(new ParticipantQuery("", Sort.REGISTERED, true, null, false, 1)).next());
  }

  /** Ten people who stand in one order by name, by birth and by registration. */
  private List<ParticipantDetails> registered() {
    List<ParticipantDetails> all = new ArrayList<>();
    for (int i = 0; i < 10; i++) {
      ParticipantData data = named("N" + i, "Bladeren").born(new BirthDate(1980 + i, 5, 1)).get();
      all.add(rooms.ask(coordinator, () -> participants.register(data)));
    }
    return all;
  }

  private static List<ParticipantId> ids(List<ParticipantDetails> all) {
    return all.stream().map(ParticipantDetails::id).toList();
  }

  private ParticipantPage page(Sort sort, boolean descending, @Nullable ListPoint from) {
    ParticipantQuery query = new ParticipantQuery("", sort, descending, from, false, SIZE);
    return rooms.ask(coordinator, () -> participants.find(query));
  }
}
