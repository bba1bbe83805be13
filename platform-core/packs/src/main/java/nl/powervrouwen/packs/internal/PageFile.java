package nl.powervrouwen.packs.internal;

import java.util.regex.Pattern;

/** A public page in Markdown: headings, paragraphs, lists, and links to a safe address. */
final class PageFile {

  private static final Pattern MARKUP = Pattern.compile("<[A-Za-z/!?]");
  private static final Pattern LINK = Pattern.compile("\\]\\(\\s*([^)\\s]*)");
  private static final Pattern SAFE =
      Pattern.compile("(https://|mailto:|tel:|/(?!/)|#).*", Pattern.CASE_INSENSITIVE);
  private static final int LONGEST = 64 * 1024;

  private PageFile() {}

  /** The page; what is wrong is noted with its line. */
  static String read(String file, byte[] content, PackProblems mistakes) {
    String text = YamlDocument.text(file, content).replace("\r\n", "\n");
    if (text.isBlank() || content.length > LONGEST) {
      mistakes.add(file, 0, "", PackMessages.words("page.length", LONGEST / 1024));
    }
    String[] lines = text.split("\n", -1);
    for (int i = 0; i < lines.length; i++) {
      if (MARKUP.matcher(lines[i]).find()) {
        mistakes.add(file, i + 1, "", PackMessages.words("page.markup"));
      }
      if (LINK.matcher(lines[i])
          .results()
          .anyMatch(link -> !SAFE.matcher(link.group(1)).matches())) {
        mistakes.add(file, i + 1, "", PackMessages.words("page.link"));
      }
    }
    return text;
  }
}
