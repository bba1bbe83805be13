package nl.powervrouwen.registry;

/** Through what an order came. */
public enum OrderSource {
  /** {@code ./run onboard} and its like. */
  COMMAND,
  /** A file in the folder of tenants. */
  FOLDER,
  /** A screen of the operator. */
  SCREEN,
  /** The REST API. */
  API,
  /** The platform itself, when it starts. */
  PLATFORM
}
