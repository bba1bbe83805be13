package nl.powervrouwen.ui.coaching;

import com.vaadin.cdi.annotation.CdiComponent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import com.vaadin.flow.router.RouterLink;
import jakarta.inject.Inject;
import java.util.List;
import nl.powervrouwen.identity.Staff;
import nl.powervrouwen.identity.StaffMember;
import nl.powervrouwen.participants.CoachTransfers;
import nl.powervrouwen.participants.ParticipantDetails;
import nl.powervrouwen.participants.ParticipantId;
import nl.powervrouwen.participants.Participants;
import nl.powervrouwen.participants.TransferData;
import nl.powervrouwen.participants.TransferPreview;
import nl.powervrouwen.refusals.Conflict;
import nl.powervrouwen.refusals.InvalidInput;
import nl.powervrouwen.refusals.NotFound;
import nl.powervrouwen.registry.Role;
import nl.powervrouwen.ui.access.CurrentSite;
import nl.powervrouwen.ui.access.ShownTo;
import nl.powervrouwen.ui.kit.Action;
import nl.powervrouwen.ui.kit.Address;
import nl.powervrouwen.ui.kit.Fields;
import nl.powervrouwen.ui.kit.FlashMessage;
import nl.powervrouwen.ui.kit.Form;
import nl.powervrouwen.ui.kit.PageHead;
import nl.powervrouwen.ui.kit.Tone;
import nl.powervrouwen.ui.participants.ParticipantsNavigation;
import nl.powervrouwen.ui.texts.Language;
import nl.powervrouwen.ui.texts.Reasons;
import nl.powervrouwen.ui.texts.Texts;
import org.jspecify.annotations.Nullable;

/**
 * Transfers one participant, or all of one coach, to another coach: first is shown who moves and
 * what is still to be done for them, then one button does exactly that.
 */
@CdiComponent
@Route("deelnemers/overdragen")
@RouteAlias("deelnemers/:participant/overdragen")
@ShownTo(roles = {Role.COORDINATOR, Role.JOBCOACH})
class TransferView extends Div implements BeforeEnterObserver, HasDynamicTitle {

  private static final int MOST_NAMES = 200;

  private final CoachTransfers transfers;
  private final Participants participants;
  private final Staff staff;
  private final CurrentSite here;
  private final Form form = new Form("transfer");
  private final Section shown = new Section();
  private final TextField reason = Fields.text("transfer.reason");
  private final TextArea note = Fields.longText("transfer.note");
  private ColleagueField from = new ColleagueField("transfer.from", List.of());
  private ColleagueField to = new ColleagueField("transfer.to", List.of());
  private @Nullable ParticipantDetails one;

  @Inject
  TransferView(CoachTransfers transfers, Participants participants, Staff staff, CurrentSite here) {
    this.transfers = transfers;
    this.participants = participants;
    this.staff = staff;
    this.here = here;
    addClassName("page");
    shown.addClassNames("card", "transfer-preview");
    shown.getElement().setAttribute("tabindex", "-1");
    shown.setVisible(false);
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    one =
        Address.id(event.getRouteParameters(), ParticipantsNavigation.PARTICIPANT)
            .map(id -> participants.get(new ParticipantId(id)))
            .orElse(null);
    if (one != null && !transfers.mayTransfer(one)) {
      throw new NotFound("participant");
    }
    removeAll();
    add(head(), form, shown);
    addFields();
  }

  /** Without a name: titles stay in the history of a browser. */
  @Override
  public String getPageTitle() {
    return Texts.text(one == null ? "transfer.all" : "transfer.title");
  }

  private PageHead head() {
    PageHead head = new PageHead(getPageTitle());
    if (one == null) {
      return head.lead(Texts.text("transfer.all.lead"))
          .back(CoachingNavigation.covers(Texts.text("covers.title")));
    }
    String name = one.name().spoken();
    return head.lead(Texts.text("transfer.lead", name))
        .back(ParticipantsNavigation.to(one.id(), name));
  }

  private void addFields() {
    List<StaffMember> coaches = staff.withRole(Role.JOBCOACH);
    if (one == null) {
      from = new ColleagueField("transfer.from", coaches);
      form.add("from", from, StaffMember::displayName);
      if (!here.may(Role.COORDINATOR)) {
        coaches.stream()
            .filter(coach -> coach.subject().equals(here.user().subject()))
            .findFirst()
            .ifPresent(from::setValue);
        from.setReadOnly(true);
      }
    }
    to = new ColleagueField("transfer.to", coaches);
    form.add("to", to, StaffMember::displayName);
    reason.setRequiredIndicatorVisible(true);
    reason.setHelperText(Texts.text("transfer.reason.help"));
    form.add("reason", reason);
    note.setHelperText(Texts.text("transfer.note.help"));
    form.add("note", note);
    Div buttons = new Div(Action.first(Texts.text("transfer.look"), this::look));
    buttons.addClassNames("actions", "form-actions");
    form.add(buttons);
    form.whenChanged(() -> shown.setVisible(false));
  }

  private TransferData typed() {
    return new TransferData(
        one == null ? null : one.id(),
        one == null ? from.subject() : null,
        to.subject(),
        reason.getValue(),
        note.getValue());
  }

  private void look() {
    form.quiet();
    shown.setVisible(false);
    try {
      show(transfers.preview(typed()));
    } catch (InvalidInput refusal) {
      form.refuse(refusal.problems());
    } catch (Conflict refusal) {
      form.refuse(List.of(refusal.problem()));
    }
  }

  private void show(TransferPreview preview) {
    int count = preview.participants().size();
    shown.removeAll();
    UnorderedList names = new UnorderedList();
    preview.participants().stream()
        .limit(MOST_NAMES)
        .forEach(row -> names.add(new ListItem(row.name().listed())));
    shown.add(
        new H2(Texts.text("transfer.preview")),
        new Paragraph(Texts.text("transfer.preview.who", count)),
        names);
    if (preview.openWork().isEmpty()) {
      shown.add(new Paragraph(Texts.text("transfer.preview.nothing")));
    } else {
      UnorderedList work = new UnorderedList();
      preview.openWork().forEach(words -> work.add(new ListItem(words.in(Language.current()))));
      shown.add(new Paragraph(Texts.text("transfer.preview.work")), work);
    }
    shown.add(new Paragraph(Texts.text("transfer.preview.private")));
    Div buttons = new Div(Action.first(Texts.text("transfer.do", count), () -> transfer(preview)));
    buttons.addClassName("actions");
    shown.add(buttons);
    shown.setVisible(true);
    shown.getElement().callJsFunction("focus");
  }

  private void transfer(TransferPreview preview) {
    try {
      int moved = transfers.transfer(typed(), preview.fingerprint());
      form.settle();
      FlashMessage.keep(Texts.text("transfer.done", moved, to.getValue().displayName()));
      UI.getCurrent().navigate(next().getHref());
    } catch (InvalidInput refusal) {
      form.refuse(refusal.problems());
    } catch (NotFound gone) {
      shown.setVisible(false);
      form.say(Tone.CARE, Texts.text("stale.list"));
    } catch (Conflict refusal) {
      look();
      form.say(Tone.CARE, Reasons.words(refusal.problem()));
    }
  }

  /** A coach who gave somebody away does not see them any more. */
  private RouterLink next() {
    if (one != null && here.may(Role.COORDINATOR)) {
      return ParticipantsNavigation.to(one.id(), "");
    }
    return one == null ? CoachingNavigation.covers("") : ParticipantsNavigation.list("");
  }
}
