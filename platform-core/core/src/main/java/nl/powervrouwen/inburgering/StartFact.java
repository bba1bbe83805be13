package nl.powervrouwen.inburgering;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a term of the law counts from. */
public enum StartFact {
  /** Registration in the municipality (BRP). */
  REGISTRATION,
  /** DUO's notice to the person, or the registration in the municipality when that is later. */
  NOTICE_OR_REGISTRATION,
  /** The last data of others for which the PIP had to wait. */
  DATA_RECEIVED,
  /** The dagtekening of the first PIP. */
  FIRST_PIP,
  /** The last day of the term. */
  TERM_END,
  /** That an extension was asked; there may be several. */
  EXTENSION_ASKED,
  /** That an ontheffing was asked; there may be several. */
  ONTHEFFING_ASKED;

  /**
   * The day of it.
   *
   * @param firstPip null while there is no PIP
   * @return empty when it is not known; of the later of two days, when one of them is not; and for
   *     what neither the file nor a PIP tells
   */
  public Optional<LocalDate> day(InburgeringData data, @Nullable LocalDate firstPip) {
    return Optional.ofNullable(
        switch (this) {
          case REGISTRATION -> data.registeredOn();
          case NOTICE_OR_REGISTRATION -> later(data.noticeOn(), data.registeredOn());
          case DATA_RECEIVED -> data.dataReceivedOn();
          case FIRST_PIP -> firstPip;
          case TERM_END, EXTENSION_ASKED, ONTHEFFING_ASKED -> null;
        });
  }

  private static @Nullable LocalDate later(@Nullable LocalDate one, @Nullable LocalDate other) {
    if (one == null || other == null) {
      return null;
    }
    return one.isAfter(other) ? one : other;
  }
}
