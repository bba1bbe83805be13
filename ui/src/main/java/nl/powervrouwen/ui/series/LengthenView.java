package nl.powervrouwen.ui.series;

import com.vaadin.cdi.annotation.CdiComponent;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.powervrouwen.programmes.GroupDetails;
import nl.powervrouwen.programmes.Groups;
import nl.powervrouwen.registry.Role;
import nl.powervrouwen.sessions.Series;
import nl.powervrouwen.sessions.SeriesChange;
import nl.powervrouwen.sessions.SeriesChange.Extra;
import nl.powervrouwen.sessions.SeriesChange.Lengthen;
import nl.powervrouwen.sessions.SessionDetails;
import nl.powervrouwen.sessions.SessionId;
import nl.powervrouwen.sessions.Sessions;
import nl.powervrouwen.ui.access.ShownTo;
import nl.powervrouwen.ui.kit.Fields;
import nl.powervrouwen.ui.texts.Texts;
import org.jspecify.annotations.Nullable;

/** Adds sessions at the end: cancelled ones that are made up for, and other subjects. */
@CdiComponent
@Route("groepen/:group/verlengen")
@ShownTo(roles = {Role.COORDINATOR, Role.TRAINER})
class LengthenView extends SeriesView {

  private final CheckboxGroup<SessionDetails> missed = new CheckboxGroup<>();
  private final TextArea titles = Fields.longText("series.lengthen.titles");

  @Inject
  LengthenView(Groups groups, Sessions sessions, Series series) {
    super("lengthen", new Rooms(groups, sessions, series));
    missed.setLabel(Texts.text("series.lengthen.missed"));
    missed.setItemLabelGenerator(SessionChoice::words);
    missed.addClassName("stacked");
    form.add("part", missed, LengthenView::words);
    form.add("extra", titles).setHelperText(Texts.text("series.lengthen.titles.help"));
    titles.setValueChangeMode(ValueChangeMode.LAZY);
    form.whenChanged(this::look);
  }

  @Override
  @Nullable String fill(
      GroupDetails group, List<SessionDetails> sessions, Optional<SessionId> asked) {
    if (sessions.isEmpty()) {
      return Texts.text("series.none");
    }
    List<SessionDetails> toMakeUpFor = toMakeUpFor(sessions);
    missed.setVisible(!toMakeUpFor.isEmpty());
    missed.setItems(toMakeUpFor);
    titles.setValue("");
    return null;
  }

  /** Cancelled sessions whose subject does not come back. */
  private static List<SessionDetails> toMakeUpFor(List<SessionDetails> sessions) {
    Set<String> held = new HashSet<>();
    sessions.stream().filter(session -> !session.cancelled()).forEach(m -> held.add(m.title()));
    return sessions.stream()
        .filter(session -> session.cancelled() && !held.contains(session.title()))
        .toList();
  }

  @Override
  SeriesChange change() {
    List<Extra> extra = new ArrayList<>();
    missed.getValue().stream()
        .sorted(Comparator.comparingInt(SessionDetails::number))
        .forEach(session -> extra.add(new Extra(session.part(), session.title())));
    titles
        .getValue()
        .lines()
        .map(String::strip)
        .filter(title -> !title.isEmpty())
        .forEach(title -> extra.add(new Extra(null, title)));
    return new Lengthen(extra);
  }

  private static String words(Collection<SessionDetails> sessions) {
    return sessions.stream().map(SessionChoice::words).collect(Collectors.joining(", "));
  }
}
