package nl.powervrouwen.modules.internal;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a stranger calls their things, looked at before anybody relies on it. */
public final class Names {

  private static final Pattern ID = Pattern.compile("[a-z][a-z0-9-]{0,59}");
  private static final Pattern VERSION = Pattern.compile("[A-Za-z0-9][A-Za-z0-9.-]{0,29}");

  private Names() {}

  /** This id, if it is shaped as {@link nl.powervrouwen.spi.Curriculum#id} says. */
  static String id(@Nullable String id) throws ModuleRefused {
    String answered = answered(id, "id()");
    if (!ID.matcher(answered).matches()) {
      throw new ModuleRefused(RefusalReason.BAD_ID, "\"" + answered + "\"");
    }
    return answered;
  }

  /** This version, if it is shaped as one. */
  static String version(String id, @Nullable String version) throws ModuleRefused {
    String answered = answered(version, "version() of " + id);
    if (!VERSION.matcher(answered).matches()) {
      throw new ModuleRefused(RefusalReason.BAD_VERSION, id, "\"" + answered + "\"");
    }
    return answered;
  }

  /** What a module answered, if it answered anything. */
  static <T> T answered(@Nullable T answer, String question) throws ModuleRefused {
    if (answer == null) {
      throw new ModuleRefused(RefusalReason.NO_ANSWER, question);
    }
    return answer;
  }
}
