package nl.powervrouwen.settings;

import static nl.powervrouwen.registry.Role.BEHEERDER;
import static nl.powervrouwen.registry.Role.CONTROLLER;
import static nl.powervrouwen.registry.Role.COORDINATOR;
import static nl.powervrouwen.registry.Role.JOBCOACH;
import static nl.powervrouwen.registry.Role.PRIVACY_OFFICER;
import static nl.powervrouwen.registry.Role.TRAINER;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import nl.powervrouwen.calendar.DutchClock;
import nl.powervrouwen.changes.ChangeLog;
import nl.powervrouwen.changes.Fields;
import nl.powervrouwen.changes.LoggedChange;
import nl.powervrouwen.changes.Subject;
import nl.powervrouwen.identity.AllowedRoles;
import nl.powervrouwen.identity.Caller;
import nl.powervrouwen.refusals.Findings;
import nl.powervrouwen.refusals.StaleVersion;
import nl.powervrouwen.settings.internal.KeptSetting;
import nl.powervrouwen.tenancy.Collision;
import org.jspecify.annotations.Nullable;

/** What the caller's municipality decided for itself. */
@ApplicationScoped
@Transactional
public class TenantSettings {

  private static final String KIND = "setting";
  private static final String VALUE = "value";
  private static final int MOST_CHANGES = 100;

  @Inject private EntityManager entityManager;
  @Inject private Caller caller;
  @Inject private DutchClock clock;
  @Inject private ChangeLog log;
  @Inject @Any private Instance<SettingCheck> checks;

  /** All of them, in the order of {@link Setting}. */
  @AllowedRoles({COORDINATOR, BEHEERDER, CONTROLLER, PRIVACY_OFFICER})
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
  @AllowedRoles({COORDINATOR, BEHEERDER, CONTROLLER, PRIVACY_OFFICER})
  public SettingRow one(Setting setting) {
    return row(setting, entityManager.find(KeptSetting.class, setting.key()));
  }

  private static SettingRow row(Setting setting, @Nullable KeptSetting kept) {
    return kept == null
        ? new SettingRow(setting, setting.standard(), 0, null, null)
        : kept.row(setting);
  }

  /** Everything that these settings have been, last change first; at most the last hundred. */
  @AllowedRoles({COORDINATOR, BEHEERDER, CONTROLLER, PRIVACY_OFFICER})
  public List<SettingChangeRow> history(Set<Setting> settings) {
    List<String> keys = settings.stream().map(Setting::key).toList();
    return log.last(KIND, keys, MOST_CHANGES).stream().map(TenantSettings::changeRow).toList();
  }

  private static SettingChangeRow changeRow(LoggedChange change) {
    Setting setting = Setting.of(change.subject().id()).orElseThrow();
    String before = Objects.requireNonNullElse(change.before().get(VALUE), setting.standard());
    String value = Objects.requireNonNullElse(change.after().get(VALUE), "");
    return new SettingChangeRow(setting, before, value, change.at(), change.by());
  }

  /**
   * Changes settings, all of them or none. A value that is what it was counts as no change.
   *
   * @return those that were named, as they are now, in the order in which they were named
   * @throws nl.powervrouwen.refusals.InvalidInput with everything that is wrong; each problem's
   *     field is the setting's name
   * @throws nl.powervrouwen.refusals.StaleVersion when somebody changed one of them since
   */
  @AllowedRoles(BEHEERDER)
  public List<SettingRow> change(List<SettingInput> changes) {
    Findings findings = new Findings();
    List<String> values = changes.stream().map(input -> checked(input, findings)).toList();
    findings.refuse();
    List<SettingRow> rows = new ArrayList<>();
    for (int i = 0; i < changes.size(); i++) {
      rows.add(keep(changes.get(i), values.get(i)));
    }
    return rows;
  }

  /**
   * Ids of the curricula and reporting formats that the municipality uses; empty when it uses all
   * that are loaded.
   */
  @AllowedRoles({COORDINATOR, JOBCOACH, TRAINER, CONTROLLER, BEHEERDER, PRIVACY_OFFICER})
  public Set<String> modules() {
    return Set.copyOf(one(Setting.MODULES).names());
  }

  /** From when on an early warning is given; one of {@link Setting#warnings}. */
  @AllowedRoles({COORDINATOR, JOBCOACH})
  public int warning(Setting setting) {
    return Integer.parseInt(one(setting).value());
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
    log.write(
        new Subject(KIND, setting.key(), null),
        "change",
        Fields.NONE.with(VALUE, now.value()),
        Fields.NONE.with(VALUE, value),
        null,
        moment);
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
