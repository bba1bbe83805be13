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
 * @param dataReceivedOn when the last data of others came for which the PIP had to wait
 * @param termUntil the end of the term as DUO names it, with extensions: the day after the last one
 * @param pvtOn when the participatieverklaring was signed
 * @param mapOn when the final interview of the MAP was held
 * @param zRouteOn when the Z-route was completed
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
    @Nullable LocalDate dataReceivedOn,
    @Nullable LocalDate termUntil,
    @Nullable LocalDate pvtOn,
    @Nullable LocalDate mapOn,
    @Nullable LocalDate zRouteOn)
    implements Serializable {

  /** Of somebody of whom nothing is known yet. */
  public static final InburgeringData NONE =
      new InburgeringData(
          null, null, null, null, null, null, null, null, null, null, null, null, null, null, null,
          null, null);
}
