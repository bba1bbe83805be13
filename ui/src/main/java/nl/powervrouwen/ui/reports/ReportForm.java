package nl.powervrouwen.ui.reports;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.powervrouwen.modules.FormatRow;
import nl.powervrouwen.programmes.ProgrammeDetails;
import nl.powervrouwen.reporting.ReportRequest;
import nl.powervrouwen.spi.FileKind;
import nl.powervrouwen.spi.Period;
import nl.powervrouwen.ui.kit.Fields;
import nl.powervrouwen.ui.kit.Form;
import nl.powervrouwen.ui.texts.Language;
import nl.powervrouwen.ui.texts.Moments;
import nl.powervrouwen.ui.texts.Texts;

/** Which report somebody wants: over which days, of which programme, as which kind of file. */
final class ReportForm {

  private final FormatRow format;
  private final Form form = new Form("report");
  private final RadioButtonGroup<PeriodChoice> period = new RadioButtonGroup<>();
  private final DatePicker from = Fields.date("report.from");
  private final DatePicker until = Fields.date("report.until");
  private final Select<ProgrammeDetails> programme = new Select<>();
  private final RadioButtonGroup<FileKind> file = new RadioButtonGroup<>();

  ReportForm(FormatRow format, List<ProgrammeDetails> programmes) {
    this.format = format;
    LocalDate today = Moments.today();
    period.setLabel(Texts.text("report.period"));
    period.addClassName("stacked");
    period.setItems(
        Arrays.stream(PeriodChoice.values())
            .filter(choice -> choice.fits(format.periodType(), today))
            .toList());
    period.setItemLabelGenerator(choice -> label(choice, today));
    period.addValueChangeListener(change -> showDays());
    form.add("period", period);
    form.add("from", from, Moments::shortDate);
    form.add("until", until, Moments::shortDate);
    programme.setLabel(Texts.text("report.programme"));
    programme.setEmptySelectionAllowed(true);
    programme.setEmptySelectionCaption(Texts.text("report.programme.all"));
    programme.setItemLabelGenerator(
        one -> one == null ? Texts.text("report.programme.all") : one.name());
    programme.setItems(programmes);
    form.add("programme", programme);
    file.setLabel(Texts.text("report.file"));
    file.setItems(format.files());
    file.setItemLabelGenerator(kind -> kind.title().in(Language.current()));
    form.add("extension", file);
    file.setValue(format.files().getFirst());
    period.setValue(period.getListDataView().getItem(0));
    form.settle();
  }

  /** The fields on the screen. */
  Form form() {
    return form;
  }

  /** The field to choose a period with. */
  RadioButtonGroup<PeriodChoice> period() {
    return period;
  }

  /** What is wanted; empty when the days are not right yet, which the fields then say. */
  Optional<ReportRequest> request() {
    if (!form.readable()) {
      return Optional.empty();
    }
    form.quiet();
    Optional<Period> days = days();
    ProgrammeDetails only = programme.getValue();
    return days.map(
        chosen ->
            new ReportRequest(
                format.id(),
                format.version(),
                chosen,
                file.getValue().extension(),
                only == null ? null : only.id()));
  }

  private Optional<Period> days() {
    Period usual = period.getValue().period(Moments.today());
    if (usual != null) {
      return Optional.of(usual);
    }
    List<DatePicker> empty = new ArrayList<>();
    for (DatePicker field : List.of(from, until)) {
      if (field.isEmpty()) {
        empty.add(field);
        refuse(field, "report.day.needed");
      }
    }
    if (!empty.isEmpty()) {
      empty.getFirst().focus();
      return Optional.empty();
    }
    if (until.getValue().isBefore(from.getValue())) {
      refuse(until, "report.until.early");
      until.focus();
      return Optional.empty();
    }
    return Optional.of(new Period(from.getValue(), until.getValue()));
  }

  private static void refuse(DatePicker field, String key) {
    field.setErrorMessage(Texts.text(key));
    field.setInvalid(true);
  }

  private void showDays() {
    boolean own = period.getValue() == PeriodChoice.OWN;
    from.setVisible(own);
    until.setVisible(own);
  }

  private static String label(PeriodChoice choice, LocalDate today) {
    Period period = choice.period(today);
    String name = Texts.text("report.period." + choice.name());
    return period == null
        ? name
        : Texts.text(
            "report.period.days",
            name,
            Moments.shortDate(period.from()),
            Moments.shortDate(period.until()));
  }
}
