package nl.powervrouwen.inburgering.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import nl.powervrouwen.inburgering.ExemptionKind;
import nl.powervrouwen.inburgering.ExemptionRow;
import nl.powervrouwen.inburgering.InburgeringData;
import nl.powervrouwen.inburgering.InburgeringLaw;
import nl.powervrouwen.inburgering.Judgement;
import nl.powervrouwen.refusals.Messages;
import nl.powervrouwen.spi.Words;

/**
 * Where vrijstellingen and ontheffingen say one thing and the file another: who has one for all of
 * the inburgering is not obliged. Asked by both acts; who is not obliged at all is asked nothing.
 *
 * @param exemptions all of one participant
 */
public record ExemptionQuestions(
    InburgeringData data, List<ExemptionRow> exemptions, LocalDate today) {

  /** The questions; empty when nothing contradicts. */
  public List<Words> all() {
    List<Words> questions = new ArrayList<>();
    for (ExemptionKind kind : ExemptionKind.values()) {
      if (kind.reason() != null) {
        about(kind, questions);
      }
    }
    return questions;
  }

  private void about(ExemptionKind kind, List<Words> questions) {
    List<ExemptionRow> granted =
        exemptions.stream()
            .filter(row -> row.kind() == kind && row.data().judgement() == Judgement.GRANTED)
            .toList();
    boolean holds = granted.stream().anyMatch(this::holdsToday);
    boolean obliged = data.notObliged() == null && data.law() != InburgeringLaw.NONE;
    if (holds && obliged) {
      questions.add(Messages.words("question.exemption-holds", kind.title()));
    } else if (data.notObliged() == kind.reason() && granted.isEmpty()) {
      questions.add(Messages.words("question.exemption-missing", kind.title()));
    } else if (data.notObliged() == kind.reason() && !holds) {
      over(granted, questions);
    }
  }

  private boolean holdsToday(ExemptionRow row) {
    LocalDate from = row.data().from();
    LocalDate until = row.data().until();
    return (from == null || !from.isAfter(today)) && (until == null || !until.isBefore(today));
  }

  private void over(List<ExemptionRow> granted, List<Words> questions) {
    granted.stream()
        .map(row -> row.data().until())
        .filter(Objects::nonNull)
        .filter(until -> until.isBefore(today))
        .max(Comparator.naturalOrder())
        .ifPresent(until -> questions.add(Messages.words("question.exemption-over", until)));
  }
}
