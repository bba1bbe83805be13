package nl.powervrouwen.coaching.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import nl.powervrouwen.participants.OpenWork;
import nl.powervrouwen.participants.ParticipantId;
import nl.powervrouwen.refusals.Messages;
import nl.powervrouwen.spi.Words;

/** What is to follow on contacts that are shared: it is done by whoever coaches the participant. */
@ApplicationScoped
public class FollowUpsToDo implements OpenWork {

  @Inject private EntityManager entityManager;

  @Override
  public List<Words> about(Collection<ParticipantId> participants) {
    if (participants.isEmpty()) {
      return List.of();
    }
    long open =
        entityManager
            .createQuery(
                "SELECT COUNT(DISTINCT c.id) FROM ContactMoment c JOIN c.participants p"
                    + " WHERE p IN :people AND c.followUpOn IS NOT NULL"
                    + " AND c.followUpDone IS NULL",
                Long.class)
            .setParameter("people", participants.stream().map(ParticipantId::value).toList())
            .getSingleResult();
    return open == 0 ? List.of() : List.of(Messages.words("open.follow-ups", open));
  }
}
