package nl.powervrouwen.tenancy;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import jakarta.persistence.metamodel.EntityType;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.powervrouwen.registry.Role;
import nl.powervrouwen.settings.Setting;
import nl.powervrouwen.settings.SettingInput;
import nl.powervrouwen.settings.TenantSettings;
import nl.powervrouwen.testing.Inside;
import nl.powervrouwen.testing.Municipality;
import nl.powervrouwen.testing.Postgres;
import nl.powervrouwen.testing.Rooms;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Walks every entity and every table there is: written in one municipality, it can't be reached in
 * another. There are three of them: the third opens while the others work, on a PostgreSQL server
 * of its own. A new entity is among them without a line here.
 */
@Tag("postgres")
class EntityIsolationTest {

  private static final Rooms rooms = Rooms.open();

  private final Municipality here = new Municipality(rooms);
  private final Municipality there = new Municipality(rooms);

  @AfterAll
  static void close() {
    rooms.close();
  }

  @Test
  void keepsEveryEntityOfOneMunicipalityFromTheOther() {
    writeOneOfEverything(here);
    writeOneOfEverything(there);
    Municipality third = new Municipality(rooms, Postgres.start());
    writeOneOfEverything(third);
    List<Municipality> all = List.of(here, there, third);
    for (Municipality one : all) {
      assertThat(threshold(one)).isEqualTo(thresholdOf(one));
      for (Municipality other : all) {
        if (other != one) {
          keepsEveryEntityFrom(one, other);
        }
      }
    }
  }

  @Test
  void keepsEveryTableOfOneMunicipalityFromTheOther() {
    List<String> tables = writeOneOfEverything(here);
    assertThat(writeOneOfEverything(there))
        .isEqualTo(tables)
        .contains("participant", "change_log")
        .hasSizeGreaterThan(15);

    String mine = inside(here, em -> OneOfEverything.read(em, tables));
    String theirs = inside(there, em -> OneOfEverything.read(em, tables));

    assertThat(mine.lines().count()).isGreaterThanOrEqualTo(tables.size());
    assertThat(mine).contains(mark(here)).doesNotContain(mark(there));
    assertThat(theirs).contains(mark(there)).doesNotContain(mark(here));
  }

  private static void keepsEveryEntityFrom(Municipality one, Municipality other) {
    Set<? extends EntityType<?>> all =
        inside(one, em -> Set.copyOf(em.getMetamodel().getEntities()));
    assertThat(all).hasSizeGreaterThanOrEqualTo(11);
    for (EntityType<?> entity : all) {
      Map<Object, Object> rows = inside(one, em -> rows(em, entity));
      assertThat(rows).as("rows of %s", entity.getName()).isNotEmpty();
      rows.forEach(
          (id, row) -> {
            Object reached = inside(other, em -> em.find(entity.getJavaType(), id));
            if (reached != null && isChosen(id)) {
              assertThat(reached).usingRecursiveComparison().isNotEqualTo(row);
            } else {
              assertThat(reached).as("%s is out of reach", entity.getName()).isNull();
            }
          });
    }
  }

  /** Not drawn, but a name or a number that each may have: a row of its own may have it too. */
  private static boolean isChosen(Object id) {
    return id instanceof String || id instanceof Integer;
  }

  private static Map<Object, Object> rows(EntityManager em, EntityType<?> entity) {
    return em.createQuery("SELECT e FROM " + entity.getName() + " e", Object.class)
        .getResultStream()
        .collect(
            Collectors.toMap(
                row -> em.getEntityManagerFactory().getPersistenceUnitUtil().getIdentifier(row),
                row -> row));
  }

  private static <T> T inside(Municipality where, Function<EntityManager, T> work) {
    return rooms.ask(where.coordinator, () -> rooms.get(Inside.class).inTransaction(work));
  }

  private static List<String> writeOneOfEverything(Municipality where) {
    List<String> tables = inside(where, em -> OneOfEverything.write(em, mark(where)));
    SettingInput threshold = new SettingInput(Setting.DISCLOSURE_THRESHOLD, 0, thresholdOf(where));
    rooms.ask(
        rooms.colleague(where.tenant, "Bea Voorbeeld", Role.BEHEERDER),
        () -> rooms.get(TenantSettings.class).change(List.of(threshold)));
    return tables;
  }

  /** In every text of its rows, and in none of another's. */
  private static String mark(Municipality where) {
    return "of-" + where.tenant + "-x";
  }

  /** One that no other municipality of this test has. */
  private static String thresholdOf(Municipality where) {
    return String.valueOf(11 + Integer.parseInt(where.tenant.value().replaceAll("\\D", "")));
  }

  private static String threshold(Municipality where) {
    return rooms.ask(
        where.coordinator,
        () -> rooms.get(TenantSettings.class).one(Setting.DISCLOSURE_THRESHOLD).value());
  }
}
