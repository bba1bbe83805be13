package nl.powervrouwen.ui.participants;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.powervrouwen.identity.StaffMember;
import nl.powervrouwen.participants.ParticipantDetails;
import nl.powervrouwen.participants.ParticipantInput;
import nl.powervrouwen.participants.Precondition;
import nl.powervrouwen.ui.kit.Fields;
import nl.powervrouwen.ui.kit.Form;
import nl.powervrouwen.ui.texts.Moments;
import nl.powervrouwen.ui.texts.Texts;
import org.jspecify.annotations.Nullable;

/** The fields about one participant, and the way between them and the room's records. */
final class ParticipantForm {

  private final TextField firstName = Fields.text("participant.firstName");
  private final TextField prefix = Fields.text("participant.prefix");
  private final TextField lastName = Fields.text("participant.lastName");
  private final DatePicker birthDate = Fields.date("participant.birthDate");
  private final TextField bsn = Fields.text("participant.bsn");
  private final TextField language = Fields.text("participant.language");
  private final TextField phone = Fields.text("participant.phone");
  private final TextField email = Fields.text("participant.email");
  private final TextField postcode = Fields.text("participant.postcode");
  private final TextField city = Fields.text("participant.city");
  private final CheckboxGroup<Precondition> needs = new CheckboxGroup<>();
  private final Select<StaffMember> coach = new Select<>();
  private final List<StaffMember> coaches;

  ParticipantForm(Form form, List<StaffMember> coaches) {
    this.coaches = List.copyOf(coaches);
    form.explainRequired();
    form.add("firstName", required(firstName));
    form.add("prefix", prefix).setHelperText(Texts.text("participant.prefix.help"));
    form.add("lastName", required(lastName));
    form.add("birthDate", birthDate, Moments::shortDate).setMax(Moments.today());
    form.add("bsn", bsn).setHelperText(Texts.text("participant.bsn.help"));
    // A BSN is never kept in the browser, not even as a draft.
    bsn.getElement().setAttribute("data-no-draft", "").setAttribute("autocomplete", "off");
    form.section(Texts.text("participant.reach"));
    form.add("language", language).setHelperText(Texts.text("participant.language.help"));
    form.add("phone", phone);
    form.add("email", email);
    form.add("postcode", postcode).setHelperText(Texts.text("participant.postcode.help"));
    form.add("city", city);
    form.section(Texts.text("participant.needs"));
    form.add("needs", needsField(), ParticipantForm::written);
    form.add("coach", coachField(), StaffMember::displayName);
  }

  private static TextField required(TextField field) {
    field.setRequiredIndicatorVisible(true);
    return field;
  }

  /** Her coach stays a choice, also when she no longer coaches. */
  private void choose(@Nullable StaffMember hers) {
    if (hers != null && !coaches.contains(hers)) {
      List<StaffMember> all = new ArrayList<>(coaches);
      all.add(hers);
      coach.setItems(all);
    }
    coach.setValue(hers);
  }

  private CheckboxGroup<Precondition> needsField() {
    needs.setLabel(Texts.text("participant.needs.question"));
    needs.setItems(Precondition.values());
    needs.setItemLabelGenerator(Needs::words);
    needs.addClassName("stacked");
    return needs;
  }

  private Select<StaffMember> coachField() {
    coach.setLabel(Texts.text("participant.coach"));
    coach.setItems(coaches);
    coach.setItemLabelGenerator(
        member -> member == null ? Texts.text("participant.coach.none") : member.displayName());
    coach.setEmptySelectionAllowed(true);
    coach.setEmptySelectionCaption(Texts.text("participant.coach.none"));
    return coach;
  }

  private static String written(Set<Precondition> needs) {
    return needs.stream().sorted().map(Needs::words).collect(Collectors.joining(", "));
  }

  void fill(ParticipantDetails her) {
    firstName.setValue(her.name().first());
    prefix.setValue(typed(her.name().prefix()));
    lastName.setValue(her.name().last());
    birthDate.setValue(her.birthDate());
    bsn.setValue("");
    bsn.setPlaceholder(typed(her.maskedBsn()));
    language.setValue(typed(her.language()));
    phone.setValue(typed(her.phone()));
    email.setValue(typed(her.email()));
    postcode.setValue(typed(her.postcode()));
    city.setValue(typed(her.city()));
    needs.setValue(her.needs());
    choose(her.coach());
  }

  ParticipantInput input() {
    return new ParticipantInput(
        firstName.getValue(),
        prefix.getValue(),
        lastName.getValue(),
        birthDate.getValue(),
        bsn.getValue(),
        language.getValue(),
        phone.getValue(),
        email.getValue(),
        postcode.getValue(),
        city.getValue(),
        needs.getValue(),
        Optional.ofNullable(coach.getValue()).map(StaffMember::subject).orElse(null));
  }

  private static String typed(@Nullable String value) {
    return Objects.requireNonNullElse(value, "");
  }
}
