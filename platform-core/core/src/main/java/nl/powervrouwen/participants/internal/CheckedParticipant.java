package nl.powervrouwen.participants.internal;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import nl.powervrouwen.participants.ParticipantInput;
import nl.powervrouwen.participants.PersonName;
import nl.powervrouwen.participants.Precondition;
import nl.powervrouwen.refusals.Code;
import nl.powervrouwen.refusals.Findings;
import org.jspecify.annotations.Nullable;

/** An input about a participant that has been checked, in the shape in which it is kept. */
public record CheckedParticipant(
    PersonName name,
    @Nullable LocalDate birthDate,
    @Nullable String bsn,
    @Nullable String language,
    @Nullable String phone,
    @Nullable String email,
    @Nullable String postcode,
    @Nullable String city,
    Set<Precondition> needs,
    @Nullable String coach) {

  private static final int OLDEST_YEARS = 120;
  private static final int SUBJECT_LENGTH = 255;
  private static final Pattern PHONE = Pattern.compile("\\+?[0-9 ()-]+");
  private static final Pattern POSTCODE = Pattern.compile("[1-9][0-9]{3}[A-Z]{2}");
  private static final Pattern EMAIL =
      Pattern.compile(
          "(?!\\.)(?!.*\\.\\.)[^@\\s<>\"(),:;\\[\\]\\\\]{1,64}(?<!\\.)@"
              + "([A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?\\.)+[A-Za-z]{2,63}");

  /** Checks all fields in the order of the form; what is wrong stands in the findings. */
  public static CheckedParticipant of(ParticipantInput input, Findings findings, LocalDate today) {
    return new CheckedParticipant(
        name(input, findings),
        birthDate(input, findings, today),
        Bsn.checked(findings, "bsn", input.bsn()),
        findings.text("language", input.language(), 60),
        phone(input, findings),
        email(input, findings),
        postcode(input, findings),
        findings.text("city", input.city(), 80),
        input.needs(),
        findings.text("coach", input.coach(), SUBJECT_LENGTH));
  }

  private static PersonName name(ParticipantInput input, Findings findings) {
    String first = findings.neededText("firstName", input.firstName(), 100);
    String prefix = findings.text("prefix", input.prefix(), 20);
    return new PersonName(first, prefix, findings.neededText("lastName", input.lastName(), 100));
  }

  private static @Nullable LocalDate birthDate(
      ParticipantInput input, Findings findings, LocalDate today) {
    LocalDate date = input.birthDate();
    if (date != null && date.isAfter(today)) {
      findings.add("birthDate", Code.DATE_FUTURE);
    } else {
      findings.range("birthDate", date, today.minusYears(OLDEST_YEARS), today);
    }
    return date;
  }

  private static @Nullable String phone(ParticipantInput input, Findings findings) {
    String phone = findings.text("phone", input.phone(), 22);
    if (phone != null && phone.length() <= 22 && !isPhone(phone)) {
      findings.add("phone", Code.PHONE_SHAPE);
    }
    return phone;
  }

  private static boolean isPhone(String phone) {
    return PHONE.matcher(phone).matches() && phone.chars().filter(Character::isDigit).count() >= 3;
  }

  private static @Nullable String email(ParticipantInput input, Findings findings) {
    String email = findings.text("email", input.email(), 241);
    if (email != null && email.length() <= 241 && !EMAIL.matcher(email).matches()) {
      findings.add("email", Code.EMAIL_SHAPE);
    }
    return email;
  }

  private static @Nullable String postcode(ParticipantInput input, Findings findings) {
    String typed = findings.text("postcode", input.postcode(), 10);
    if (typed == null) {
      return null;
    }
    String postcode = typed.replace(" ", "").toUpperCase(Locale.ROOT);
    if (typed.length() <= 10 && !POSTCODE.matcher(postcode).matches()) {
      findings.add("postcode", Code.POSTCODE_SHAPE);
    }
    return postcode;
  }
}
