package nl.powervrouwen.participants;

import java.time.LocalDate;
import nl.powervrouwen.testing.Records;
import org.jspecify.annotations.Nullable;

/** Inputs about invented participants, for tests. */
final class ParticipantInputs {

  private final String firstName;
  private final String lastName;
  private @Nullable String prefix;
  private @Nullable LocalDate birthDate;
  private @Nullable String bsn;
  private @Nullable String coach;

  private ParticipantInputs(String firstName, String lastName) {
    this.firstName = firstName;
    this.lastName = lastName;
  }

  static ParticipantInputs named(String firstName, String lastName) {
    return new ParticipantInputs(firstName, lastName);
  }

  ParticipantInputs prefix(String value) {
    prefix = value;
    return this;
  }

  ParticipantInputs born(@Nullable LocalDate value) {
    birthDate = value;
    return this;
  }

  ParticipantInputs bsn(String value) {
    bsn = value;
    return this;
  }

  ParticipantInputs coach(String value) {
    coach = value;
    return this;
  }

  ParticipantData get() {
    return Records.of(
        ParticipantData.class,
        "firstName",
        firstName,
        "prefix",
        prefix,
        "lastName",
        lastName,
        "birthDate",
        birthDate,
        "bsn",
        bsn,
        "coach",
        coach);
  }
}
