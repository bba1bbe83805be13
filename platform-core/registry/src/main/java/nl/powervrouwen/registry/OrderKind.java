package nl.powervrouwen.registry;

/** What can be asked of the provisioner. */
public enum OrderKind {
  /** Open a municipality from its pack, or change it to what its pack says now. */
  APPLY,
  /** Close its doors for a while; its data stay. */
  SUSPEND,
  /** Open its doors again. */
  RESUME,
  /** Write all that is its own into one file. */
  EXPORT,
  /** Write a backup with PostgreSQL's own tools. */
  BACKUP,
  /** Put a backup in the place of what stands in its database. */
  RESTORE,
  /** Bring its database to another PostgreSQL server. */
  MOVE,
  /** End the service: export, close the doors, and note until when the data are kept. */
  CLOSE,
  /** Destroy the data of a municipality that left, and certify it. */
  DESTROY,
  /** Bring its database, or every database when no tenant is named, to the newest version. */
  MIGRATE
}
