package nl.powervrouwen.ui.kit;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.text.Normalizer;
import java.util.Locale;
import nl.powervrouwen.refusals.Refusal;

/**
 * A link to a file that is made or copied when somebody follows it, on their own behalf: the room
 * checks them again then. The address belongs to their window alone, and no browser may keep the
 * file.
 */
public final class Download extends Anchor {

  /** Writes the file. */
  @FunctionalInterface
  public interface Content {

    /** Writes it to here, which stays open. */
    void writeTo(OutputStream out) throws IOException;
  }

  private Download(String text, DownloadHandler handler) {
    addClassName("btn");
    add(Symbol.DOWNLOAD.picture(), new Span(text));
    setHref(handler, AttachmentType.DOWNLOAD);
  }

  /**
   * A small file that is made at this moment; nothing is sent unless all of it was made.
   *
   * @param fileName as it is saved; never a path
   */
  public static Download made(String text, String fileName, String mediaType, Content content) {
    return new Download(text, event -> make(event, fileName, mediaType, content));
  }

  /**
   * A PDF that is made at this moment.
   *
   * @param kind of document: the beginning of the file's name, such as {@code certificaat}
   * @param of whom or what it is about: the rest of that name
   */
  public static Download pdf(String text, String kind, String of, Content content) {
    return made(text, pdfName(kind, of), "application/pdf", content);
  }

  /** A file name that every computer can keep, such as {@code certificaat-amina-voorbeeld.pdf}. */
  static String pdfName(String kind, String of) {
    String plain =
        Normalizer.normalize(of, Normalizer.Form.NFD)
            .replaceAll("\\p{M}", "")
            .toLowerCase(Locale.ROOT)
            .replaceAll("[^a-z0-9]+", "-")
            .replaceAll("^-|-$", "");
    return (plain.isEmpty() ? kind : kind + "-" + plain) + ".pdf";
  }

  /**
   * A file that is there already, however big.
   *
   * @param fileName as it is saved; never a path
   * @param size in bytes
   */
  public static Download stored(
      String text, String fileName, String mediaType, long size, Content content) {
    return new Download(text, event -> copy(event, fileName, mediaType, size, content));
  }

  private static void make(DownloadEvent event, String fileName, String mediaType, Content content)
      throws IOException {
    ByteArrayOutputStream made = new ByteArrayOutputStream();
    try {
      content.writeTo(made);
    } catch (Refusal refusal) {
      turnAway(event);
      return;
    }
    describe(event, fileName, mediaType, made.size());
    made.writeTo(event.getOutputStream());
  }

  private static void copy(
      DownloadEvent event, String fileName, String mediaType, long size, Content content)
      throws IOException {
    describe(event, fileName, mediaType, size);
    try {
      content.writeTo(event.getOutputStream());
    } catch (Refusal refusal) {
      turnAway(event);
    }
  }

  private static void describe(DownloadEvent event, String fileName, String mediaType, long size) {
    event.setFileName(fileName);
    event.setContentType(mediaType);
    event.setContentLength(size);
    event.getResponse().setHeader("Cache-Control", "no-store");
  }

  /** The same answer for what is gone, what never was, and what they may not see. */
  private static void turnAway(DownloadEvent event) throws IOException {
    event.getResponse().sendError(HttpServletResponse.SC_NOT_FOUND, "");
  }
}
