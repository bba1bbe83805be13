package nl.powervrouwen.ui.series;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import nl.powervrouwen.sessions.Channel;
import nl.powervrouwen.sessions.SeriesPreview;
import nl.powervrouwen.sessions.SeriesPreview.Line;
import nl.powervrouwen.sessions.SeriesPreview.SkippedDay;
import nl.powervrouwen.sessions.SeriesPreview.Slot;
import nl.powervrouwen.spi.Requirement;
import nl.powervrouwen.ui.kit.EmptyState;
import nl.powervrouwen.ui.kit.Symbol;
import nl.powervrouwen.ui.sessions.SessionWords;
import nl.powervrouwen.ui.texts.Language;
import nl.powervrouwen.ui.texts.Moments;
import nl.powervrouwen.ui.texts.Texts;

/** What a change of a series would do, session by session: as it is, and as it would be. */
final class PreviewPanel extends Section {

  private final Paragraph summary = new Paragraph();
  private final Div details = new Div();

  PreviewPanel() {
    addClassNames("card", "preview");
    summary.getElement().setAttribute("role", "status");
    details.addClassName("preview-details");
    add(new H2(Texts.text("preview.title")), summary, details);
  }

  /** What stands here when there is nothing to change. */
  static final class Nothing extends Div {
    Nothing(String why) {
      add(new EmptyState(Symbol.CALENDAR, Texts.text("preview.none"), why));
    }
  }

  void wait(String why) {
    details.removeAll();
    summary.setText(why);
  }

  void show(SeriesPreview preview) {
    details.removeAll();
    List<Line> changing = preview.lines().stream().filter(Line::changes).toList();
    summary.setText(summary(preview, changing));
    if (!preview.skipped().isEmpty()) {
      details.add(skipped(preview.skipped()));
    }
    List<Requirement> missing = preview.missing();
    if (missing != null && !changing.isEmpty()) {
      details.add(completion(missing));
    }
    OrderedList list = new OrderedList();
    list.addClassNames("lines", "preview-list");
    changing.forEach(line -> list.add(line(line)));
    details.add(list);
  }

  private static String summary(SeriesPreview preview, List<Line> changing) {
    if (changing.isEmpty()) {
      return Texts.text("preview.nothing");
    }
    String first = Moments.date(SessionWords.day(changing.getFirst().after().start()));
    String last = Moments.date(SessionWords.day(changing.getLast().after().start()));
    int same = preview.lines().size() - changing.size();
    boolean allNew = changing.stream().allMatch(line -> line.before() == null);
    String what = Texts.text(allNew ? "preview.new" : "preview.change", changing.size());
    String when = Texts.text("preview.between", what, first, last);
    return same == 0 ? when : Texts.text("preview.rest", when, same);
  }

  /** Whether somebody who comes every time has all that the curriculum asks. */
  private static Div completion(List<Requirement> missing) {
    Div completion = new Div(new Paragraph(Texts.text("preview.completion", missing.size())));
    completion.addClassName("preview-skipped");
    if (!missing.isEmpty()) {
      UnorderedList list = new UnorderedList();
      for (Requirement one : missing) {
        String what = one.what().in(Language.current());
        String standing = one.standing().in(Language.current());
        list.add(new ListItem(Texts.text("preview.missing", what, standing)));
      }
      completion.add(list);
    }
    return completion;
  }

  private static Div skipped(List<SkippedDay> days) {
    UnorderedList list = new UnorderedList();
    for (SkippedDay day : days) {
      list.add(
          new ListItem(Texts.text("preview.skipped.day", Moments.day(day.day()), day.holiday())));
    }
    Div skipped = new Div(new Paragraph(Texts.text("preview.skipped", days.size())), list);
    skipped.addClassName("preview-skipped");
    return skipped;
  }

  private static ListItem line(Line line) {
    Span number = new Span(String.valueOf(line.number()));
    number.addClassName("number");
    Slot after = line.after();
    Slot before = line.before();
    Div words = new Div();
    words.addClassName("line-words");
    if (before == null) {
      words.add(strong(after.title()), small(placed(after)));
      if (after.theme() != null) {
        words.add(small(after.theme()));
      }
      if (!after.countsFor().shares().isEmpty()) {
        words.add(small(counts(after)));
      }
    } else {
      words.add(changed(before.title(), after.title(), "preview-title"));
      words.add(changed(when(before), when(after), "small"));
      if (!where(before).equals(where(after))) {
        words.add(changed(where(before), where(after), "small"));
      }
    }
    return new ListItem(number, words);
  }

  /** As it is and as it would be; once when both are the same. */
  private static Component changed(String before, String after, String className) {
    if (before.equals(after)) {
      Span same = new Span(after);
      same.addClassName(className);
      return same;
    }
    Span old = new Span(before);
    old.addClassName("was");
    Span was = aloud("preview.was");
    Span now = new Span(after);
    now.addClassName("becomes");
    Span both = new Span(was, old, Symbol.FORWARD.picture(), aloud("preview.becomes"), now);
    both.addClassNames(className, "was-becomes");
    return both;
  }

  private static Span aloud(String key) {
    Span words = new Span(Texts.text(key) + " ");
    words.addClassName("only-aloud");
    return words;
  }

  private static Span strong(String text) {
    Span title = new Span(text);
    title.addClassName("preview-title");
    return title;
  }

  private static Span small(String text) {
    Span span = new Span(text);
    span.addClassName("small");
    return span;
  }

  /** What it counts for, where that is less than all of it. */
  private static String counts(Slot slot) {
    return Texts.text(
        "preview.counts",
        slot.countsFor().lines().stream()
            .map(line -> line.in(Language.current()))
            .collect(Collectors.joining("; ")));
  }

  private static String placed(Slot slot) {
    return Texts.text("preview.placed", when(slot), where(slot));
  }

  private static String when(Slot slot) {
    return Texts.text(
        "preview.when",
        Moments.shortDay(SessionWords.day(slot.start())),
        Moments.span(slot.start(), slot.end()));
  }

  private static String where(Slot slot) {
    String where = SessionWords.where(slot.channel(), slot.place());
    String link = Objects.requireNonNullElse(slot.meetingLink(), "");
    boolean online = slot.channel() == Channel.VIDEO && !link.isEmpty();
    return online ? Texts.text("preview.link", where, link) : where;
  }
}
