package nl.powervrouwen.ui.warnings;

import com.vaadin.cdi.annotation.CdiComponent;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import jakarta.inject.Inject;
import java.util.Optional;
import nl.powervrouwen.participants.ParticipantId;
import nl.powervrouwen.participants.Participants;
import nl.powervrouwen.registry.Role;
import nl.powervrouwen.ui.access.ShownTo;
import nl.powervrouwen.ui.kit.PageHead;
import nl.powervrouwen.ui.kit.RecordEditView;
import nl.powervrouwen.ui.participants.ParticipantsNavigation;
import nl.powervrouwen.ui.texts.Moments;
import nl.powervrouwen.ui.texts.Texts;
import nl.powervrouwen.warnings.AsideInput;
import nl.powervrouwen.warnings.AsideRow;
import nl.powervrouwen.warnings.Warnings;
import org.jspecify.annotations.Nullable;

/** Puts a warning aside, with a reason and for a time. */
@CdiComponent
@Route("deelnemers/:participant/signaal/:rule/opzij")
@ShownTo(roles = {Role.COORDINATOR, Role.JOBCOACH})
class PutAsideView extends RecordEditView<AsideRow, AsideInput> {

  private static final int USUAL_DAYS = 14;

  private final Warnings warnings;
  private final Participants participants;

  /** The warning that the address names. */
  private record Named(ParticipantId participant, String rule) {}

  private @Nullable Named named;

  @Inject
  PutAsideView(Warnings warnings, Participants participants) {
    super("aside", AsideInput.class);
    this.warnings = warnings;
    this.participants = participants;
    fields.required(fields.longText("reason")).setHelperText(Texts.text("aside.reason.help"));
    fields.required(fields.date("until")).setHelperText(Texts.text("aside.until.help"));
  }

  @Override
  protected Optional<AsideRow> find(RouteParameters address) {
    ParticipantId whose = ParticipantsNavigation.participant(address);
    named = new Named(whose, address.get(WarningsNavigation.RULE).orElseThrow());
    warnings.about(whose); // only for whom the caller may put one aside
    return Optional.empty();
  }

  private Named named() {
    if (named == null) {
      throw new IllegalStateException("the address names a warning");
    }
    return named;
  }

  @Override
  protected PageHead head(@Nullable AsideRow current) {
    return new PageHead(getPageTitle())
        .lead(
            warnings
                .one(named().participant(), named().rule())
                .map(WarningWords::why)
                .orElseGet(() -> Texts.text("aside.gone")));
  }

  @Override
  protected AsideInput start(AsideInput blank) {
    return new AsideInput(null, Moments.today().plusDays(USUAL_DAYS));
  }

  @Override
  protected RouterLink back(@Nullable AsideRow current) {
    ParticipantId whose = named().participant();
    return ParticipantsNavigation.to(whose, participants.get(whose).name().spoken());
  }

  @Override
  protected String name(AsideRow row) {
    return Moments.date(row.until());
  }

  @Override
  protected AsideInput input(AsideRow row) {
    return new AsideInput(row.reason(), row.until());
  }

  @Override
  protected AsideRow add(AsideInput input) {
    return warnings.putAside(named().participant(), named().rule(), input);
  }

  @Override
  protected AsideRow change(AsideRow seen, AsideInput input) {
    throw new IllegalStateException("What was put aside is taken back, not changed");
  }

  @Override
  protected AsideRow reread(AsideRow seen) {
    return seen;
  }
}
