package nl.powervrouwen.inburgering.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import nl.powervrouwen.inburgering.Inburgering;
import nl.powervrouwen.participants.OpenWork;
import nl.powervrouwen.participants.ParticipantId;
import nl.powervrouwen.refusals.Messages;
import nl.powervrouwen.spi.Words;

/** The days until which something must be done: it is done by whoever coaches the participant. */
@ApplicationScoped
public class DeadlinesToDo implements OpenWork {

  @Inject private Inburgering inburgering;

  @Override
  public List<Words> about(Collection<ParticipantId> participants) {
    long open =
        inburgering.due().stream()
            .filter(deadline -> participants.contains(deadline.participant()))
            .count();
    return open == 0 ? List.of() : List.of(Messages.words("open.deadlines", open));
  }
}
