package nl.powervrouwen.ui.settings;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.powervrouwen.settings.Setting;
import nl.powervrouwen.settings.SettingChangeRow;
import nl.powervrouwen.settings.TenantSettings;
import nl.powervrouwen.ui.kit.Table;
import nl.powervrouwen.ui.texts.Moments;
import nl.powervrouwen.ui.texts.Texts;

/** Who changed what, and when. */
final class SettingHistory extends Section {

  private final TenantSettings settings;
  private final Set<Setting> which;
  private final Map<String, String> titles;

  /**
   * Of these settings.
   *
   * @param titles of modules, by id
   */
  SettingHistory(TenantSettings settings, Set<Setting> which, Map<String, String> titles) {
    this.settings = settings;
    this.titles = Map.copyOf(titles);
    this.which = which;
    addClassName("card");
    show();
  }

  /** Reads it again. */
  void show() {
    removeAll();
    String title = Texts.text("setting.history");
    add(new H2(title));
    // A pack also writes down what stays as it was.
    List<SettingChangeRow> rows =
        settings.history(which).stream().filter(row -> !row.before().equals(row.value())).toList();
    if (rows.isEmpty()) {
      add(new Paragraph(Texts.text("setting.history.none")));
      return;
    }
    Table table = new Table(title).labelled();
    table.addClassName("history");
    table.column(Texts.text("setting.history.when"));
    table.column(Texts.text("setting.history.what"));
    table.column(Texts.text("setting.history.before"));
    table.column(Texts.text("setting.history.after"));
    table.column(Texts.text("setting.history.who"));
    for (SettingChangeRow row : rows) {
      table.row(
          Table.whole(Moments.shortDate(Moments.local(row.at()).toLocalDate())),
          Table.text(SettingWords.name(row.setting())),
          Table.text(SettingWords.value(row.setting(), row.before(), titles)),
          Table.text(SettingWords.value(row.setting(), row.value(), titles)),
          Table.text(row.by()));
    }
    add(table);
  }
}
