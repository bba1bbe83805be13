package nl.powervrouwen.ui.circumstances;

import com.vaadin.cdi.annotation.CdiComponent;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import nl.powervrouwen.circumstances.ArrangementData;
import nl.powervrouwen.circumstances.ArrangementId;
import nl.powervrouwen.circumstances.ArrangementRow;
import nl.powervrouwen.circumstances.Arrangements;
import nl.powervrouwen.identity.Staff;
import nl.powervrouwen.participants.ParticipantId;
import nl.powervrouwen.participants.Participants;
import nl.powervrouwen.participants.Precondition;
import nl.powervrouwen.registry.Role;
import nl.powervrouwen.ui.access.ShownTo;
import nl.powervrouwen.ui.kit.RecordEditView;
import nl.powervrouwen.ui.participants.Needs;
import nl.powervrouwen.ui.participants.ParticipantsNavigation;
import nl.powervrouwen.ui.texts.Moments;
import nl.powervrouwen.ui.texts.Texts;
import org.jspecify.annotations.Nullable;

/** Writes down what is to be arranged so that a participant can come, and what solved it. */
@CdiComponent
@Route("deelnemers/:participant/randvoorwaarden/nieuw")
@RouteAlias("deelnemers/:participant/randvoorwaarden/:randvoorwaarde/wijzigen")
@ShownTo(roles = {Role.COORDINATOR, Role.JOBCOACH})
class EditArrangementView extends RecordEditView<ArrangementRow, ArrangementData> {

  private final Arrangements arrangements;
  private final Participants participants;
  private final Select<String> colleague = new Select<>();
  private final Map<String, String> colleagues = new LinkedHashMap<>();
  private @Nullable ParticipantId participant;

  @Inject
  EditArrangementView(Arrangements arrangements, Participants participants, Staff staff) {
    super("arrangement", ArrangementData.class);
    this.arrangements = arrangements;
    this.participants = participants;
    Stream.of(Role.JOBCOACH, Role.COORDINATOR)
        .flatMap(role -> staff.withRole(role).stream())
        .forEach(member -> colleagues.putIfAbsent(member.subject(), member.displayName()));
    fields.required(
        fields.add(
            "precondition",
            CircumstancesWords.choice(
                "arrangement.precondition", List.of(Precondition.values()), Needs::words),
            Needs::words));
    fields.longText("note");
    fields.date("since");
    fields.section("arrangement.who");
    fields.add("colleague", colleague(), this::name);
    fields.text("acting");
    fields.date("dueOn");
    fields.section("arrangement.done");
    fields.date("solvedOn");
    fields.longText("solution");
  }

  private Select<String> colleague() {
    colleague.setLabel(Texts.text("arrangement.colleague"));
    colleague.setItems(colleagues.keySet());
    colleague.setItemLabelGenerator(this::name);
    colleague.setEmptySelectionAllowed(true);
    colleague.setEmptySelectionCaption(Texts.text("arrangement.colleague.none"));
    return colleague;
  }

  private String name(@Nullable String subject) {
    String none = Texts.text("arrangement.colleague.none");
    return subject == null ? none : colleagues.getOrDefault(subject, none);
  }

  @Override
  protected Optional<ArrangementRow> find(RouteParameters address) {
    ParticipantId whose = ParticipantsNavigation.participant(address);
    arrangements.of(whose); // only for whom the caller may write this down
    participant = whose;
    return ParticipantsNavigation.about(
        address,
        CircumstancesNavigation.ARRANGEMENT,
        id -> arrangements.get(new ArrangementId(id)),
        ArrangementRow::participant);
  }

  /** Who acts stays a choice, also when that colleague has another role by now. */
  @Override
  protected void prepare(ArrangementRow arrangement) {
    String subject = arrangement.data().colleague();
    if (subject != null
        && arrangement.actor() != null
        && colleagues.putIfAbsent(subject, arrangement.actor()) == null) {
      colleague.setItems(colleagues.keySet());
    }
  }

  @Override
  protected ArrangementData start(ArrangementData blank) {
    return new ArrangementData(
        blank.precondition(),
        blank.note(),
        Moments.today(),
        blank.colleague(),
        blank.acting(),
        blank.dueOn(),
        blank.solvedOn(),
        blank.solution());
  }

  @Override
  protected RouterLink back(@Nullable ArrangementRow arrangement) {
    return ParticipantsNavigation.to(whose(), participants.get(whose()).name().spoken());
  }

  private ParticipantId whose() {
    return Objects.requireNonNull(participant, "the address names a participant");
  }

  @Override
  protected String name(ArrangementRow arrangement) {
    return CircumstancesWords.need(arrangement);
  }

  @Override
  protected ArrangementData input(ArrangementRow arrangement) {
    return arrangement.data();
  }

  @Override
  protected ArrangementRow add(ArrangementData input) {
    return arrangements.add(whose(), input);
  }

  @Override
  protected ArrangementRow change(ArrangementRow seen, ArrangementData input) {
    return arrangements.change(seen.id(), seen.version(), input);
  }

  @Override
  protected ArrangementRow reread(ArrangementRow seen) {
    return arrangements.get(seen.id());
  }
}
