package nl.powervrouwen.acceptance;

import java.nio.file.Path;

/** The steps of {@code checks/upgrade.sh} that look at what an installation shows and holds. */
final class Upgrade {

  private static final String USAGE =
      """
      pictures FOLDER HTTP_PORT [EARLIER_FOLDER]
      rows FOLDER DATA_FOLDER POSTGRES_PORT
      compare EARLIER_FOLDER FOLDER DIFFERENCES_FOLDER""";

  private Upgrade() {}

  /** Does one step; ends with 1 when it finds what must not be. */
  public static void main(String[] words) throws Exception {
    boolean good =
        switch (words.length == 0 ? "" : words[0]) {
          case "pictures" -> pictures(words);
          case "rows" -> {
            TenantRows.read(Path.of(words[2]), Integer.parseInt(words[3])).write(folder(words[1]));
            yield true;
          }
          case "compare" -> compare(folder(words[1]), folder(words[2]), folder(words[3]));
          default -> throw new IllegalArgumentException(USAGE);
        };
    System.exit(good ? 0 : 1);
  }

  private static boolean pictures(String[] words) throws Exception {
    var screens = new Screens(folder(words[1]), Integer.parseInt(words[2]));
    screens.take(words.length > 3 ? Pages.read(folder(words[3])) : Pages.none());
    return true;
  }

  private static boolean compare(Path earlier, Path now, Path differences) throws Exception {
    new PictureComparison(earlier, now, differences).print();
    boolean answered = Pages.read(now).printUnanswered();
    return TenantRows.read(earlier).printLost(TenantRows.read(now)) && answered;
  }

  private static Path folder(String name) {
    return Path.of(name).toAbsolutePath();
  }
}
