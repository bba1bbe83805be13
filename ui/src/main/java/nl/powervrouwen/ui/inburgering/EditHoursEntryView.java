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
import nl.powervrouwen.inburgering.FollowedHours;
import nl.powervrouwen.inburgering.HoursEntryData;
import nl.powervrouwen.inburgering.HoursEntryId;
import nl.powervrouwen.inburgering.HoursEntryRow;
import nl.powervrouwen.inburgering.HoursKind;
import nl.powervrouwen.inburgering.HoursSource;
import nl.powervrouwen.participants.ParticipantId;
import nl.powervrouwen.participants.Participants;
import nl.powervrouwen.registry.Role;
import nl.powervrouwen.ui.access.ShownTo;
import nl.powervrouwen.ui.kit.RecordEditView;
import nl.powervrouwen.ui.participants.ParticipantsNavigation;
import nl.powervrouwen.ui.texts.Texts;
import org.jspecify.annotations.Nullable;

/** Records hours that a participant followed, and corrects them. */
@CdiComponent
@Route("deelnemers/:participant/uren/nieuw")
@RouteAlias("deelnemers/:participant/uren/:uren/wijzigen")
@ShownTo(roles = {Role.COORDINATOR, Role.JOBCOACH})
class EditHoursEntryView extends RecordEditView<HoursEntryRow, HoursEntryData> {

  private final FollowedHours hours;
  private final Participants participants;
  private @Nullable ParticipantId participant;

  @Inject
  EditHoursEntryView(FollowedHours hours, Participants participants) {
    super("followed-hours", HoursEntryData.class);
    this.hours = hours;
    this.participants = participants;
    InburgeringWords.needed(fields, "hoursKind", HoursKind.class);
    fields.required(fields.date("firstDay"));
    fields.date("lastDay");
    IntegerField number = new IntegerField(Texts.text("field.hours"));
    number.setHelperText(Texts.text("followed-hours.hours.help"));
    fields.add("hours", number, Objects::toString);
    InburgeringWords.needed(fields, "hoursSource", HoursSource.class);
    fields.longText("note");
  }

  @Override
  protected Optional<HoursEntryRow> find(RouteParameters address) {
    ParticipantId whose = ParticipantsNavigation.participant(address);
    hours.of(whose); // only for whom the caller may record them
    participant = whose;
    return ParticipantsNavigation.about(
        address,
        InburgeringNavigation.HOURS,
        id -> hours.get(new HoursEntryId(id)),
        HoursEntryRow::participant);
  }

  @Override
  protected RouterLink back(@Nullable HoursEntryRow entry) {
    return ParticipantsNavigation.to(whose(), participants.get(whose()).name().spoken());
  }

  private ParticipantId whose() {
    return Objects.requireNonNull(participant, "the address names a participant");
  }

  @Override
  protected String name(HoursEntryRow entry) {
    return InburgeringWords.hours(entry);
  }

  @Override
  protected HoursEntryData input(HoursEntryRow entry) {
    return entry.data();
  }

  @Override
  protected HoursEntryRow add(HoursEntryData input) {
    return hours.add(whose(), input);
  }

  @Override
  protected HoursEntryRow change(HoursEntryRow seen, HoursEntryData input) {
    return hours.change(seen.id(), seen.version(), input);
  }

  @Override
  protected HoursEntryRow reread(HoursEntryRow seen) {
    return hours.get(seen.id());
  }
}
