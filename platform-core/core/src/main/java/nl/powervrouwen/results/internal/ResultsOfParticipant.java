package nl.powervrouwen.results.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import nl.powervrouwen.calendar.DutchClock;
import nl.powervrouwen.participants.ParticipantContent;
import nl.powervrouwen.participants.ParticipantId;
import nl.powervrouwen.refusals.Messages;
import nl.powervrouwen.results.MeasurementRow;
import nl.powervrouwen.results.ResultData;
import nl.powervrouwen.results.ResultRow;
import nl.powervrouwen.spi.Words;

/** The results and measurements of one participant, also of somebody who was registered twice. */
@ApplicationScoped
public class ResultsOfParticipant implements ParticipantContent {

  @Inject private EntityManager entityManager;
  @Inject private DutchClock clock;

  /** What they found, the last one first; of which the first day is not known, before all. */
  public List<ResultRow> results(ParticipantId participant) {
    return resultRecords(participant).stream().map(one -> one.row(clock.today())).toList();
  }

  /** What was measured, the first one first. */
  public List<MeasurementRow> measurements(ParticipantId participant) {
    return measurementRecords(participant).stream().map(Measurement::row).toList();
  }

  @Override
  public List<Words> recorded(ParticipantId participant) {
    List<Words> recorded = new ArrayList<>();
    results(participant).forEach(row -> recorded.add(words(row.data())));
    for (MeasurementRow row : measurements(participant)) {
      LocalDate day = Objects.requireNonNull(row.data().measuredOn());
      recorded.add(Messages.words("content.measurement", day));
    }
    return recorded;
  }

  private static Words words(ResultData result) {
    Words kind = Objects.requireNonNull(result.kind()).title();
    return result.startedOn() == null
        ? Messages.words("content.result", kind)
        : Messages.words("content.result.since", kind, result.startedOn());
  }

  @Override
  public Joined look(ParticipantId kept, ParticipantId other) {
    return new Joined(recorded(other), List.of(), List.of());
  }

  @Override
  public void move(ParticipantId kept, ParticipantId other) {
    resultRecords(other).forEach(result -> result.belongTo(kept));
    measurementRecords(other).forEach(measurement -> measurement.belongTo(kept));
    entityManager.flush();
  }

  private List<Result> resultRecords(ParticipantId participant) {
    return entityManager
        .createQuery(
            "SELECT r FROM Result r WHERE r.participantId = :participant"
                + " ORDER BY r.startedOn DESC, r.id",
            Result.class)
        .setParameter("participant", participant.value())
        .getResultList();
  }

  private List<Measurement> measurementRecords(ParticipantId participant) {
    return entityManager
        .createQuery(
            "SELECT m FROM Measurement m WHERE m.participantId = :participant"
                + " ORDER BY m.measuredOn, m.id",
            Measurement.class)
        .setParameter("participant", participant.value())
        .getResultList();
  }
}
