package nl.powervrouwen.documents;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.verapdf.core.EncryptedPdfException;
import org.verapdf.core.ModelParsingException;
import org.verapdf.core.ValidationException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** Asks veraPDF whether a PDF keeps to PDF/A-2a and PDF/UA-1. */
public final class PdfChecker {

  static {
    VeraGreenfieldFoundryProvider.initialise();
  }

  private PdfChecker() {}

  /** What is wrong, in veraPDF's words; empty when nothing is. */
  public static List<String> failures(byte[] pdf) {
    List<String> failures = new ArrayList<>();
    failures.addAll(failures(pdf, PDFAFlavour.PDFA_2_A));
    failures.addAll(failures(pdf, PDFAFlavour.PDFUA_1));
    return failures;
  }

  private static List<String> failures(byte[] pdf, PDFAFlavour flavour) {
    try (InputStream in = new ByteArrayInputStream(pdf);
        PDFAParser parser = Foundries.defaultInstance().createParser(in, flavour);
        PDFAValidator validator =
            Foundries.defaultInstance().createValidator(flavour, 100, false, false, false)) {
      return validator.validate(parser).getTestAssertions().stream()
          .filter(assertion -> assertion.getStatus() == TestAssertion.Status.FAILED)
          .map(a -> flavour.getId() + " " + a.getRuleId().getClause() + ": " + a.getMessage())
          .toList();
    } catch (IOException | ValidationException | ModelParsingException | EncryptedPdfException e) {
      throw new IllegalStateException("veraPDF cannot read this", e);
    }
  }
}
