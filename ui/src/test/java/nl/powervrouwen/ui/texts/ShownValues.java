package nl.powervrouwen.ui.texts;

import static java.util.function.Predicate.not;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * The values of which screens show a text: where the code writes {@code "channel." + x.name()}, the
 * bytecode tells of which type x is, and the line of source under which keys its texts stand.
 */
final class ShownValues {

  private static final Pattern KEY =
      Pattern.compile("\"([a-z]+\\.(?:[A-Za-z]+\\.)*)\"\\s*\\+\\s*[\\w.()]*?name\\(\\)");

  private ShownValues() {}

  /**
   * The type of the values by the beginning of their keys.
   *
   * @param sources folder of the screens' package
   */
  static Map<String, JavaClass> ofScreens(Path sources) {
    Map<String, JavaClass> shown = new TreeMap<>();
    new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("nl.powervrouwen.ui")
            .stream()
            .filter(not(type -> type.getPackageName().matches(".*\\.ui\\.(api|guard)(\\..*)?")))
            .flatMap(type -> type.getMethodCallsFromSelf().stream())
            .filter(call -> call.getName().equals("name") && call.getTargetOwner().isEnum())
            .forEach(
                call -> {
                  String prefix = prefix(call, sources);
                  if (!prefix.isEmpty()) {
                    shown.put(prefix, call.getTargetOwner());
                  }
                });
    return shown;
  }

  /** What stands before the value in its line, or in the one before; empty when that is no key. */
  private static String prefix(JavaMethodCall call, Path sources) {
    JavaClass type = call.getOriginOwner();
    String folder = type.getPackageName().substring("nl.powervrouwen.ui".length());
    Path file =
        sources
            .resolve(folder.isEmpty() ? "" : folder.substring(1).replace('.', '/'))
            .resolve(type.getSource().orElseThrow().getFileName().orElseThrow());
    try {
      List<String> lines = Files.readAllLines(file);
      int line = call.getLineNumber() - 1;
      String alone = last(lines.get(line));
      return alone.isEmpty() && line > 0 ? last(lines.get(line - 1) + lines.get(line)) : alone;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String last(String text) {
    return KEY.matcher(text)
        .results()
        .map((MatchResult found) -> found.group(1))
        .reduce("", (first, second) -> second);
  }
}
