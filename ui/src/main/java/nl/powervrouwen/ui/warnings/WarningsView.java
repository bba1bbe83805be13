package nl.powervrouwen.ui.warnings;

import com.vaadin.cdi.annotation.CdiComponent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import nl.powervrouwen.participants.ParticipantId;
import nl.powervrouwen.participants.PersonName;
import nl.powervrouwen.registry.Role;
import nl.powervrouwen.ui.access.ShownTo;
import nl.powervrouwen.ui.features.PartOf;
import nl.powervrouwen.ui.kit.Disclosure;
import nl.powervrouwen.ui.kit.EmptyState;
import nl.powervrouwen.ui.kit.PageHead;
import nl.powervrouwen.ui.kit.SectionHead;
import nl.powervrouwen.ui.kit.Symbol;
import nl.powervrouwen.ui.kit.Table;
import nl.powervrouwen.ui.participants.ParticipantsNavigation;
import nl.powervrouwen.ui.texts.Moments;
import nl.powervrouwen.ui.texts.Texts;
import nl.powervrouwen.warnings.ActedOnRow;
import nl.powervrouwen.warnings.Warning;
import nl.powervrouwen.warnings.WarningList;
import nl.powervrouwen.warnings.Warnings;

/** Everybody who may be slipping away, the oldest warning first. */
@CdiComponent
@Route("signalen")
@PartOf("deelnemers")
@ShownTo(roles = {Role.COORDINATOR, Role.JOBCOACH})
class WarningsView extends Div implements BeforeEnterObserver, HasDynamicTitle {

  /** So many that somebody acted on are seen at once. */
  private static final int FEW = 8;

  private final Warnings warnings;
  private final WarningWords words;

  @Inject
  WarningsView(Warnings warnings, WarningWords words) {
    this.warnings = warnings;
    this.words = words;
    addClassName("page");
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    removeAll();
    WarningList all = warnings.list();
    add(
        new PageHead(getPageTitle()).lead(Texts.text("warnings.lead")),
        all.open().isEmpty() ? nothing() : table(all.open()));
    List<ActedOnRow> actedOn = all.actedOn();
    if (!actedOn.isEmpty()) {
      add(
          new SectionHead(Texts.text("acted-on.title")),
          new Paragraph(Texts.text("acted-on.lead")),
          followed(actedOn.stream().limit(FEW), all.names()));
    }
    if (actedOn.size() > FEW) {
      String said = Texts.text("acted-on.earlier", actedOn.size() - FEW);
      add(new Disclosure("opgevolgd", said, followed(actedOn.stream().skip(FEW), all.names())));
    }
  }

  @Override
  public String getPageTitle() {
    return Texts.text("warnings.title");
  }

  private static Component nothing() {
    return new EmptyState(
        Symbol.CHECK, Texts.text("warnings.none"), Texts.text("warnings.none.help"));
  }

  private static Table followed(Stream<ActedOnRow> some, Map<ParticipantId, PersonName> names) {
    Table table = new Table(Texts.text("acted-on.title"));
    table
        .column(Texts.text("field.participant"))
        .column(Texts.text("acted-on.warning"))
        .column(Texts.text("acted-on.on"))
        .column(Texts.text("acted-on.by"))
        .column(Texts.text("acted-on.came"));
    some.forEach(
        acted ->
            table.row(
                ParticipantsNavigation.to(
                    acted.participant(),
                    Objects.requireNonNull(names.get(acted.participant())).spoken()),
                new Span(WarningWords.title(acted.rule())),
                Table.whole(Moments.date(acted.on())),
                new Span(acted.by()),
                Table.sentence(WarningWords.cameOf(acted))));
    return table;
  }

  private Table table(List<Warning> all) {
    Table table = new Table(getPageTitle());
    table
        .column(Texts.text("field.participant"))
        .column(Texts.text("warnings.why"))
        .column(Texts.text("warnings.since"))
        .column(Texts.text("warnings.act"));
    for (Warning warning : all) {
      table.row(
          ParticipantsNavigation.to(warning.participant(), warning.name().spoken()),
          Table.sentence(WarningWords.why(warning)),
          Table.whole(Moments.date(warning.since())),
          words.way(warning));
    }
    return table;
  }
}
