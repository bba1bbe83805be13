package nl.powervrouwen.ui.sessions;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import nl.powervrouwen.participants.ParticipantId;
import nl.powervrouwen.refusals.Conflict;
import nl.powervrouwen.refusals.InvalidInput;
import nl.powervrouwen.refusals.StaleVersion;
import nl.powervrouwen.sessions.AttendanceSheet;
import nl.powervrouwen.sessions.Channel;
import nl.powervrouwen.sessions.ConfirmedMatch;
import nl.powervrouwen.sessions.VideoList;
import nl.powervrouwen.sessions.VideoLists;
import nl.powervrouwen.ui.kit.Action;
import nl.powervrouwen.ui.kit.Banner;
import nl.powervrouwen.ui.kit.Fields;
import nl.powervrouwen.ui.kit.Form;
import nl.powervrouwen.ui.kit.Symbol;
import nl.powervrouwen.ui.kit.Tone;
import nl.powervrouwen.ui.texts.Reasons;
import nl.powervrouwen.ui.texts.Texts;

/**
 * The participant list of a video meeting: pasted or read from a file, shown name by name with whom
 * it may be, and recorded after a person confirmed who was there. What nobody confirms is skipped.
 */
final class VideoListPanel extends NativeDetails {

  private static final String FORM = "video-list";

  private final VideoLists lists;
  private final Supplier<AttendanceSheet> now;
  private final BiConsumer<AttendanceSheet, String> recorded;
  private final Form form = new Form(FORM);
  private final TextArea csv = Fields.longText("video.csv");
  private final Div names = new Div();
  private final Banner banner = new Banner();
  private final List<VideoEntryLine> lines = new ArrayList<>();
  private AttendanceSheet sheet;

  /**
   * A closed panel; open when the session is by video.
   *
   * @param sheet the attendance as the screen opened with it
   * @param now reads the attendance as it stands
   * @param recorded told what was recorded, and that in words
   */
  VideoListPanel(
      VideoLists lists,
      AttendanceSheet sheet,
      Supplier<AttendanceSheet> now,
      BiConsumer<AttendanceSheet, String> recorded) {
    super(Texts.text("video.title"));
    this.lists = lists;
    this.sheet = sheet;
    this.now = now;
    this.recorded = recorded;
    addClassNames("card", "video-list");
    setOpen(sheet.session().channel() == Channel.VIDEO);
    csv.setMaxRows(8);
    csv.setHelperText(Texts.text("video.csv.help"));
    form.add("list", csv);
    Div actions = new Div(Action.other(Texts.text("video.read"), this::read), file());
    actions.addClassName("actions");
    Paragraph lead = new Paragraph(Texts.text("video.lead"));
    names.addClassName("video-names");
    setContent(new Div(lead, form, actions, names, banner));
  }

  /** The names that were read, each with whom it may be. */
  List<VideoEntryLine> lines() {
    return List.copyOf(lines);
  }

  /** The field for the list itself. */
  TextArea csv() {
    return csv;
  }

  /** The browser's own way to choose a file; the script puts its text into the field above. */
  private static NativeLabel file() {
    Input file = new Input();
    file.setType("file");
    file.addClassName("only-aloud");
    file.getElement()
        .setAttribute("accept", ".csv,.txt,.tsv,text/csv,text/plain")
        .setAttribute("data-reads", FORM + "-list");
    NativeLabel label = new NativeLabel();
    label.addClassNames("btn", "btn-file");
    label.add(Symbol.PLUS.picture(), new Span(Texts.text("video.file")), file);
    return label;
  }

  private void read() {
    form.quiet();
    banner.hush();
    try {
      sheet = now.get();
      show(lists.read(sheet.session().id(), csv.getValue()));
    } catch (InvalidInput refusal) {
      form.refuse(refusal.problems());
    } catch (Conflict refusal) {
      banner.say(Tone.WRONG, Reasons.words(refusal.problem()));
    }
  }

  private void show(VideoList list) {
    lines.clear();
    names.removeAll();
    if (!list.ignored().isEmpty()) {
      Paragraph ignored =
          new Paragraph(Texts.text("video.ignored", list.ignored().size(), join(list.ignored())));
      ignored.addClassName("small");
      names.add(ignored);
    }
    if (list.entries().isEmpty()) {
      banner.say(Tone.CARE, Texts.text("video.empty"));
      return;
    }
    names.add(new Paragraph(Texts.text("video.confirm", list.entries().size())));
    for (VideoList.Entry entry : list.entries()) {
      VideoEntryLine line = new VideoEntryLine(entry, sheet.lines());
      lines.add(line);
      names.add(line);
    }
    Action record = Action.first(Texts.text("video.record"), this::record).with(Symbol.CHECK);
    names.add(record);
  }

  private void record() {
    List<ConfirmedMatch> matches = matches();
    if (matches.isEmpty()) {
      banner.say(Tone.CARE, Texts.text("video.nobody"));
      return;
    }
    try {
      AttendanceSheet after = lists.record(sheet.session().id(), matches);
      String words = told(matches.size());
      sheet = after;
      forget();
      recorded.accept(after, words);
    } catch (StaleVersion colleague) {
      sheet = now.get();
      lines.forEach(line -> line.seen(sheet.lines()));
      banner.say(Tone.CARE, Texts.text("video.stale"));
    } catch (InvalidInput refusal) {
      banner.say(Tone.WRONG, Reasons.words(refusal.problems().getFirst()));
    } catch (Conflict refusal) {
      banner.say(Tone.WRONG, Reasons.words(refusal.problem()));
    }
  }

  private List<ConfirmedMatch> matches() {
    Map<ParticipantId, List<VideoList.Entry>> found = new LinkedHashMap<>();
    for (VideoEntryLine line : lines) {
      for (ParticipantId who : line.confirmed()) {
        found.computeIfAbsent(who, first -> new ArrayList<>()).add(line.entry());
      }
    }
    int whole = sheet.session().minutes();
    List<ConfirmedMatch> matches = new ArrayList<>();
    found.forEach(
        (who, entries) ->
            matches.add(
                new ConfirmedMatch(who, version(who), VideoMinutes.together(entries, whole))));
    return matches;
  }

  private long version(ParticipantId who) {
    return sheet.lines().stream()
        .filter(line -> line.participant().equals(who))
        .findFirst()
        .orElseThrow()
        .version();
  }

  private String told(int participants) {
    List<String> skipped =
        lines.stream()
            .filter(line -> line.confirmed().isEmpty())
            .map(line -> line.entry().name())
            .toList();
    String done = Texts.text("video.done", participants);
    return skipped.isEmpty()
        ? done
        : done + " " + Texts.text("video.skipped", skipped.size(), String.join(", ", skipped));
  }

  private void forget() {
    lines.clear();
    names.removeAll();
    banner.hush();
    csv.clear();
    form.settle();
    setOpen(false);
    getElement().executeJs("window.pv && pv.forget($0)", FORM);
  }

  private static String join(List<Integer> numbers) {
    return String.join(", ", numbers.stream().map(String::valueOf).toList());
  }
}
