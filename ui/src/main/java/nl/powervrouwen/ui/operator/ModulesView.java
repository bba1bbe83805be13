package nl.powervrouwen.ui.operator;

import com.vaadin.cdi.annotation.CdiComponent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import nl.powervrouwen.modules.ModuleRow;
import nl.powervrouwen.modules.Modules;
import nl.powervrouwen.registry.Role;
import nl.powervrouwen.registry.SiteKind;
import nl.powervrouwen.spi.Words;
import nl.powervrouwen.ui.access.ShownTo;
import nl.powervrouwen.ui.kit.Action;
import nl.powervrouwen.ui.kit.Banner;
import nl.powervrouwen.ui.kit.EmptyState;
import nl.powervrouwen.ui.kit.PageHead;
import nl.powervrouwen.ui.kit.Symbol;
import nl.powervrouwen.ui.kit.Table;
import nl.powervrouwen.ui.kit.Tone;
import nl.powervrouwen.ui.texts.Language;
import nl.powervrouwen.ui.texts.Moments;
import nl.powervrouwen.ui.texts.Texts;

/** The jars in the modules folder: what each brings, and why one is refused. */
@CdiComponent
@Route("modules")
@Menu(order = 20, title = "modules.title", icon = "MODULE")
@ShownTo(sites = SiteKind.OPERATOR, roles = Role.OPERATOR)
class ModulesView extends Div implements HasDynamicTitle {

  /** Enough of a fingerprint to compare two by eye; the whole one is in its title. */
  private static final int SHOWN = 12;

  private final Modules modules;
  private final Div content = new Div();
  private final Banner banner = new Banner();

  @Inject
  ModulesView(Modules modules) {
    this.modules = modules;
    addClassName("page");
    PageHead head =
        new PageHead(getPageTitle())
            .lead(Texts.text("modules.lead"))
            .actions(Action.other(Texts.text("modules.again"), this::look));
    modules
        .folder()
        .ifPresent(folder -> head.below(new Paragraph(Texts.text("modules.folder", folder))));
    content.addClassName("stack");
    add(head, banner, content);
    look();
  }

  @Override
  public final String getPageTitle() {
    return Texts.text("modules.title");
  }

  private void look() {
    content.removeAll();
    modules.trouble().ifPresentOrElse(what -> banner.say(Tone.CARE, in(what)), banner::hush);
    List<ModuleRow> all = modules.all();
    List<ModuleRow> refused = in(all, ModuleRow.State.REFUSED);
    List<ModuleRow> copying = in(all, ModuleRow.State.COPYING);
    List<ModuleRow> loaded = in(all, ModuleRow.State.LOADED);
    if (!refused.isEmpty()) {
      content.add(
          reasons(refused, "modules.refused", Texts.text("modules.refused.lead", refused.size())));
    }
    if (!copying.isEmpty()) {
      content.add(
          reasons(copying, "modules.copying", Texts.text("modules.copying.lead", copying.size())));
    }
    if (!loaded.isEmpty()) {
      content.add(loaded(loaded));
    }
    if (all.isEmpty() && modules.trouble().isEmpty()) {
      content.add(
          new EmptyState(
              Symbol.MODULE, Texts.text("modules.empty"), Texts.text("modules.empty.help")));
    }
  }

  private static List<ModuleRow> in(List<ModuleRow> all, ModuleRow.State state) {
    return all.stream().filter(row -> row.state() == state).toList();
  }

  private static Section reasons(List<ModuleRow> rows, String title, String lead) {
    Table table = new Table(Texts.text(title));
    table.column(Texts.text("modules.file"));
    table.column(Texts.text("modules.reason"));
    table.column(Texts.text("modules.since"));
    for (ModuleRow row : rows) {
      Words reason = row.reason();
      table.row(
          Table.text(row.file()),
          Table.text(reason == null ? "" : in(reason)),
          Table.text(Moments.whenInWords(row.since())));
    }
    return card(Texts.text(title), lead, table);
  }

  private static Section loaded(List<ModuleRow> rows) {
    Table table = new Table(Texts.text("modules.loaded"));
    table.column(Texts.text("modules.file"));
    table.column(Texts.text("modules.brings"));
    table.column(Texts.text("modules.since"));
    table.column(Texts.text("modules.fingerprint"));
    for (ModuleRow row : rows) {
      table.row(
          Table.text(row.file()),
          brings(row),
          Table.text(Moments.whenInWords(row.since())),
          fingerprint(row.sha256() == null ? "" : row.sha256()));
    }
    return card(Texts.text("modules.loaded"), "", table);
  }

  private static Section card(String title, String lead, Table table) {
    Div words = new Div(new H2(title));
    if (!lead.isEmpty()) {
      words.add(new Paragraph(lead));
    }
    Header header = new Header(words);
    header.addClassName("section-head");
    Section card = new Section(header, table);
    card.addClassName("card");
    return card;
  }

  private static Component brings(ModuleRow row) {
    Div list = new Div();
    Stream.concat(
            row.curricula().stream().map(item -> line("modules.curriculum", item)),
            row.formats().stream().map(item -> line("modules.format", item)))
        .forEach(text -> list.add(new Div(new Span(text))));
    return list;
  }

  private static String line(String key, ModuleRow.Item item) {
    return Texts.text(key, in(item.title()), item.version());
  }

  private static Component fingerprint(String sha256) {
    Code code = new Code(sha256.substring(0, Math.min(SHOWN, sha256.length())));
    code.setTitle(sha256);
    return code;
  }

  private static String in(Words words) {
    return words.in(Language.current());
  }
}
