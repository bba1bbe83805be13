package nl.powervrouwen.documents;

import java.text.Bidi;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import nl.powervrouwen.spi.Words;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
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
  private static final Set<String> NOT_DRAWN = Set.of("title", "style");

  private final Document document = empty();
  private final List<String> meant = new ArrayList<>();
  private final Set<Integer> lacking = new TreeSet<>();
  private final Set<Face> faces = new LinkedHashSet<>();
  private final List<Bookmark> bookmarks = new ArrayList<>();
  private boolean rightToLeft;
  private boolean drawings;
  private boolean markLeftOut;

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

  Set<Face> faces() {
    return faces;
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

  /** Puts a text at the end of an element. */
  void write(Element parent, String text) {
    if (NOT_DRAWN.contains(parent.getTagName())) {
      parent.appendChild(document.createTextNode(text));
      return;
    }
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
        writeAnother(parent, run);
      } else {
        writeLeftToRight(parent, run);
      }
      start = end;
    }
  }

  /** Pieces that can be printed and pieces that can't, in turn. */
  private void writeLeftToRight(Element parent, String text) {
    int start = 0;
    while (start < text.length()) {
      boolean can = canPrint(text.codePointAt(start));
      int end = start;
      while (end < text.length() && canPrint(text.codePointAt(end)) == can) {
        end += Character.charCount(text.codePointAt(end));
      }
      String piece = text.substring(start, end);
      if (can) {
        parent.appendChild(document.createTextNode(withoutJoiners(piece)));
      } else {
        writeAnother(parent, piece);
      }
      start = end;
    }
  }

  private boolean canPrint(int letter) {
    Face face = Letters.face(letter);
    if (face == null) {
      lacking.add(letter);
      return false;
    }
    faces.add(face);
    return true;
  }

  private static String withoutJoiners(String text) {
    return text.replace("\u200c", "").replace("\u200d", "");
  }

  /** A piece for which other signs are drawn than are meant. */
  private void writeAnother(Element parent, String text) {
    StringBuilder drawn = new StringBuilder();
    text.codePoints()
        .forEach(
            letter -> {
              if (canPrint(letter)) {
                drawn.appendCodePoint(letter);
              } else {
                drawn.append(PLACEHOLDER);
              }
            });
    Element piece = document.createElement("abbr");
    piece.setAttribute("title", String.valueOf(meant.size()));
    piece.setAttribute("dir", "ltr"); // a paragraph of its own, for the order of its letters
    piece.appendChild(document.createTextNode(drawn.toString()));
    meant.add(text);
    parent.appendChild(piece);
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
          element.setActualText(said.add(number) ? meant.get(Integer.parseInt(number)) : "");
          element.getCOSObject().removeItem(COSName.E);
        }
        say(element, said);
      }
    }
  }
}
