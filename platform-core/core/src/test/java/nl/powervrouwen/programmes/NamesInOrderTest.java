package nl.powervrouwen.programmes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.powervrouwen.identity.CurrentUser;
import nl.powervrouwen.identity.Staff;
import nl.powervrouwen.identity.StaffMember;
import nl.powervrouwen.registry.Role;
import nl.powervrouwen.testing.Municipality;
import nl.powervrouwen.testing.Rooms;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Lists of names stand in the order in which people look for one. */
@Tag("postgres")
class NamesInOrderTest {

  private static final Rooms rooms = Rooms.open();

  private static final List<String> MIXED =
      List.of("Zelhem", "\u00d6stra", "groep 11", "Groep 3", "almen", "\u00c1gnes", "Orvelte");
  private static final List<String> RIGHT =
      List.of("\u00c1gnes", "almen", "Groep 3", "groep 11", "Orvelte", "\u00d6stra", "Zelhem");

  /** That the database is asked to sort by something that people read. */
  private static final Pattern SORTED_BY_CODE =
      Pattern.compile(
          "ORDER BY[^\";]*\\b(?:\\w\\.)?(?:name|displayName|display_name|holder|title)\\b");

  private final Municipality here = new Municipality(rooms);

  @AfterAll
  static void close() {
    rooms.close();
  }

  @Test
  void sortsGroupsAndWhoLeadsThem() {
    ProgrammeId programme = here.programme("Voorbeeld").id();
    Set<String> trainers = Set.of(colleague("\u00c9lise"), colleague("Zus"), colleague("egbert"));
    Groups groups = rooms.get(Groups.class);
    for (String name : MIXED) {
      GroupInput input = new GroupInput(name, null, null, null, 5, trainers);
      rooms.ask(here.coordinator, () -> groups.form(programme, input));
    }

    List<GroupRow> rows = rooms.ask(here.coordinator, () -> groups.of(programme));
    assertThat(rows).extracting(GroupRow::name).containsExactlyElementsOf(RIGHT);
    GroupId first = rows.getFirst().id();
    assertThat(rooms.ask(here.coordinator, () -> groups.get(first)).trainers())
        .extracting(StaffMember::displayName)
        .containsExactly("egbert", "\u00c9lise", "Zus");
  }

  @Test
  void sortsProgrammesOfOneDay() {
    Programmes programmes = rooms.get(Programmes.class);
    LocalDate day = LocalDate.of(2027, 3, 1);
    for (String name : MIXED) {
      ProgrammeInput input = new ProgrammeInput(name, null, day, null);
      rooms.ask(here.coordinator, () -> programmes.open(input));
    }
    ProgrammeInput newer = new ProgrammeInput("Zzz", null, day.plusDays(1), null);
    rooms.ask(here.coordinator, () -> programmes.open(newer));

    assertThat(rooms.ask(here.coordinator, programmes::all))
        .extracting(ProgrammeDetails::name)
        .startsWith("Zzz")
        .containsSubsequence(RIGHT);
  }

  @Test
  void sortsColleagues() {
    MIXED.forEach(this::colleague);

    assertThat(rooms.ask(here.coordinator, () -> rooms.get(Staff.class).withRole(Role.TRAINER)))
        .extracting(StaffMember::displayName)
        .containsSubsequence(RIGHT);
  }

  private String colleague(String name) {
    CurrentUser trainer = rooms.colleague(here.tenant, name, Role.TRAINER);
    return trainer.subject();
  }

  @Test
  void leavesNoOrderOfNamesToTheDatabase() throws IOException {
    assertThat("SELECT g FROM G g ORDER BY g.start, g.name").containsPattern(SORTED_BY_CODE);
    try (Stream<Path> rooms = Files.walk(Path.of("src/main/java"));
        Stream<Path> registry = Files.walk(Path.of("../registry/src/main/java"))) {
      assertThat(Stream.concat(rooms, registry).filter(path -> path.toString().endsWith(".java")))
          .hasSizeGreaterThan(100)
          .allSatisfy(
              path ->
                  assertThat(
                          Files.readString(path)
                              .lines()
                              .filter(line -> !line.contains("FROM database_server")))
                      .noneMatch(line -> SORTED_BY_CODE.matcher(line).find()));
    }
  }
}
