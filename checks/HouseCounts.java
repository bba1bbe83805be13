import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Counts what makes the house dear to live in: {@code java checks/HouseCounts.java [folder of the
 * project]}. It reads the sources as text, so the figures are rough, and the same from one run to the
 * next; docs/decisions keeps those of before and after a step.
 */
final class HouseCounts {

  private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/|//[^\\n]*", Pattern.DOTALL);
  private static final Pattern TEXT =
      Pattern.compile("\"\"\".*?\"\"\"|\"(?:[^\"\\\\\\n]|\\\\.)*\"", Pattern.DOTALL);
  private static final Pattern METAPHOR =
      Pattern.compile(
          "Desk|Book|Shelf|Ledger|Press(?!ure)|Roster|Cabinet|Whereabouts|Patience|Existence|Doorkeeper"
              + "|Verdict|Objection|Housekeeping|Endings|Departure|SetAside|Deed|Paper|Journey(?!IT)|Lives"
              + "|Standing|Vital|Entrance");
  private static final Pattern GENDER = Pattern.compile("\\b(?:wom[ae]n|her|hers|she|herself)\\b");
  private static final Pattern GENDER_NAME =
      Pattern.compile("\\b\\w*(?:[wW]om[ae]n(?![a-z])|(?<![a-zA-Z])her(?=[A-Z])|Her(?=[A-Z]))\\w*\\b");

  /** A method of one statement that hands its own parameters to a method of a field. */
  private static final Pattern PASSES_ON =
      Pattern.compile(
          "\\n  (?:public |protected |private )?(?:final )?[\\w<>\\[\\], ?@.]+ (\\w+)\\(([^)]*)\\)"
              + "(?:\\s*throws [\\w, ]+)?\\s*\\{\\s*(?:return )?[a-z]\\w*\\.\\w+\\(([^();]*)\\);\\s*\\}");

  public static void main(String[] args) throws IOException {
    Path root = Path.of(args.length > 0 ? args[0] : ".");
    Map<Path, String> sources = sources(root);
    Map<Path, String> code = new TreeMap<>();
    sources.forEach((file, text) -> code.put(file, withoutWords(text)));
    lines(root, sources);
    classes(code);
    System.out.printf("%6d methods that only pass on%n", passingOn(code));
    System.out.printf("%6d files with a metaphor in their name%n", named(sources.keySet(), METAPHOR));
    System.out.printf("%6d identifiers with woman or her in them%n", found(code.values(), GENDER_NAME));
    System.out.printf("%6d times woman, her or she in a comment%n", comments(sources.values()));
    longest(code);
    System.out.printf("%6d lines of the API document by hand%n", apiByHand(root));
    JSON.forEach((way, uses) -> System.out.printf("%6d files read or write JSON: %s%n", files(code, uses), way));
    System.out.printf("%6d files prepare SQL statements by themselves%n", files(code, JDBC));
    System.out.printf("%6d files load messages%n", files(code, MESSAGES));
    freeDays(root, sources);
  }

  /** Each library is a way of its own, and so is writing it by hand. */
  private static final Map<String, Pattern> JSON =
      new TreeMap<>(
          Map.of(
              "by hand", Pattern.compile("\\bJsonText\\b"),
              "JSON-P", Pattern.compile("import jakarta\\.json\\.(?!bind)"),
              "JSON-B", Pattern.compile("import jakarta\\.json\\.bind"),
              "Jackson 2", Pattern.compile("import com\\.fasterxml\\.jackson\\.(?:core|databind)"),
              "Jackson 3", Pattern.compile("import tools\\.jackson")));
  private static final Pattern JDBC =
      Pattern.compile("prepareStatement\\(|createStatement\\(");
  private static final Pattern MESSAGES =
      Pattern.compile("ResourceBundle\\.getBundle|PropertyResourceBundle|new Properties\\(");

  private static Map<Path, String> sources(Path root) throws IOException {
    Map<Path, String> found = new TreeMap<>();
    try (Stream<Path> all = Files.walk(root)) {
      for (Path file : all.filter(HouseCounts::isMain).toList()) {
        found.put(root.relativize(file), Files.readString(file));
      }
    }
    return found;
  }

  private static boolean isMain(Path file) {
    String name = file.toString().replace('\\', '/');
    return name.endsWith(".java")
        && name.contains("/src/main/java/")
        && !name.contains("/target/")
        && !name.endsWith("package-info.java");
  }

  private static String withoutWords(String text) {
    return TEXT.matcher(COMMENT.matcher(text).replaceAll("")).replaceAll("\"\"");
  }

  private static void lines(Path root, Map<Path, String> sources) {
    Map<String, Integer> byModule = new TreeMap<>();
    sources.forEach(
        (file, text) ->
            byModule.merge(
                file.toString().replaceAll("/src/main/.*", ""), count(text), Integer::sum));
    System.out.printf(
        "%6d lines of main Java%n", byModule.values().stream().mapToInt(n -> n).sum());
    byModule.forEach((module, n) -> System.out.printf("%6d   %s%n", n, module));
  }

  private static int count(String text) {
    return (int) text.lines().count();
  }

  private static void classes(Map<Path, String> code) {
    Map<String, Set<String>> users = new HashMap<>();
    Set<String> names = new HashSet<>();
    code.keySet().forEach(file -> names.add(name(file)));
    Pattern word = Pattern.compile("\\b[A-Z]\\w*\\b");
    code.forEach(
        (file, text) -> {
          Matcher words = word.matcher(text);
          while (words.find()) {
            if (names.contains(words.group()) && !words.group().equals(name(file))) {
              users.computeIfAbsent(words.group(), any -> new HashSet<>()).add(name(file));
            }
          }
        });
    long once = users.values().stream().filter(those -> those.size() == 1).count();
    System.out.printf("%6d classes, %d of them used by exactly one other%n", names.size(), once);
  }

  private static String name(Path file) {
    return file.getFileName().toString().replace(".java", "");
  }

  private static int passingOn(Map<Path, String> code) {
    int found = 0;
    for (String text : code.values()) {
      Matcher methods = PASSES_ON.matcher(text);
      while (methods.find()) {
        found += parameters(methods.group(2)).equals(arguments(methods.group(3))) ? 1 : 0;
      }
    }
    return found;
  }

  private static List<String> parameters(String declared) {
    List<String> names = new ArrayList<>();
    for (String one : declared.replaceAll("<[^>]*>", "").split(",")) {
      if (!one.isBlank()) {
        names.add(one.strip().replaceAll(".*\\s", ""));
      }
    }
    return names;
  }

  private static List<String> arguments(String given) {
    return Stream.of(given.split(",")).map(String::strip).filter(one -> !one.isEmpty()).toList();
  }

  private static long named(Set<Path> files, Pattern what) {
    return files.stream().filter(file -> what.matcher(name(file)).find()).count();
  }

  private static long found(Iterable<String> texts, Pattern what) {
    long found = 0;
    for (String text : texts) {
      found += what.matcher(text).results().count();
    }
    return found;
  }

  private static long comments(Iterable<String> texts) {
    long found = 0;
    for (String text : texts) {
      found +=
          COMMENT.matcher(text).results().mapToLong(one -> GENDER.matcher(one.group()).results().count()).sum();
    }
    return found;
  }

  /** Methods stand at one indent, and end at that indent's closing brace. */
  private static void longest(Map<Path, String> code) {
    int most = 0;
    String where = "";
    for (Map.Entry<Path, String> one : code.entrySet()) {
      int begun = -1;
      int number = 0;
      for (String line : one.getValue().lines().toList()) {
        if (begun < 0 && line.matches("  (?! |@|//|\\*|\\}|class |record |enum |interface ).*\\).*\\{")) {
          begun = number;
        } else if (begun >= 0 && line.equals("  }")) {
          if (number - begun + 1 > most) {
            most = number - begun + 1;
            where = one.getKey() + ":" + (begun + 1);
          }
          begun = -1;
        }
        number++;
      }
    }
    System.out.printf("%6d lines has the longest method, comments left out: %s%n", most, where);
  }

  /** The document itself, unless it is made from the code and a file of words. */
  private static int apiByHand(Path root) throws IOException {
    Path words = root.resolve("ui/src/main/openapi/words.yaml");
    Path document = root.resolve("ui/src/main/resources/nl/powervrouwen/ui/api/openapi.json");
    return count(Files.readString(Files.exists(words) ? words : document));
  }

  private static long files(Map<Path, String> code, Pattern what) {
    return code.values().stream().filter(text -> what.matcher(text).find()).count();
  }

  /**
   * What uses free days, or brings them, and is a feature of its own: the days that the Act names, a
   * series that is planned around them, a pack with those of a new municipality, the demo.
   */
  private static final Pattern BESIDE =
      Pattern.compile(
          ".*(/(PublicHolidays|YearlyHolidays|FreeDays|CancelReason|Plan|SeriesPlanner|WeekWalk|Series\\w*|PreviewPanel|DemoData)\\.java"
              + "|/platform-core/(packs|provisioner)/.*)");

  /** The same in a file of free days themselves. */
  private static final Pattern BESIDE_LINE =
      Pattern.compile("(?i)yearlyHolidays|publicHolidays|public holidays|publicDays|addPublic|holidays\\.public|feestdagen|Json\\.Year|record Year");

  /** Common parts, that name free days as an example in a comment; and what is made from the code. */
  private static final Pattern NOT_OF_IT =
      Pattern.compile(".*(/ui/kit/\\w+\\.java|/changes/.*\\.java|/WizardStep\\.java|/openapi\\.json)");

  /**
   * The smallest entity there is: its own files whole, and each line elsewhere that names it. The words
   * of its API count, the document that is made of them does not; and beside it stands, apart, what
   * other features say about it.
   */
  private static void freeDays(Path root, Map<Path, String> sources) throws IOException {
    Pattern words = Pattern.compile("(?i)holiday|vrije-dagen|vrijedagen|free days|vrije dagen");
    int own = 0;
    int elsewhere = 0;
    int files = 0;
    int beside = 0;
    for (Map.Entry<Path, String> one : all(root, sources).entrySet()) {
      String name = "/" + one.getKey().toString().replace('\\', '/');
      boolean whole = name.matches(".*(Holiday|FreeDays).*\\.java");
      List<String> about = one.getValue().lines().filter(l -> whole || words.matcher(l).find()).toList();
      if (about.isEmpty() || NOT_OF_IT.matcher(name).matches()) {
        continue;
      }
      boolean other = BESIDE.matcher(name).matches();
      int apart = (int) about.stream().filter(l -> other || BESIDE_LINE.matcher(l).find()).count();
      int lines = about.size() - apart;
      beside += apart;
      own += whole ? lines : 0;
      elsewhere += whole ? 0 : lines;
      files += lines > 0 ? 1 : 0;
    }
    System.out.printf("%6d lines in %d files for free days (%d of them in files of their own)%n", own + elsewhere, files, own);
    System.out.printf("%6d lines about them in other features: the Act's days, series, packs, the demo%n", beside);
  }

  private static Map<Path, String> all(Path root, Map<Path, String> sources) throws IOException {
    Map<Path, String> found = new TreeMap<>(sources);
    try (Stream<Path> walk = Files.walk(root)) {
      for (Path file :
          walk.filter(f -> f.toString().matches(".*/src/main/(resources|webapp|openapi)/.*\\.(properties|sql|xml|yaml|json|css)"))
              .toList()) {
        found.put(root.relativize(file), Files.readString(file));
      }
    }
    return found;
  }
}
