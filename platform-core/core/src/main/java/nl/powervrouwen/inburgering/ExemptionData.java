package nl.powervrouwen.inburgering;

import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A vrijstelling or an ontheffing of somebody, or that one was asked, as DUO's specifications name
 * it: as it is typed, not yet checked, and as it stands. What is null is not known, or does not
 * belong to its kind.
 *
 * @param exemptionKind which of DUO's five it is; needed
 * @param askedOn when it was asked; needed while it was not decided
 * @param judgement its oordeel; null while it was not decided
 * @param judgedOn its datumOordeel; of an ontheffing needed when it was decided
 * @param ontheffingGround of an ontheffing its grond; needed when it was decided
 * @param vrijstellingReason of a vrijstelling its reden; needed when it was decided
 * @param examPart of a part: which part of the examination (examenonderdeel)
 * @param level of a part of a vrijstelling: on which level (examenniveau)
 * @param participationHours of a part of an ontheffing: how many hours of participation somebody in
 *     the Z-route can bear within five years; 0 is none at all
 * @param from of a temporary vrijstelling its first day
 * @param until of a temporary vrijstelling its last day
 */
public record ExemptionData(
    @Nullable ExemptionKind exemptionKind,
    @Nullable LocalDate askedOn,
    @Nullable Judgement judgement,
    @Nullable LocalDate judgedOn,
    @Nullable OntheffingGround ontheffingGround,
    @Nullable VrijstellingReason vrijstellingReason,
    @Nullable ExamPart examPart,
    @Nullable LanguageLevel level,
    @Nullable Integer participationHours,
    @Nullable LocalDate from,
    @Nullable LocalDate until)
    implements Serializable {

  /** Whether an ontheffing on medical grounds was asked and not decided, as far as is known. */
  public boolean isMedicalAsked() {
    return judgement == null && askedOn != null && ontheffingGround == OntheffingGround.MED;
  }

  /** Leaves out everything: a log must not know it. */
  @Override
  public String toString() {
    return "ExemptionData";
  }
}
