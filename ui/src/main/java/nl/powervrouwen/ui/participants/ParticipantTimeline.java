package nl.powervrouwen.ui.participants;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import nl.powervrouwen.participants.SinceLook;
import nl.powervrouwen.ui.features.ParticipantPage.Moment;
import nl.powervrouwen.ui.features.ParticipantPage.Written;
import nl.powervrouwen.ui.kit.Chip;
import nl.powervrouwen.ui.kit.Disclosure;
import nl.powervrouwen.ui.kit.Symbol;
import nl.powervrouwen.ui.kit.Tone;
import nl.powervrouwen.ui.texts.Moments;
import nl.powervrouwen.ui.texts.Texts;

/**
 * The line of time of one participant, newest first: what the features put on it. What is new since
 * the reader last looked is counted above it, and says so itself.
 */
final class ParticipantTimeline extends Div {

  /** So many are seen at once; who wants to know more opens the rest. */
  private static final int FEW = 6;

  private final SinceLook since;

  /** With these moments; of one day, the last of them comes first. */
  ParticipantTimeline(List<Moment> moments, SinceLook since) {
    this.since = since;
    if (since.before() != null) {
      add(counted(moments.stream().filter(this::isNew).count(), since.before()));
    }
    List<Moment> newest =
        moments.reversed().stream().sorted(Comparator.comparing(Moment::day).reversed()).toList();
    int shown = shown(newest);
    add(list(newest.subList(0, shown)));
    if (shown < newest.size()) {
      List<Moment> earlier = newest.subList(shown, newest.size());
      add(
          new Disclosure(
              "eerder", Texts.text("participant.timeline.earlier", earlier.size()), list(earlier)));
    }
  }

  /** The newest, and all that is new; one that would stand alone behind a line is shown too. */
  private int shown(List<Moment> newest) {
    int shown = FEW;
    for (int i = FEW; i < newest.size(); i++) {
      if (isNew(newest.get(i))) {
        shown = i + 1;
      }
    }
    return shown + 1 >= newest.size() ? newest.size() : shown;
  }

  private OrderedList list(List<Moment> moments) {
    OrderedList list = new OrderedList();
    list.addClassName("timeline");
    moments.forEach(moment -> list.add(line(moment)));
    return list;
  }

  private static Paragraph counted(long many, Instant before) {
    String day = Moments.date(Moments.local(before).toLocalDate());
    Paragraph counted =
        new Paragraph(
            many == 0
                ? Texts.text("participant.since.none", day)
                : Texts.text("participant.since", many, day));
    counted.addClassName("small");
    return counted;
  }

  /** What nobody wrote down, such as a milestone, is new when it came after that day. */
  private boolean isNew(Moment moment) {
    if (since.before() == null) {
      return false;
    }
    Written written = moment.written();
    return written == null
        ? moment.day().isAfter(Moments.local(since.before()).toLocalDate())
        : since.isNew(written.id(), written.field());
  }

  private ListItem line(Moment moment) {
    Span date = new Span(Moments.date(moment.day()));
    date.addClassName("small");
    if (isNew(moment)) {
      Chip chip = new Chip(Symbol.INFO, Tone.CALM, Texts.text("participant.since.new"));
      return new ListItem(date, chip, sentence(moment));
    }
    return new ListItem(date, sentence(moment));
  }

  private static Div sentence(Moment moment) {
    Div sentence = new Div(new Span(moment.words() + " "));
    if (moment.link() != null) {
      sentence.add(moment.link());
    }
    sentence.add(new Span(moment.rest()));
    return sentence;
  }
}
