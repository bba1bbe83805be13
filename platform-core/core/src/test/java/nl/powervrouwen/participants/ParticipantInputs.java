package nl.powervrouwen.participants;

import nl.powervrouwen.testing.Records;
import org.jspecify.annotations.Nullable;

/** Inputs about invented participants, for tests. */
final class ParticipantInputs {

  private final @Nullable String firstName;
  private final String lastName;
  private @Nullable String prefix;
  private @Nullable BirthDate birthDate;
  private @Nullable String bsn;
  private @Nullable String coach;

  private ParticipantInputs(@Nullable String firstName, String lastName) {
    this.firstName = firstName;
    this.lastName = lastName;
  }

  static ParticipantInputs named(@Nullable String firstName, String lastName) {
    return new ParticipantInputs(firstName, lastName);
  }

  ParticipantInputs prefix(String value) {
    prefix = value;
    return this;
  }

  ParticipantInputs born(@Nullable BirthDate value) {
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
