package nl.powervrouwen.ui.certificates;

import java.io.IOException;
import java.io.OutputStream;
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
        Download.pdf(
            Texts.text("certificate.pdf"),
            "certificaat",
            certificate.holder(),
            out -> pdf.write(certificate.id(), out));
    link.getElement()
        .setAttribute("aria-label", Texts.text("certificate.pdf.of", certificate.holder()));
    return link;
  }
}
