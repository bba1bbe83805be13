package nl.powervrouwen.ui.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.NativeButton;
import java.util.List;
import nl.powervrouwen.testing.Municipality;
import nl.powervrouwen.ui.testing.ScreenTest;
import org.junit.jupiter.api.Test;

class AgendaViewTest extends ScreenTest {

  @Test
  void showsTheSessionsOfTheWeekInTheAddress() {
    municipality.session(municipality.sessionTodayWith(List.of("Amina")).group(), 7);
    logIn(municipality.trainer);
    open("agenda?week=" + Week.of(Municipality.TODAY.plusDays(7)).written());
    assertThat(text()).contains("Groep Vandaag: Kennismaken", "9.30–11.30", "Gepland");
    open("agenda?week=" + Week.of(Municipality.TODAY.plusDays(70)).written());
    assertThat(text()).contains("Geen bijeenkomsten in deze week").doesNotContain("Groep Vandaag");
  }

  @Test
  void hidesTheSessionsOfOtherTrainers() {
    municipality.sessionTodayWith(List.of("Amina"));
    logIn(municipality.otherTrainer);
    open("agenda");
    assertThat(text()).contains("Geen bijeenkomsten in deze week").doesNotContain("Groep Vandaag");
  }

  @Test
  void showsTheSecretAddressOfTheirCalendarOnceAndEndsIt() {
    logIn(municipality.trainer);
    open("agenda");
    press("Adres maken");
    assertThat(text()).contains("Dit adres is geheim.", "/agenda-abonnement/", ".ics");
    open("vandaag");
    open("agenda");
    assertThat(text()).contains("Er is een adres sinds").doesNotContain(".ics");
    press("Adres stoppen");
    assertThat(text()).contains("wordt dan niet meer bijgewerkt");
    List<NativeButton> ends =
        all(NativeButton.class)
            .filter(button -> button.getElement().getTextRecursively().equals("Adres stoppen"))
            .toList();
    window().test(ends.getLast()).click();
    assertThat(text()).contains("Het adres werkt niet meer.", "Adres maken");
  }
}
