package nl.powervrouwen.drawings;

import java.io.IOException;
import java.io.StringReader;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/**
 * Tells whether an SVG is a still picture: only elements and attributes of a list, with values that
 * can be drawn, nothing that is fetched, and no more than can be drawn in a moment. The list itself
 * is {@link SvgList}; what an element and what it repeats come to is counted by {@link SvgTree}.
 */
public final class SvgCheck {

  /** Characters in a drawing; a word mark has a few thousand. */
  static final int LONGEST = 131_072;

  private static final Pattern OTHER_LETTERS =
      Pattern.compile(
          "\\A\\s*<\\?xml[^>]*encoding\\s*=\\s*[\"'](?!utf-8[\"'])", Pattern.CASE_INSENSITIVE);
  private static final Pattern DOCTYPE = Pattern.compile("<!doctype", Pattern.CASE_INSENSITIVE);

  private SvgCheck() {}

  /** The first reason why this is not drawn; empty when it may be. */
  public static Optional<SvgProblem> problem(String svg) {
    if (svg.length() > LONGEST) {
      return Optional.of(SvgRefused.of(0, "size", svg.length(), LONGEST).problem());
    }
    if (OTHER_LETTERS.matcher(svg).find()) {
      return Optional.of(SvgRefused.of(1, "letters").problem());
    }
    SvgReader reader = new SvgReader();
    try {
      parse(svg, reader);
      return Optional.empty();
    } catch (SvgRefused refused) {
      return Optional.of(refused.problem());
    } catch (SAXException broken) {
      boolean declared = DOCTYPE.matcher(svg).find() && reader.isEmpty();
      return Optional.of(SvgRefused.of(reader.line(), declared ? "doctype" : "broken").problem());
    }
  }

  private static void parse(String svg, SvgReader reader) throws SAXException {
    try {
      SAXParserFactory parsers = SAXParserFactory.newDefaultNSInstance();
      parsers.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      parsers.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      parsers.newSAXParser().parse(new InputSource(new StringReader(svg)), reader);
    } catch (IOException | ParserConfigurationException e) {
      throw new IllegalStateException("Java's own parser reads a text in memory", e);
    }
  }
}
