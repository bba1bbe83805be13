package nl.powervrouwen.ui.inburgering;

import com.vaadin.cdi.annotation.CdiComponent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import nl.powervrouwen.inburgering.ExamPart;
import nl.powervrouwen.inburgering.ExemptionData;
import nl.powervrouwen.inburgering.ExemptionId;
import nl.powervrouwen.inburgering.ExemptionKind;
import nl.powervrouwen.inburgering.ExemptionRow;
import nl.powervrouwen.inburgering.Exemptions;
import nl.powervrouwen.inburgering.Judgement;
import nl.powervrouwen.inburgering.LanguageLevel;
import nl.powervrouwen.inburgering.OntheffingGround;
import nl.powervrouwen.inburgering.Recorded;
import nl.powervrouwen.inburgering.VrijstellingReason;
import nl.powervrouwen.participants.ParticipantId;
import nl.powervrouwen.participants.Participants;
import nl.powervrouwen.registry.Role;
import nl.powervrouwen.ui.access.ShownTo;
import nl.powervrouwen.ui.kit.RecordEditView;
import nl.powervrouwen.ui.participants.ParticipantsNavigation;
import nl.powervrouwen.ui.texts.Texts;
import org.jspecify.annotations.Nullable;

/** Records a vrijstelling or an ontheffing of a participant, with the fields of its kind. */
@CdiComponent
@Route("deelnemers/:participant/vrijstelling/nieuw")
@RouteAlias("deelnemers/:participant/vrijstelling/:vrijstelling/wijzigen")
@ShownTo(roles = {Role.COORDINATOR, Role.JOBCOACH})
class EditExemptionView extends RecordEditView<ExemptionRow, ExemptionData> {

  private final Exemptions exemptions;
  private final Participants participants;
  private final Map<String, HasValue<?, ?>> particular = new LinkedHashMap<>();
  private @Nullable ParticipantId participant;

  @Inject
  EditExemptionView(Exemptions exemptions, Participants participants) {
    super("exemption", ExemptionData.class);
    this.exemptions = exemptions;
    this.participants = participants;
    Select<ExemptionKind> kind = InburgeringWords.exemptionKinds();
    fields.required(fields.add("exemptionKind", kind, InburgeringWords::exemption));
    fields.date("askedOn");
    InburgeringWords.known(fields, "judgement", Judgement.class);
    fields.date("judgedOn");
    particular(
        "ontheffingGround",
        InburgeringWords.known(fields, "ontheffingGround", OntheffingGround.class));
    particular(
        "vrijstellingReason",
        InburgeringWords.known(fields, "vrijstellingReason", VrijstellingReason.class));
    particular("examPart", InburgeringWords.known(fields, "examPart", ExamPart.class));
    particular("level", InburgeringWords.known(fields, "level", LanguageLevel.class));
    particular("participationHours", number("participationHours"));
    particular("from", fields.date("from"));
    particular("until", fields.date("until"));
    kind.addValueChangeListener(chosen -> showFieldsOf(chosen.getValue()));
    showFieldsOf(null);
  }

  private <C extends Component & HasValue<?, ?>> void particular(String name, C field) {
    particular.put(name, field);
  }

  /** What does not belong to the kind is not asked, and nothing is left in it. */
  private void showFieldsOf(@Nullable ExemptionKind kind) {
    particular.forEach(
        (name, field) -> {
          boolean has = kind != null && kind.has(name);
          ((Component) field).setVisible(has);
          if (!has) {
            field.clear();
          }
        });
  }

  private IntegerField number(String field) {
    IntegerField number = new IntegerField(Texts.text("field." + field));
    number.setHelperText(Texts.text("exemption." + field + ".help"));
    return fields.add(field, number, Objects::toString);
  }

  @Override
  protected Optional<ExemptionRow> find(RouteParameters address) {
    ParticipantId whose = ParticipantsNavigation.participant(address);
    exemptions.of(whose); // only for whom the caller may record one
    participant = whose;
    return ParticipantsNavigation.about(
        address,
        InburgeringNavigation.EXEMPTION,
        id -> exemptions.get(new ExemptionId(id)),
        ExemptionRow::participant);
  }

  @Override
  protected RouterLink back(@Nullable ExemptionRow current) {
    return ParticipantsNavigation.to(whose(), participants.get(whose()).name().spoken());
  }

  private ParticipantId whose() {
    return Objects.requireNonNull(participant, "the address names a participant");
  }

  @Override
  protected String name(ExemptionRow current) {
    return InburgeringWords.exemption(current.kind());
  }

  @Override
  protected ExemptionData input(ExemptionRow current) {
    return current.data();
  }

  @Override
  protected ExemptionRow add(ExemptionData input) {
    return told(exemptions.add(whose(), input));
  }

  @Override
  protected ExemptionRow change(ExemptionRow seen, ExemptionData input) {
    return told(exemptions.change(seen.id(), seen.version(), input));
  }

  /** Whoever records one is told what became of the last days. */
  private static ExemptionRow told(Recorded<ExemptionRow> kept) {
    InburgeringWords.tellMoved(kept.moved(), Texts.text("exemption.kept"));
    return kept.row();
  }

  @Override
  protected ExemptionRow reread(ExemptionRow seen) {
    return exemptions.get(seen.id());
  }
}
