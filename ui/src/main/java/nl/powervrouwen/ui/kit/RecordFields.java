package nl.powervrouwen.ui.kit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasHelper;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.timepicker.TimePicker;
import com.vaadin.flow.data.binder.Binder;
import com.vaadin.flow.data.binder.ValidationException;
import com.vaadin.flow.data.converter.Converter;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import nl.powervrouwen.ui.texts.Moments;
import nl.powervrouwen.ui.texts.Texts;

/**
 * The fields of a form for one record, each declared once by the name of its component. Every
 * component of the record has a field; one that is forgotten fails when the screen opens.
 *
 * <p>A field is labelled with the text {@code <thing>.<name>}, or else with its name in a refusal,
 * and helped with {@code <thing>.<name>.help} when there is such a text. A blank text is null in
 * the record.
 *
 * @param <R> the record, such as a room's input
 */
public final class RecordFields<R extends Record> {

  private final Form form;
  private final String thing;
  private final Binder<R> binder;
  private boolean explained;

  RecordFields(Form form, String thing, Class<R> type) {
    this.form = form;
    this.thing = thing;
    binder = new Binder<>(type);
  }

  /** Adds a field for a line of text. */
  public TextField text(String name) {
    return text(name, labelKey(name));
  }

  /** Adds a field for a line of text with a label that another screen has too. */
  public TextField text(String name, String labelKey) {
    return written(name, labelKey, Fields.text(labelKey));
  }

  /** Adds a field for several lines of text. */
  public TextArea longText(String name) {
    String labelKey = labelKey(name);
    return written(name, labelKey, Fields.longText(labelKey));
  }

  /** Adds a field for a date. */
  public DatePicker date(String name) {
    String labelKey = labelKey(name);
    return helped(name, labelKey, add(name, Fields.date(labelKey), Moments::shortDate));
  }

  /** Adds a field for a time of the day. */
  public TimePicker time(String name) {
    String labelKey = labelKey(name);
    return helped(name, labelKey, add(name, Fields.time(labelKey), Moments::time));
  }

  /**
   * Adds a field in which a line of text is typed that the record has in another form. Its label is
   * its own; what it can't read, it says itself.
   */
  public <V> TextField text(String name, TextField field, Converter<String, V> reading) {
    form.add(name, field, Objects::toString);
    binder.forField(field).withConverter(reading).bind(name);
    return field;
  }

  /**
   * Adds any other field; its label is its own.
   *
   * @param shown how a value of it is shown to people
   */
  public <V, C extends Component & HasValue<?, V>> C add(
      String name, C field, Function<V, String> shown) {
    form.add(name, field, shown);
    binder.forField(field).bind(name);
    return field;
  }

  /** Marks a field as one that may not stay empty. */
  public <C extends HasValue<?, ?>> C required(C field) {
    if (!explained) {
      explained = true;
      form.explainRequired();
    }
    if (field instanceof Select<?> select) {
      // Vaadin would put aria-required on a button, which may not have it; the star is in the
      // label.
      select.setLabel(Texts.text("form.needed", select.getLabel()));
    } else {
      field.setRequiredIndicatorVisible(true);
    }
    return field;
  }

  /** A heading above the fields that follow. */
  public void section(String key) {
    form.section(Texts.text(key));
  }

  /** Fills the fields. */
  void show(R record) {
    binder.readRecord(record);
  }

  /** What is in the fields; the form was {@link Form#readable}. */
  public R typed() {
    try {
      return binder.writeRecord();
    } catch (ValidationException unread) {
      throw new IllegalStateException("A field could not be read", unread);
    }
  }

  /** What is in the fields as long as it is being typed; empty while one of them can't be read. */
  public Optional<R> typedSoFar() {
    try {
      return Optional.of(binder.writeRecord());
    } catch (ValidationException unread) {
      return Optional.empty();
    }
  }

  private <C extends Component & HasValue<?, String> & HasHelper> C written(
      String name, String labelKey, C field) {
    form.add(name, field, Objects::toString);
    binder.forField(field).withNullRepresentation("").bind(name);
    return helped(name, labelKey, field);
  }

  private String labelKey(String name) {
    String own = thing + "." + name;
    return Texts.find(own).isPresent() ? own : "field." + name;
  }

  private <C extends HasHelper> C helped(String name, String labelKey, C field) {
    Texts.find(labelKey + ".help")
        .or(() -> Texts.find(thing + "." + name + ".help"))
        .ifPresent(field::setHelperText);
    return field;
  }
}
