package nl.powervrouwen.sessions.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.powervrouwen.participants.ParticipantId;
import nl.powervrouwen.participants.PersonName;
import org.assertj.core.api.ListAssert;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class NameMatchTest {

  private final Map<ParticipantId, PersonName> participants = new LinkedHashMap<>();

  NameMatchTest() {
    participant("Amina", "Voorbeeld");
    participant("Amina Zahra", "Proef");
    participant("Sara", "Voorbeeld");
    participant("Şükran", "Çelikvoorbeeld");
    participant("Bo", "Li");
  }

  private void participant(String first, String last) {
    participant(first, null, last);
  }

  private void participant(@Nullable String first, @Nullable String prefix, String last) {
    participants.put(ParticipantId.random(), new PersonName(first, prefix, last));
  }

  @Test
  void suggestsSomebodyWithOneNameAsByAGivenName() {
    participant(null, null, "Khadija");
    participant("Khadija", null, "Testvrouw");

    suggestions("Khadija").startsWith("Khadija");
    suggestions("iPad van Khadija").contains("Khadija", "Khadija Testvrouw");
    suggestions("Khadija Testvrouw").startsWith("Khadija Testvrouw");
    assertThat(match().isExact("Khadija")).isFalse();
  }

  @Test
  void putsTheWholeNameFirst() {
    suggestions("amina voorbeeld").startsWith("Amina Voorbeeld");
    suggestions("Proef, Amina").startsWith("Amina Zahra Proef");
    suggestions("AminaVoorbeeld").containsExactly("Amina Voorbeeld");
    suggestions("Amina V.").startsWith("Amina Voorbeeld");
    suggestions("Bo (Bo Li)").containsExactly("Bo Li");
  }

  @Test
  void putsWhoHasAllTheWordsBeforeWhoSharesSome() {
    participant("Maryam", "Ben Salah");
    participant("Maryam", "Ben Said");
    participant("Maryam", "Said");
    participant("Maryam", "Said Salah");
    for (String name :
        List.of("Maryam Ben Salah", "Maryam Ben Said", "Maryam Said", "Maryam Said Salah")) {
      suggestions(name).startsWith(name);
      assertThat(match().isExact(name)).isTrue();
    }
    suggestions("Maryam Said Sallah").startsWith("Maryam Said Salah");
    suggestions("iPad van Maryam Ben Said").startsWith("Maryam Ben Said");
  }

  @Test
  void isSureOfAWholeNameThatOneParticipantHasAlone() {
    participant("Noor", "van den", "Testman");
    assertThat(match().isExact("TESTMAN, Noor van den")).isTrue();
    assertThat(match().isExact("noor (Noor van den Testman)")).isTrue();
    assertThat(match().isExact("Noor Testman")).isFalse();
    assertThat(match().isExact("Noor van den Testman iPad")).isFalse();

    participant("Noor", "Van den Testman");
    assertThat(match().isExact("Noor van den Testman")).isFalse();
  }

  @Test
  void isNotSureOfOneWordOrOfAColleaguesName() {
    participant("Ali", "Ali");
    participant("Tine", "Trainer");
    assertThat(match().isExact("Ali")).isFalse();
    assertThat(match().isExact("Tine Trainer")).isFalse();
    suggestions("Tine Trainer").containsExactly("Tine Trainer");
  }

  @Test
  void overlooksAccentsAndALetterMoreOrLess() {
    suggestions("sukran celikvoorbeeld").containsExactly("Şükran Çelikvoorbeeld");
    suggestions("Aminah Voorbeeld").startsWith("Amina Voorbeeld");
  }

  @Test
  void suggestsBothParticipantsOnOneDevice() {
    suggestions("Amina & Sara")
        .containsExactlyInAnyOrder("Amina Voorbeeld", "Amina Zahra Proef", "Sara Voorbeeld");
  }

  @Test
  void findsTheOwnerInTheNameOfADevice() {
    suggestions("iPhone van Sara").startsWith("Sara Voorbeeld");
    suggestions("Sara's iPad").startsWith("Sara Voorbeeld");
  }

  @Test
  void saysNothingAboutUnknownDevicesAndColleagues() {
    suggestions("Galaxy van Sara").startsWith("Sara Voorbeeld");
    suggestions("Galaxy A53 5G").isEmpty();
    suggestions("Huawei").isEmpty();
    suggestions("Tine Trainer").isEmpty();
    suggestions("Sara Trainer").isEmpty();
  }

  @Test
  void putsSomebodyWithAnotherSurnameAfterWhoHasTheName() {
    suggestions("Sara Onbekend").containsExactly("Sara Voorbeeld");
  }

  private NameMatch match() {
    return new NameMatch(participants, List.of("Tine Trainer", "Sara Trainer"));
  }

  private ListAssert<String> suggestions(String listed) {
    List<ParticipantId> found = match().suggest(listed);
    return assertThat(
        found.stream().map(who -> Objects.requireNonNull(participants.get(who)).spoken()).toList());
  }
}
