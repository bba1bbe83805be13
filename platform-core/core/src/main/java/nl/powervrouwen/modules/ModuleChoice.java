package nl.powervrouwen.modules;

import java.io.Serializable;
import java.util.List;
import nl.powervrouwen.spi.Need;
import nl.powervrouwen.spi.Words;
import org.jspecify.annotations.Nullable;

/**
 * A curriculum or reporting format that a municipality can choose to use.
 *
 * @param id such as {@code powervrouwen}
 * @param kind what it is
 * @param title the name as people see it; its id in both languages when it is not loaded
 * @param description what it is for; null when it is not loaded
 * @param versions those that are loaded, newest first; empty when it is chosen and not loaded
 * @param needs the facts about participants that its newest version is handed; empty for what is no
 *     format
 * @param used whether the municipality uses it
 */
public record ModuleChoice(
    String id,
    Kind kind,
    Words title,
    @Nullable Words description,
    List<String> versions,
    List<Need> needs,
    boolean used)
    implements Serializable {

  /** What a module brings. */
  public enum Kind {
    /** A curriculum that groups can follow. */
    CURRICULUM,
    /** A report that can be made. */
    FORMAT,
    /** Chosen once; its module is not loaded now. */
    ABSENT
  }

  /** Copies the lists. */
  public ModuleChoice {
    versions = List.copyOf(versions);
    needs = List.copyOf(needs);
  }
}
