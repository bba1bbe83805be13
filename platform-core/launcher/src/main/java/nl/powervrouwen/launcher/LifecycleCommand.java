package nl.powervrouwen.launcher;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import nl.powervrouwen.registry.OrderKind;
import org.jspecify.annotations.Nullable;

/**
 * {@code ./run export}, {@code backup}, {@code restore}, {@code move}, {@code close} and {@code
 * destroy}: see docs/guides/a-tenants-life.md.
 *
 * @param kind what is asked
 * @param tenant about whom
 * @param argument the backup, the server, the months or the proof; null when none was given
 */
record LifecycleCommand(OrderKind kind, String tenant, @Nullable String argument) {

  private static final Set<String> PLAIN = Set.of("export", "backup");
  private static final Set<String> WITH_ARGUMENT = Set.of("restore", "move");

  /** What these words ask; null when they miss something or say too much. */
  static @Nullable LifecycleCommand of(List<String> words) {
    String command = words.getFirst();
    boolean bare = words.size() == 2 && !WITH_ARGUMENT.contains(command);
    boolean more = words.size() > 2 && !PLAIN.contains(command);
    if (!bare && !more) {
      return null;
    }
    OrderKind kind = OrderKind.valueOf(command.toUpperCase(Locale.ROOT));
    String argument = bare ? null : String.join(" ", words.subList(2, words.size()));
    return new LifecycleCommand(kind, words.get(1), argument);
  }
}
