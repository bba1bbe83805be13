package nl.powervrouwen.ui.jobs;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.shared.Registration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import nl.powervrouwen.jobs.JobId;
import nl.powervrouwen.jobs.JobRow;
import nl.powervrouwen.jobs.Jobs;
import nl.powervrouwen.ui.texts.Texts;
import org.jspecify.annotations.Nullable;

/**
 * One's own long work of the last hour, newest first, also what was started on another screen. It
 * asks the server every second while something goes on, so one may leave and come back.
 */
public final class JobList extends Section {

  private static final int POLL_MILLIS = 1000;
  private static final int NEVER = -1;

  private final Jobs jobs;
  private final Consumer<JobRow> ended;
  private final UnorderedList list = new UnorderedList();
  private final Map<JobId, JobLine> lines = new HashMap<>();
  private final Set<JobId> running = new HashSet<>();
  private List<JobId> shown = List.of();
  private @Nullable Registration polling;

  /**
   * The caller's jobs.
   *
   * @param ended told of each job that ends while one looks on
   */
  public JobList(Jobs jobs, Consumer<JobRow> ended) {
    this.jobs = jobs;
    this.ended = ended;
    addClassNames("card", "jobs");
    list.addClassName("lines");
    add(new H2(Texts.text("jobs.title")), list);
    refresh();
  }

  /** Shows how far everything is now. */
  public void refresh() {
    List<JobRow> mine = jobs.mine();
    setVisible(!mine.isEmpty());
    List<JobId> now = mine.stream().map(JobRow::id).toList();
    for (JobRow job : mine) {
      lines.computeIfAbsent(job.id(), id -> new JobLine(jobs, job, this::refresh)).show(job);
    }
    // Only when there is something new: the focus stays where it is.
    if (!now.equals(shown)) {
      shown = now;
      lines.keySet().retainAll(now);
      list.removeAll();
      now.forEach(id -> list.add(lines.get(id)));
    }
    tellEnded(mine);
    getUI().ifPresent(this::pollWhileRunning);
  }

  @Override
  protected void onAttach(AttachEvent attached) {
    polling = attached.getUI().addPollListener(poll -> refresh());
    pollWhileRunning(attached.getUI());
  }

  @Override
  protected void onDetach(DetachEvent detached) {
    detached.getUI().setPollInterval(NEVER);
    if (polling != null) {
      polling.remove();
    }
  }

  private void tellEnded(List<JobRow> mine) {
    for (JobRow job : mine) {
      if (!job.state().ended()) {
        running.add(job.id());
      } else if (running.remove(job.id())) {
        ended.accept(job);
      }
    }
  }

  private void pollWhileRunning(UI ui) {
    ui.setPollInterval(running.isEmpty() ? NEVER : POLL_MILLIS);
  }
}
