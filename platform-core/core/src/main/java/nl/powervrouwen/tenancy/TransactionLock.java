package nl.powervrouwen.tenancy;

/**
 * Lets transactions of one municipality that are about the same thing go one after another, also
 * when that thing has no row yet that could be locked.
 */
public interface TransactionLock {

  /**
   * Waits until no other transaction of the caller's municipality holds this, and holds it until
   * the caller's own transaction ends. What the others wrote can be read from then on.
   *
   * @param what a name for the thing; it is not written anywhere
   */
  void hold(String what);
}
