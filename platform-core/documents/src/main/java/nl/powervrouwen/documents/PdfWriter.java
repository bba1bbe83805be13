package nl.powervrouwen.documents;

import com.openhtmltopdf.extend.FSStream;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FSFontUseCase;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.Diagnostic;
import com.openhtmltopdf.util.XRLog;
import com.openhtmltopdf.util.XRLogger;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Reader;
import java.util.EnumSet;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.logging.Level;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.w3c.dom.Element;

/**
 * Writes a document as PDF/A-2a and PDF/UA-1, with its fonts inside.
 *
 * <p>Styles name two families: {@code Sans} and {@code Serif}, each regular and bold (Liberation,
 * SIL Open Font License 1.1: Latin, Greek, Cyrillic and Hebrew letters). Letters of other scripts
 * come from a font that is made for the document ({@link ShapedFont}), whatever the family; that
 * asks of the server what the JDK asks to use fonts at all: fontconfig and one font of any kind.
 * For a letter that no font has a square is drawn, and a note below the title names it. Headings
 * are bookmarks when there is more than one page.
 */
public final class PdfWriter {

  private static final String LIBERATION = "liberation/";

  /** Colours as a screen shows them; what PDF/A calls the output intent. */
  private static final byte[] SRGB = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();

  static {
    // Nothing is written to a log; who asks what went wrong is told.
    XRLog.setLoggerImpl(new Silence());
    XRLog.setLoggingEnabled(true);
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
    try (PDDocument pdf = drawn(about, css, body, wrong -> {})) {
      pdf.save(new Unclosed(out));
    }
  }

  /**
   * Writes a document, and tells whether all of it is in it: a drawing in which something is wrong
   * is otherwise left out in silence.
   */
  static boolean isWritten(About about, Tag body, OutputStream out) throws IOException {
    AtomicBoolean whole = new AtomicBoolean(true);
    try (PDDocument pdf =
        drawn(about, "", body, wrong -> whole.set(whole.get() && !isGrave(wrong)))) {
      pdf.save(new Unclosed(out));
    }
    return whole.get();
  }

  private static boolean isGrave(Diagnostic wrong) {
    return wrong.hasError();
  }

  /** A document that is not yet written: of its layout nothing is kept, which takes most memory. */
  private static PDDocument drawn(About about, String css, Tag body, Consumer<Diagnostic> wrong)
      throws IOException {
    Composition composition = new Composition();
    Element head = compose(composition, about, css, body);
    PdfRendererBuilder builder = accessible();
    builder.withDiagnosticConsumer(wrong);
    font(builder, "LiberationSans-Regular", "Sans", 400);
    font(builder, "LiberationSans-Bold", "Sans", 700);
    font(builder, "LiberationSerif-Regular", "Serif", 400);
    font(builder, "LiberationSerif-Bold", "Serif", 700);
    addWhatIsNeeded(builder, composition);
    builder.withW3cDocument(composition.document(), null);
    try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
      renderer.layout();
      if (renderer.getRootBox().getLayer().getPages().size() > 1) {
        composition.addBookmarks(head);
      }
      PDDocument pdf = renderer.createPDFKeepOpen();
      composition.sayWhatIsMeant(pdf);
      if (!composition.shaped().isEmpty()) {
        pdf.save(OutputStream.nullOutputStream()); // only then are the fonts in it
        composition.shaped().sayMeanings(pdf);
      }
      return pdf;
    }
  }

  private static PdfRendererBuilder accessible() {
    PdfRendererBuilder builder = new PdfRendererBuilder();
    builder.usePdfAConformance(PdfAConformance.PDFA_2_A);
    builder.usePdfUaAccessibility(true);
    builder.useColorProfile(SRGB);
    builder.withProducer("Powervrouwen");
    builder.useReplacementText(Composition.PLACEHOLDER);
    // Nothing is fetched: not from the network, not from the disk. A drawing asks for our fonts.
    builder.useUriResolver((base, address) -> Logo.FONT.equals(address) ? address : null);
    return builder;
  }

  /** What only some documents ask for; the others are written as if it did not exist. */
  private static void addWhatIsNeeded(PdfRendererBuilder builder, Composition composition) {
    ShapedFont shaped = composition.shaped();
    if (!shaped.isEmpty()) {
      Set<FSFontUseCase> use = EnumSet.of(FSFontUseCase.FALLBACK_PRE);
      byte[] file = shaped.file();
      builder.useFont(
          () -> new ByteArrayInputStream(file), "Shaped", 400, FontStyle.NORMAL, true, use);
      builder.useUnicodeLineBreaker(new LineEnds(shaped));
    }
    if (composition.hasRightToLeft()) {
      builder.useUnicodeBidiReorderer(new RightToLeft(shaped));
      builder.useUnicodeBidiSplitter(() -> new RightToLeft.Splitter(shaped));
    }
    if (composition.hasDrawings()) {
      Logo.drawnBy(builder);
      builder.useProtocolsStreamImplementation(address -> new FontStream(), Logo.SCHEME);
    }
  }

  /** Where a log would be. */
  private static final class Silence implements XRLogger {
    @Override
    public void log(String where, Level level, String message) {}

    @Override
    public void log(String where, Level level, String message, Throwable cause) {}

    @Override
    public void setLevel(String logger, Level level) {}

    @Override
    public boolean isLogLevelEnabled(Diagnostic diagnostic) {
      return false;
    }
  }

  /** The bold font, for the words in a drawing. */
  private static final class FontStream implements FSStream {
    @Override
    public InputStream getStream() {
      return Face.open(LIBERATION + "LiberationSans-Bold");
    }

    @Override
    public Reader getReader() {
      throw new IllegalStateException("A font is not text");
    }
  }

  private static void font(PdfRendererBuilder builder, String file, String family, int weight) {
    builder.useFont(() -> Face.open(LIBERATION + file), family, weight, FontStyle.NORMAL, true);
  }

  /**
   * Makes the whole document.
   *
   * @return its head
   */
  private static Element compose(Composition composition, About about, String css, Tag body) {
    Element written = body.in(composition);
    composition.tellWhatIsLacking(written, about.language());
    Tag titles =
        Tag.of("head")
            .add(
                Tag.of("title", about.title()),
                meta("description", about.description()),
                meta("author", about.author()),
                meta("subject", about.description()),
                Tag.of("style", composition.hasDrawings() ? Logo.FACE + css : css));
    Element head = titles.in(composition);
    Element html = Tag.of("html").with("lang", about.language().toLanguageTag()).in(composition);
    html.appendChild(head);
    html.appendChild(written);
    composition.document().appendChild(html);
    return head;
  }

  private static Tag meta(String name, String content) {
    return Tag.of("meta").with("name", name).with("content", content);
  }
}
