package nl.powervrouwen.ui.participants;

import com.vaadin.cdi.annotation.CdiComponent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import nl.powervrouwen.participants.MaskedNumbers;
import nl.powervrouwen.participants.ParticipantId;
import nl.powervrouwen.participants.Participants;
import nl.powervrouwen.participants.PersonalNumber;
import nl.powervrouwen.participants.PersonalNumbers;
import nl.powervrouwen.refusals.InvalidInput;
import nl.powervrouwen.refusals.NotFound;
import nl.powervrouwen.refusals.StaleVersion;
import nl.powervrouwen.registry.Role;
import nl.powervrouwen.ui.access.ShownTo;
import nl.powervrouwen.ui.kit.Action;
import nl.powervrouwen.ui.kit.Address;
import nl.powervrouwen.ui.kit.Banner;
import nl.powervrouwen.ui.kit.Facts;
import nl.powervrouwen.ui.kit.Fields;
import nl.powervrouwen.ui.kit.Form;
import nl.powervrouwen.ui.kit.PageHead;
import nl.powervrouwen.ui.kit.Tone;
import nl.powervrouwen.ui.texts.Texts;
import org.jspecify.annotations.Nullable;

/**
 * BSN and V-nummer of one participant: masked, and in full for a reason. A number that is shown is
 * in no address, and gone when the page is left.
 */
@CdiComponent
@Route("deelnemers/:participant/nummers")
@ShownTo(roles = {Role.COORDINATOR, Role.JOBCOACH})
class PersonalNumbersView extends Div implements BeforeEnterObserver, HasDynamicTitle {

  private final PersonalNumbers numbers;
  private final Participants participants;
  private final Banner banner = new Banner();
  private final Div content = new Div();
  private @Nullable ParticipantId participant;

  @Inject
  PersonalNumbersView(PersonalNumbers numbers, Participants participants) {
    this.numbers = numbers;
    this.participants = participants;
    addClassName("page");
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    ParticipantId id = new ParticipantId(Address.id(event, ParticipantsNavigation.PARTICIPANT));
    participant = id;
    removeAll();
    banner.hush();
    show(numbers.of(id));
    add(
        new PageHead(getPageTitle())
            .back(ParticipantsNavigation.to(id, participants.get(id).name().spoken()))
            .lead(Texts.text("numbers.lead")),
        banner,
        content);
  }

  /** Without a name: titles stay in the history of a browser. */
  @Override
  public String getPageTitle() {
    return Texts.text("numbers.title");
  }

  private ParticipantId whose() {
    return Objects.requireNonNull(participant, "the address names a participant");
  }

  private void show(MaskedNumbers masked) {
    content.removeAll();
    Facts facts = new Facts();
    for (PersonalNumber which : PersonalNumber.values()) {
      String number = masked.of(which);
      facts.add(words(which), number == null ? Texts.text("numbers.none") : number);
    }
    content.add(section("numbers.title", facts), reading(masked));
    if (!participants.isOnlyOpened(whose())) {
      content.add(keeping(masked));
    }
  }

  private static String words(PersonalNumber which) {
    return Texts.text("numbers." + which.name());
  }

  private Section reading(MaskedNumbers masked) {
    List<PersonalNumber> known =
        Arrays.stream(PersonalNumber.values()).filter(one -> masked.of(one) != null).toList();
    if (known.isEmpty()) {
      return section("numbers.show.title", new Paragraph(Texts.text("numbers.nothing")));
    }
    Form form = new Form("show-number");
    RadioButtonGroup<PersonalNumber> which = new RadioButtonGroup<>();
    which.setLabel(Texts.text("numbers.which"));
    which.setItems(known);
    which.setItemLabelGenerator(PersonalNumbersView::words);
    which.setValue(known.getFirst());
    form.add("which", which, PersonalNumbersView::words);
    TextField reason = unkept(form.add("reason", Fields.text("numbers.reason")));
    reason.setHelperText(Texts.text("numbers.reason.help"));
    reason.setRequiredIndicatorVisible(true);
    Div shown = new Div();
    Action action =
        Action.first(
            Texts.text("numbers.show"),
            () -> read(form, which.getValue(), reason.getValue(), shown));
    return section("numbers.show.title", form, actions(action), shown);
  }

  private void read(Form form, PersonalNumber which, String reason, Div shown) {
    shown.removeAll();
    try {
      Paragraph number = new Paragraph(numbers.show(whose(), which, reason));
      number.addClassName("secret");
      form.quiet();
      shown.add(new Paragraph(Texts.text("numbers.shown", words(which))), number);
      shown.getElement().setAttribute("tabindex", "-1").callJsFunction("focus");
    } catch (InvalidInput refusal) {
      form.refuse(refusal.problems());
    } catch (NotFound gone) {
      show(numbers.of(whose()));
      banner.say(Tone.CARE, Texts.text("stale.list"));
    }
  }

  private Section keeping(MaskedNumbers masked) {
    Form form = new Form("v-number");
    TextField typed = unkept(form.add("vNumber", Fields.text("numbers.vNumber")));
    typed.setHelperText(Texts.text("numbers.vNumber.help"));
    Action action =
        Action.other(
            Texts.text("numbers.keep"), () -> keep(form, masked.version(), typed.getValue()));
    return section("numbers.change.title", form, actions(action));
  }

  private void keep(Form form, long version, String typed) {
    try {
      MaskedNumbers kept = numbers.keepVNumber(whose(), version, typed);
      show(kept);
      banner.say(
          Tone.GOOD, Texts.text(kept.vNumber() == null ? "numbers.removed" : "numbers.kept"));
    } catch (InvalidInput refusal) {
      form.refuse(refusal.problems());
    } catch (StaleVersion changed) {
      show(numbers.of(whose()));
      banner.say(Tone.CARE, Texts.text("stale.list"));
    }
  }

  /** A number is never kept in the browser, not even as a draft, nor is why it was read. */
  private static TextField unkept(TextField field) {
    field.getElement().setAttribute("data-no-draft", "").setAttribute("autocomplete", "off");
    return field;
  }

  private static Div actions(Action action) {
    Div actions = new Div(action);
    actions.addClassNames("actions", "form-actions");
    return actions;
  }

  private static Section section(String titleKey, Component... parts) {
    Section section = new Section(new H2(Texts.text(titleKey)));
    section.addClassNames("card", "overview");
    section.add(parts);
    return section;
  }
}
