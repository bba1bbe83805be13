package nl.powervrouwen.ui.kit;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Month;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import nl.powervrouwen.spi.Notation;
import nl.powervrouwen.ui.texts.Language;
import nl.powervrouwen.ui.texts.Texts;
import org.jspecify.annotations.Nullable;

/** Fields with their label in the language of the screen. */
public final class Fields {

  private Fields() {}

  /** A field for a line of text. */
  public static TextField text(String labelKey) {
    return new TextField(Texts.text(labelKey));
  }

  /** A field for several lines of text. */
  public static TextArea longText(String labelKey) {
    TextArea field = new TextArea(Texts.text(labelKey));
    field.setMinRows(3);
    return field;
  }

  /** A field for a date; it can be typed in several ways and is written as {@code 24-11-2026}. */
  public static DatePicker date(String labelKey) {
    DatePicker field = new DatePicker(Texts.text(labelKey));
    field.setLocale(Language.current());
    Notation notation = Language.notation();
    DatePicker.DatePickerI18n words = new DatePicker.DatePickerI18n();
    words.setDateFormats(
        "dd-MM-yyyy", "d-M-yyyy", "d-M-yy", "d/M/yyyy", "d.M.yyyy", "ddMMyyyy", "yyyy-MM-dd");
    words.setFirstDayOfWeek(1);
    words.setMonthNames(Arrays.stream(Month.values()).map(notation::month).toList());
    words.setWeekdays(weekdays(notation::weekday));
    words.setWeekdaysShort(weekdays(notation::shortWeekday));
    words.setToday(Texts.text("date.today"));
    words.setCancel(Texts.text("date.cancel"));
    words.setBadInputErrorMessage(Texts.text("date.bad"));
    words.setMaxErrorMessage(Texts.text("date.max"));
    field.setI18n(words);
    // Typing is quickest; the calendar opens for who asks for it.
    field.setAutoOpen(false);
    field.setHelperText(Texts.text("date.help"));
    return field;
  }

  /** A field for a time of the day, in steps of a quarter of an hour; any minute can be typed. */
  public static TimePicker time(String labelKey) {
    TimePicker field = new TimePicker(Texts.text(labelKey));
    field.setLocale(Texts.ENGLISH);
    field.setStep(Duration.ofMinutes(15));
    TimePicker.TimePickerI18n words = new TimePicker.TimePickerI18n();
    words.setBadInputErrorMessage(Texts.text("time.bad"));
    field.setI18n(words);
    return field;
  }

  /** A field for yes or no, or that it is not known; that is what stands there at first. */
  public static Select<Boolean> yesOrNo(String labelKey) {
    Select<Boolean> field = new Select<>();
    field.setLabel(Texts.text(labelKey));
    field.setItems(true, false);
    field.setItemLabelGenerator(Fields::inWords);
    field.setEmptySelectionAllowed(true);
    field.setEmptySelectionCaption(inWords(null));
    return field;
  }

  /** Yes or no; null for what is not known. */
  public static String inWords(@Nullable Boolean value) {
    return value == null
        ? Texts.text("yes-no.unknown")
        : Texts.text(value ? "yes-no.yes" : "yes-no.no");
  }

  /** Names of the days, Sunday first, as the calendar wants them. */
  private static List<String> weekdays(Function<DayOfWeek, String> written) {
    return IntStream.range(0, 7).mapToObj(DayOfWeek.SUNDAY::plus).map(written).toList();
  }
}
