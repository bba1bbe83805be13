package nl.powervrouwen.inburgering;

import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A PIP, the first or a revision of it, as DUO's specification names it.
 *
 * @param datedOn its dagtekening; needed
 * @param route the leerroute; needed
 * @param level null where DUO fills in B1 itself (B1-route and onderwijsroute), or for the Z-route
 * @param literacy null when not known
 * @param intensity estimated intensity of the B1-route for an asielstatushouder, 1 to 9999; else
 *     null
 * @param mayFinish whether they may finish an education that they follow; null when not known
 * @param interviews how many progress interviews (voortgangsgesprekken) are agreed, 0 to 99; null
 *     when it does not say
 */
public record PipData(
    @Nullable LocalDate datedOn,
    @Nullable Leerroute route,
    @Nullable LanguageLevel level,
    @Nullable Literacy literacy,
    @Nullable Integer intensity,
    @Nullable Boolean mayFinish,
    @Nullable Integer interviews)
    implements Serializable {}
