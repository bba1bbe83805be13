package nl.powervrouwen.documents;

import java.text.Bidi;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import nl.powervrouwen.spi.Words;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * A document while it is made, and what is in it that a renderer would not do by itself: letters of
 * other scripts, text from right to left, letters that no font has, and drawings.
 *
 * <p>Where other signs are drawn than are meant, the text that is meant is kept, and written into
 * the document's structure ("ActualText"): a screen reader, a search and a copy get that one.
 */
final class Composition {

  /** Drawn in place of a letter that no font has. */
  static final String PLACEHOLDER = "□";

  private static final Words LACKING =
      new Words(
          "Let op: niet alle tekens konden worden afgedrukt. Waar in een tekst □ staat, hoort een"
              + " ander teken. Het gaat om: ",
          "Note: not every character could be printed. Where a text has □, another character"
              + " belongs. They are: ");
  private static final Words NO_MARK =
      new Words(
          "Let op: het logo kon niet worden afgedrukt. De naam staat er in letters. De beheerder"
              + " kan bij Instellingen, Huisstijl zien wat er aan het logo niet klopt.",
          "Note: the logo could not be printed. The name stands there in letters. The administrator"
              + " can see at Settings, House style what is wrong with the logo.");
  private static final Pattern WORD_OR_BLANKS = Pattern.compile("\\s+|\\S+");
  private static final Set<String> NOT_DRAWN = Set.of("title", "style");

  private final Document document = empty();
  private final List<Meant> meant = new ArrayList<>();
  private final ShapedFont shaped = new ShapedFont();
  private final Set<Integer> lacking = new TreeSet<>();
  private final List<Bookmark> bookmarks = new ArrayList<>();
  private boolean rightToLeft;
  private boolean drawings;
  private boolean markLeftOut;

  /**
   * What a piece says.
   *
   * @param language null for that of the document
   */
  private record Meant(String text, @Nullable String language) {}

  private record Bookmark(String id, String title, boolean isTitle) {}

  private static Document empty() {
    try {
      return DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder().newDocument();
    } catch (ParserConfigurationException e) {
      throw new IllegalStateException("The JDK makes no XML documents", e);
    }
  }

  Document document() {
    return document;
  }

  ShapedFont shaped() {
    return shaped;
  }

  boolean hasRightToLeft() {
    return rightToLeft;
  }

  boolean hasDrawings() {
    return drawings;
  }

  void draw(Element parent, Logo logo, int millimetres) {
    drawings = true;
    parent.appendChild(logo.drawn(document, millimetres));
  }

  /** Draws a municipality's mark, or writes what it says where it can't be drawn. */
  void drawMark(Element parent, Logo logo, int millimetres) {
    if (logo.isPrinted()) {
      draw(parent, logo, millimetres);
    } else {
      markLeftOut = true;
      parent.appendChild(Tag.of("p", logo.words()).style("house").in(this));
    }
  }

  /**
   * Puts a text at the end of an element.
   *
   * @param voice in which language and direction; null for those of the document
   */
  void write(Element parent, String text, @Nullable Voice voice) {
    if (NOT_DRAWN.contains(parent.getTagName()) || text.isEmpty()) {
      parent.appendChild(document.createTextNode(text));
      return;
    }
    boolean leftwards = voice != null && voice.isRightToLeft(text);
    Locale language = voice == null ? null : voice.language();
    if (leftwards || language != null) {
      rightToLeft |= leftwards;
      writeAnother(parent, text, leftwards, language == null ? null : language.toLanguageTag());
    } else {
      writeLeftToRight(parent, text);
    }
  }

  /** Pieces that are read from right to left and pieces that are not, in turn. */
  private void writeLeftToRight(Element parent, String text) {
    Bidi order = new Bidi(text, Bidi.DIRECTION_LEFT_TO_RIGHT);
    int start = 0;
    while (start < text.length()) {
      boolean leftwards = order.getLevelAt(start) > 0;
      int end = start + 1;
      while (end < text.length() && order.getLevelAt(end) > 0 == leftwards) {
        end++;
      }
      String run = text.substring(start, end);
      if (leftwards) {
        rightToLeft = true;
        writeAnother(parent, run, true, null);
      } else {
        writeWords(parent, run);
      }
      start = end;
    }
  }

  /** Words that are drawn as they are and words that are not, in turn. */
  private void writeWords(Element parent, String text) {
    StringBuilder piece = new StringBuilder();
    boolean plain = true;
    Matcher words = WORD_OR_BLANKS.matcher(text);
    while (words.find()) {
      String word = words.group();
      boolean isPlain = word.isBlank() ? plain : Letters.arePlain(word);
      if (isPlain != plain) {
        writePiece(parent, piece.toString(), plain);
        piece.setLength(0);
      }
      plain = isPlain;
      piece.append(word);
    }
    writePiece(parent, piece.toString(), plain);
  }

  private void writePiece(Element parent, String text, boolean plain) {
    if (plain) {
      parent.appendChild(document.createTextNode(withoutJoiners(text)));
    } else {
      writeAnother(parent, text, false, null);
    }
  }

  private static String withoutJoiners(String text) {
    return text.replace("\u200c", "").replace("\u200d", "");
  }

  /** A piece for which other signs are drawn than are meant, or that is in another language. */
  private void writeAnother(
      Element parent, String text, boolean leftwards, @Nullable String language) {
    Element piece = document.createElement("abbr");
    piece.setAttribute("title", String.valueOf(meant.size()));
    piece.setAttribute("dir", "ltr"); // a paragraph of its own, for the order of its letters
    piece.appendChild(document.createTextNode(drawn(text, leftwards)));
    meant.add(new Meant(text, language));
    parent.appendChild(piece);
  }

  /**
   * The codes by which a text is drawn: letters beside each other from one font are shaped as one.
   */
  private String drawn(String text, boolean leftwards) {
    StringBuilder drawn = new StringBuilder();
    StringBuilder run = new StringBuilder();
    Face before = null;
    for (String sign : Letters.signs(text)) {
      Face face = Letters.isPlain(sign) ? null : Face.of(sign);
      if (face == null || face != before) {
        flush(drawn, before, run, leftwards);
      }
      before = face;
      if (face != null) {
        run.append(sign);
      } else if (Letters.isPlain(sign)) {
        drawn.append(withoutJoiners(sign));
      } else {
        Letters.lackingIn(sign).forEach(lacking::add);
        drawn.append(PLACEHOLDER);
      }
    }
    flush(drawn, before, run, leftwards);
    return drawn.toString();
  }

  private void flush(
      StringBuilder drawn, @Nullable Face face, StringBuilder run, boolean leftwards) {
    if (face != null) {
      drawn.append(shaped.of(face, run.toString(), leftwards));
      run.setLength(0);
    }
  }

  /** A heading to which a bookmark leads, if the document has several pages. */
  void mark(Element heading, String title) {
    String id = "heading-" + bookmarks.size();
    heading.setAttribute("id", id);
    bookmarks.add(new Bookmark(id, title, heading.getTagName().equals("h1")));
  }

  /** Adds the bookmarks: those of parts within that of their title. */
  void addBookmarks(Element head) {
    Element list = document.createElement("bookmarks");
    Element title = list;
    for (Bookmark bookmark : bookmarks) {
      Element line = document.createElement("bookmark");
      line.setAttribute("name", bookmark.title());
      line.setAttribute("href", "#" + bookmark.id());
      (bookmark.isTitle() ? list : title).appendChild(line);
      title = bookmark.isTitle() ? line : title;
    }
    head.appendChild(list);
  }

  /** Says below the title which letters could not be printed, and that a mark could not. */
  void tellWhatIsLacking(Element body, Locale language) {
    if (!lacking.isEmpty()) {
      String signs = lacking.stream().map(Composition::named).collect(Collectors.joining(", "));
      tell(body, LACKING.in(language) + signs + ".");
    }
    if (markLeftOut) {
      tell(body, NO_MARK.in(language));
    }
  }

  private void tell(Element body, String words) {
    Element note = Tag.of("p", words).in(this);
    Element title = (Element) body.getElementsByTagName("h1").item(0);
    boolean below = title != null && body.isSameNode(title.getParentNode());
    body.insertBefore(note, below ? title.getNextSibling() : null);
  }

  private static String named(int letter) {
    String code = String.format("U+%04X", letter);
    String name = Character.getName(letter);
    boolean telling = name != null && !name.endsWith(code.substring(2));
    return telling ? code + " (" + name.toLowerCase(Locale.ROOT) + ")" : code;
  }

  /** Writes what is meant where other signs were drawn. */
  void sayWhatIsMeant(PDDocument pdf) {
    if (!meant.isEmpty()) {
      say(pdf.getDocumentCatalog().getStructureTreeRoot(), new HashSet<>());
    }
  }

  /** A piece on two lines is two elements: the first one says it all. */
  private void say(PDStructureNode node, Set<String> said) {
    for (Object kid : node.getKids()) {
      if (kid instanceof PDStructureElement element) {
        String number = element.getExpandedForm();
        if (number != null) {
          Meant piece = meant.get(Integer.parseInt(number));
          element.setActualText(said.add(number) ? piece.text() : "");
          if (piece.language() != null) {
            element.setLanguage(piece.language());
          }
          element.getCOSObject().removeItem(COSName.E);
        }
        say(element, said);
      }
    }
  }
}
