package nl.powervrouwen.inburgering.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import nl.powervrouwen.inburgering.ExemptionData;
import nl.powervrouwen.inburgering.ExtensionData;
import nl.powervrouwen.participants.ParticipantContent;
import nl.powervrouwen.participants.ParticipantId;
import nl.powervrouwen.refusals.Messages;
import nl.powervrouwen.spi.Words;

/** The extensions, vrijstellingen and ontheffingen of somebody who was registered twice. */
@ApplicationScoped
public class DecisionsOfParticipant implements ParticipantContent {

  @Inject private EntityManager entityManager;

  @Override
  public List<Words> recorded(ParticipantId participant) {
    List<Words> recorded = new ArrayList<>();
    int extensions = extensions(participant).size();
    if (extensions > 0) {
      recorded.add(Messages.words("content.extensions", extensions));
    }
    exemptions(participant)
        .forEach(
            one -> recorded.add(Messages.words("content.exemption", one.row().kind().title())));
    return recorded;
  }

  /** One that stands at both would count twice. */
  @Override
  public Joined look(ParticipantId kept, ParticipantId other) {
    List<Words> contradictions = new ArrayList<>();
    List<ExtensionData> own =
        extensions(kept).stream().map(extension -> extension.row().data()).toList();
    if (extensions(other).stream().anyMatch(one -> own.contains(one.row().data()))) {
      contradictions.add(Messages.words("content.extension.both"));
    }
    List<ExemptionData> ownExemptions =
        exemptions(kept).stream().map(exemption -> exemption.row().data()).toList();
    exemptions(other).stream()
        .filter(one -> ownExemptions.contains(one.row().data()))
        .map(one -> Messages.words("content.exemption.both", one.row().kind().title()))
        .forEach(contradictions::add);
    return new Joined(recorded(other), contradictions, List.of());
  }

  @Override
  public void move(ParticipantId kept, ParticipantId other) {
    extensions(other).forEach(one -> one.belongTo(kept));
    exemptions(other).forEach(one -> one.belongTo(kept));
    entityManager.flush();
  }

  private List<Extension> extensions(ParticipantId participant) {
    return entityManager
        .createQuery(
            "SELECT e FROM Extension e WHERE e.participantId = :participant ORDER BY e.id",
            Extension.class)
        .setParameter("participant", participant.value())
        .getResultList();
  }

  private List<Exemption> exemptions(ParticipantId participant) {
    return entityManager
        .createQuery(
            "SELECT e FROM Exemption e WHERE e.participantId = :participant ORDER BY e.id",
            Exemption.class)
        .setParameter("participant", participant.value())
        .getResultList();
  }
}
