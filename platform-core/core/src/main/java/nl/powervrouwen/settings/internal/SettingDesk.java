package nl.powervrouwen.settings.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import nl.powervrouwen.calendar.DutchClock;
import nl.powervrouwen.identity.Caller;
import nl.powervrouwen.refusals.Findings;
import nl.powervrouwen.refusals.StaleVersion;
import nl.powervrouwen.settings.Setting;
import nl.powervrouwen.settings.SettingChangeRow;
import nl.powervrouwen.settings.SettingCheck;
import nl.powervrouwen.settings.SettingInput;
import nl.powervrouwen.settings.SettingRow;
import nl.powervrouwen.tenancy.Collision;
import org.jspecify.annotations.Nullable;

/** Keeps the settings and everything that they have been. */
@ApplicationScoped
public class SettingDesk {

  private static final int MOST_CHANGES = 100;

  @Inject private EntityManager entityManager;
  @Inject private Caller caller;
  @Inject private DutchClock clock;
  @Inject @Any private Instance<SettingCheck> checks;

  /** All of them, in their order. */
  public List<SettingRow> all() {
    Map<Setting, SettingRow> kept = new HashMap<>();
    entityManager
        .createQuery("SELECT s FROM KeptSetting s", KeptSetting.class)
        .getResultStream()
        .forEach(
            one ->
                Setting.of(one.name()).ifPresent(setting -> kept.put(setting, row(setting, one))));
    return Setting.values().stream()
        .map(setting -> kept.getOrDefault(setting, row(setting, null)))
        .toList();
  }

  /** One of them. */
  public SettingRow one(Setting setting) {
    return row(setting, entityManager.find(KeptSetting.class, setting.key()));
  }

  private static SettingRow row(Setting setting, @Nullable KeptSetting kept) {
    return kept == null
        ? new SettingRow(setting, setting.standard(), 0, null, null)
        : kept.row(setting);
  }

  /** What these settings have been, last change first. */
  public List<SettingChangeRow> history(Set<Setting> settings) {
    if (settings.isEmpty()) {
      return List.of();
    }
    Map<Setting, String> before = new HashMap<>();
    List<SettingChangeRow> rows = new ArrayList<>();
    for (SettingChange change : changes(settings)) {
      Setting setting = Setting.of(change.name()).orElseThrow();
      String was = before.getOrDefault(setting, setting.standard());
      before.put(setting, change.value());
      rows.add(new SettingChangeRow(setting, was, change.value(), change.at(), change.by()));
    }
    Collections.reverse(rows);
    return List.copyOf(rows.subList(0, Math.min(rows.size(), MOST_CHANGES)));
  }

  private List<SettingChange> changes(Set<Setting> settings) {
    return entityManager
        .createQuery(
            "SELECT c FROM SettingChange c WHERE c.name IN :names ORDER BY c.changedAt, c.id",
            SettingChange.class)
        .setParameter("names", settings.stream().map(Setting::key).toList())
        .getResultList();
  }

  /** Changes them, all or none. */
  public List<SettingRow> change(List<SettingInput> inputs) {
    Findings findings = new Findings();
    List<String> values = inputs.stream().map(input -> checked(input, findings)).toList();
    findings.refuse();
    List<SettingRow> rows = new ArrayList<>();
    for (int i = 0; i < inputs.size(); i++) {
      rows.add(keep(inputs.get(i), values.get(i)));
    }
    return rows;
  }

  private String checked(SettingInput input, Findings all) {
    Setting setting = input.setting();
    Findings findings = new Findings();
    String value = setting.check(Objects.requireNonNullElse(input.value(), ""), findings);
    if (findings.isEmpty()) {
      String before = one(setting).value();
      checks.forEach(check -> check.check(setting, before, value, findings));
    }
    all.addAll(findings);
    return value;
  }

  private SettingRow keep(SettingInput input, String value) {
    Setting setting = input.setting();
    KeptSetting kept =
        entityManager.find(KeptSetting.class, setting.key(), LockModeType.PESSIMISTIC_WRITE);
    SettingRow now = row(setting, kept);
    if (now.version() != input.version()) {
      throw new StaleVersion("setting", now.version());
    }
    if (now.value().equals(value)) {
      return now;
    }
    OffsetDateTime moment = clock.stamp();
    KeptSetting changed =
        kept == null ? new KeptSetting(setting, value, caller.user(), moment) : kept;
    changed.fill(value, caller.user(), moment);
    entityManager.persist(changed);
    entityManager.persist(new SettingChange(setting, value, caller.user(), moment));
    flush();
    return row(setting, changed);
  }

  /** Two administrators may choose for the first time at once; one of them comes second. */
  private void flush() {
    try {
      entityManager.flush();
    } catch (PersistenceException e) {
      throw Collision.isCauseOf(e) ? new StaleVersion("setting", 1) : e;
    }
  }
}
