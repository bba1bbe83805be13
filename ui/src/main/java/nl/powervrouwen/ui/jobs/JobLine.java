package nl.powervrouwen.ui.jobs;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.dom.Element;
import java.util.List;
import nl.powervrouwen.jobs.JobFile;
import nl.powervrouwen.jobs.JobRow;
import nl.powervrouwen.jobs.JobState;
import nl.powervrouwen.jobs.Jobs;
import nl.powervrouwen.spi.Words;
import nl.powervrouwen.ui.kit.Action;
import nl.powervrouwen.ui.kit.Download;
import nl.powervrouwen.ui.texts.Language;
import nl.powervrouwen.ui.texts.Moments;
import nl.powervrouwen.ui.texts.Reasons;
import nl.powervrouwen.ui.texts.Texts;
import org.jspecify.annotations.Nullable;

/** One job: what is made, how far it is, and its file. Keeps its place while it goes on. */
final class JobLine extends ListItem {

  private final Jobs jobs;
  private final Span state = new Span();
  private final Element meter = new Element("progress");
  private final Div rest = new Div();
  private final Action cancel;
  private final String title;
  private @Nullable JobState shown;

  JobLine(Jobs jobs, JobRow job, Runnable changed) {
    this.jobs = jobs;
    title = job.title().in(Language.current());
    addClassName("job");
    Span name = new Span(title);
    name.addClassName("att-name");
    state.addClassName("small");
    state.getElement().setAttribute("role", "status");
    meter.setAttribute("aria-label", title);
    cancel =
        Action.other(
            Texts.text("job.cancel"),
            () -> {
              jobs.cancel(job.id());
              changed.run();
            });
    cancel.getElement().setAttribute("aria-label", Texts.text("job.cancel.of", title));
    Div words = new Div(name, state);
    words.addClassName("line-words");
    words.getElement().appendChild(meter);
    rest.addClassName("job-rest");
    add(words, cancel, rest);
  }

  /** Shows how far it is. */
  void show(JobRow job) {
    boolean ended = job.state().ended();
    state.setText(words(job));
    meter.setVisible(!ended);
    if (job.total() > 0) {
      meter.setAttribute("max", String.valueOf(job.total()));
      meter.setAttribute("value", String.valueOf(job.done()));
    }
    cancel.setVisible(!ended);
    if (shown != job.state()) {
      shown = job.state();
      fillRest(job);
    }
  }

  private void fillRest(JobRow job) {
    rest.removeAll();
    JobFile file = job.file();
    if (job.state() == JobState.DONE && file != null) {
      Download link =
          Download.stored(
              Texts.text("job.download"),
              file.name(),
              file.mediaType(),
              file.size(),
              out -> jobs.copyResult(job.id(), out));
      link.addClassName("btn-first");
      link.getElement().setAttribute("aria-label", Texts.text("job.download.of", file.name()));
      rest.add(link);
    }
    if (job.state().ended() && !job.notes().isEmpty()) {
      NativeDetails notes =
          new NativeDetails(Texts.text("job.notes", job.notes().size()), notes(job.notes()));
      notes.setOpen(true);
      rest.add(notes);
    }
  }

  private static UnorderedList notes(List<Words> notes) {
    UnorderedList list = new UnorderedList();
    list.addClassName("lines");
    notes.forEach(note -> list.add(new ListItem(note.in(Language.current()))));
    return list;
  }

  private static String words(JobRow job) {
    String started = Moments.when(job.started());
    return switch (job.state()) {
      case WAITING -> Texts.text("job.waiting", started);
      case RUNNING ->
          job.total() == 0
              ? Texts.text("job.running")
              : Texts.text("job.running.of", job.done(), job.total());
      case DONE -> Texts.text("job.done", started);
      case FAILED ->
          job.problem() == null
              ? Texts.text("job.failed")
              : Texts.text("job.failed") + " " + Reasons.words(job.problem());
      case CANCELLED -> Texts.text("job.cancelled", started);
    };
  }
}
