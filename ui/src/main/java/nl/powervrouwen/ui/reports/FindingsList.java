package nl.powervrouwen.ui.reports;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import nl.powervrouwen.reporting.ReportCheck;
import nl.powervrouwen.reporting.ReportFinding;
import nl.powervrouwen.spi.ReportProblem.Severity;
import nl.powervrouwen.ui.kit.Chip;
import nl.powervrouwen.ui.kit.SourceLink;
import nl.powervrouwen.ui.kit.Symbol;
import nl.powervrouwen.ui.kit.Tone;
import nl.powervrouwen.ui.participants.ParticipantsNavigation;
import nl.powervrouwen.ui.sessions.SessionsNavigation;
import nl.powervrouwen.ui.texts.Language;
import nl.powervrouwen.ui.texts.Texts;

/**
 * What a check found: the same problem once, with everybody it is about, each with the way to the
 * place where it can be mended.
 */
final class FindingsList extends Section {

  private static final int SHOWN = 10;

  private record Kind(Severity severity, String field, String what) {}

  FindingsList(ReportCheck check) {
    addClassNames("card", "findings");
    H2 heading = new H2(Texts.text("report.checked"));
    heading.getElement().setAttribute("tabindex", "-1");
    Paragraph summary = new Paragraph(summary(check));
    summary.getElement().setAttribute("role", "status");
    add(heading, summary);
    if (check.total() > check.findings().size()) {
      add(new Paragraph(Texts.text("report.first", check.findings().size(), check.total())));
    }
    Map<Kind, List<ReportFinding>> kinds =
        check.findings().stream()
            .collect(
                Collectors.groupingBy(FindingsList::kind, LinkedHashMap::new, Collectors.toList()));
    for (Severity severity : Severity.values()) {
      kinds.forEach(
          (kind, findings) -> {
            if (kind.severity() == severity) {
              add(group(kind, findings));
            }
          });
    }
  }

  private static Kind kind(ReportFinding finding) {
    return new Kind(finding.severity(), finding.field(), finding.what().in(Language.current()));
  }

  private static String summary(ReportCheck check) {
    return check.total() == 0
        ? Texts.text("report.fine", check.people())
        : Texts.text("report.found", check.people(), check.errors(), check.warnings());
  }

  private static Component group(Kind kind, List<ReportFinding> findings) {
    Chip severity =
        kind.severity() == Severity.ERROR
            ? new Chip(Symbol.WARNING, Tone.WRONG, Texts.text("report.error"))
            : new Chip(Symbol.INFO, Tone.CARE, Texts.text("report.warning"));
    H3 what = new H3(kind.what());
    Div group = new Div(severity, what);
    group.addClassName("finding");
    findings.stream()
        .map(ReportFinding::rule)
        .filter(Objects::nonNull)
        .findFirst()
        .ifPresent(rule -> group.add(new SourceLink(rule)));
    if (findings.size() <= SHOWN) {
      group.add(places(findings));
    } else {
      group.add(new NativeDetails(Texts.text("report.places", findings.size()), places(findings)));
    }
    return group;
  }

  private static UnorderedList places(List<ReportFinding> findings) {
    UnorderedList list = new UnorderedList();
    list.addClassName("lines");
    findings.stream().map(FindingsList::place).forEach(list::add);
    return list;
  }

  private static ListItem place(ReportFinding finding) {
    Div words = new Div();
    words.addClassName("line-words");
    String name = finding.name() == null ? Texts.text("report.person") : finding.name();
    if (finding.participant() != null) {
      words.add(ParticipantsNavigation.to(finding.participant(), name));
    } else {
      words.add(new Span(finding.name() == null ? Texts.text("report.whole") : name));
    }
    ListItem line = new ListItem(words);
    if (finding.session() != null) {
      line.add(SessionsNavigation.attendance(finding.session(), Texts.text("report.session")));
    }
    return line;
  }
}
