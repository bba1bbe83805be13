package nl.powervrouwen.ui.coaching;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.RouterLink;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.powervrouwen.coaching.ContactChannel;
import nl.powervrouwen.coaching.ContactData;
import nl.powervrouwen.coaching.ContactMomentRow;
import nl.powervrouwen.coaching.ContactMoments;
import nl.powervrouwen.participants.ParticipantDetails;
import nl.powervrouwen.participants.ParticipantId;
import nl.powervrouwen.sessions.SessionDetails;
import nl.powervrouwen.testing.Municipality;
import nl.powervrouwen.testing.Records;
import nl.powervrouwen.ui.participants.ParticipantsByName;
import nl.powervrouwen.ui.testing.ScreenTest;
import org.junit.jupiter.api.Test;

class ContactScreensTest extends ScreenTest {

  private final ParticipantDetails amina =
      municipality.participant("Amina", "Voorbeeld", municipality.coach);
  private final String page = "deelnemers/" + amina.id().value();
  private final String form = page + "/contact";

  @Test
  void writesDownAContactInAFewTapsAndShowsItOnThePage() {
    logIn(municipality.coach);
    open(page);
    assertThat(text()).contains("Met Amina is nog geen contact genoteerd");
    assertThat(hrefs("Contact noteren")).containsExactly(form);

    open(form);
    channel().setValue(ContactChannel.PHONE);
    content().setValue("De opvang is rond.");
    press("Opslaan");

    assertThat(text())
        .contains(
            "Het contact met Amina Voorbeeld is genoteerd.",
            "Gesproken · Telefoon Gedeeld",
            "De opvang is rond.",
            "opgeschreven door Jo Voorbeeld")
        .doesNotContain("nog geen contact");
    assertThat(read().getFirst().data().minutes()).isNull();
  }

  @Test
  void keepsAPrivateOneFromEverybodyElseAndSaysSoForEver() {
    logIn(municipality.coach);
    open(form);
    content().setValue("Zwaluwstaart");
    confidential().setValue(true);
    press("Opslaan");
    assertThat(text()).contains("Zwaluwstaart", "Alleen voor u").doesNotContain("Gedeeld");
    ContactMomentRow own =
        meanwhile(municipality.coach, () -> room(ContactMoments.class).of(amina.id())).getFirst();
    open(form + "/" + own.id().value());
    assertThat(text()).contains("Alleen voor u");
    assertThat(all(RadioButtonGroup.class)).hasSize(2);

    leave();
    logIn(municipality.coordinator);
    open(page);
    assertThat(text())
        .contains("Met Amina is nog geen contact genoteerd")
        .doesNotContain("Zwaluwstaart", "Alleen voor u", "Contact: ");
  }

  @Test
  void findsOnTodayAndInTheFormWhatWasTypedBeforeTheLoginEnded() {
    logIn(municipality.coach);
    open(form);
    assertThat(text()).contains("bewaren wij meteen als concept", "14 dagen");
    content().setValue("Half een zin");
    confidential().setValue(true);
    assertThat(text()).contains("bewaard als concept");
    leave();

    logIn(municipality.coach);
    open("vandaag");
    assertThat(text()).contains("U was een contact aan het noteren bij Amina Voorbeeld");
    assertThat(hrefs("Verder schrijven")).containsExactly(form);
    open(page);
    assertThat(hrefs("Verder schrijven")).containsExactly(form);
    open(form);
    assertThat(text()).contains("Hier was u mee bezig");
    assertThat(content().getValue()).isEqualTo("Half een zin");
    assertThat(confidential().getValue()).isTrue();
    press("Opslaan");
    open("vandaag");
    assertThat(text()).doesNotContain("aan het noteren");
    open(form);
    assertThat(content().getValue()).isEmpty();
  }

  @Test
  void throwsADraftAwayWhenAskedAndShowsItToNobodyElse() {
    logIn(municipality.coach);
    open(form);
    content().setValue("Weg ermee");
    leave();
    logIn(municipality.coordinator);
    open("vandaag");
    assertThat(text()).doesNotContain("aan het noteren");
    open(form);
    assertThat(content().getValue()).isEmpty();
    leave();

    logIn(municipality.coach);
    open(form);
    press("Concept weggooien");
    assertThat(text()).contains("Het concept is weggegooid.");
    open("vandaag");
    assertThat(text()).doesNotContain("aan het noteren");
  }

  @Test
  void correctsATextAndKeepsWhatStoodThere() {
    ContactMomentRow made = add("Zij werkt in Borculo.");
    logIn(municipality.coach);
    open(form + "/" + made.id().value());
    assertThat(changed(TextArea.class, "content").getValue()).isEqualTo("Zij werkt in Borculo.");
    changed(TextArea.class, "content").setValue("Zij werkt in Neede.");
    press("Opslaan");

    assertThat(text())
        .contains(
            "is verbeterd.",
            "Zij werkt in Neede.",
            "Hier stond eerder iets anders",
            "Zij werkt in Borculo.");
    assertThat(read().getFirst().heldAt()).isEqualTo(made.heldAt());
  }

  @Test
  void opensWhatIsWrongAlsoWhereItWasClosed() {
    logIn(municipality.coach);
    open(form);
    content().setValue("Te lang");
    field(IntegerField.class, "new-contact-minutes").setValue(2000);
    field(TextField.class, "new-contact-followUp").setValue("Bellen");
    press("Opslaan");

    assertThat(field(IntegerField.class, "new-contact-minutes").isInvalid()).isTrue();
    assertThat(field(DatePicker.class, "new-contact-followUpOn").isInvalid()).isTrue();
    assertThat(all(NativeDetails.class).filter(one -> one.getId().equals(Optional.of("meer"))))
        .allMatch(NativeDetails::isOpen);
    assertThat(read()).isEmpty();
  }

  @Test
  void takesOthersAlongAndMarksWhatFollowedAsDone() {
    ParticipantDetails bahar = municipality.participant("Bahar", "Voorbeeld", municipality.coach);
    logIn(municipality.coach);
    open(form);
    others().setValue(Set.of(new ParticipantsByName.Found(bahar.id(), "Bahar Voorbeeld")));
    field(TextField.class, "new-contact-followUp").setValue("Bellen");
    field(DatePicker.class, "new-contact-followUpOn").setValue(Municipality.TODAY.plusDays(2));
    press("Opslaan");
    assertThat(text()).contains("ook met Bahar Voorbeeld", ": Bellen");

    open("deelnemers/" + bahar.id().value());
    assertThat(text()).contains("ook met Amina Voorbeeld");
    press("Afgehandeld");
    assertThat(text()).contains("Het staat op afgehandeld.", "Afgehandeld op");
    assertThat(read().getFirst().awaitsFollowUp()).isFalse();
  }

  @Test
  void showsATrainerNothingOfCoaching() {
    add("Zwaluwstaart");
    SessionDetails session = municipality.sessionTodayWith(List.of());
    municipality.enrol(session.group(), amina.id());
    logIn(municipality.trainer);
    open(page);

    assertThat(text())
        .contains("Amina Voorbeeld")
        .doesNotContain("Zwaluwstaart", "Contact noteren", "Contact: ");
  }

  private ContactMomentRow add(String content) {
    Set<ParticipantId> about = Set.of(amina.id());
    ContactData data =
        Records.of(ContactData.class, "participants", about, "reached", true, "content", content);
    return meanwhile(municipality.coach, () -> room(ContactMoments.class).add(data, false));
  }

  private List<ContactMomentRow> read() {
    return meanwhile(municipality.coach, () -> room(ContactMoments.class).of(amina.id()));
  }

  private List<String> hrefs(String words) {
    return all(RouterLink.class)
        .filter(link -> link.getElement().getTextRecursively().equals(words))
        .map(RouterLink::getHref)
        .toList();
  }

  private TextArea content() {
    return field(TextArea.class, "new-contact-content");
  }

  @SuppressWarnings("unchecked") // the one choice of channels
  private RadioButtonGroup<ContactChannel> channel() {
    return field(RadioButtonGroup.class, "new-contact-channel");
  }

  @SuppressWarnings("unchecked") // the one choice of readers
  private RadioButtonGroup<Boolean> confidential() {
    return field(RadioButtonGroup.class, "new-contact-confidential");
  }

  @SuppressWarnings("unchecked") // the one choice of others
  private MultiSelectComboBox<ParticipantsByName.Found> others() {
    return field(MultiSelectComboBox.class, "new-contact-participants");
  }

  private <T extends Component> T changed(Class<T> kind, String name) {
    return field(kind, "change-contact-" + name);
  }
}
