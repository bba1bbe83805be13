package nl.powervrouwen.documents;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import java.io.IOException;
import java.io.StringReader;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/**
 * A municipality's mark as SVG, with the words that stand for it.
 *
 * @param svg a drawing; one that may not or can't be drawn is left out, and its words stand there
 * @param words what a screen reader says, such as {@code gemeente Berkelland}
 */
public record Logo(String svg, String words) {

  /** The address by which a drawing asks for the one font it may use. */
  static final String SCHEME = "font";

  static final String FONT = SCHEME + ":drawing";
  private static final String FAMILY = "Drawing";
  static final String FACE =
      "@font-face { font-family: "
          + FAMILY
          + "; font-weight: 700; src: url("
          + FONT
          + ");"
          + " -fs-pdf-font-embed: embed; -fs-pdf-font-encoding: Identity-H; }\n";

  private static final String SVG = "http://www.w3.org/2000/svg";
  private static final String XLINK = "http://www.w3.org/1999/xlink";
  private static final String OURS = "drawing-";
  private static final Pattern CLASS = Pattern.compile("\\.(?=[A-Za-z_][\\w-]*\\s*[,{])");
  private static final String INK = "#22201d";
  private static final Pattern BOX =
      Pattern.compile("\\s*\\S+[\\s,]+\\S+[\\s,]+([0-9.]+)[\\s,]+([0-9.]+)\\s*");

  /** Whether it is printed; tried once, which takes a moment. */
  public boolean isPrinted() {
    return LogoTrial.passes(this);
  }

  /** Lets a renderer draw; of its own, for who never draws need not carry the library. */
  static void drawnBy(PdfRendererBuilder builder) {
    builder.useSVGDrawer(new BatikSVGDrawer());
  }

  Element drawn(Document document, int millimetres) {
    Element copy = (Element) document.importNode(read(), true);
    Matcher box = BOX.matcher(copy.getAttribute("viewBox"));
    double ratio =
        box.matches() ? Double.parseDouble(box.group(1)) / Double.parseDouble(box.group(2)) : 1;
    copy.setAttribute("alt", words);
    copy.removeAttribute("aria-label");
    copy.setAttribute("width", Math.round(millimetres * ratio) + "mm");
    copy.setAttribute("height", millimetres + "mm");
    return copy;
  }

  /** On paper there is one ink, and a font of our own. */
  private Element read() {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      DocumentBuilder builder = factory.newDocumentBuilder();
      Element root =
          builder
              .parse(new InputSource(new StringReader(svg.replace("currentColor", INK))))
              .getDocumentElement();
      onlyDrawing(root);
      return root;
    } catch (ParserConfigurationException | SAXException | IOException e) {
      throw new IllegalArgumentException("The logo is not an SVG that can be printed", e);
    }
  }

  /** A class of the drawing is not one of the document, though they may have one name. */
  private static void keepClassesApart(Element element) {
    String classes = element.getAttribute("class").strip();
    if (!classes.isEmpty()) {
      element.setAttribute("class", OURS + classes.replaceAll("\\s+", " " + OURS));
    }
    if (element.getTagName().equals("style")) {
      String rules = element.getTextContent();
      element.setTextContent(CLASS.matcher(rules).replaceAll("." + OURS));
    }
  }

  private static void onlyDrawing(Element element) {
    keepClassesApart(element);
    // The renderer knows the older way of referring only.
    if (element.hasAttribute("href") && !element.hasAttributeNS(XLINK, "href")) {
      element.setAttributeNS(XLINK, "xlink:href", element.getAttribute("href"));
    }
    if (element.getTagName().equals("text")) {
      element.setAttribute("font-family", FAMILY);
      element.setAttribute("font-weight", "700");
    }
    NodeList children = element.getChildNodes();
    for (int i = children.getLength() - 1; i >= 0; i--) {
      Node child = children.item(i);
      if (child instanceof Element inner && SVG.equals(inner.getNamespaceURI())) {
        onlyDrawing(inner);
      }
    }
  }
}
