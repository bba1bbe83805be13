package nl.powervrouwen.modules.internal;

import java.io.IOException;
import java.util.ServiceConfigurationError;
import java.util.zip.ZipException;
import nl.powervrouwen.spi.Words;
import org.jspecify.annotations.Nullable;

/** A jar can't be used; says why in words that the operator can act on. */
final class ModuleRefused extends Exception {

  private static final long serialVersionUID = 1L;

  private final Objection objection;
  private final Words reason;

  ModuleRefused(Objection objection, String... values) {
    this(objection, objection.words(values), null);
  }

  private ModuleRefused(Objection objection, Words reason, @Nullable Throwable cause) {
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
      case UnsupportedClassVersionError e -> of(Objection.NEWER_JAVA, e, message(e));
      case ClassNotFoundException e -> of(Objection.MISSING_CLASS, e, message(e));
      case NoClassDefFoundError e -> of(Objection.MISSING_CLASS, e, message(e).replace('/', '.'));
      case IncompatibleClassChangeError e -> of(Objection.MISSING_CLASS, e, message(e));
      case ServiceConfigurationError e when message(e).endsWith(" not found") ->
          of(
              Objection.MISSING_CLASS,
              e,
              message(e).replaceFirst(".*Provider (.*) not found", "$1"));
      case ZipException e -> of(Objection.NOT_A_JAR, e, message(e));
      case IOException e -> of(Objection.NOT_A_JAR, e, message(e));
      default -> of(Objection.THREW, deepest, withKind(deepest));
    };
  }

  private static ModuleRefused of(Objection objection, Throwable cause, String value) {
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

  Objection objection() {
    return objection;
  }

  /** Why, in both languages. */
  Words reason() {
    return reason;
  }
}
