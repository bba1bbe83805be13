package nl.powervrouwen.tenancy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import nl.powervrouwen.provisioner.postgres.TenantDatabases;
import nl.powervrouwen.registry.AccessChange;
import nl.powervrouwen.registry.OrderState;
import nl.powervrouwen.registry.PostgresAddress;
import nl.powervrouwen.registry.Register;
import nl.powervrouwen.registry.TenantId;
import nl.powervrouwen.spi.Words;
import nl.powervrouwen.testing.AccessQuestions;
import nl.powervrouwen.testing.Postgres;
import nl.powervrouwen.testing.RegisterContents;
import org.jdbi.v3.core.JdbiException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the application's own login can do with agreements when it tries. */
@Tag("postgres")
class AccessAnswersTest {

  private static final TenantId HERE = new TenantId("hierstad");
  private static final TenantId ELSEWHERE = new TenantId("eldersstad");

  private final Postgres postgres = Postgres.shared();
  private Register register;
  private AccessChange change;

  @BeforeEach
  void ask() {
    postgres.databases().preparePlatform();
    RegisterContents.clear();
    register =
        TenantDatabases.register(
            PostgresAddress.main(postgres.host(), postgres.port(), "disable"), postgres.secrets());
    change = AccessQuestions.ask(register, HERE, AccessQuestions.OPERATOR);
  }

  private boolean agree(AccessChange to) {
    return register.answer(to, null, "b-1", "Bea Voorbeeld");
  }

  @Test
  void takesOneAnswerToWhatWasAsked() {
    assertThat(agree(change)).isTrue();
    assertThat(agree(change)).as("twice").isFalse();
    assertThat(register.answer(change, "toch niet", "b-2", "Bram Voorbeeld")).isFalse();

    assertThat(register.accessChanges(HERE, 5).getFirst().answer())
        .extracting(AccessChange.Answer::agreed, AccessChange.Answer::byName)
        .containsExactly(true, "Bea Voorbeeld");
  }

  @Test
  void takesOneOfManyAnswersAtOnce() throws Exception {
    try (ExecutorService all = Executors.newFixedThreadPool(8)) {
      List<Callable<Boolean>> answers =
          IntStream.range(0, 16)
              .<Callable<Boolean>>mapToObj(
                  i ->
                      () ->
                          register.answer(
                              change, i % 2 == 0 ? null : "nee " + i, "b-" + i, "Bea " + i))
              .toList();
      int taken = 0;
      for (Future<Boolean> answer : all.invokeAll(answers)) {
        taken += answer.get() ? 1 : 0;
      }
      assertThat(taken).isEqualTo(1);
    }
  }

  @Test
  void takesNoAnswerForAnotherMunicipality() {
    AccessChange stolen =
        new AccessChange(
            change.order(),
            change.content(),
            ELSEWHERE,
            change.kind(),
            change.source(),
            change.askedByName(),
            change.askedAt(),
            change.ground(),
            change.lines(),
            change.until(),
            null,
            null,
            null);
    assertThat(agree(stolen)).isFalse();
    assertThatThrownBy(() -> asApplication(insert(ELSEWHERE, change.content(), "b-1", "Bea")))
        .isInstanceOf(SQLException.class);
    assertThat(register.accessChanges(HERE, 5).getFirst().answer()).isNull();
  }

  @Test
  void takesNoAnswerToOlderContent() {
    AccessChange newer =
        AccessQuestions.show(register, HERE, change.order(), "https://nog-elders.example");

    assertThat(agree(change)).isFalse();
    assertThatThrownBy(() -> asApplication(insert(HERE, change.content(), "b-1", "Bea")))
        .hasMessageContaining("not asked");
    assertThat(agree(newer)).isTrue();
  }

  @Test
  void takesNoAnswerWhenTheTermOrTheOrderIsOver() throws SQLException {
    asAdmin("UPDATE access_change SET until = now() - interval '1 s'");
    assertThat(agree(change)).isFalse();
    assertThatThrownBy(() -> asApplication(insert(HERE, change.content(), "b-1", "Bea")))
        .hasMessageContaining("not asked");

    AccessChange next = AccessQuestions.ask(register, HERE, AccessQuestions.OPERATOR);
    RegisterContents.write(
        registry -> registry.end(next.order(), OrderState.REFUSED, new Words("Voorbij.", "Over.")));
    assertThat(agree(next)).isFalse();
  }

  @Test
  void takesNoAgreementOfWhoAskedButARefusal() {
    assertThatThrownBy(() -> register.answer(change, null, "operator-7", "Een ander"))
        .isInstanceOf(JdbiException.class);
    assertThatThrownBy(() -> register.answer(change, null, "b-1", " olga VOORBEELD "))
        .isInstanceOf(JdbiException.class);
    assertThat(register.answer(change, "ik vergiste mij", "b-1", AccessQuestions.OPERATOR))
        .isTrue();
  }

  @Test
  void takesTheWordOfASecondOperatorAloneThatNobodyCanAgree() throws SQLException {
    assertThatThrownBy(
            () ->
                register.declareEmergency(
                    change, "weg", AccessQuestions.declarer("operator-7", "Anders")))
        .isInstanceOf(JdbiException.class);
    assertThatThrownBy(
            () ->
                register.declareEmergency(
                    change, "weg", AccessQuestions.declarer("o-8", AccessQuestions.OPERATOR)))
        .isInstanceOf(JdbiException.class);
    asAdmin("UPDATE tenant_order SET door = 'FOLDER'");
    assertThatThrownBy(
            () ->
                register.declareEmergency(
                    change, "weg", AccessQuestions.declarer("o-8", "Otto Voorbeeld")))
        .isInstanceOf(JdbiException.class);
    asAdmin("UPDATE tenant_order SET door = 'SCREEN'");

    assertThat(
            register.declareEmergency(
                change, "weg", AccessQuestions.declarer("o-8", "Otto Voorbeeld")))
        .isTrue();
    assertThat(
            register.declareEmergency(
                change, "weg", AccessQuestions.declarer("o-9", "Olaf Voorbeeld")))
        .isFalse();
    assertThat(queued()).as("before 72 hours are over").doesNotContain(change.order());
    asAdmin("UPDATE access_emergency SET declared_at = now() - interval '72 hours'");
    assertThat(queued()).contains(change.order());
  }

  @Test
  void takesNoWordOfAnEmergencyWhenTheMunicipalityHasNoTimeToRefuse() throws SQLException {
    asAdmin("UPDATE access_change SET until = now() + interval '71 hours'");
    assertThat(
            register.declareEmergency(
                change, "weg", AccessQuestions.declarer("o-8", "Otto Voorbeeld")))
        .isFalse();
  }

  /** Each is what somebody would do who has the application's login and no more. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "UPDATE access_change SET outcome = 'DONE', ended_at = now()",
        "UPDATE access_change SET tenant = 'eldersstad'",
        "UPDATE access_change SET until = now() + interval '100 years'",
        "DELETE FROM access_change",
        "DELETE FROM access_change_line",
        "UPDATE access_change_line SET after_nl = 'iets onschuldigs'",
        "INSERT INTO access_change (order_id, content, tenant, ground)"
            + " SELECT id, repeat('a', 64), 'eldersstad', 'TOLD' FROM tenant_order",
        "UPDATE access_answer SET agreed = true",
        "DELETE FROM access_answer",
        "TRUNCATE access_answer",
        "INSERT INTO access_answer (order_id, content, tenant, agreed, answered_by,"
            + " answered_by_name, answered_at) SELECT order_id, content, tenant, true, 'b', 'Bea',"
            + " now() - interval '1 year' FROM access_change",
        "UPDATE access_emergency SET declared_at = now() - interval '72 hours'",
        "INSERT INTO access_emergency (order_id, content, tenant, reason, declared_by,"
            + " declared_by_name, client, declared_at) SELECT order_id, content, tenant, 'weg', 'o-8',"
            + " 'Otto', 'BROWSER', now() - interval '73 hours' FROM access_change",
        "UPDATE access_emergency SET logged_at = now()",
        "INSERT INTO access_emergency (order_id, content, tenant, reason, declared_by,"
            + " declared_by_name, client, logged_at) SELECT order_id, content, tenant, 'weg', 'o-8',"
            + " 'Otto', 'BROWSER', now() FROM access_change",
        "UPDATE tenant_order SET state = 'WAITING'",
        "UPDATE tenant_order SET asked_by_name = 'Iemand anders'",
        "ALTER TABLE access_answer DISABLE TRIGGER answers_in_place",
        "DROP FUNCTION refuse_answer_out_of_place CASCADE"
      })
  void letsTheApplicationChangeNothing(String attempt) {
    assertThatThrownBy(() -> asApplication(attempt)).isInstanceOf(SQLException.class);
  }

  @Test
  void keepsTheProvisionersQueueFreeOfWhatWaitsForAnAnswer() {
    assertThat(queued()).doesNotContain(change.order());
    agree(change);
    assertThat(queued()).contains(change.order());
  }

  private List<UUID> queued() {
    try (var registry = postgres.databases().registry()) {
      return registry.queue().stream().map(order -> order.id()).toList();
    }
  }

  private String insert(TenantId tenant, String content, String by, String name) {
    return "INSERT INTO access_answer (order_id, content, tenant, agreed, answered_by,"
        + " answered_by_name) VALUES ('%s', '%s', '%s', true, '%s', '%s')"
            .formatted(change.order(), content, tenant, by, name);
  }

  private void asApplication(String sql) throws SQLException {
    try (Connection connection = postgres.enter(Register.PLATFORM, Register.PLATFORM);
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private void asAdmin(String sql) throws SQLException {
    try (Connection connection = postgres.enterAsAdmin(Register.PLATFORM);
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
