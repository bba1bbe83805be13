package nl.powervrouwen.ui.inburgering;

import com.vaadin.cdi.annotation.CdiComponent;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import jakarta.inject.Inject;
import java.util.Objects;
import java.util.Optional;
import nl.powervrouwen.inburgering.ExtendedTerm;
import nl.powervrouwen.inburgering.ExtensionData;
import nl.powervrouwen.inburgering.ExtensionGround;
import nl.powervrouwen.inburgering.ExtensionId;
import nl.powervrouwen.inburgering.Extensions;
import nl.powervrouwen.inburgering.Judgement;
import nl.powervrouwen.inburgering.Recorded;
import nl.powervrouwen.participants.ParticipantId;
import nl.powervrouwen.participants.Participants;
import nl.powervrouwen.registry.Role;
import nl.powervrouwen.ui.access.ShownTo;
import nl.powervrouwen.ui.kit.RecordEditView;
import nl.powervrouwen.ui.participants.ParticipantsNavigation;
import nl.powervrouwen.ui.texts.Texts;
import org.jspecify.annotations.Nullable;

/** Records an extension of a participant's term, and changes it when it is decided. */
@CdiComponent
@Route("deelnemers/:participant/verlenging/nieuw")
@RouteAlias("deelnemers/:participant/verlenging/:verlenging/wijzigen")
@ShownTo(roles = {Role.COORDINATOR, Role.JOBCOACH})
class EditExtensionView extends RecordEditView<ExtendedTerm, ExtensionData> {

  private final Extensions extensions;
  private final Participants participants;
  private @Nullable ParticipantId participant;

  @Inject
  EditExtensionView(Extensions extensions, Participants participants) {
    super("extension", ExtensionData.class);
    this.extensions = extensions;
    this.participants = participants;
    InburgeringWords.known(fields, "extensionGround", ExtensionGround.class);
    fields.date("askedOn");
    InburgeringWords.known(fields, "judgement", Judgement.class);
    fields.date("judgedOn");
    fields.section("extension.length");
    number("extraMonths");
    number("extraDays");
    fields.section("extension.duo");
    fields.date("newEnd");
    fields.text("groundCode");
    fields.text("groundDescription");
  }

  private void number(String field) {
    IntegerField number = new IntegerField(Texts.text("field." + field));
    number.setHelperText(Texts.text("extension." + field + ".help"));
    fields.add(field, number, Objects::toString);
  }

  @Override
  protected Optional<ExtendedTerm> find(RouteParameters address) {
    ParticipantId whose = ParticipantsNavigation.participant(address);
    extensions.of(whose); // only for whom the caller may record one
    participant = whose;
    return ParticipantsNavigation.about(
        address,
        InburgeringNavigation.EXTENSION,
        id -> extensions.get(new ExtensionId(id)),
        term -> term.extension().participant());
  }

  @Override
  protected RouterLink back(@Nullable ExtendedTerm current) {
    return ParticipantsNavigation.to(whose(), participants.get(whose()).name().spoken());
  }

  private ParticipantId whose() {
    return Objects.requireNonNull(participant, "the address names a participant");
  }

  @Override
  protected String name(ExtendedTerm current) {
    return InburgeringWords.extension(current.extension().data());
  }

  @Override
  protected ExtensionData input(ExtendedTerm current) {
    return current.extension().data();
  }

  @Override
  protected ExtendedTerm add(ExtensionData input) {
    return told(extensions.add(whose(), input));
  }

  @Override
  protected ExtendedTerm change(ExtendedTerm seen, ExtensionData input) {
    return told(extensions.change(seen.extension().id(), seen.extension().version(), input));
  }

  /** Whoever records one is told what became of the last days. */
  private static ExtendedTerm told(Recorded<ExtendedTerm> kept) {
    InburgeringWords.tellMoved(kept.moved(), Texts.text("extension.kept"));
    return kept.row();
  }

  @Override
  protected ExtendedTerm reread(ExtendedTerm seen) {
    return extensions.get(seen.extension().id());
  }
}
