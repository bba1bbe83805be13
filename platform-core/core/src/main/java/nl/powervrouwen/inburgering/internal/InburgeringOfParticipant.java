package nl.powervrouwen.inburgering.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.powervrouwen.changes.Fields;
import nl.powervrouwen.changes.LoggedRecords;
import nl.powervrouwen.inburgering.InburgeringData;
import nl.powervrouwen.participants.ParticipantContent;
import nl.powervrouwen.participants.ParticipantId;
import nl.powervrouwen.refusals.Messages;
import nl.powervrouwen.spi.Words;
import org.jspecify.annotations.Nullable;

/** The inburgering of somebody who was registered twice. */
@ApplicationScoped
public class InburgeringOfParticipant implements ParticipantContent {

  @Inject private EntityManager entityManager;
  @Inject private LoggedRecords records;

  @Override
  public List<Words> recorded(ParticipantId participant) {
    List<Words> recorded = new ArrayList<>();
    if (!data(participant).equals(InburgeringData.NONE)) {
      recorded.add(Messages.words("content.inburgering"));
    }
    pips(participant).forEach(pip -> recorded.add(words(pip)));
    return recorded;
  }

  @Override
  public Joined look(ParticipantId kept, ParticipantId other) {
    List<Words> contradictions = new ArrayList<>();
    Map<String, String> own = Fields.of(data(kept)).values();
    Fields.of(data(other))
        .values()
        .forEach(
            (field, value) -> {
              if (!own.getOrDefault(field, value).equals(value)) {
                contradictions.add(
                    Messages.words("content.inburgering.both", Messages.words("field." + field)));
              }
            });
    Set<LocalDate> dates = pips(kept).stream().map(Pip::datedOn).collect(Collectors.toSet());
    for (Pip pip : pips(other)) {
      if (dates.contains(pip.datedOn())) {
        contradictions.add(Messages.words("content.pip.both", pip.datedOn()));
      }
    }
    return new Joined(recorded(other), contradictions, List.of());
  }

  private static Words words(Pip pip) {
    return Messages.words("content.pip", pip.datedOn());
  }

  @Override
  public void move(ParticipantId kept, ParticipantId other) {
    InburgeringFile own = file(kept);
    InburgeringFile others = file(other);
    if (others != null) {
      InburgeringData joined = both(data(kept), others.data());
      entityManager.remove(others);
      if (own == null) {
        records.add(new InburgeringFile(kept, joined));
      } else {
        records.change(own, file -> file.fill(joined));
      }
    }
    pips(other).forEach(pip -> pip.belongTo(kept));
    entityManager.flush();
  }

  /** Nothing of them contradicts each other. */
  private static InburgeringData both(InburgeringData one, InburgeringData other) {
    return new InburgeringData(
        either(one.law(), other.law()),
        either(one.obligedFrom(), other.obligedFrom()),
        either(one.obligedUntil(), other.obligedUntil()),
        either(one.notObliged(), other.notObliged()),
        either(one.noticeOn(), other.noticeOn()),
        either(one.doelgroep(), other.doelgroep()),
        either(one.detailedDoelgroep(), other.detailedDoelgroep()),
        either(one.linkedOn(), other.linkedOn()),
        either(one.registeredOn(), other.registeredOn()),
        either(one.intakeOn(), other.intakeOn()),
        either(one.learnabilityOn(), other.learnabilityOn()),
        either(one.learnability(), other.learnability()),
        either(one.examNumber(), other.examNumber()),
        either(one.score(), other.score()),
        either(one.neededScore(), other.neededScore()),
        either(one.dataReceivedOn(), other.dataReceivedOn()),
        either(one.termUntil(), other.termUntil()),
        either(one.pvtOn(), other.pvtOn()),
        either(one.pvtCulpable(), other.pvtCulpable()),
        either(one.mapOn(), other.mapOn()),
        either(one.mapCulpable(), other.mapCulpable()),
        either(one.zRouteTalkOn(), other.zRouteTalkOn()),
        either(one.zRouteOn(), other.zRouteOn()),
        either(one.freeKnm(), other.freeKnm()),
        either(one.freeLe(), other.freeLe()),
        either(one.freeLu(), other.freeLu()),
        either(one.freeSc(), other.freeSc()),
        either(one.freeSp(), other.freeSp()));
  }

  private static <T> @Nullable T either(@Nullable T one, @Nullable T other) {
    return one == null ? other : one;
  }

  @Override
  public void forget(ParticipantId participant) {
    InburgeringFile file = file(participant);
    if (file != null) {
      entityManager.remove(file);
      entityManager.flush();
    }
  }

  private InburgeringData data(ParticipantId participant) {
    InburgeringFile file = file(participant);
    return file == null ? InburgeringData.NONE : file.data();
  }

  private @Nullable InburgeringFile file(ParticipantId participant) {
    return entityManager.find(InburgeringFile.class, participant.value());
  }

  private List<Pip> pips(ParticipantId participant) {
    return entityManager
        .createQuery(
            "SELECT p FROM Pip p WHERE p.participantId = :participant ORDER BY p.datedOn, p.id",
            Pip.class)
        .setParameter("participant", participant.value())
        .getResultList();
  }
}
