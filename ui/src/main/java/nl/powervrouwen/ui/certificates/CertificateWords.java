package nl.powervrouwen.ui.certificates;

import java.io.IOException;
import java.io.OutputStream;
import java.text.Normalizer;
import java.util.Locale;
import nl.powervrouwen.outcomes.CertificateId;
import nl.powervrouwen.outcomes.CertificateRow;
import nl.powervrouwen.ui.kit.Chip;
import nl.powervrouwen.ui.kit.Download;
import nl.powervrouwen.ui.kit.Symbol;
import nl.powervrouwen.ui.kit.Tone;
import nl.powervrouwen.ui.texts.Moments;
import nl.powervrouwen.ui.texts.Texts;

/** How certificates are named and put into words. */
public final class CertificateWords {

  /** Writes a certificate as a PDF. */
  @FunctionalInterface
  public interface Writer {

    /** Writes this one to here. */
    void write(CertificateId certificate, OutputStream out) throws IOException;
  }

  private CertificateWords() {}

  /** Whether it counts, as a chip. */
  public static Chip chip(CertificateRow certificate) {
    return certificate.revokedAt() == null
        ? new Chip(Symbol.MEDAL, Tone.GOOD, Texts.text("certificate.valid"))
        : new Chip(
            Symbol.CROSS,
            Tone.WRONG,
            Texts.text("certificate.revoked", Moments.when(certificate.revokedAt())));
  }

  /** A link to its PDF. */
  public static Download download(CertificateRow certificate, Writer pdf) {
    Download link =
        Download.made(
            Texts.text("certificate.pdf"),
            fileName("certificaat", certificate.holder()),
            "application/pdf",
            out -> pdf.write(certificate.id(), out));
    link.getElement()
        .setAttribute("aria-label", Texts.text("certificate.pdf.of", certificate.holder()));
    return link;
  }

  /** A file name that every computer can keep, such as {@code certificaat-amina-voorbeeld.pdf}. */
  static String fileName(String kind, String of) {
    String plain =
        Normalizer.normalize(of, Normalizer.Form.NFD)
            .replaceAll("\\p{M}", "")
            .toLowerCase(Locale.ROOT)
            .replaceAll("[^a-z0-9]+", "-")
            .replaceAll("^-|-$", "");
    return (plain.isEmpty() ? kind : kind + "-" + plain) + ".pdf";
  }
}
