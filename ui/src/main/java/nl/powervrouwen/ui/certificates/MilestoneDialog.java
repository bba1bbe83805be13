package nl.powervrouwen.ui.certificates;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import java.time.LocalDate;
import java.util.List;
import nl.powervrouwen.outcomes.EnrolmentProgress;
import nl.powervrouwen.outcomes.MilestoneRow;
import nl.powervrouwen.refusals.Problem;
import nl.powervrouwen.ui.kit.Action;
import nl.powervrouwen.ui.kit.Confirmation;
import nl.powervrouwen.ui.kit.Fields;
import nl.powervrouwen.ui.kit.Form;
import nl.powervrouwen.ui.texts.Language;
import nl.powervrouwen.ui.texts.Moments;
import nl.powervrouwen.ui.texts.Texts;
import org.jspecify.annotations.Nullable;

/** Asks when somebody reached a milestone. */
final class MilestoneDialog extends Dialog {

  /** Records what was filled in, and closes the dialog when it is done. */
  @FunctionalInterface
  interface Recording {
    void record(MilestoneDialog dialog, EnrolmentProgress participant, String milestone);
  }

  private final Form form = new Form("milestone");
  private final DatePicker day = Fields.date("milestone.day");

  MilestoneDialog(EnrolmentProgress participant, String milestone, Recording recording) {
    setHeaderTitle(
        Texts.text("milestone.title", title(participant, milestone), participant.name().spoken()));
    setWidth("460px");
    setMaxWidth("92vw");
    form.add("day", day, Moments::shortDate);
    day.setValue(Moments.today());
    day.setMax(Moments.today());
    add(form);
    Action save =
        Action.first(
            Texts.text("milestone.record"),
            () -> {
              if (form.readable()) {
                recording.record(this, participant, milestone);
              }
            });
    getFooter().add(Action.quiet(Confirmation.no(), this::close), save);
  }

  @Nullable LocalDate day() {
    return day.getValue();
  }

  void refuse(List<Problem> problems) {
    form.refuse(problems);
  }

  /** Version of what is recorded about a milestone; 0 while nothing is. */
  static long version(EnrolmentProgress participant, String milestone) {
    return participant.milestones().stream()
        .filter(row -> row.id().equals(milestone))
        .mapToLong(MilestoneRow::version)
        .findFirst()
        .orElse(0);
  }

  private static String title(EnrolmentProgress participant, String milestone) {
    return participant.milestones().stream()
        .filter(row -> row.id().equals(milestone))
        .map(row -> row.title().in(Language.current()))
        .findFirst()
        .orElse(milestone);
  }
}
