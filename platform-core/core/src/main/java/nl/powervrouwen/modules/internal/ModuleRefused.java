package nl.powervrouwen.modules.internal;

import java.io.IOException;
import java.util.ServiceConfigurationError;
import java.util.zip.ZipException;
import nl.powervrouwen.spi.Words;
import org.jspecify.annotations.Nullable;

/** A jar can't be used; says why in words that the operator can act on. */
final class ModuleRefused extends Exception {

  private static final long serialVersionUID = 1L;

  private final RefusalReason objection;
  private final Words reason;

  ModuleRefused(RefusalReason objection, String... values) {
    this(objection, objection.words(values), null);
  }

  private ModuleRefused(RefusalReason objection, Words reason, @Nullable Throwable cause) {
    super(reason.english(), cause);
    this.objection = objection;
    this.reason = reason;
  }

  /** The reason that lies in what a module threw while it was loaded. */
  static ModuleRefused because(Throwable thrown) {
    Throwable deepest = thrown;
    for (Throwable next = thrown; next != null; next = next.getCause()) {
      if (next instanceof ModuleRefused refused) {
        return refused;
      }
      deepest = next;
    }
    return switch (deepest) {
      case UnsupportedClassVersionError e -> of(RefusalReason.NEWER_JAVA, e, message(e));
      case ClassNotFoundException e -> of(RefusalReason.MISSING_CLASS, e, message(e));
      case NoClassDefFoundError e ->
          of(RefusalReason.MISSING_CLASS, e, message(e).replace('/', '.'));
      case IncompatibleClassChangeError e -> of(RefusalReason.MISSING_CLASS, e, message(e));
      case ServiceConfigurationError e when message(e).endsWith(" not found") ->
          of(
              RefusalReason.MISSING_CLASS,
              e,
              message(e).replaceFirst(".*Provider (.*) not found", "$1"));
      case ZipException e -> of(RefusalReason.NOT_A_JAR, e, message(e));
      case IOException e -> of(RefusalReason.NOT_A_JAR, e, message(e));
      default -> of(RefusalReason.THREW, deepest, withKind(deepest));
    };
  }

  private static ModuleRefused of(RefusalReason objection, Throwable cause, String value) {
    return new ModuleRefused(objection, objection.words(value), cause);
  }

  private static String withKind(Throwable thrown) {
    String message = thrown.getMessage();
    String kind = thrown.getClass().getSimpleName();
    return message == null || message.isBlank() ? kind : kind + ": " + message;
  }

  private static String message(Throwable thrown) {
    String message = thrown.getMessage();
    return message == null ? thrown.getClass().getSimpleName() : message;
  }

  RefusalReason objection() {
    return objection;
  }

  /** Why, in both languages. */
  Words reason() {
    return reason;
  }
}
