package nl.powervrouwen.packs.internal;

import java.io.IOException;
import java.io.StringReader;
import java.util.regex.Pattern;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** A logo: an SVG that is a picture and does nothing. */
final class LogoDrawing {

  private static final Pattern DOES_THINGS =
      Pattern.compile(
          "<script|<foreignobject|<iframe|<embed|<object|<!entity|<!doctype|<\\?xml-stylesheet"
              + "|[\\s\"'/]on[a-z]+\\s*=|javascript:|data:"
              + "|(href|src)\\s*=\\s*[\"']?\\s*(?![\"'#\\s])|url\\(\\s*[\"']?(?!#)|@import",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern OPENS =
      Pattern.compile("\\A\\s*(<\\?xml[^>]*\\?>\\s*)?(<!--.*?-->\\s*)*<svg[\\s>]", Pattern.DOTALL);

  private LogoDrawing() {}

  /** Whether this is a picture without scripts and without addresses. */
  static boolean isStill(String svg) {
    return OPENS.matcher(svg).find()
        && svg.stripTrailing().endsWith("</svg>")
        && !DOES_THINGS.matcher(svg).find()
        && !svg.contains("&#")
        && isWellFormed(svg);
  }

  private static boolean isWellFormed(String svg) {
    try {
      SAXParserFactory parsers = SAXParserFactory.newDefaultInstance();
      parsers.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      parsers.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      parsers.newSAXParser().parse(new InputSource(new StringReader(svg)), new DefaultHandler());
      return true;
    } catch (SAXException e) {
      return false;
    } catch (IOException | ParserConfigurationException e) {
      throw new IllegalStateException("Java's own parser reads a text in memory", e);
    }
  }
}
