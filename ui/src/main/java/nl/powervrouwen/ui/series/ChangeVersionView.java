package nl.powervrouwen.ui.series;

import com.vaadin.cdi.annotation.CdiComponent;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import nl.powervrouwen.modules.Curricula;
import nl.powervrouwen.modules.CurriculumRow;
import nl.powervrouwen.programmes.GroupCurriculum;
import nl.powervrouwen.programmes.GroupDetails;
import nl.powervrouwen.programmes.Groups;
import nl.powervrouwen.registry.Role;
import nl.powervrouwen.sessions.Series;
import nl.powervrouwen.sessions.SeriesChange;
import nl.powervrouwen.sessions.SeriesChange.ChangeVersion;
import nl.powervrouwen.sessions.SessionDetails;
import nl.powervrouwen.sessions.SessionId;
import nl.powervrouwen.sessions.Sessions;
import nl.powervrouwen.ui.access.ShownTo;
import nl.powervrouwen.ui.texts.Texts;
import org.jspecify.annotations.Nullable;

/** Goes on with another version of the group's curriculum. */
@CdiComponent
@Route("groepen/:group/versie")
@ShownTo(roles = {Role.COORDINATOR, Role.TRAINER})
class ChangeVersionView extends SeriesView {

  private final Curricula curricula;
  private final Select<CurriculumRow> version = new Select<>();

  @Inject
  ChangeVersionView(Groups groups, Sessions sessions, Series series, Curricula curricula) {
    super("version", new Rooms(groups, sessions, series));
    this.curricula = curricula;
    version.setLabel(Texts.text("series.version.choose"));
    version.setItemLabelGenerator(ChangeVersionView::words);
    form.add("version", version, ChangeVersionView::words);
    form.whenChanged(this::look);
  }

  @Override
  @Nullable String fill(
      GroupDetails group, List<SessionDetails> sessions, Optional<SessionId> asked) {
    List<CurriculumRow> others = others(group.curriculum(), curricula.all());
    if (others.isEmpty()) {
      return Texts.text("series.version.none");
    }
    version.setItems(others);
    version.setValue(others.getFirst());
    return null;
  }

  @Override
  SeriesChange change() {
    return new ChangeVersion(version.getValue().version());
  }

  /** Other versions of this curriculum that are loaded, newest first. */
  static List<CurriculumRow> others(
      @Nullable GroupCurriculum curriculum, List<CurriculumRow> loaded) {
    return curriculum == null
        ? List.of()
        : loaded.stream()
            .filter(
                row ->
                    row.id().equals(curriculum.id()) && !row.version().equals(curriculum.version()))
            .toList();
  }

  private static String words(CurriculumRow row) {
    return Texts.text("series.version.row", row.version(), row.parts());
  }
}
