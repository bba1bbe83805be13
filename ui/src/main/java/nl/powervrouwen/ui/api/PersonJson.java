package nl.powervrouwen.ui.api;

import java.util.UUID;
import nl.powervrouwen.participants.ParticipantId;
import nl.powervrouwen.participants.PersonName;
import org.jspecify.annotations.Nullable;

/** A participant as others' answers name them. The names are those of the JSON. */
public record PersonJson(
    UUID id, @Nullable String voornaam, @Nullable String tussenvoegsel, String achternaam) {

  static PersonJson of(ParticipantId id, PersonName name) {
    return new PersonJson(id.value(), name.first(), name.prefix(), name.last());
  }
}
