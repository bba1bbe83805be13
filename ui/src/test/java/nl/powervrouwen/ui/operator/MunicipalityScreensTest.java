package nl.powervrouwen.ui.operator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import nl.powervrouwen.identity.CurrentUser;
import nl.powervrouwen.packs.PackArchive;
import nl.powervrouwen.registry.AccessChange;
import nl.powervrouwen.registry.Measurements;
import nl.powervrouwen.registry.MunicipalityRecord;
import nl.powervrouwen.registry.MunicipalityState;
import nl.powervrouwen.registry.Order;
import nl.powervrouwen.registry.OrderKind;
import nl.powervrouwen.registry.OrderSource;
import nl.powervrouwen.registry.Register;
import nl.powervrouwen.registry.Role;
import nl.powervrouwen.registry.SiteKind;
import nl.powervrouwen.registry.TenantId;
import nl.powervrouwen.spi.Words;
import nl.powervrouwen.testing.AccessQuestions;
import nl.powervrouwen.testing.RegisterContents;
import nl.powervrouwen.ui.testing.ScreenTest;
import nl.powervrouwen.ui.texts.Moments;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class MunicipalityScreensTest extends ScreenTest {

  private static final String PACK =
      """
      pack: 1
      id: voorbeeldstad
      gemeentecode: "1859"
      name: Gemeente Voorbeeldstad
      host: voorbeeldstad.localhost
      """;

  private final Register register = room(Register.class);

  @BeforeEach
  void forgetEverything() {
    RegisterContents.clear();
    logIn(at("operator-screens", SiteKind.OPERATOR, Role.OPERATOR));
  }

  @Test
  void showsHowEachMunicipalityIsDoing() {
    RegisterContents.add("voorbeeldstad", "1859", MunicipalityState.OPEN);
    MunicipalityRecord old = RegisterContents.add("oudvoorbeeld", "1876", MunicipalityState.OPEN);
    Instant now = Instant.now();
    RegisterContents.write(registry -> registry.write(old.at("2", "migratie 3 mislukte", now)));
    open("modules");
    open("gemeenten");

    assertThat(text())
        .containsSubsequence("Gemeente oudvoorbeeld", "2, loopt achter", "Vraagt aandacht")
        .containsSubsequence(
            "Gemeente voorbeeldstad",
            "Open",
            MunicipalityRecord.NEWEST_SCHEMA + ", actueel",
            "Goed")
        .contains("operator-screens.localhost:9080");
  }

  @Test
  void showsHowLargeEachIsAndHowManyLoginsFail() {
    RegisterContents.add("voorbeeldstad", "1859", MunicipalityState.OPEN);
    RegisterContents.add("oudvoorbeeld", "1876", MunicipalityState.OPEN);
    Instant measured = Instant.parse("2026-11-22T09:05:00Z");
    TenantId small = new TenantId("voorbeeldstad");
    RegisterContents.write(
        registry -> {
          registry.measured(Measurements.Kind.DATABASE_BYTES, Map.of(small, 9_043_968L), measured);
          registry.measured(Measurements.Kind.FAILED_LOGINS, Map.of(small, 3L), measured);
        });
    open("gemeenten");
    assertThat(text())
        .containsSubsequence("Schijf", "Mislukte logins (24\u00a0uur)")
        .containsSubsequence("oudvoorbeeld", "nog niet gemeten", "nog niet gemeten")
        .containsSubsequence("voorbeeldstad", "10\u00a0MB", "3");

    open("gemeenten/voorbeeldstad");
    assertThat(text()).contains("10\u00a0MB (gemeten: zo 22 nov, 10.05)", "3 (gemeten: zo 22 nov");
  }

  @Test
  void destroysWhatIsKeptOnlyForWhoTypesItsShortNameAndProvesTheExport() {
    leaving(Moments.today().plusMonths(1));
    open("gemeenten/vertrekstad");
    press("Vernietigen…");
    assertThat(text()).contains("Dit kan niet worden teruggedraaid", "Eerder vernietigen kan");

    field(TextField.class, "destroy-id").setValue("anderstad");
    press("Voorgoed vernietigen");
    assertThat(field(TextField.class, "destroy-id").isInvalid()).isTrue();
    assertThat(field(TextField.class, "destroy-export").isInvalid()).isTrue();
    assertThat(register.orders(1)).isEmpty();

    field(TextField.class, "destroy-id").setValue("vertrekstad");
    field(TextField.class, "destroy-export").setValue("AB".repeat(32));
    press("Voorgoed vernietigen");
    assertThat(register.orders(1))
        .extracting(Order::kind, Order::argument)
        .containsExactly(tuple(OrderKind.DESTROY, "export received " + "ab".repeat(32)));

    open("gemeenten/vertrekstad");
    assertThat(text()).contains("Vernietigen kan nu niet: het platform is bezig");
  }

  @Test
  void destroysWithoutProofWhenTheTermIsOver() {
    leaving(Moments.today().minusDays(1));
    open("gemeenten/vertrekstad");
    press("Vernietigen…");
    assertThat(text()).contains("De bewaartermijn is voorbij");
    field(TextField.class, "destroy-id").setValue("vertrekstad");
    press("Voorgoed vernietigen");

    assertThat(register.orders(1))
        .extracting(Order::kind, Order::argument)
        .containsExactly(tuple(OrderKind.DESTROY, null));
  }

  @Test
  void offersTheCertificateOfWhatIsDestroyed() {
    MunicipalityRecord gone = RegisterContents.add("vertrekstad", "1859", MunicipalityState.CLOSED);
    RegisterContents.certify(gone.tenant(), new byte[] {'%', 'P', 'D', 'F'});
    open("gemeenten/vertrekstad");

    assertThat(text()).contains("Verklaring downloaden").doesNotContain("Vernietigen…");
  }

  @Test
  void proposesOnlyTheTermThatASourceNames() {
    open("gemeenten/nieuw/formulier/afspraken");

    IntegerField file = field(IntegerField.class, "wizard-afspraken-retention-participant-file");
    IntegerField attendance = field(IntegerField.class, "wizard-afspraken-retention-attendance");
    assertThat(file.getValue()).isEqualTo(60);
    assertThat(file.getHelperText()).contains("Besluit inburgering (artikel 9.9)");
    assertThat(attendance.getValue()).isNull();
    assertThat(attendance.getHelperText()).contains("nog niet vastgesteld");
  }

  private void leaving(LocalDate until) {
    RegisterContents.add("vertrekstad", "1859", MunicipalityState.CLOSING, until);
  }

  @Test
  void asksOnceBeforeItSuspendsAndThenShowsTheOrder() {
    RegisterContents.add("voorbeeldstad", "1859", MunicipalityState.OPEN);
    open("gemeenten/voorbeeldstad");
    press("Opschorten");
    assertThat(register.orders(1)).isEmpty();
    assertThat(text()).contains("Niemand van deze gemeente kan dan nog inloggen");
  }

  @Test
  void offersOnlyWhatTheStateAllows() {
    RegisterContents.add("voorbeeldstad", "1859", MunicipalityState.SUSPENDED);
    open("gemeenten/voorbeeldstad");

    assertThat(text()).contains("Hervatten", "Verhuizen", "Afsluiten").doesNotContain("Opschorten");
  }

  @Test
  void saysThatTheProvisionerIsBusyAlready() {
    RegisterContents.add("voorbeeldstad", "1859", MunicipalityState.OPEN);
    open("gemeenten/voorbeeldstad");
    press("Reservekopie maken");
    open("gemeenten/voorbeeldstad");
    press("Reservekopie maken");

    assertThat(text()).contains("Het platform is al bezig met deze gemeente");
    assertThat(register.orders(5)).hasSize(1);
  }

  @Test
  void showsEachStepOfAnOrderAndWhatIsStillToCome() {
    RegisterContents.add("voorbeeldstad", "1859", MunicipalityState.OPENING);
    UUID order =
        register.ask(
            OrderKind.APPLY,
            new TenantId("voorbeeldstad"),
            null,
            null,
            OrderSource.SCREEN,
            "sub",
            "Piet Voorbeeld");
    Words note = new Words("Uit de sjabloon.", "From the template.");
    RegisterContents.write(
        registry -> {
          registry.begin(order);
          registry.step(order, 1, Order.StepName.CHECK, Order.StepState.DONE, null);
          registry.step(order, 2, Order.StepName.DATABASE, Order.StepState.BUSY, note);
        });
    RegisterContents.took(order, 1, 400);
    open("opdrachten/" + order);

    assertThat(text())
        .containsSubsequence(
            "Pakket controleren",
            "klaar in 0,4 s",
            "Database maken",
            "bezig",
            "Uit de sjabloon.",
            "Inloggen inrichten",
            "komt nog")
        .doesNotContain("Piet Voorbeeld, ");
  }

  @Test
  void letsASecondOperatorTellThatNobodyOfTheMunicipalityCanAgree() {
    TenantId tenant = new TenantId("voorbeeldstad");
    RegisterContents.add("voorbeeldstad", "1859", MunicipalityState.OPEN);
    AccessChange change = AccessQuestions.ask(register, tenant, AccessQuestions.OPERATOR);
    CurrentUser piet = at("operator-screens", SiteKind.OPERATOR, Role.OPERATOR);
    Instant now = Instant.now();
    leave();
    logIn(
        new CurrentUser(
            piet.tenant(),
            piet.subject(),
            piet.displayName(),
            piet.roles(),
            piet.validUntil(),
            new CurrentUser.Login("session", now, now)));
    open("opdrachten/" + change.order());
    assertThat(text()).contains("Dit wacht op akkoord van de gemeente");

    press("Niemand kan inloggen…");
    press("Noodweg starten");
    assertThat(field(TextField.class, "emergency-reason").isInvalid()).isTrue();
    assertThat(shown(change).emergency()).isNull();

    field(TextField.class, "emergency-reason").setValue("Fenna Voorbeeld belde om tien uur.");
    press("Noodweg starten");
    assertThat(shown(change).emergency()).isNotNull();
    assertThat(text()).contains("De noodweg loopt, door Piet Voorbeeld");
  }

  private AccessChange shown(AccessChange change) {
    return register.accessChanges(change.order()).getFirst();
  }

  @Test
  void saysBeforeItIsAskedThatTheMunicipalityMustAgree() {
    MunicipalityRecord stands =
        RegisterContents.add("voorbeeldstad", "1859", MunicipalityState.OPEN);
    PackArchive applied =
        PackArchive.of(PackArchive.DESCRIPTION, PACK.getBytes(StandardCharsets.UTF_8));
    RegisterContents.apply(stands, applied);
    open("gemeenten/nieuw");
    String elsewhere = PACK.replace("host: voorbeeldstad", "host: elders");
    ((OpenMunicipalityView) view()).take("tenant.yaml", elsewhere.getBytes(StandardCharsets.UTF_8));
    window().roundTrip();
    assertThat(text()).contains("moet de gemeente eerst akkoord gaan");

    open("gemeenten/nieuw");
    String other = PACK.replace("name: Gemeente", "name: Stad");
    ((OpenMunicipalityView) view()).take("tenant.yaml", other.getBytes(StandardCharsets.UTF_8));
    window().roundTrip();
    assertThat(text()).contains("Stad Voorbeeldstad").doesNotContain("eerst akkoord gaan");
  }

  @Test
  void showsWithFileAndLineWhatIsWrongWithAFile() {
    open("gemeenten/nieuw");
    byte[] wrong = PACK.replace("\"1859\"", "\"12\"").getBytes(StandardCharsets.UTF_8);
    ((OpenMunicipalityView) view()).take("tenant.yaml", wrong);

    assertThat(text()).contains("tenant.yaml, regel 3", "Er is niets veranderd");
  }

  @Test
  void showsAFileFirstAndAppliesItWhenSomebodyAgrees() {
    open("gemeenten/nieuw");
    ((OpenMunicipalityView) view()).take("tenant.yaml", PACK.getBytes(StandardCharsets.UTF_8));
    window().roundTrip();
    assertThat(text()).contains("Dit wordt gemaakt", "Gemeente Voorbeeldstad");
    assertThat(register.orders(1)).isEmpty();

    press("Gemeente openen");
    assertThat(text()).contains("De opdracht is nog niet aan de beurt");
    assertThat(register.orders(1)).extracting(Order::kind).containsExactly(OrderKind.APPLY);
  }

  @Test
  void losesNothingThatWasTypedAndSaysWhatIsMissing() {
    open("gemeenten/nieuw/formulier/gemeente");
    TextField name = field(TextField.class, "wizard-gemeente-name");
    name.setValue("Gemeente Voorbeeldstad");
    field(TextField.class, "wizard-gemeente-id").setValue("voorbeeldstad");
    press("Verder");
    assertThat(field(TextField.class, "wizard-gemeente-host").isInvalid()).isTrue();

    open("gemeenten/nieuw/formulier/huisstijl");
    open("gemeenten/nieuw/formulier/gemeente");
    assertThat(field(TextField.class, "wizard-gemeente-name").getValue())
        .isEqualTo("Gemeente Voorbeeldstad");
  }

  @Test
  void saysWhetherEverybodyCanReadAColour() {
    open("gemeenten/nieuw/formulier/huisstijl");
    TextField colour = field(TextField.class, "wizard-huisstijl-tokens-brand-colour");
    colour.setValue("#ffee00");
    assertThat(text()).contains("Niet voor iedereen te lezen");

    colour.setValue("#1f4c2a");
    assertThat(text()).contains("Goed te lezen");
  }
}
