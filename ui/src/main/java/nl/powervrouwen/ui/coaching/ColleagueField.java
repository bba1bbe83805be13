package nl.powervrouwen.ui.coaching;

import com.vaadin.flow.component.combobox.ComboBox;
import java.util.List;
import nl.powervrouwen.identity.StaffMember;
import nl.powervrouwen.ui.texts.Texts;
import org.jspecify.annotations.Nullable;

/** A field in which one of the job coaches is chosen. */
final class ColleagueField extends ComboBox<StaffMember> {

  ColleagueField(String labelKey, List<StaffMember> coaches) {
    super(Texts.text(labelKey));
    setItems(coaches);
    setItemLabelGenerator(StaffMember::displayName);
    setRequiredIndicatorVisible(true);
  }

  /** The subject of whom was chosen; null when nobody was. */
  @Nullable String subject() {
    StaffMember chosen = getValue();
    return chosen == null ? null : chosen.subject();
  }
}
