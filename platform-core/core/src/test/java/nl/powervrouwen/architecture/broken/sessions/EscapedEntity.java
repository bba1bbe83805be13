package nl.powervrouwen.architecture.broken.sessions;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** Violates: an entity never leaves its room. */
@Entity
public class EscapedEntity {

  @Id long id;
}
