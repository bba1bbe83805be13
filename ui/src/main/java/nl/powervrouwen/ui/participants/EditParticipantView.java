package nl.powervrouwen.ui.participants;

import com.vaadin.cdi.annotation.CdiComponent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.powervrouwen.identity.Staff;
import nl.powervrouwen.identity.StaffMember;
import nl.powervrouwen.participants.ParticipantData;
import nl.powervrouwen.participants.ParticipantDetails;
import nl.powervrouwen.participants.ParticipantId;
import nl.powervrouwen.participants.ParticipantRow;
import nl.powervrouwen.participants.Participants;
import nl.powervrouwen.participants.Precondition;
import nl.powervrouwen.refusals.Code;
import nl.powervrouwen.refusals.Conflict;
import nl.powervrouwen.registry.Role;
import nl.powervrouwen.ui.access.ShownTo;
import nl.powervrouwen.ui.kit.Action;
import nl.powervrouwen.ui.kit.Address;
import nl.powervrouwen.ui.kit.RecordEditView;
import nl.powervrouwen.ui.kit.Tone;
import nl.powervrouwen.ui.texts.Reasons;
import nl.powervrouwen.ui.texts.Texts;
import org.jspecify.annotations.Nullable;

/** Registers a participant and changes what is known. */
@CdiComponent
@Route("deelnemers/nieuw")
@RouteAlias("deelnemers/:participant/wijzigen")
@ShownTo(roles = {Role.COORDINATOR, Role.JOBCOACH})
class EditParticipantView extends RecordEditView<ParticipantDetails, ParticipantData> {

  private final Participants participants;
  private final TextField bsn;
  private final Select<String> coach = new Select<>();
  private final Checkbox removeBsn = new Checkbox(Texts.text("participant.bsn.remove"));
  private final Map<String, String> coaches = new LinkedHashMap<>();

  @Inject
  EditParticipantView(Participants participants, Staff staff) {
    super("participant", ParticipantData.class);
    this.participants = participants;
    staff
        .withRole(Role.JOBCOACH)
        .forEach(member -> coaches.put(member.subject(), member.displayName()));
    fields.text("firstName");
    TextField prefix = fields.text("prefix");
    PrefixOffer.watch(fields.required(fields.text("lastName")), prefix);
    fields.text("birthDate", new BirthDateField(), BirthDateField.READING);
    bsn = fields.text("bsn");
    // A BSN is never kept in the browser, not even as a draft.
    bsn.getElement().setAttribute("data-no-draft", "").setAttribute("autocomplete", "off");
    removeBsn.setVisible(false);
    form.add("removeBsn", removeBsn, remove -> "");
    fields.section("participant.reach");
    fields.text("language");
    fields.text("phone");
    fields.text("email");
    fields.text("postcode");
    fields.text("city");
    fields.add("secretAddress", secretAddress(), EditParticipantView::written);
    fields.section("field.needs");
    fields.add("needs", needs(), EditParticipantView::written);
    fields.add("coach", coach(), subject -> coaches.getOrDefault(subject, ""));
  }

  private static Checkbox secretAddress() {
    Checkbox secret = new Checkbox(Texts.text("field.secretAddress"));
    secret.setHelperText(Texts.text("participant.secret.help"));
    return secret;
  }

  private static String written(Boolean secret) {
    return Texts.text(secret ? "participant.secret" : "participant.secret.not");
  }

  private static CheckboxGroup<Precondition> needs() {
    CheckboxGroup<Precondition> needs = new CheckboxGroup<>();
    needs.setLabel(Texts.text("participant.needs.question"));
    needs.setItems(Precondition.values());
    needs.setItemLabelGenerator(Needs::words);
    needs.addClassName("stacked");
    return needs;
  }

  private Select<String> coach() {
    String none = Texts.text("participant.coach.none");
    coach.setLabel(Texts.text("field.coach"));
    coach.setItems(coaches.keySet());
    coach.setItemLabelGenerator(subject -> coaches.getOrDefault(subject, none));
    coach.setEmptySelectionAllowed(true);
    coach.setEmptySelectionCaption(none);
    coach.setHelperText(Texts.text("participant.coach.help"));
    return coach;
  }

  private static String written(Set<Precondition> needs) {
    return needs.stream().sorted().map(Needs::words).collect(Collectors.joining(", "));
  }

  @Override
  protected Optional<ParticipantDetails> find(RouteParameters address) {
    return Address.id(address, ParticipantsNavigation.PARTICIPANT)
        .map(id -> participants.get(new ParticipantId(id)));
  }

  @Override
  protected RouterLink back(@Nullable ParticipantDetails participant) {
    return participant == null
        ? ParticipantsNavigation.list(Texts.text("participants.title"))
        : ParticipantsNavigation.to(participant.id(), name(participant));
  }

  @Override
  protected String name(ParticipantDetails participant) {
    return participant.name().spoken();
  }

  /** The coach stays a choice, also when that colleague no longer coaches. */
  @Override
  protected void prepare(ParticipantDetails participant) {
    bsn.setPlaceholder(Objects.requireNonNullElse(participant.maskedBsn(), ""));
    removeBsn.setVisible(participant.maskedBsn() != null);
    removeBsn.setValue(false);
    StaffMember own = participant.coach();
    if (own != null && coaches.putIfAbsent(own.subject(), own.displayName()) == null) {
      coach.setItems(coaches.keySet());
    }
  }

  @Override
  protected ParticipantData input(ParticipantDetails participant) {
    return participant.data();
  }

  @Override
  protected ParticipantDetails add(ParticipantData input) {
    return participants.register(input);
  }

  /** Asks whether it is somebody who is there already. */
  @Override
  protected void refused(Conflict refusal) {
    if (!refusal.problem().code().equals(Code.PARTICIPANT_ALIKE)) {
      super.refused(refusal);
      return;
    }
    List<Component> ways = new ArrayList<>();
    for (ParticipantRow row : participants.alike(fields.typed())) {
      ways.add(
          Action.other(
              ParticipantsNavigation.to(
                  row.id(), Texts.text("participant.alike.open", row.name().spoken()))));
    }
    ways.add(
        Action.other(
            Texts.text("participant.alike.another"),
            () -> save(() -> participants.registerAnother(fields.typed()))));
    form.say(Tone.CARE, Reasons.words(refusal.problem()), ways.toArray(Component[]::new));
  }

  @Override
  protected ParticipantDetails change(ParticipantDetails seen, ParticipantData input) {
    // On screen a box without a tick is an answer.
    ParticipantData said = input.secret(input.isSecret());
    ParticipantDetails changed = participants.change(seen.id(), seen.version(), said);
    return removeBsn.getValue() ? participants.removeBsn(changed.id(), changed.version()) : changed;
  }

  @Override
  protected ParticipantDetails reread(ParticipantDetails seen) {
    return participants.get(seen.id());
  }
}
