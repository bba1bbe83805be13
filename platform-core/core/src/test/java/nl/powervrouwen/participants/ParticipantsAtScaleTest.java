package nl.powervrouwen.participants;

import static nl.powervrouwen.registry.Role.COORDINATOR;
import static nl.powervrouwen.registry.Role.JOBCOACH;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
import nl.powervrouwen.identity.CurrentUser;
import nl.powervrouwen.participants.ParticipantQuery.Sort;
import nl.powervrouwen.registry.TenantId;
import nl.powervrouwen.testing.Plans;
import nl.powervrouwen.testing.Postgres;
import nl.powervrouwen.testing.Rooms;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;

/** A hundred thousand invented participants: a page must not read more than a page. */
@Tag("postgres")
class ParticipantsAtScaleTest {

  private static final int MANY = 100_000;
  private static final int CASELOAD = 60;
  private static final int PAGE = 50;

  /** Rows that may be looked at for a page, its neighbours and its coaches. */
  private static final long FEW = 6L * PAGE;

  private static final Rooms rooms = Rooms.open();
  private static final TenantId tenant = rooms.newTenant();
  private static final CurrentUser coordinator = rooms.colleague(tenant, "Coby", COORDINATOR);
  private static final CurrentUser coach = rooms.colleague(tenant, "Jo", JOBCOACH);
  private static final Participants participants = rooms.get(Participants.class);

  @BeforeAll
  static void loadManyInventedParticipants() throws SQLException, IOException {
    try (Connection admin = Postgres.shared().enterAsAdmin(tenant.database());
        Statement statement = admin.createStatement()) {
      CopyManager copy = admin.unwrap(PGConnection.class).getCopyAPI();
      Random random = new Random(20261122);
      StringBuilder people = new StringBuilder();
      StringBuilder words = new StringBuilder();
      for (int i = 0; i < MANY; i++) {
        write(i, random, people, words);
      }
      copy.copyIn(
          "COPY participant (id, version, first_name, last_name, name_key, birth_date,"
              + " needs_childcare, needs_travel, needs_interpreter, needs_device, registered_at,"
              + " changed_at, changed_by, changed_by_name) FROM STDIN",
          new StringReader(people.toString()));
      copy.copyIn("COPY participant_word FROM STDIN", new StringReader(words.toString()));
      statement.execute(
          "INSERT INTO caseload_entry SELECT '"
              + coach.subject()
              + "', id, 'COACH', id FROM participant ORDER BY id LIMIT "
              + CASELOAD);
      statement.execute("ANALYZE");
    }
    Plans.watch(tenant);
  }

  private static void write(int i, Random random, StringBuilder people, StringBuilder words) {
    UUID id = new UUID(random.nextLong(), random.nextLong());
    String first = name(random, 2);
    String last = i == 4711 ? "zzyzx" : name(random, 3);
    int year = 1950 + random.nextInt(55);
    String born = random.nextInt(10) == 0 ? "\\N" : year + "-05-0" + (1 + random.nextInt(9));
    people.append(id).append("\t1\t").append(first).append('\t').append(last).append('\t');
    people.append(last).append("\\x01").append(first).append("\\x01\t").append(born);
    people.append("\tt\tf\tt\tf\t2026-01-0").append(1 + i % 9).append("\t2026-01-01\tx\tx\n");
    words.append(id).append('\t').append(first).append('\n');
    if (!last.equals(first)) {
      words.append(id).append('\t').append(last).append('\n');
    }
  }

  /** Looks like a name and is nobody's. */
  private static String name(Random random, int syllables) {
    String[] parts = {"ba", "da", "fi", "ha", "ka", "la", "mi", "na", "ra", "sa", "ti", "wa"};
    StringBuilder name = new StringBuilder("a");
    for (int i = 0; i < syllables; i++) {
      name.append(parts[random.nextInt(parts.length)]);
    }
    return name.toString();
  }

  @AfterAll
  static void close() {
    rooms.close();
  }

  static Stream<Arguments> orders() {
    return Stream.of(Sort.values())
        .flatMap(sort -> Stream.of(Arguments.of(sort, false), Arguments.of(sort, true)));
  }

  @ParameterizedTest
  @MethodSource("orders")
  void readsAPageAlongAnIndexHoweverFarSomebodyLeafs(Sort sort, boolean descending) {
    ParticipantPage first = page(coordinator, "", sort, descending, null, false);
    ParticipantId deep = jumpFarAway(sort, descending);
    ParticipantPage next = page(coordinator, "", sort, descending, deep, false);
    ParticipantPage previous = page(coordinator, "", sort, descending, deep, true);

    assertThat(List.of(first, next, previous)).allSatisfy(p -> assertThat(p.rows()).hasSize(PAGE));
    Plans.since(tenant, "FROM participant")
        .isNotEmpty()
        .allSatisfy(
            plan -> {
              assertThat(plan.text()).doesNotContain("Seq Scan on participant");
              assertThat(plan.text()).contains("Index Scan");
              assertThat(plan.rowsRead()).isLessThan(FEW);
            });
  }

  /** An id from the middle of the list. */
  private static ParticipantId jumpFarAway(Sort sort, boolean descending) {
    ParticipantPage page = page(coordinator, "ami", sort, descending, null, false);
    ParticipantId middle = page.rows().getLast().id();
    Plans.forget(tenant);
    return middle;
  }

  @Test
  void findsOneAmongMany() {
    Plans.forget(tenant);

    assertThat(page(coordinator, "ZZYZ", Sort.NAME, false, null, false).rows()).hasSize(1);

    Plans.since(tenant, "FROM participant")
        .isNotEmpty()
        .allSatisfy(plan -> assertThat(plan.rowsRead()).isLessThan(FEW));
  }

  @Test
  void findsFirstPageOfWhatEverybodyIsCalled() {
    Plans.forget(tenant);

    assertThat(page(coordinator, "a", Sort.NAME, false, null, false).rows()).hasSize(PAGE);

    Plans.since(tenant, "FROM participant")
        .isNotEmpty()
        .allSatisfy(plan -> assertThat(plan.rowsRead()).isLessThan(FEW));
  }

  @Test
  void readsTheCaseloadOnlyForAJobCoach() {
    Plans.forget(tenant);

    ParticipantPage first = page(coach, "", Sort.NAME, false, null, false);
    ParticipantPage second = page(coach, "", Sort.NAME, false, first.rows().getLast().id(), false);

    assertThat(first.rows()).hasSize(PAGE);
    assertThat(second.rows()).hasSize(CASELOAD - PAGE);
    Plans.since(tenant, "FROM participant")
        .isNotEmpty()
        .allSatisfy(
            plan -> {
              assertThat(plan.text()).doesNotContain("Seq Scan on participant");
              assertThat(plan.rowsRead()).isLessThan(FEW);
            });
  }

  private static ParticipantPage page(
      CurrentUser who,
      String words,
      Sort sort,
      boolean descending,
      @Nullable ParticipantId from,
      boolean backwards) {
    ParticipantQuery query =
        new ParticipantQuery(
            words, sort, descending, from == null ? null : ListPoint.of(from), backwards, PAGE);
    return rooms.ask(who, () -> participants.find(query));
  }
}
