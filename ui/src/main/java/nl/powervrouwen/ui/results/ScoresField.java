package nl.powervrouwen.ui.results;

import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.select.Select;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import nl.powervrouwen.results.InstrumentRow;
import nl.powervrouwen.results.InstrumentScore;
import nl.powervrouwen.ui.texts.Texts;
import org.jspecify.annotations.Nullable;

/**
 * A choice for each domain of each of the municipality's own instruments. Scores of an instrument
 * that became another are not shown, and stay.
 */
final class ScoresField extends CustomField<Set<InstrumentScore>> {

  /** The field of one domain. */
  private record Domain(String instrument, String domain, Select<String> field) {

    boolean shows(InstrumentScore score, InstrumentRow instrument) {
      return score.isOn(this.instrument, domain) && instrument.levels().contains(score.level());
    }
  }

  private final List<Domain> domains = new ArrayList<>();
  private final List<InstrumentRow> instruments;
  private final Set<InstrumentScore> unseen = new HashSet<>();

  ScoresField(List<InstrumentRow> instruments) {
    super(Set.of());
    this.instruments = instruments;
    Div all = new Div();
    all.addClassName("form");
    for (InstrumentRow instrument : instruments) {
      all.add(new H3(instrument.name()));
      for (String domain : instrument.domains()) {
        Select<String> field =
            ResultWords.choice(
                domain, Texts.text("measurement.open"), instrument.levels(), Function.identity());
        field.addValueChangeListener(change -> updateValue());
        domains.add(new Domain(instrument.name(), domain, field));
        all.add(field);
      }
    }
    add(all);
    setVisible(!instruments.isEmpty());
  }

  @Override
  protected Set<InstrumentScore> generateModelValue() {
    Set<InstrumentScore> scores = new HashSet<>(unseen);
    for (Domain one : domains) {
      String level = one.field().getValue();
      if (level != null) {
        // What was chosen now takes the place of a level that is not there any more.
        scores.removeIf(score -> score.isOn(one.instrument(), one.domain()));
        scores.add(new InstrumentScore(one.instrument(), one.domain(), level));
      }
    }
    return Set.copyOf(scores);
  }

  @Override
  protected void setPresentationValue(@Nullable Set<InstrumentScore> value) {
    Set<InstrumentScore> scores = Objects.requireNonNullElse(value, Set.of());
    unseen.clear();
    unseen.addAll(scores);
    for (Domain one : domains) {
      InstrumentScore shown =
          scores.stream().filter(score -> isShown(one, score)).findFirst().orElse(null);
      unseen.remove(shown);
      one.field().setValue(shown == null ? null : shown.level());
    }
  }

  private boolean isShown(Domain domain, InstrumentScore score) {
    return instruments.stream()
        .filter(one -> one.name().equals(score.instrument()))
        .anyMatch(one -> domain.shows(score, one));
  }

  /** What is chosen, in words. */
  static String said(Set<InstrumentScore> scores) {
    return String.join(
        "; ",
        scores.stream()
            .map(one -> Texts.text("instrument.score", one.domain(), one.level()))
            .sorted()
            .toList());
  }
}
