package nl.powervrouwen.inburgering;

import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What is known of somebody's inburgering, as DUO's specifications name it. Null is not known, or
 * did not happen.
 *
 * @param law which act holds for them
 * @param obligedFrom begin of the inburgeringsplicht
 * @param obligedUntil its end, that day included
 * @param notObliged why there is no inburgeringsplicht, or none any more
 * @param noticeOn when DUO told the person that they are obliged (kennisgeving)
 * @param doelgroep the doelgroep
 * @param detailedDoelgroep the doelgroep in detail
 * @param linkedOn when COA linked them to the municipality (koppeling)
 * @param registeredOn when they were registered in the municipality (BRP)
 * @param intakeOn when the brede intake was held
 * @param learnabilityOn when the leerbaarheidstoets was taken
 * @param learnability its result
 * @param examNumber DUO's number of that test (examennummer), at most 12 characters
 * @param score the score that was reached (behaaldeScore), as DUO writes it: {@code 43,50}
 * @param neededScore the score that was needed (benodigdeScore), written likewise
 * @param dataReceivedOn when the last data of others came for which the PIP had to wait
 * @param termUntil the end of the term as DUO names it, with extensions: the day after the last one
 * @param pvtOn when the participatieverklaring was signed
 * @param pvtCulpable whether it is the participant's fault that this was not done in the term
 *     (verwijtbaar)
 * @param mapOn when the final interview of the MAP was held
 * @param mapCulpable whether it is the participant's fault that this was not done in the term
 * @param zRouteTalkOn when the final interview of the Z-route was held (eindgesprek)
 * @param zRouteOn when the Z-route was completed
 * @param freeKnm how many attempts without fee at KNM DUO still gives (gratisPogingenTegoed), 0 to
 *     99
 * @param freeLe the same at reading
 * @param freeLu the same at listening
 * @param freeSc the same at writing
 * @param freeSp the same at speaking
 */
public record InburgeringData(
    @Nullable InburgeringLaw law,
    @Nullable LocalDate obligedFrom,
    @Nullable LocalDate obligedUntil,
    @Nullable NotObligedReason notObliged,
    @Nullable LocalDate noticeOn,
    @Nullable Doelgroep doelgroep,
    @Nullable DetailedDoelgroep detailedDoelgroep,
    @Nullable LocalDate linkedOn,
    @Nullable LocalDate registeredOn,
    @Nullable LocalDate intakeOn,
    @Nullable LocalDate learnabilityOn,
    @Nullable Learnability learnability,
    @Nullable String examNumber,
    @Nullable String score,
    @Nullable String neededScore,
    @Nullable LocalDate dataReceivedOn,
    @Nullable LocalDate termUntil,
    @Nullable LocalDate pvtOn,
    @Nullable Boolean pvtCulpable,
    @Nullable LocalDate mapOn,
    @Nullable Boolean mapCulpable,
    @Nullable LocalDate zRouteTalkOn,
    @Nullable LocalDate zRouteOn,
    @Nullable Integer freeKnm,
    @Nullable Integer freeLe,
    @Nullable Integer freeLu,
    @Nullable Integer freeSc,
    @Nullable Integer freeSp)
    implements Serializable {

  /** Of somebody of whom nothing is known yet. */
  public static final InburgeringData NONE =
      new InburgeringData(
          null, null, null, null, null, null, null, null, null, null, null, null, null, null, null,
          null, null, null, null, null, null, null, null, null, null, null, null, null);

  /** What is typed around them does not belong to them. */
  public InburgeringData {
    examNumber = stripped(examNumber);
    score = stripped(score);
    neededScore = stripped(neededScore);
  }

  private static @Nullable String stripped(@Nullable String typed) {
    return typed == null || typed.isBlank() ? null : typed.strip();
  }
}
