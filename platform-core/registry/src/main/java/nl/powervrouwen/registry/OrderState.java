package nl.powervrouwen.registry;

/** How far an order is. */
public enum OrderState {
  /** The provisioner has not begun. */
  WAITING,
  /** The provisioner is at work, or was when it stopped; it goes on when it starts again. */
  BUSY,
  /** The municipality must agree first; until then nothing is done. */
  AGREEMENT,
  /** All of it is done. */
  DONE,
  /** All was as asked already; nothing was changed. */
  NOTHING_TO_DO,
  /** It can't be done as asked; nothing was changed. */
  REFUSED,
  /** Something outside failed; asking again goes on where it stopped. */
  FAILED;

  /** Whether nothing more will happen. */
  public boolean isEnd() {
    return !isWork() && this != AGREEMENT;
  }

  /** Whether the provisioner is at work on it, or will be as soon as it can. */
  public boolean isWork() {
    return this == WAITING || this == BUSY;
  }
}
