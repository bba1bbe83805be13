package nl.powervrouwen.participants.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Transient;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import nl.powervrouwen.participants.BirthDate;
import nl.powervrouwen.participants.ParticipantData;
import nl.powervrouwen.participants.Precondition;
import nl.powervrouwen.participants.Reachability;
import nl.powervrouwen.refusals.Code;
import nl.powervrouwen.refusals.Findings;
import org.jspecify.annotations.Nullable;

/** The columns that hold what is known about a participant: checked, in the shape they are kept. */
@Embeddable
public class ParticipantColumns {

  private static final int OLDEST_YEARS = 120;
  private static final int SUBJECT_LENGTH = 255;
  private static final int LONGEST_NAME = 100;

  private static final Pattern SIGNS = Pattern.compile("[\\p{P}\\p{S}\\s]*");
  private static final Pattern POSTCODE = Pattern.compile("[1-9][0-9]{3}[A-Z]{2}");

  @Column(name = "first_name")
  private @Nullable String firstName;

  private @Nullable String prefix;

  @Column(name = "last_name")
  private String lastName;

  @Column(name = "birth_date")
  private @Nullable String birthDate; // in the notation of the BRP

  private @Nullable String language;
  private @Nullable String phone;
  private @Nullable String email;
  private @Nullable String postcode;
  private @Nullable String city;

  @Column(name = "needs_childcare")
  private boolean childcare;

  @Column(name = "needs_travel")
  private boolean travel;

  @Column(name = "needs_interpreter")
  private boolean interpreter;

  @Column(name = "needs_device")
  private boolean device;

  @Column(name = "needs_time")
  private boolean time;

  private @Nullable String coach;

  @Column(name = "secret_address")
  private boolean secretAddress;

  @Transient private @Nullable String typedBsn;

  /** For JPA. */
  @SuppressWarnings("NullAway.Init")
  protected ParticipantColumns() {}

  /**
   * Checks what was typed, in the order of the form; what is wrong stands in the findings.
   *
   * @param coach who coaches them, when that is not as it was typed
   */
  public ParticipantColumns(
      ParticipantData typed, @Nullable String coach, Findings findings, LocalDate today) {
    firstName = firstName(typed.firstName(), findings);
    prefix = findings.text("prefix", typed.prefix(), 20);
    lastName = findings.neededText("lastName", name(typed.lastName()), LONGEST_NAME);
    birthDate = birthDate(typed, findings, today);
    typedBsn = Bsn.checked(findings, "bsn", typed.bsn());
    language = findings.text("language", typed.language(), 60);
    phone = Reachability.phone("phone", typed.phone(), findings);
    email = Reachability.email("email", typed.email(), findings);
    postcode = postcode(typed, findings);
    city = findings.text("city", typed.city(), 80);
    childcare = typed.needs().contains(Precondition.CHILDCARE);
    travel = typed.needs().contains(Precondition.TRAVEL);
    interpreter = typed.needs().contains(Precondition.INTERPRETER);
    device = typed.needs().contains(Precondition.DEVICE);
    time = typed.needs().contains(Precondition.TIME);
    this.coach = findings.text("coach", coach, SUBJECT_LENGTH);
    secretAddress = typed.isSecret();
  }

  /** The same with another coach. */
  ParticipantColumns coachedBy(String other) {
    ParticipantColumns same = new ParticipantColumns();
    same.firstName = firstName;
    same.prefix = prefix;
    same.lastName = lastName;
    same.birthDate = birthDate;
    same.language = language;
    same.phone = phone;
    same.email = email;
    same.postcode = postcode;
    same.city = city;
    same.childcare = childcare;
    same.travel = travel;
    same.interpreter = interpreter;
    same.device = device;
    same.secretAddress = secretAddress;
    same.coach = other;
    return same;
  }

  /** What is known, as pages and lists show it; the BSN is not here. */
  public ParticipantData data() {
    return new ParticipantData(
        firstName,
        prefix,
        lastName,
        born(),
        null,
        language,
        phone,
        email,
        postcode,
        city,
        needs(),
        coach,
        secretAddress ? true : null);
  }

  /** The BSN that was just typed, which is kept elsewhere; null when none was. */
  public @Nullable String typedBsn() {
    return typedBsn;
  }

  private Set<Precondition> needs() {
    Set<Precondition> needs = EnumSet.noneOf(Precondition.class);
    if (childcare) {
      needs.add(Precondition.CHILDCARE);
    }
    if (travel) {
      needs.add(Precondition.TRAVEL);
    }
    if (interpreter) {
      needs.add(Precondition.INTERPRETER);
    }
    if (device) {
      needs.add(Precondition.DEVICE);
    }
    if (time) {
      needs.add(Precondition.TIME);
    }
    return needs;
  }

  private @Nullable BirthDate born() {
    return birthDate == null ? null : BirthDate.parse(birthDate).orElseThrow();
  }

  /** Left out is no given name; but something that nobody sees was meant to be one. */
  private static @Nullable String firstName(@Nullable String typed, Findings findings) {
    String seen = findings.text("firstName", typed, LONGEST_NAME);
    if (seen == null && typed != null && !typed.isEmpty() && typed.length() <= LONGEST_NAME) {
      findings.add("firstName", Code.NAME_UNSEEN);
    }
    return name(seen);
  }

  /** The dot or hyphen that other registers want for a name that somebody hasn't got is none. */
  private static @Nullable String name(@Nullable String typed) {
    return typed != null && SIGNS.matcher(typed).matches() ? null : typed;
  }

  /** What is known in part is refused only when no day of it will do. */
  private static @Nullable String birthDate(
      ParticipantData typed, Findings findings, LocalDate today) {
    BirthDate date = typed.birthDate();
    if (date == null) {
      return null;
    }
    if (date.earliest().isAfter(today)) {
      findings.add("birthDate", Code.DATE_FUTURE);
    } else {
      LocalDate latest = date.latest().isAfter(today) ? today : date.latest();
      findings.range("birthDate", latest, today.minusYears(OLDEST_YEARS), today);
    }
    return date.toString();
  }

  private static @Nullable String postcode(ParticipantData typed, Findings findings) {
    String text = findings.text("postcode", typed.postcode(), 10);
    if (text == null) {
      return null;
    }
    String postcode = text.replace(" ", "").toUpperCase(Locale.ROOT);
    if (text.length() <= 10 && !POSTCODE.matcher(postcode).matches()) {
      findings.add("postcode", Code.POSTCODE_SHAPE);
    }
    return postcode;
  }
}
