package nl.powervrouwen.inburgering.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import nl.powervrouwen.inburgering.ExamResultRow;
import nl.powervrouwen.inburgering.HoursEntryRow;
import nl.powervrouwen.participants.ParticipantContent;
import nl.powervrouwen.participants.ParticipantId;
import nl.powervrouwen.refusals.Messages;
import nl.powervrouwen.spi.Words;

/** Exams, progress interviews and hours of somebody who was registered twice. */
@ApplicationScoped
public class ProgressOfParticipant implements ParticipantContent {

  @Inject private EntityManager entityManager;
  @Inject private RecordedInburgering file;

  @Override
  public List<Words> recorded(ParticipantId participant) {
    List<Words> recorded = new ArrayList<>();
    count("content.exams", exams(participant), recorded);
    count("content.interviews", interviews(participant), recorded);
    count("content.hours-entries", hours(participant), recorded);
    return recorded;
  }

  private static void count(String key, List<?> found, List<Words> recorded) {
    if (!found.isEmpty()) {
      recorded.add(Messages.words(key, found.size()));
    }
  }

  /** What stands at both would count twice. */
  @Override
  public Joined look(ParticipantId kept, ParticipantId other) {
    List<Words> contradictions = new ArrayList<>();
    List<ExamResultRow> exams = exams(kept).stream().map(ExamResult::row).toList();
    for (ExamResult one : exams(other)) {
      if (exams.stream().anyMatch(own -> isSame(own, one.row()))) {
        contradictions.add(Messages.words("content.exam.both", one.row().examOn()));
      }
    }
    List<HoursEntryRow> hours = hours(kept).stream().map(HoursEntry::row).toList();
    for (HoursEntry one : hours(other)) {
      if (hours.stream().anyMatch(own -> isSame(own, one.row()))) {
        contradictions.add(Messages.words("content.hours-entry.both", one.row().firstDay()));
      }
    }
    return new Joined(recorded(other), contradictions, List.of());
  }

  private static boolean isSame(ExamResultRow one, ExamResultRow other) {
    return one.examOn().equals(other.examOn()) && one.part() == other.part();
  }

  private static boolean isSame(HoursEntryRow one, HoursEntryRow other) {
    return one.kind() == other.kind()
        && one.firstDay().equals(other.firstDay())
        && one.lastDay().equals(other.lastDay());
  }

  @Override
  public void move(ParticipantId kept, ParticipantId other) {
    exams(other).forEach(one -> one.belongTo(kept));
    interviews(other).forEach(one -> one.belongTo(kept));
    hours(other).forEach(one -> one.belongTo(kept));
    entityManager.flush();
  }

  private List<ExamResult> exams(ParticipantId participant) {
    return file.of(participant, ExamResult.class, "one.id").toList();
  }

  private List<ProgressInterview> interviews(ParticipantId participant) {
    return file.of(participant, ProgressInterview.class, "one.id").toList();
  }

  private List<HoursEntry> hours(ParticipantId participant) {
    return file.of(participant, HoursEntry.class, "one.id").toList();
  }
}
