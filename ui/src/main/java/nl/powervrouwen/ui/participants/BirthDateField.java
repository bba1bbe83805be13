package nl.powervrouwen.ui.participants;

import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.binder.Result;
import com.vaadin.flow.data.binder.ValidationResult;
import com.vaadin.flow.data.binder.Validator;
import com.vaadin.flow.data.binder.ValueContext;
import com.vaadin.flow.data.converter.Converter;
import java.util.Optional;
import nl.powervrouwen.participants.BirthDate;
import nl.powervrouwen.ui.texts.Texts;
import org.jspecify.annotations.Nullable;

/**
 * A field for a date of birth, in which a year, a month with its year or a day is typed. Below it
 * stands in words what was read, so that nobody mistakes a day for a month.
 */
public final class BirthDateField extends TextField {

  private static final long serialVersionUID = 1L;

  /** Between what is typed and what is kept. */
  public static final Converter<String, BirthDate> READING =
      new Converter<>() {
        private static final long serialVersionUID = 1L;

        @Override
        public Result<BirthDate> convertToModel(@Nullable String typed, ValueContext context) {
          if (typed == null || typed.isBlank()) {
            return Result.ok(null);
          }
          return TypedBirthDate.read(typed)
              .map(Result::ok)
              .orElseGet(() -> Result.error(Texts.text("birth.unread")));
        }

        @Override
        public String convertToPresentation(@Nullable BirthDate born, ValueContext context) {
          return born == null ? "" : BirthDates.typed(born);
        }
      };

  /** An empty one. */
  public BirthDateField() {
    super(Texts.text("field.birthDate"));
    String help = Texts.text("birth.help");
    setHelperText(help);
    addValueChangeListener(change -> setHelperText(read(change.getValue()).orElse(help)));
  }

  private static Optional<String> read(String typed) {
    return TypedBirthDate.read(typed)
        .map(born -> Texts.text("birth.read", BirthDates.inWords(born)));
  }

  /** The form asks it before it saves. */
  @Override
  public Validator<String> getDefaultValidator() {
    return (typed, context) ->
        READING
            .convertToModel(typed, context)
            .getMessage()
            .map(ValidationResult::error)
            .orElseGet(ValidationResult::ok);
  }
}
