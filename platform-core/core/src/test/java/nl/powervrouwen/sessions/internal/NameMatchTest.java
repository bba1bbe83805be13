package nl.powervrouwen.sessions.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.powervrouwen.participants.ParticipantId;
import nl.powervrouwen.participants.PersonName;
import org.assertj.core.api.ListAssert;
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
    participants.put(ParticipantId.random(), new PersonName(first, null, last));
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

  private ListAssert<String> suggestions(String listed) {
    List<ParticipantId> found =
        new NameMatch(participants, List.of("Tine Trainer", "Sara Trainer")).suggest(listed);
    return assertThat(
        found.stream().map(who -> Objects.requireNonNull(participants.get(who)).spoken()).toList());
  }
}
