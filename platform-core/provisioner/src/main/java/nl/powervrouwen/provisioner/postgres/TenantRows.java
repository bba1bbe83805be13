package nl.powervrouwen.provisioner.postgres;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import javax.sql.DataSource;
import nl.powervrouwen.registry.ConfiguredJdbi;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Update;
import org.jspecify.annotations.Nullable;

/** The rows that a pack puts into a municipality's database; each may be put there again. */
final class TenantRows {

  /** Who changed it, in the words of a pack: nobody of the municipality did. */
  private static final String BY = "pack";

  private static final String BY_NAME = "Gemeentepakket";

  private static final String SETTING =
      """
      INSERT INTO setting (name, value, version, changed_at, changed_by, changed_by_name)
      VALUES (:name, :value, 1, :now, :by, :byName)
      ON CONFLICT (name) DO UPDATE SET
        value = excluded.value, version = setting.version + 1, changed_at = excluded.changed_at,
        changed_by = excluded.changed_by, changed_by_name = excluded.changed_by_name
      WHERE setting.value <> excluded.value
      """;
  private static final String SETTING_CHANGE =
      """
      INSERT INTO change_log (id, changed_at, changed_by, changed_by_name, subject_kind, subject_id,
        action, before_change, after_change)
      SELECT :id, :now, :by, :byName, 'setting', named.name, 'change',
        CASE WHEN kept.value IS NOT NULL THEN json_build_object('value', kept.value)::text END,
        json_build_object('value', named.value)::text
      FROM (SELECT CAST(:name AS text) AS name, CAST(:value AS text) AS value) named
        LEFT JOIN setting kept ON kept.name = named.name
      WHERE kept.value IS DISTINCT FROM named.value
      """;
  private static final String PROGRAMME =
      """
      INSERT INTO programme (id, version, name, start_date, end_date, changed_at, changed_by)
      SELECT :id, 1, :name, :first, :last, :now, :by
      WHERE NOT EXISTS (SELECT 1 FROM programme WHERE name = :name AND start_date = :first)
      """;
  private static final String HOLIDAY =
      """
      INSERT INTO holiday (id, version, name, first_day, last_day, changed_at, changed_by)
      SELECT :id, 1, :name, :first, :last, :now, :by
      WHERE NOT EXISTS (SELECT 1 FROM holiday WHERE name = :name AND first_day = :first)
      """;

  private TenantRows() {}

  /** Writes what does not stand there yet, all at once; the connections are the owner's. */
  static void write(DataSource owner, OpeningRows rows, Instant now) {
    ConfiguredJdbi.over(owner::getConnection)
        .useTransaction(
            handle -> {
              for (Map.Entry<String, String> setting : new TreeMap<>(rows.settings()).entrySet()) {
                setting(handle, setting.getKey(), setting.getValue(), now);
              }
              for (OpeningRows.Programme one : rows.programmes()) {
                period(handle, PROGRAMME, one.name(), one.starts(), one.ends(), now);
              }
              for (OpeningRows.Holiday one : rows.holidays()) {
                period(handle, HOLIDAY, one.name(), one.first(), one.last(), now);
              }
            });
  }

  private static void setting(Handle handle, String name, String value, Instant now) {
    // First, for it looks at what the setting was.
    change(handle, SETTING_CHANGE, name, now)
        .bind("id", UUID.randomUUID())
        .bind("value", value)
        .execute();
    change(handle, SETTING, name, now).bind("value", value).execute();
  }

  private static void period(
      Handle handle,
      String sql,
      String name,
      LocalDate first,
      @Nullable LocalDate last,
      Instant now) {
    change(handle, sql, name, now)
        .bind("id", UUID.randomUUID())
        .bind("first", first)
        .bind("last", last)
        .execute();
  }

  private static Update change(Handle handle, String sql, String name, Instant now) {
    return handle
        .createUpdate(sql)
        .bind("name", name)
        .bind("now", now)
        .bind("by", BY)
        .bind("byName", BY_NAME);
  }
}
