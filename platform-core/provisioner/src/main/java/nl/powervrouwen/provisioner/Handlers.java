package nl.powervrouwen.provisioner;

import java.util.EnumMap;
import java.util.Map;
import nl.powervrouwen.registry.OrderKind;

/** Who carries out which kind of order. */
final class Handlers {

  private Handlers() {}

  /** Every kind that this version knows. */
  static Map<OrderKind, OrderHandler> all() {
    Map<OrderKind, OrderHandler> handlers = new EnumMap<>(OrderKind.class);
    handlers.put(OrderKind.APPLY, new ApplyHandler());
    handlers.put(OrderKind.SUSPEND, new SuspendHandler());
    handlers.put(OrderKind.RESUME, new ResumeHandler());
    handlers.put(OrderKind.MIGRATE, new MigrateHandler());
    handlers.put(OrderKind.EXPORT, new ExportHandler());
    handlers.put(OrderKind.BACKUP, new BackupHandler());
    handlers.put(OrderKind.RESTORE, new RestoreHandler());
    handlers.put(OrderKind.MOVE, new MoveHandler());
    handlers.put(OrderKind.CLOSE, new CloseHandler());
    handlers.put(OrderKind.DESTROY, new DestroyHandler());
    return handlers;
  }
}
