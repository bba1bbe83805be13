package nl.powervrouwen.ui.participants;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.select.Select;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import nl.powervrouwen.identity.StaffMember;
import nl.powervrouwen.participants.Precondition;
import nl.powervrouwen.programmes.GroupId;
import nl.powervrouwen.programmes.GroupRow;
import nl.powervrouwen.programmes.ProgrammeDetails;
import nl.powervrouwen.programmes.ProgrammeId;
import nl.powervrouwen.programmes.Stage;
import nl.powervrouwen.ui.kit.Action;
import nl.powervrouwen.ui.texts.Texts;
import org.jspecify.annotations.Nullable;

/**
 * The choices to which the list can be limited, folded away until somebody wants them. Folded, it
 * says what is chosen.
 */
final class FilterFields extends Div {

  /**
   * What can be chosen.
   *
   * @param coaches empty when the caller does not choose by coach
   */
  record Choices(
      List<ProgrammeDetails> programmes, List<GroupRow> groups, List<StaffMember> coaches) {

    /** The same without what can't be chosen here, such as a group that is not there any more. */
    ListFilter possible(ListFilter filter) {
      return new ListFilter(
          programmes.stream().anyMatch(one -> one.id().equals(filter.programme()))
              ? filter.programme()
              : null,
          groups.stream().anyMatch(one -> one.id().equals(filter.group())) ? filter.group() : null,
          filter.stage(),
          isCoach(filter.coach()) ? filter.coach() : null,
          filter.need());
    }

    private boolean isCoach(@Nullable String subject) {
      return !coaches.isEmpty()
          && (ListFilter.NONE.equals(subject)
              || coaches.stream().anyMatch(one -> one.subject().equals(subject)));
    }
  }

  private final Select<ProgrammeId> programme;
  private final Select<GroupId> group;
  private final Select<String> stage;
  private final Select<String> coach;
  private final Select<Precondition> need;
  private final List<Select<?>> all;
  private final NativeDetails details = new NativeDetails();
  private final Action clear;

  /**
   * The choices.
   *
   * @param chosen told what is chosen from now on
   */
  FilterFields(Choices choices, Consumer<ListFilter> chosen) {
    addClassName("filter");
    Map<ProgrammeId, String> programmes = new LinkedHashMap<>();
    choices.programmes().forEach(one -> programmes.put(one.id(), one.name()));
    Map<GroupId, String> groups = new LinkedHashMap<>();
    choices.groups().forEach(one -> groups.put(one.id(), one.name()));
    Map<String, String> coaches = new LinkedHashMap<>();
    coaches.put(ListFilter.NONE, Texts.text("participant.coach.none"));
    choices.coaches().forEach(one -> coaches.put(one.subject(), one.displayName()));
    Map<Precondition, String> needs = new LinkedHashMap<>();
    for (Precondition one : Precondition.values()) {
      needs.put(one, Needs.words(one));
    }
    programme = select("programme", programmes);
    group = select("group", groups);
    stage = select("stage", stages());
    coach = select("coach", coaches);
    need = select("need", needs);
    coach.setVisible(!choices.coaches().isEmpty());
    all = List.of(programme, group, stage, coach, need);
    clear =
        Action.quiet(
            Texts.text("participants.filter.clear"),
            () -> {
              chosen.accept(ListFilter.EMPTY);
              details.getSummary().getElement().callJsFunction("focus");
            });
    for (Select<?> one : all) {
      one.addValueChangeListener(
          change -> {
            if (change.isFromClient()) {
              chosen.accept(value());
            }
          });
    }
    Div fields = new Div();
    fields.addClassName("filter-fields");
    all.forEach(fields::add);
    details.setContent(fields);
    add(details, clear);
  }

  private static Map<String, String> stages() {
    Map<String, String> stages = new LinkedHashMap<>();
    stages.put(ListFilter.NONE, Texts.text("participants.filter.nowhere"));
    for (Stage one : Stage.values()) {
      stages.put(ListFilter.term(one), Texts.text("stage." + one.name()));
    }
    return stages;
  }

  private static <V> Select<V> select(String name, Map<V, String> choices) {
    Select<V> select = new Select<>();
    Function<@Nullable V, String> words =
        one -> choices.getOrDefault(one, Texts.text("participants.filter.any"));
    select.setId("filter-" + name);
    select.setLabel(Texts.text("participants.filter." + name));
    select.setItems(choices.keySet());
    select.setItemLabelGenerator(words::apply);
    select.setEmptySelectionAllowed(true);
    select.setEmptySelectionCaption(Texts.text("participants.filter.any"));
    return select;
  }

  private ListFilter value() {
    return new ListFilter(
        programme.getValue(),
        group.getValue(),
        stage.getValue(),
        coach.getValue(),
        need.getValue());
  }

  /** Shows what is chosen. */
  void show(ListFilter filter) {
    programme.setValue(filter.programme());
    group.setValue(filter.group());
    stage.setValue(filter.stage());
    coach.setValue(filter.coach());
    need.setValue(filter.need());
    List<String> words = new ArrayList<>();
    all.forEach(one -> words(one).ifPresent(words::add));
    details.setSummaryText(
        words.isEmpty()
            ? Texts.text("participants.filter")
            : Texts.text("participants.filter.on", String.join(", ", words)));
    clear.setVisible(!words.isEmpty());
  }

  private static <V> Optional<String> words(Select<V> select) {
    return select
        .getOptionalValue()
        .map(one -> Objects.requireNonNull(select.getItemLabelGenerator()).apply(one));
  }
}
