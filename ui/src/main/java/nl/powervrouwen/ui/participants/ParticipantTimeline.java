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
import nl.powervrouwen.ui.kit.Symbol;
import nl.powervrouwen.ui.kit.Tone;
import nl.powervrouwen.ui.texts.Moments;
import nl.powervrouwen.ui.texts.Texts;

/**
 * The line of time of one participant, newest first: what the features put on it. What is new since
 * the reader last looked is counted above it, and says so itself.
 */
final class ParticipantTimeline extends Div {

  private final SinceLook since;

  /** With these moments; of one day, the last of them comes first. */
  ParticipantTimeline(List<Moment> moments, SinceLook since) {
    this.since = since;
    if (since.before() != null) {
      add(counted(moments.stream().filter(this::isNew).count(), since.before()));
    }
    OrderedList list = new OrderedList();
    list.addClassName("timeline");
    moments.reversed().stream()
        .sorted(Comparator.comparing(Moment::day).reversed())
        .forEach(moment -> list.add(line(moment)));
    add(list);
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
