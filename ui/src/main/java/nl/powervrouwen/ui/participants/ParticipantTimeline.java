package nl.powervrouwen.ui.participants;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.util.Comparator;
import java.util.List;
import nl.powervrouwen.ui.features.ParticipantPage.Moment;
import nl.powervrouwen.ui.texts.Moments;

/** The line of time of one participant, newest first: what the features put on it. */
final class ParticipantTimeline extends OrderedList {

  /** With these moments; of one day, the last of them comes first. */
  ParticipantTimeline(List<Moment> moments) {
    addClassName("timeline");
    moments.reversed().stream()
        .sorted(Comparator.comparing(Moment::day).reversed())
        .forEach(moment -> add(line(moment)));
  }

  private static ListItem line(Moment moment) {
    Span date = new Span(Moments.date(moment.day()));
    date.addClassName("small");
    Div sentence = new Div(new Span(moment.words() + " "));
    if (moment.link() != null) {
      sentence.add(moment.link());
    }
    sentence.add(new Span(moment.rest()));
    return new ListItem(date, sentence);
  }
}
