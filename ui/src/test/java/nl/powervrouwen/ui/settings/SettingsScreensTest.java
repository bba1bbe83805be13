package nl.powervrouwen.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.List;
import nl.powervrouwen.identity.CurrentUser;
import nl.powervrouwen.registry.Role;
import nl.powervrouwen.sessions.HolidayRow;
import nl.powervrouwen.sessions.Holidays;
import nl.powervrouwen.testing.Municipality;
import nl.powervrouwen.testing.Rooms;
import nl.powervrouwen.ui.kit.Form;
import nl.powervrouwen.ui.testing.ScreenTest;
import org.junit.jupiter.api.Test;

class SettingsScreensTest extends ScreenTest {

  private final LocalDate day = Municipality.TODAY.plusDays(30);
  private final CurrentUser keeper =
      Rooms.user(municipality.tenant, "Bea Voorbeeld", Role.BEHEERDER);

  @Test
  void addsFreeDaysAndChangesThem() {
    logIn(keeper);
    open("instellingen/vrije-dagen");
    assertThat(text()).contains("Er zijn nog geen vrije dagen");
    open("instellingen/vrije-dagen/nieuw");
    press("Opslaan");
    assertThat(field(TextField.class, "new-holiday-name").isInvalid()).isTrue();
    field(TextField.class, "new-holiday-name").setValue("Proefvakantie");
    field(DatePicker.class, "new-holiday-firstDay").setValue(day);
    press("Opslaan");
    assertThat(text()).contains("Proefvakantie is toegevoegd.", "Wijzigen", "Verwijderen");
    open("instellingen/vrije-dagen/" + all().getFirst().id().value() + "/wijzigen");
    field(DatePicker.class, "change-holiday-lastDay").setValue(day.plusDays(4));
    press("Opslaan");
    assertThat(all().getFirst().lastDay()).isEqualTo(day.plusDays(4));
  }

  @Test
  void saysWhatTheSignOfARequiredFieldMeansAboveTheFirst() {
    logIn(keeper);
    open("instellingen/vrije-dagen/nieuw");
    assertThat(
            field(Form.class, "new-holiday").getChildren().map(child -> (Object) child.getClass()))
        .containsSubsequence(Paragraph.class, TextField.class, DatePicker.class);
  }

  @Test
  void asksOnceBeforeItRemovesFreeDays() {
    meanwhile(municipality.coordinator, () -> room(Holidays.class).add("Proefvakantie", day, day));
    logIn(keeper);
    open("instellingen/vrije-dagen");
    press("Verwijderen");
    assertThat(text()).contains("Nieuwe bijeenkomsten kunnen dan op deze dagen komen");
    assertThat(all()).hasSize(1);
    List<NativeButton> buttons =
        all(NativeButton.class)
            .filter(button -> button.getElement().getTextRecursively().equals("Verwijderen"))
            .toList();
    window().test(buttons.getLast()).click();
    assertThat(all()).isEmpty();
    assertThat(text()).contains("Proefvakantie is verwijderd.");
  }

  @Test
  void showsThePublicHolidaysThatNobodyHasToAdd() {
    logIn(municipality.coordinator);
    open("instellingen/vrije-dagen");
    assertThat(text())
        .contains("Algemene feestdagen", "U hoeft ze niet toe te voegen", "Koningsdag")
        .contains("Tweede Kerstdag", "Hemelvaartsdag");
    assertThat(all()).isEmpty();
  }

  @Test
  void isNotForATrainer() {
    logIn(municipality.trainer);
    open("instellingen/vrije-dagen");
    assertThat(text()).contains("Dit is niet voor uw rol");
  }

  private List<HolidayRow> all() {
    return meanwhile(municipality.coordinator, () -> room(Holidays.class).all());
  }
}
