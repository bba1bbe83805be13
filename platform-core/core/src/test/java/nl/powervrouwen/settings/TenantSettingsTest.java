package nl.powervrouwen.settings;

import static nl.powervrouwen.retention.RetentionCategory.ATTENDANCE;
import static nl.powervrouwen.retention.RetentionCategory.PARTICIPANT_FILE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.powervrouwen.identity.CurrentUser;
import nl.powervrouwen.modules.Curricula;
import nl.powervrouwen.modules.CurriculumRow;
import nl.powervrouwen.modules.ModuleChoice;
import nl.powervrouwen.modules.ModuleChoices;
import nl.powervrouwen.provisioner.postgres.OpeningRows;
import nl.powervrouwen.refusals.Code;
import nl.powervrouwen.refusals.InvalidInput;
import nl.powervrouwen.refusals.NotAllowed;
import nl.powervrouwen.refusals.Problem;
import nl.powervrouwen.refusals.StaleVersion;
import nl.powervrouwen.registry.Role;
import nl.powervrouwen.registry.Site;
import nl.powervrouwen.registry.TenantId;
import nl.powervrouwen.spi.Assessment;
import nl.powervrouwen.spi.Curriculum;
import nl.powervrouwen.spi.CurriculumPart;
import nl.powervrouwen.spi.CurriculumPlan;
import nl.powervrouwen.spi.PartKind;
import nl.powervrouwen.spi.Validity;
import nl.powervrouwen.spi.Words;
import nl.powervrouwen.testing.Postgres;
import nl.powervrouwen.testing.Rooms;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("postgres")
class TenantSettingsTest {

  private static final Rooms rooms = Rooms.open();

  private final TenantId tenant = rooms.newTenant();
  private final CurrentUser beheerder = rooms.colleague(tenant, "Bea Voorbeeld", Role.BEHEERDER);
  private final CurrentUser coordinator =
      rooms.colleague(tenant, "Coby Voorbeeld", Role.COORDINATOR);
  private final CurrentUser trainer = rooms.colleague(tenant, "Tine Voorbeeld", Role.TRAINER);

  @AfterAll
  static void close() {
    rooms.close();
  }

  @Test
  void holdsTheStandardAsLongAsNobodyChose() {
    SettingRow threshold = one(Setting.DISCLOSURE_THRESHOLD);

    assertThat(threshold.value()).isEqualTo("10");
    assertThat(threshold.version()).isZero();
    assertThat(threshold.changedAt()).isNull();
    assertThat(rooms.ask(coordinator, () -> settings().all()))
        .extracting(SettingRow::setting)
        .containsExactlyElementsOf(Setting.values());
    assertThat(history()).isEmpty();
  }

  @Test
  void keepsWhatItWasWithWhoChangedIt() {
    change(Setting.DISCLOSURE_THRESHOLD, 0, " 15 ");
    change(Setting.DISCLOSURE_THRESHOLD, 1, "20");

    assertThat(one(Setting.DISCLOSURE_THRESHOLD).value()).isEqualTo("20");
    assertThat(history())
        .extracting(SettingChangeRow::before, SettingChangeRow::value, SettingChangeRow::by)
        .containsExactly(tuple("15", "20", "Bea Voorbeeld"), tuple("10", "15", "Bea Voorbeeld"));
  }

  @Test
  void tellsWhatThePackSetAndSetAgain() {
    for (String value : List.of("15", "15", "20")) {
      OpeningRows rows =
          new OpeningRows(Map.of(Setting.DISCLOSURE_THRESHOLD.key(), value), List.of(), List.of());
      Postgres.shared().databases().furnish(tenant, Site.MAIN_SERVER, rows, Instant.now());
    }

    assertThat(history())
        .extracting(SettingChangeRow::before, SettingChangeRow::value, SettingChangeRow::by)
        .containsExactly(tuple("15", "20", "Gemeentepakket"), tuple("10", "15", "Gemeentepakket"));
  }

  @Test
  void writesNothingWhenTheValueIsWhatItWas() {
    change(Setting.DISCLOSURE_THRESHOLD, 0, "15");
    SettingRow same = change(Setting.DISCLOSURE_THRESHOLD, 1, "15");

    assertThat(same.version()).isEqualTo(1);
    assertThat(history()).hasSize(1);
  }

  @Test
  void refusesAThresholdBelowTen() {
    assertProblem(Setting.DISCLOSURE_THRESHOLD, "9", Code.NUMBER_RANGE);
    assertProblem(Setting.DISCLOSURE_THRESHOLD, "ten", Code.NUMBER_RANGE);
    assertProblem(Setting.DISCLOSURE_THRESHOLD, "", Code.NEEDED);
    assertProblem(Setting.months(PARTICIPANT_FILE), "0", Code.NUMBER_RANGE);
    assertThat(history()).isEmpty();
  }

  @Test
  void knowsWhichFiguresCanBeShared() {
    assertProblem(Setting.SHARING, "participants,names", Code.SETTING_CHOICE);
    assertThat(change(Setting.SHARING, 0, "certificates, participants").value())
        .isEqualTo("certificates,participants");
    assertThat(change(Setting.SHARING, 1, "").value()).isEmpty();
  }

  @Test
  void changesAllOrNothing() {
    List<SettingInput> mixed =
        List.of(
            new SettingInput(Setting.months(ATTENDANCE), 0, "24"),
            new SettingInput(Setting.DISCLOSURE_THRESHOLD, 0, "3"));

    assertThatThrownBy(() -> rooms.ask(beheerder, () -> settings().change(mixed)))
        .isInstanceOf(InvalidInput.class);
    assertThat(one(Setting.months(ATTENDANCE)).version()).isZero();
  }

  @Test
  void refusesAnOldVersion() {
    change(Setting.DISCLOSURE_THRESHOLD, 0, "15");

    assertThatThrownBy(() -> change(Setting.DISCLOSURE_THRESHOLD, 0, "20"))
        .isInstanceOf(StaleVersion.class);
    assertThat(one(Setting.DISCLOSURE_THRESHOLD).value()).isEqualTo("15");
  }

  @Test
  void letsOnlyABeheerderChange() {
    SettingInput input = new SettingInput(Setting.DISCLOSURE_THRESHOLD, 0, "15");

    assertThatThrownBy(() -> rooms.ask(coordinator, () -> settings().change(List.of(input))))
        .isInstanceOf(NotAllowed.class);
    assertThatThrownBy(() -> rooms.ask(trainer, () -> settings().all()))
        .isInstanceOf(NotAllowed.class);
  }

  @Test
  void keepsToOneMunicipality() {
    change(Setting.DISCLOSURE_THRESHOLD, 0, "15");
    CurrentUser elsewhere = rooms.colleague(rooms.newTenant(), "Els Voorbeeld", Role.BEHEERDER);

    assertThat(rooms.ask(elsewhere, () -> settings().one(Setting.DISCLOSURE_THRESHOLD)).value())
        .isEqualTo("10");
  }

  @Test
  void offersOnlyTheModulesThatAreUsedAndLeavesTheOthersReadable() {
    rooms.add(curriculum("gekozen"));
    rooms.add(curriculum("andere"));
    assertThat(offered()).contains("gekozen", "andere");

    change(Setting.MODULES, 0, "gekozen");

    assertThat(offered()).contains("gekozen").doesNotContain("andere");
    assertThat(rooms.ask(trainer, () -> rooms.get(Curricula.class).find("andere", "1")))
        .isPresent();
    assertThat(rooms.ask(trainer, () -> rooms.get(Curricula.class).isUsed("andere"))).isFalse();
    assertThat(choices()).filteredOn(ModuleChoice::used).hasSize(1);
  }

  @Test
  void refusesAModuleThatIsNotThereAndKeepsOneThatWentAway() {
    Curriculum gone = curriculum("verdwijnt");
    rooms.add(gone);
    assertProblem(Setting.MODULES, "verdwijnt,verzonnen", Code.SETTING_CHOICE);
    change(Setting.MODULES, 0, "verdwijnt");
    rooms.unshelve(gone);
    rooms.add(curriculum("erbij"));

    assertThat(change(Setting.MODULES, 1, "verdwijnt,erbij").names())
        .containsExactlyInAnyOrder("verdwijnt", "erbij");
    assertThat(choices())
        .filteredOn(choice -> choice.kind() == ModuleChoice.Kind.ABSENT)
        .extracting(ModuleChoice::id)
        .containsExactly("verdwijnt");
  }

  private static TenantSettings settings() {
    return rooms.get(TenantSettings.class);
  }

  private SettingRow one(Setting setting) {
    return rooms.ask(coordinator, () -> settings().one(setting));
  }

  private SettingRow change(Setting setting, long version, String value) {
    List<SettingInput> changes = List.of(new SettingInput(setting, version, value));
    return rooms.ask(beheerder, () -> settings().change(changes)).getFirst();
  }

  private List<SettingChangeRow> history() {
    return rooms.ask(coordinator, () -> settings().history(Set.copyOf(Setting.values())));
  }

  private List<String> offered() {
    return rooms.ask(trainer, () -> rooms.get(Curricula.class).all()).stream()
        .map(CurriculumRow::id)
        .toList();
  }

  private List<ModuleChoice> choices() {
    return rooms.ask(coordinator, () -> rooms.get(ModuleChoices.class).all());
  }

  private void assertProblem(Setting setting, String value, String code) {
    assertThatThrownBy(() -> change(setting, 0, value))
        .isInstanceOfSatisfying(
            InvalidInput.class,
            refusal ->
                assertThat(refusal.problems())
                    .extracting(Problem::field, Problem::code)
                    .containsExactly(tuple(setting.key(), code)));
  }

  private static Curriculum curriculum(String id) {
    Words words = new Words(id, id);
    return new CurriculumPlan(
        id,
        "1",
        words,
        words,
        Validity.from(LocalDate.of(2020, Month.JANUARY, 1)),
        List.of(
            new CurriculumPart(
                1,
                PartKind.SESSION,
                words,
                words,
                words,
                Duration.ofHours(3),
                Set.of(),
                null,
                List.of())),
        List.of(),
        facts -> new Assessment(List.of()));
  }
}
