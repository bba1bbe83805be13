package nl.powervrouwen.ui.participants;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import nl.powervrouwen.changes.Fields;
import nl.powervrouwen.participants.Duplicates;
import nl.powervrouwen.participants.MergePreview;
import nl.powervrouwen.participants.ParticipantDetails;
import nl.powervrouwen.participants.ParticipantId;
import nl.powervrouwen.refusals.Conflict;
import nl.powervrouwen.refusals.InvalidInput;
import nl.powervrouwen.refusals.Messages;
import nl.powervrouwen.refusals.NotFound;
import nl.powervrouwen.refusals.Problem;
import nl.powervrouwen.refusals.StaleVersion;
import nl.powervrouwen.spi.Words;
import nl.powervrouwen.ui.kit.Action;
import nl.powervrouwen.ui.kit.Banner;
import nl.powervrouwen.ui.kit.FlashMessage;
import nl.powervrouwen.ui.kit.Tone;
import nl.powervrouwen.ui.texts.Language;
import nl.powervrouwen.ui.texts.Moments;
import nl.powervrouwen.ui.texts.Reasons;
import nl.powervrouwen.ui.texts.Texts;

/**
 * What would happen if two registrations became one: which stays, which value of each field that
 * differs, what moves and how the hours change. One button does exactly what is shown.
 */
final class MergePanel extends Div {

  private final Duplicates duplicates;
  private final H2 heading = new H2(Texts.text("merge.preview"));
  private final RadioButtonGroup<ParticipantId> stays = new RadioButtonGroup<>();
  private final Div shown = new Div();
  private final Banner banner = new Banner();
  private final Map<String, RadioButtonGroup<ParticipantId>> choices = new LinkedHashMap<>();
  private MergePreview preview;

  MergePanel(Duplicates duplicates, ParticipantId one, ParticipantId other) {
    this.duplicates = duplicates;
    preview = duplicates.preview(one, other);
    addClassNames("card", "form");
    stays.setId("merge-stays");
    stays.setLabel(Texts.text("merge.stays"));
    stays.setItems(one, other);
    Map<ParticipantId, String> names =
        Map.of(one, named(preview.kept()), other, named(preview.other()));
    stays.setItemLabelGenerator(id -> names.getOrDefault(id, ""));
    stays.setValue(one);
    stays.addClassName("stacked");
    stays.addValueChangeListener(
        change -> look(change.getValue(), change.getValue().equals(one) ? other : one));
    heading.getElement().setAttribute("tabindex", "-1");
    add(heading, stays, shown);
    show();
  }

  /** Puts the keyboard above the first question. */
  void focus() {
    heading.getElement().callJsFunction("focus");
  }

  private void look(ParticipantId kept, ParticipantId other) {
    preview = duplicates.preview(kept, other);
    show();
  }

  private void show() {
    shown.removeAll();
    banner.hush();
    preview.differing().forEach(field -> choices.computeIfAbsent(field, this::choice));
    if (!preview.differing().isEmpty()) {
      shown.add(new H2(Texts.text("merge.differs")));
      choices.values().forEach(shown::add);
    }
    list("merge.moves", preview.moves());
    list("merge.notices", preview.notices());
    list("merge.contradictions", preview.contradictions());
    if (preview.moves().isEmpty()) {
      shown.add(new Paragraph(Texts.text("merge.moves.none")));
    }
    shown.add(banner);
    if (preview.contradictions().isEmpty()) {
      Div buttons = new Div(Action.first(Texts.text("merge.do"), this::merge));
      buttons.addClassNames("actions", "form-actions");
      shown.add(buttons);
    } else {
      banner.say(Tone.WRONG, Texts.text("merge.not"));
    }
  }

  private void list(String title, List<Words> texts) {
    if (!texts.isEmpty()) {
      UnorderedList list = new UnorderedList();
      texts.forEach(text -> list.add(new ListItem(text.in(Language.current()))));
      shown.add(new H2(Texts.text(title)), list);
    }
  }

  /** Somebody chooses, for a machine does not know which of two values is right. */
  private RadioButtonGroup<ParticipantId> choice(String field) {
    Map<ParticipantId, String> values =
        Map.of(
            preview.kept().id(), value(preview.kept(), field),
            preview.other().id(), value(preview.other(), field));
    RadioButtonGroup<ParticipantId> choice = new RadioButtonGroup<>();
    choice.setId("merge-" + field);
    choice.setLabel(Messages.in(Language.current()).field(field));
    choice.setItems(values.keySet().stream().sorted(this::inOrder).toList());
    choice.setItemLabelGenerator(id -> values.getOrDefault(id, ""));
    choice.addClassName("stacked");
    return choice;
  }

  private int inOrder(ParticipantId one, ParticipantId other) {
    return Boolean.compare(!one.equals(preview.kept().id()), !other.equals(preview.kept().id()));
  }

  private static String value(ParticipantDetails one, String field) {
    return switch (field) {
      case "needs" ->
          one.data().needs().stream().sorted().map(Needs::words).collect(Collectors.joining(", "));
      case "coach" -> one.coach() == null ? "" : one.coach().displayName();
      case "birthDate" ->
          one.data().birthDate() == null ? "" : BirthDates.inWords(one.data().birthDate());
      default -> Objects.requireNonNullElse(Fields.of(one.data()).get(field), "");
    };
  }

  private static String named(ParticipantDetails one) {
    return Texts.text(
        "merge.one", one.name().spoken(), Moments.when(one.changedAt()), one.changedBy());
  }

  private void merge() {
    choices.values().forEach(choice -> choice.setInvalid(false));
    Map<String, ParticipantId> chosen = new LinkedHashMap<>();
    choices.forEach(
        (field, choice) -> {
          if (choice.getValue() != null) {
            chosen.put(field, choice.getValue());
          }
        });
    try {
      ParticipantDetails one =
          duplicates.merge(
              preview.kept().id(), preview.other().id(), chosen, preview.fingerprint());
      FlashMessage.keep(Texts.text("merge.done", one.name().spoken()));
      ParticipantsNavigation.open(one.id());
    } catch (InvalidInput refusal) {
      refuse(refusal.problems());
    } catch (StaleVersion | NotFound changed) {
      banner.say(Tone.CARE, Texts.text("stale.list"));
    } catch (Conflict refusal) {
      look(preview.kept().id(), preview.other().id());
      banner.say(Tone.CARE, Reasons.words(refusal.problem()));
    }
  }

  private void refuse(List<Problem> problems) {
    for (Problem problem : problems) {
      RadioButtonGroup<ParticipantId> choice = choices.get(problem.field());
      if (choice != null) {
        choice.setErrorMessage(Reasons.words(problem));
        choice.setInvalid(true);
      }
    }
    banner.say(Tone.WRONG, Reasons.words(problems.getFirst()));
  }
}
