package nl.powervrouwen.ui.certificates;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.UUID;
import nl.powervrouwen.outcomes.HoursTotal;
import nl.powervrouwen.outcomes.PersonHours;
import nl.powervrouwen.sessions.SessionId;
import nl.powervrouwen.spi.SessionFact;
import nl.powervrouwen.ui.kit.SourceLink;
import nl.powervrouwen.ui.kit.Table;
import nl.powervrouwen.ui.sessions.SessionsNavigation;
import nl.powervrouwen.ui.texts.Language;
import nl.powervrouwen.ui.texts.Moments;
import nl.powervrouwen.ui.texts.Texts;

/** How long somebody was there, and each kind of statutory hours down to its sessions. */
final class HoursSection extends Section {

  HoursSection(PersonHours hours) {
    addClassNames("card", "hours");
    add(new H2(Texts.text("hours.title")));
    add(
        new Paragraph(
            Texts.text(
                "hours.attended",
                Language.notation().hours(hours.attended()),
                Language.notation().hours(hours.planned()))));
    hours.totals().forEach(total -> add(total(total)));
    Paragraph rule = new Paragraph(Texts.text("hours.rule"));
    rule.addClassName("small");
    add(rule);
  }

  private static Component total(HoursTotal total) {
    String title = total.kind().title().in(Language.current());
    String summary =
        Texts.text("hours.total", title, Language.notation().wholeHours(total.exact()));
    Div content = new Div(new SourceLink(total.kind().source()));
    if (total.sessions().isEmpty()) {
      content.add(new Paragraph(Texts.text("hours.none")));
    } else {
      content.add(table(title, total));
      if (isOnlyPart(total)) {
        content.add(new Paragraph(Texts.text("hours.share")));
      }
      content.add(
          new Paragraph(
              Texts.text(
                  "hours.sum",
                  Language.notation().hours(total.exact()),
                  Language.notation().wholeHours(total.exact()))));
    }
    return new NativeDetails(summary, content);
  }

  private static boolean isOnlyPart(HoursTotal total) {
    return total.sessions().stream()
        .anyMatch(fact -> fact.counted(total.kind()).compareTo(fact.attended()) < 0);
  }

  private static Table table(String title, HoursTotal total) {
    Table table = new Table(title);
    table
        .column(Texts.text("hours.day"))
        .column(Texts.text("hours.meeting"))
        .column(Texts.text("hours.length"));
    for (SessionFact fact : total.sessions()) {
      table.row(
          Table.whole(Moments.shortDate(fact.day())),
          SessionsNavigation.to(new SessionId(UUID.fromString(fact.key())), fact.title()),
          Table.text(Language.notation().hours(fact.counted(total.kind()))));
    }
    return table;
  }
}
