package nl.powervrouwen.identity;

/** How far a request for agreement is. */
public enum AgreementState {
  /** Nobody decided yet. */
  OPEN,
  /** A colleague agreed; the action can be done once. */
  AGREED,
  /** A colleague refused. */
  REFUSED,
  /** Who asked does not want it any more. */
  WITHDRAWN,
  /** Nobody decided, or nobody did it, in time. */
  EXPIRED,
  /** It was done. */
  DONE
}
