package nl.powervrouwen.ui.settings;

import com.vaadin.cdi.annotation.CdiComponent;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.powervrouwen.modules.ModuleChoice;
import nl.powervrouwen.modules.ModuleChoices;
import nl.powervrouwen.programmes.Groups;
import nl.powervrouwen.refusals.Code;
import nl.powervrouwen.refusals.InvalidInput;
import nl.powervrouwen.refusals.Problem;
import nl.powervrouwen.registry.Role;
import nl.powervrouwen.settings.Setting;
import nl.powervrouwen.settings.TenantSettings;
import nl.powervrouwen.ui.access.CurrentSite;
import nl.powervrouwen.ui.access.ShownTo;
import nl.powervrouwen.ui.features.InSettings;
import nl.powervrouwen.ui.kit.EmptyState;
import nl.powervrouwen.ui.kit.PageHead;
import nl.powervrouwen.ui.kit.Symbol;
import nl.powervrouwen.ui.kit.Table;
import nl.powervrouwen.ui.texts.Language;
import nl.powervrouwen.ui.texts.Texts;

/**
 * Which curricula and reports the municipality uses; a coordinator sees them, a beheerder chooses.
 */
@CdiComponent
@Route("instellingen/modules")
@InSettings(
    name = "courses",
    title = "settings.part.courses",
    group = InSettings.Group.DAILY,
    order = 30,
    symbol = Symbol.MODULE)
@ShownTo(roles = {Role.COORDINATOR, Role.BEHEERDER})
class ModuleSettingsView extends SettingsPage implements HasDynamicTitle {

  private final CheckboxGroup<ModuleChoice> modules = new CheckboxGroup<>();
  private final List<ModuleChoice> all;
  private final Map<String, List<String>> followers;

  @Inject
  ModuleSettingsView(
      TenantSettings settings, ModuleChoices choices, Groups groups, CurrentSite here) {
    this(settings, choices.all(), groups, here);
  }

  private ModuleSettingsView(
      TenantSettings settings, List<ModuleChoice> all, Groups groups, CurrentSite here) {
    super("modules", settings, List.of(Setting.MODULES), titles(all));
    this.all = all;
    followers = groups.followers();
    addClassName("page");
    add(
        new PageHead(getPageTitle())
            .back(SettingsNavigation.settings(Texts.text("settings.title")))
            .lead(Texts.text("settings.modules.lead")));
    if (all.isEmpty()) {
      add(new EmptyState(Symbol.MODULE, getPageTitle(), Texts.text("settings.courses.none")));
    } else if (here.may(Role.BEHEERDER)) {
      offer();
    } else {
      add(overview());
    }
  }

  private static Map<String, String> titles(List<ModuleChoice> all) {
    return all.stream()
        .collect(
            Collectors.toMap(
                ModuleChoice::id, ModuleSettingsView::name, (curriculum, format) -> curriculum));
  }

  private void offer() {
    modules.setLabel(Texts.text("settings.modules.question"));
    modules.setHelperText(Texts.text("settings.modules.help"));
    modules.setItems(all);
    modules.setItemLabelGenerator(ModuleSettingsView::name);
    modules.setItemHelperGenerator(this::explained);
    modules.addClassName("stacked");
    form.add(Setting.MODULES.key(), modules, ModuleSettingsView::written);
    show();
  }

  @Override
  public final String getPageTitle() {
    return Texts.text("settings.part.courses");
  }

  private static String name(ModuleChoice choice) {
    return choice.title().in(Language.current());
  }

  private static String written(Set<ModuleChoice> chosen) {
    return chosen.stream().map(ModuleSettingsView::name).collect(Collectors.joining(", "));
  }

  private String explained(ModuleChoice choice) {
    String kind = Texts.text("settings.modules." + choice.kind().name());
    return choice.description() == null
        ? kind
        : Texts.text(
            "settings.modules.what",
            kind,
            choice.description().in(Language.current()),
            String.join(", ", choice.versions()),
            choice.kind() == ModuleChoice.Kind.FORMAT ? handed(choice) : usedBy(choice));
  }

  private static String handed(ModuleChoice choice) {
    String needs =
        choice.needs().stream()
            .map(need -> need.title().in(Language.current()))
            .collect(Collectors.joining(", "));
    return needs.isEmpty()
        ? Texts.text("settings.modules.handed.nothing")
        : Texts.text("settings.modules.handed", needs);
  }

  private String usedBy(ModuleChoice choice) {
    List<String> names = followers.getOrDefault(choice.id(), List.of());
    return names.isEmpty()
        ? ""
        : Texts.text("settings.modules.groups", names.size(), String.join(", ", names));
  }

  private Section overview() {
    Table table = new Table(getPageTitle());
    table.column(Texts.text("settings.modules.name"));
    table.column(Texts.text("settings.modules.kind"));
    table.column(Texts.text("settings.modules.used"));
    table.column(Texts.text("settings.modules.follow"));
    for (ModuleChoice choice : all) {
      table.row(
          Table.text(name(choice)),
          Table.text(Texts.text("settings.modules." + choice.kind().name())),
          Table.text(Texts.text(choice.used() ? "settings.course.yes" : "settings.course.no")),
          Table.text(String.join(", ", followers.getOrDefault(choice.id(), List.of()))));
    }
    Section section = new Section(new H2(getPageTitle()), table);
    section.addClassName("card");
    return section;
  }

  @Override
  String chosen(Setting setting) {
    if (modules.getValue().isEmpty()) {
      // To the room no choice means everything; who takes all ticks away means something else.
      throw new InvalidInput(List.of(Problem.of(setting.key(), Code.NEEDED)));
    }
    return modules.getValue().stream()
        .map(ModuleChoice::id)
        .distinct()
        .collect(Collectors.joining(","));
  }

  @Override
  void choose(Setting setting, String value) {
    List<String> chosen = Setting.names(value);
    modules.setValue(
        all.stream()
            .filter(choice -> chosen.isEmpty() || chosen.contains(choice.id()))
            .collect(Collectors.toCollection(LinkedHashSet::new)));
  }
}
