package nl.powervrouwen.ui.participants;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.select.SelectTester;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.RouterLink;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.powervrouwen.participants.ParticipantData;
import nl.powervrouwen.participants.ParticipantDetails;
import nl.powervrouwen.participants.ParticipantId;
import nl.powervrouwen.participants.ParticipantQuery;
import nl.powervrouwen.participants.ParticipantRow;
import nl.powervrouwen.participants.Participants;
import nl.powervrouwen.participants.Precondition;
import nl.powervrouwen.programmes.GroupDetails;
import nl.powervrouwen.programmes.Groups;
import nl.powervrouwen.sessions.SessionDetails;
import nl.powervrouwen.testing.Records;
import nl.powervrouwen.ui.testing.ScreenTest;
import nl.powervrouwen.ui.texts.Moments;
import org.junit.jupiter.api.Test;

class ParticipantScreensTest extends ScreenTest {

  @Test
  void showsParticipantsHoursDownToTheSessionsAndTheirOwnAttendance() {
    GroupDetails group = curriculumWith("Amina");
    ParticipantId amina =
        meanwhile(
            municipality.coordinator,
            () -> room(Groups.class).enrolments(group.id()).getFirst().participant());
    logIn(municipality.trainer);
    open("deelnemers/" + amina.value());
    assertThat(text())
        .contains(
            "PVT: 2 uur",
            "Samen 2 uur. Dat telt als 2 uur.",
            "Daarna ronden we één keer af, naar beneden",
            "1 van de 1 keer aanwezig",
            "Ingeschreven bij",
            "Begonnen bij",
            "Proefcursus (Groep Cursus)",
            "Het eindgesprek is gevoerd");
  }

  @Test
  void findsByTheBeginningsOfNamesAndKeepsThemOutOfTheAddress() {
    municipality.participant("Amina", "Voorbeeld", null);
    municipality.participant("Bilqis", "Testvrouw", null);
    logIn(municipality.coordinator);
    open("deelnemers");
    window().test(field(TextField.class, "find-participant")).setValue("am vo");
    assertThat(text()).contains("Voorbeeld, Amina").doesNotContain("Testvrouw");
    assertThat(address()).isEqualTo("deelnemers");
    window().test(field(TextField.class, "find-participant")).setValue("zzz");
    assertThat(text()).contains("Niemand gevonden met “zzz”");
  }

  @Test
  void limitsTheListKeepsThatInTheAddressAndCounts() {
    GroupDetails group = municipality.group("Groep Neede", 9);
    municipality.enrol(group.id(), municipality.participant("Amina", "Voorbeeld", null).id());
    municipality.participant("Bilqis", "Testvrouw", municipality.coach);
    logIn(municipality.coordinator);
    open("deelnemers");
    assertThat(text()).contains("2 deelnemers", "Lijst als Excel-bestand").doesNotContain("Wis");
    choose("filter-group", group.id());
    assertThat(address()).isEqualTo("deelnemers?groep=" + group.id().value());
    assertThat(text())
        .contains("1 deelnemer", "Filter: Groep Neede", "Amina")
        .doesNotContain("Bilqis", "2 deelnemers");
    open(address());
    assertThat(text()).contains("Filter: Groep Neede", "Amina").doesNotContain("Bilqis");
    follow("Voorbeeld, Amina");
    open(
        all(RouterLink.class)
            .filter(link -> link.hasClassName("back"))
            .toList()
            .getFirst()
            .getHref());
    assertThat(text()).contains("Filter: Groep Neede").doesNotContain("Bilqis");
    choose("filter-stage", "gestopt");
    assertThat(text()).contains("Niemand gevonden", "Niemand past in dit filter");
    press("Wis filter");
    assertThat(address()).isEqualTo("deelnemers");
    assertThat(text()).contains("2 deelnemers", "Amina", "Bilqis");
    choose("filter-coach", municipality.coach.subject());
    follow("Geboren");
    assertThat(text()).contains("1 deelnemer", "Bilqis").doesNotContain("Amina");
  }

  @Test
  void passesOverAFilterThatItDoesNotKnow() {
    municipality.participant("Amina", "Voorbeeld", null);
    logIn(municipality.coordinator);
    open("deelnemers?groep=x&fase=x&jobcoach=x&nodig=x&programma=" + UUID.randomUUID());
    assertThat(text()).contains("1 deelnemer", "Amina").doesNotContain("Wis filter");
  }

  @Test
  void offersATrainerNoFileAndNoFilterByCoach() {
    municipality.sessionTodayWith(List.of("Amina"));
    logIn(municipality.trainer);
    open("deelnemers");
    assertThat(text()).contains("1 deelnemer", "Filter").doesNotContain("Excel-bestand");
    assertThat(all(Select.class).filter(Component::isVisible).map(one -> one.getId().orElse("")))
        .contains("filter-group", "filter-stage")
        .doesNotContain("filter-coach");
  }

  @SuppressWarnings("unchecked") // a choice holds values of its own type
  private <V> void choose(String id, V value) {
    Select<V> select = window().find(Select.class).withId(id).single();
    SelectTester<Select<V>, V> user = window().test(select);
    user.selectItem(select.getItemLabelGenerator().apply(value));
  }

  @Test
  void walksThePagesForwardsAndBackwards() {
    for (int i = 10; i < 40; i++) {
      municipality.participant("Amina", "Voorbeeld" + i, null);
    }
    logIn(municipality.coordinator);
    open("deelnemers");
    assertThat(text()).contains("Voorbeeld34").doesNotContain("Voorbeeld35", "Vorige");
    follow("Volgende");
    assertThat(text()).contains("Voorbeeld35", "Voorbeeld39").doesNotContain("Voorbeeld34");
    assertThat(address()).startsWith("deelnemers?na=").doesNotContain("Voorbeeld", "Amina");
    follow("Vorige");
    assertThat(text()).contains("Voorbeeld10", "Voorbeeld34").doesNotContain("Voorbeeld35");
  }

  @Test
  void turnsTheOrderRoundAndSaysSoToReadersAloud() {
    municipality.participant("Amina", "Aardig", null);
    municipality.participant("Bilqis", "Zonnig", null);
    logIn(municipality.coordinator);
    open("deelnemers");
    assertThat(text()).containsSubsequence("Aardig", "Zonnig");
    follow("Naam");
    assertThat(address()).isEqualTo("deelnemers?omgekeerd=ja");
    assertThat(text()).containsSubsequence("Zonnig", "Aardig");
  }

  @Test
  void registersParticipantAndOpensTheirPage() {
    logIn(municipality.coordinator);
    open("deelnemers/nieuw");
    type("firstName", "Amina");
    type("lastName", "Voorbeeld");
    type("postcode", "7161 ab");
    needs().setValue(Set.of(Precondition.CHILDCARE));
    press("Opslaan");
    assertThat(view()).isInstanceOf(ParticipantView.class);
    assertThat(text()).contains("Amina Voorbeeld", "7161 AB", "Kinderopvang");
    assertThat(everybody())
        .singleElement()
        .extracting(row -> row.name().first())
        .isEqualTo("Amina");
  }

  @Test
  void saysBesideEachFieldWhatIsWrongAndKeepsWhatWasTyped() {
    logIn(municipality.coordinator);
    open("deelnemers/nieuw");
    type("lastName", "Voorbeeld");
    type("bsn", "123456789");
    type("email", "geen adres");
    press("Opslaan");
    assertThat(view()).isInstanceOf(EditParticipantView.class);
    assertThat(form("bsn").getErrorMessage()).contains("elfproef");
    assertThat(form("email").getErrorMessage()).contains("geen e-mailadres");
    assertThat(form("lastName").getValue()).isEqualTo("Voorbeeld");
    assertThat(text()).contains("2 velden kloppen nog niet");
    assertThat(everybody()).isEmpty();
  }

  @Test
  void takesOneNameAndAYearOfBirthAndShowsWhatIsNotKnown() {
    logIn(municipality.coordinator);
    open("deelnemers/nieuw");
    type("lastName", "Khadija");
    type("birthDate", "1979");
    assertThat(form("birthDate").getHelperText())
        .contains("Wij lezen: 1979 (dag en maand onbekend)");
    press("Opslaan");
    int age = Moments.today().getYear() - 1979;
    assertThat(text())
        .contains("1979 (dag en maand onbekend), " + (age - 1) + " of " + age + " jaar")
        .contains("Khadija staat nog niet in een groep");
    open("deelnemers");
    assertThat(text()).contains("Khadija", "1979").doesNotContain("1-1-1979", "Khadija,");
    follow("Khadija");
    follow("Wijzigen");
    assertThat(form("birthDate", "change-participant").getValue()).isEqualTo("1979");
    type("birthDate", "okt 1979", "change-participant");
    press("Opslaan");
    assertThat(text()).contains("oktober 1979 (dag onbekend)");
  }

  @Test
  void asksForAYearOfFourDigitsAndForTheOnlyNameAsSurname() {
    logIn(municipality.coordinator);
    open("deelnemers/nieuw");
    type("firstName", "Khadija");
    type("birthDate", "2-6-88");
    press("Opslaan");
    assertThat(form("birthDate").getErrorMessage()).contains("vier cijfers voor het jaar");
    assertThat(form("birthDate").isInvalid()).isTrue();
    assertThat(everybody()).isEmpty();
    type("birthDate", "");
    press("Opslaan");
    assertThat(form("lastName").getErrorMessage()).contains("Dit veld is leeg");
    assertThat(form("lastName").getHelperText()).contains("maar \u00e9\u00e9n naam");
    assertThat(everybody()).isEmpty();
  }

  @Test
  void offersToPutAPrefixInItsOwnField() {
    logIn(municipality.coordinator);
    open("deelnemers/nieuw");
    type("firstName", "Iris");
    type("lastName", "Van  der Veen");
    press("Zet \u201cVan der\u201d bij tussenvoegsel");
    assertThat(form("prefix").getValue()).isEqualTo("van der");
    assertThat(form("lastName").getValue()).isEqualTo("Veen");
    assertThat(text()).doesNotContain("begint met een tussenvoegsel");
    type("lastName", "de Veen");
    assertThat(text()).doesNotContain("begint met een tussenvoegsel");
  }

  @Test
  void saysWhyAColleagueIsNotAmongTheChoices() {
    logIn(municipality.coordinator);
    open("deelnemers/nieuw");
    assertThat(all(Select.class).map(one -> ((Select<?>) one).getHelperText()))
        .anyMatch(said -> said != null && said.contains("inloggen"));
  }

  @Test
  void refusesATextOfTenThousandSignsInWords() {
    logIn(municipality.coordinator);
    open("deelnemers/nieuw");
    type("firstName", "a".repeat(10_000));
    type("lastName", "Voorbeeld");
    press("Opslaan");
    assertThat(form("firstName").getErrorMessage()).contains("hoogstens 100");
    assertThat(everybody()).isEmpty();
  }

  @Test
  void showsTheBsnMaskedAndLeavesItWhenNothingIsTyped() {
    logIn(municipality.coordinator);
    open("deelnemers/nieuw");
    type("firstName", "Amina");
    type("lastName", "Voorbeeld");
    type("bsn", "123456782");
    press("Opslaan");
    assertThat(text()).contains("•••••6782").doesNotContain("123456782");
    follow("Wijzigen");
    assertThat(form("bsn", "change-participant").getValue()).isEmpty();
    type("city", "Neede", "change-participant");
    press("Opslaan");
    assertThat(text()).contains("•••••6782", "Neede");
  }

  @Test
  void takesABsnAwayThatWasTypedAtTheWrongParticipant() {
    logIn(municipality.coordinator);
    open("deelnemers/nieuw");
    type("firstName", "Bilqis");
    type("lastName", "Voorbeeld");
    type("bsn", "111222333");
    press("Opslaan");
    follow("Wijzigen");
    field(Checkbox.class, "change-participant-removeBsn").setValue(true);
    press("Opslaan");
    assertThat(text()).contains("Bilqis Voorbeeld").doesNotContain("2333");
  }

  @Test
  void asksFirstWhetherItIsSomebodyWhoIsThereAlready() {
    logIn(municipality.coordinator);
    register("Zohra", "el Voorbeeld");
    assertThat(view()).isInstanceOf(ParticipantView.class);
    register("Zohra", "El Voorbeeld");
    assertThat(text())
        .contains("Er is al een deelnemer met deze naam en geboortedatum", "bekijken");
    assertThat(everybody()).hasSize(1);
    press("Dit is iemand anders: toch aanmelden");
    assertThat(everybody()).hasSize(2);
  }

  private void register(String first, String last) {
    open("deelnemers/nieuw");
    type("firstName", first);
    type("lastName", last);
    type("birthDate", "2-6-1988");
    press("Opslaan");
  }

  @Test
  void showsAColleaguesChangeBesideMineAndOverwritesNothingUnasked() {
    ParticipantDetails participant = municipality.participant("Amina", "Voorbeeld", null);
    logIn(municipality.coordinator);
    open("deelnemers/" + participant.id().value() + "/wijzigen");
    type("phone", "0612345678", "change-participant");
    colleagueMovesParticipantTo(participant, "Borculo");
    press("Opslaan");
    assertThat(text()).contains("Een collega heeft dit intussen gewijzigd");
    assertThat(form("phone", "change-participant").getValue()).isEqualTo("0612345678");
    assertThat(form("city", "change-participant").getHelperText()).contains("Borculo");
    press("Mijn tekst opslaan");
    assertThat(text()).contains("0612345678").doesNotContain("Borculo");
  }

  @Test
  void takesOverAColleaguesChangeWhenISaySo() {
    ParticipantDetails participant = municipality.participant("Amina", "Voorbeeld", null);
    logIn(municipality.coordinator);
    open("deelnemers/" + participant.id().value() + "/wijzigen");
    type("phone", "0612345678", "change-participant");
    colleagueMovesParticipantTo(participant, "Borculo");
    press("Opslaan");
    press("De nieuwe gegevens tonen");
    assertThat(form("city", "change-participant").getValue()).isEqualTo("Borculo");
    assertThat(form("phone", "change-participant").getValue()).isEmpty();
  }

  @Test
  void asksBeforeTypedTextIsLeftBehind() {
    logIn(municipality.coordinator);
    open("deelnemers/nieuw");
    type("firstName", "Amina");
    open("agenda");
    assertThat(text()).contains("Wat u hebt getypt, is nog niet opgeslagen");
    press("Hier blijven");
    assertThat(form("firstName").getValue()).isEqualTo("Amina");
    open("agenda");
    press("Weggaan");
    assertThat(text()).contains("Week");
  }

  @Test
  void showsATrainerOnlyTheParticipantsOfTheirGroupsAndNoForm() {
    SessionDetails session = municipality.sessionTodayWith(List.of("Amina"));
    ParticipantDetails other = municipality.participant("Zahra", "Elders", null);
    logIn(municipality.trainer);
    open("deelnemers");
    assertThat(text())
        .contains("Voorbeeld, Amina")
        .doesNotContain("Zahra", "Nieuwe deelnemer", session.id().toString());
    open("deelnemers/" + other.id().value());
    assertThat(text()).contains("Deze pagina is er niet").doesNotContain("Zahra");
    open("deelnemers/nieuw");
    assertThat(text()).contains("Dit is niet voor uw rol");
  }

  @Test
  void putsNoNameInATitle() {
    ParticipantDetails participant = municipality.participant("Amina", "Voorbeeld", null);
    logIn(municipality.coordinator);
    open("deelnemers/" + participant.id().value());
    assertThat(text()).contains("Amina Voorbeeld", "Amina staat nog niet in een groep");
    assertThat(UI.getCurrent().getInternals().getTitle()).isEqualTo("Deelnemer");
  }

  private void colleagueMovesParticipantTo(ParticipantDetails participant, String city) {
    ParticipantData moved =
        Records.of(
            ParticipantData.class, "firstName", "Amina", "lastName", "Voorbeeld", "city", city);
    meanwhile(
        municipality.coordinator,
        () -> room(Participants.class).change(participant.id(), participant.version(), moved));
  }

  private List<ParticipantRow> everybody() {
    return meanwhile(
        municipality.coordinator,
        () -> room(Participants.class).find(ParticipantQuery.firstPage(50)).rows());
  }

  private void follow(String words) {
    RouterLink link =
        all(RouterLink.class)
            .filter(candidate -> candidate.getElement().getTextRecursively().equals(words))
            .findFirst()
            .orElseThrow(() -> new AssertionError("No link says " + words + ": " + text()));
    open(link.getHref());
  }

  private static String address() {
    return UI.getCurrent().getInternals().getActiveViewLocation().getPathWithQueryParameters();
  }

  @SuppressWarnings("unchecked") // the only group of boxes on the form
  private CheckboxGroup<Precondition> needs() {
    return window().find(CheckboxGroup.class).withId("new-participant-needs").single();
  }

  private TextField form(String name) {
    return form(name, "new-participant");
  }

  private TextField form(String name, String form) {
    return field(TextField.class, form + "-" + name);
  }

  private void type(String name, String text) {
    type(name, text, "new-participant");
  }

  private void type(String name, String text, String form) {
    window().test(form(name, form)).setValue(text);
  }
}
