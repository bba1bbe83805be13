package nl.powervrouwen.documents;

import com.openhtmltopdf.extend.FSStream;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Reader;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * Writes a document as PDF/A-2a and PDF/UA-1, with its fonts inside.
 *
 * <p>Styles name two families: {@code Sans} and {@code Serif}, each regular and bold (Liberation,
 * SIL Open Font License 1.1: Latin, Greek and Cyrillic letters).
 */
public final class PdfWriter {

  /** Colours as a screen shows them; what PDF/A calls the output intent. */
  private static final byte[] SRGB = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();

  static {
    XRLog.setLoggingEnabled(false);
  }

  private PdfWriter() {}

  /**
   * Writes a document.
   *
   * @param about what it is
   * @param css its style sheet; addresses in it are not followed
   * @param body an element {@code body}
   * @param out where to; stays open
   * @throws IOException when writing fails
   */
  public static void write(About about, String css, Tag body, OutputStream out) throws IOException {
    write(about, css, body, null, out);
  }

  /**
   * Writes a document in which elements {@code svg-logo} stand for a drawing.
   *
   * @param logo null when there is none
   */
  static void write(About about, String css, Tag body, @Nullable Logo logo, OutputStream out)
      throws IOException {
    Document document = document(about, logo == null ? css : Logo.FACE + css, body);
    PdfRendererBuilder builder = new PdfRendererBuilder();
    builder.usePdfAConformance(PdfAConformance.PDFA_2_A);
    builder.usePdfUaAccessibility(true);
    builder.useColorProfile(SRGB);
    builder.withProducer("Powervrouwen");
    // Nothing is fetched: not from the network, not from the disk. A drawing asks for our fonts.
    builder.useUriResolver((base, address) -> Logo.FONT.equals(address) ? address : null);
    font(builder, "LiberationSans-Regular", "Sans", 400);
    font(builder, "LiberationSans-Bold", "Sans", 700);
    font(builder, "LiberationSerif-Regular", "Serif", 400);
    font(builder, "LiberationSerif-Bold", "Serif", 700);
    if (logo != null) {
      logo.drawnBy(builder, document);
      builder.useProtocolsStreamImplementation(address -> new FontStream(), Logo.SCHEME);
    }
    builder.withW3cDocument(document, null);
    builder.toStream(new Unclosed(out));
    builder.run();
  }

  /** The bold font, for the words in a drawing. */
  private static final class FontStream implements FSStream {
    @Override
    public InputStream getStream() {
      return open("LiberationSans-Bold");
    }

    @Override
    public Reader getReader() {
      throw new IllegalStateException("A font is not text");
    }
  }

  private static void font(PdfRendererBuilder builder, String file, String family, int weight) {
    builder.useFont(() -> open(file), family, weight, FontStyle.NORMAL, true);
  }

  static InputStream open(String file) {
    InputStream font =
        PdfWriter.class.getClassLoader().getResourceAsStream("liberation/" + file + ".ttf");
    if (font == null) {
      throw new IllegalStateException("The font " + file + " is not on the class path");
    }
    return font;
  }

  private static Document document(About about, String css, Tag body) {
    Document document = empty();
    Tag head =
        Tag.of("head")
            .add(
                Tag.of("title", about.title()),
                meta("description", about.description()),
                meta("author", about.author()),
                meta("subject", about.description()),
                Tag.of("style", css));
    String language = about.language().toLanguageTag();
    Element html = Tag.of("html").with("lang", language).add(head, body).in(document);
    document.appendChild(html);
    return document;
  }

  private static Tag meta(String name, String content) {
    return Tag.of("meta").with("name", name).with("content", content);
  }

  private static Document empty() {
    try {
      return DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder().newDocument();
    } catch (ParserConfigurationException e) {
      throw new IllegalStateException("The JDK makes no XML documents", e);
    }
  }
}
