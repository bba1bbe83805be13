package nl.powervrouwen.participants;

import static nl.powervrouwen.participants.ParticipantInputs.named;
import static nl.powervrouwen.registry.Role.COORDINATOR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.powervrouwen.identity.CurrentUser;
import nl.powervrouwen.participants.ParticipantQuery.Sort;
import nl.powervrouwen.refusals.InvalidInput;
import nl.powervrouwen.registry.TenantId;
import nl.powervrouwen.testing.Rooms;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@Tag("postgres")
class ParticipantPagesTest {

  private static final Rooms rooms = Rooms.open();
  private static final TenantId tenant = rooms.newTenant();
  private static final CurrentUser coordinator =
      rooms.colleague(tenant, "Coby Coordinator", COORDINATOR);
  private static final Participants participants = rooms.get(Participants.class);

  @BeforeAll
  static void registerTwentyThree() {
    rooms.as(
        coordinator,
        () -> {
          for (int i = 0; i < 20; i++) {
            // Three of a name and two of an age: only the id tells them apart.
            participants.registerAnother(
                named("Amina", "Voorbeeld" + (char) ('A' + i / 3))
                    .born(i % 5 == 0 ? null : new BirthDate(1980 + i / 2, 1, 1))
                    .get());
          }
          participants.register(named("Zo\u00eb", "\u0130pek").get());
          participants.register(named("Am\u00edra", "Berg-Test").prefix("van den").get());
          participants.register(named("Fatma", "Amin").get());
        });
  }

  @AfterAll
  static void close() {
    rooms.close();
  }

  static Stream<Arguments> orders() {
    return Stream.of(Sort.values())
        .flatMap(
            sort ->
                Stream.of(false, true)
                    .flatMap(
                        descending ->
                            Stream.of(1, 4, 22, 23)
                                .map(size -> Arguments.of(sort, descending, size))));
  }

  @ParameterizedTest
  @MethodSource("orders")
  void leafsThroughEverybodyForwardsAndBack(Sort sort, boolean descending, int size) {
    List<ParticipantRow> all = page("", sort, descending, null, false, 200).rows();
    assertThat(all).hasSize(23).doesNotHaveDuplicates();

    List<ParticipantRow> forwards = new ArrayList<>();
    ParticipantPage page = page("", sort, descending, null, false, size);
    assertThat(page.hasPrevious()).isFalse();
    forwards.addAll(page.rows());
    while (page.hasNext()) {
      page = page("", sort, descending, page.rows().getLast().id(), false, size);
      assertThat(page.hasPrevious()).isTrue();
      forwards.addAll(page.rows());
    }
    assertThat(forwards).isEqualTo(all);

    List<ParticipantRow> back = new ArrayList<>(page.rows());
    while (page.hasPrevious()) {
      page = page("", sort, descending, page.rows().getFirst().id(), true, size);
      assertThat(page.hasNext()).isTrue();
      back.addAll(0, page.rows());
    }
    assertThat(back).isEqualTo(all);
  }

  @ParameterizedTest
  @MethodSource("orders")
  void putsUnknownDatesLastInEitherDirection(Sort sort, boolean descending, int size) {
    List<ParticipantRow> all = page("", Sort.BIRTH_DATE, descending, null, false, 200).rows();

    assertThat(all.subList(16, 23)).extracting(row -> row.data().birthDate()).containsOnlyNulls();
    assertThat(all.subList(0, 16)).extracting(row -> row.data().birthDate()).doesNotContainNull();
  }

  @Test
  void findsBeginningsOfNamesInAnyOrder() {
    assertThat(names("ami")).hasSize(22);
    assertThat(names("AMIR")).containsExactly("Berg-Test, Am\u00edra van den");
    assertThat(names("test am v")).containsExactly("Berg-Test, Am\u00edra van den");
    assertThat(names("ipe ZOE")).containsExactly("\u0130pek, Zo\u00eb");
    assertThat(names("amin fat")).containsExactly("Amin, Fatma");
    assertThat(names("mina")).isEmpty();
    assertThat(names("%")).isEmpty();
    assertThat(names("' OR 1=1")).isEmpty();
    assertThat(names("   ")).hasSize(23);
  }

  @Test
  void leafsThroughWhatWasFound() {
    ParticipantPage first = page("voor", Sort.NAME, false, null, false, 15);
    ParticipantPage second = page("voor", Sort.NAME, false, first.rows().getLast().id(), false, 15);

    assertThat(first.rows()).hasSize(15);
    assertThat(second.rows())
        .extracting(row -> row.name().first())
        .hasSize(5)
        .containsOnly("Amina");
    assertThat(second.hasNext()).isFalse();
    assertThat(second.hasPrevious()).isTrue();
  }

  @Test
  void leafsOnFromSomebodyWhoIsNotAmongTheFound() {
    ParticipantId ipek = page("ipek", Sort.NAME, false, null, false, 1).rows().getFirst().id();
    ParticipantPage after = page("voor", Sort.NAME, false, ipek, false, 5);
    ParticipantPage before = page("voor", Sort.NAME, false, ipek, true, 5);

    assertThat(after.rows()).hasSize(5);
    assertThat(after.hasPrevious()).isFalse();
    assertThat(before.rows()).isEmpty();
    assertThat(before.hasPrevious()).isFalse();
  }

  @Test
  void refusesPageOfNoRowsAndSearchThatIsTooLong() {
    assertThatThrownBy(() -> page("", Sort.NAME, false, null, false, 0))
        .isInstanceOf(InvalidInput.class)
        .hasMessageContaining("size number.range");
    assertThatThrownBy(() -> page("x".repeat(101), Sort.NAME, false, null, false, 201))
        .isInstanceOf(InvalidInput.class)
        .hasMessageContaining("words text.too-long, size number.range");
  }

  private static List<String> names(String words) {
    return page(words, Sort.NAME, false, null, false, 200).rows().stream()
        .map(row -> row.name().listed())
        .toList();
  }

  private static ParticipantPage page(
      String words,
      Sort sort,
      boolean descending,
      @Nullable ParticipantId from,
      boolean backwards,
      int size) {
    ParticipantQuery query =
        new ParticipantQuery(
            words, sort, descending, from == null ? null : ListPoint.of(from), backwards, size);
    return rooms.ask(coordinator, () -> participants.find(query));
  }
}
