package nl.powervrouwen.architecture.broken.sessions;

import jakarta.persistence.EntityManager;

/** Violates: only the wall speaks SQL. */
public record OwnSql(EntityManager entityManager) {

  int becomeSomebodyElse() {
    return entityManager.createNativeQuery("SET ROLE x").executeUpdate();
  }
}
