package nl.powervrouwen.ui.sessions;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
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
import nl.powervrouwen.sessions.VideoListFile;
import nl.powervrouwen.sessions.VideoLists;
import nl.powervrouwen.ui.kit.Action;
import nl.powervrouwen.ui.kit.Banner;
import nl.powervrouwen.ui.kit.Fields;
import nl.powervrouwen.ui.kit.FileChoice;
import nl.powervrouwen.ui.kit.Form;
import nl.powervrouwen.ui.kit.Symbol;
import nl.powervrouwen.ui.kit.Tone;
import nl.powervrouwen.ui.texts.Reasons;
import nl.powervrouwen.ui.texts.Texts;

/**
 * The participant list of a video meeting: pasted or read from a file, shown name by name with whom
 * it may be, and recorded after a person confirmed who was there. What nobody confirms is skipped,
 * and how long that the list doesn't say is asked.
 */
final class VideoListPanel extends NativeDetails {

  private static final String FILES = ".csv,.txt,.tsv,text/csv,text/plain";

  private final VideoLists lists;
  private final Supplier<AttendanceSheet> now;
  private final BiConsumer<AttendanceSheet, String> recorded;
  private final Form form = new Form("video-list");
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
    // Nobody keeps the list: not the script as a draft, and not the browser for when it reloads.
    csv.getElement().setAttribute("data-no-draft", "").setAttribute("autocomplete", "off");
    form.add("list", csv);
    FileChoice file =
        new FileChoice(Texts.text("video.file"), FILES, (name, content) -> take(content));
    Div actions = new Div(Action.other(Texts.text("video.read"), this::read), file);
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

  /** Puts the text of a file into the field. */
  void take(byte[] file) {
    csv.setValue(VideoListFile.text(file));
    csv.focus();
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
    for (VideoList.Entry entry : list.entries()) {
      lines.add(new VideoEntryLine(entry, sheet.lines(), sheet.session().minutes()));
    }
    names.add(new Paragraph(Texts.text("video.confirm", lines.size())));
    long ticked = lines.stream().filter(line -> !line.confirmed().isEmpty()).count();
    if (ticked > 0) {
      names.add(new Paragraph(Texts.text("video.ticked", ticked)));
    }
    lines.forEach(names::add);
    Action record = Action.first(Texts.text("video.record"), this::record).with(Symbol.CHECK);
    names.add(record);
  }

  private void record() {
    List<ConfirmedMatch> matches = matches();
    if (matches.isEmpty()) {
      banner.say(Tone.CARE, Texts.text("video.nobody"));
      return;
    }
    if (!askMinutes()) {
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

  /** Whether of everybody who is ticked is known how long; asks it where it isn't. */
  private boolean askMinutes() {
    List<VideoEntryLine> unknown = lines.stream().filter(line -> !line.checkMinutes()).toList();
    if (unknown.isEmpty()) {
      return true;
    }
    String whose = String.join(", ", unknown.stream().map(line -> line.entry().name()).toList());
    banner.say(Tone.CARE, Texts.text("video.unknown", whose));
    unknown.getFirst().minutes().focus();
    return false;
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
  }

  private static String join(List<Integer> numbers) {
    return String.join(", ", numbers.stream().map(String::valueOf).toList());
  }
}
