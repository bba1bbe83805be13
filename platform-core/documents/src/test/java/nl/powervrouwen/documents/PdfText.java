package nl.powervrouwen.documents;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;

/** What a screen reader reads aloud: the text of the structure tree. */
final class PdfText {

  private static final Set<String> BLOCKS = Set.of("P", "H1", "H2", "H3", "H4", "TD", "TH", "LI");

  private final Map<PDPage, Map<Integer, String>> pages = new HashMap<>();
  private final List<String> blocks = new ArrayList<>();

  private PdfText() {}

  /** The text of each paragraph, heading, cell and item, in the order in which it is read. */
  static List<String> read(byte[] pdf) throws IOException {
    PdfText text = new PdfText();
    try (PDDocument document = Loader.loadPDF(pdf)) {
      for (PDPage page : document.getPages()) {
        text.pages.put(page, content(page));
      }
      text.walk(document.getDocumentCatalog().getStructureTreeRoot(), document.getPage(0));
    }
    return text.blocks;
  }

  private static Map<Integer, String> content(PDPage page) throws IOException {
    PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
    extractor.setSuppressDuplicateOverlappingText(false);
    extractor.processPage(page);
    Map<Integer, String> content = new HashMap<>();
    for (PDMarkedContent part : extractor.getMarkedContents()) {
      StringBuilder text = new StringBuilder();
      for (Object inside : part.getContents()) {
        if (inside instanceof TextPosition position) {
          text.append(position.getUnicode());
        }
      }
      content.merge(part.getMCID(), text.toString(), String::concat);
    }
    return content;
  }

  private void walk(PDStructureNode node, PDPage page) {
    for (Object kid : node.getKids()) {
      if (kid instanceof PDStructureElement element) {
        if (BLOCKS.contains(element.getStructureType())) {
          blocks.add(said(element, page));
        } else {
          walk(element, page);
        }
      }
    }
  }

  private String said(PDStructureElement element, PDPage outer) {
    if (element.getActualText() != null) {
      return element.getActualText();
    }
    PDPage page = element.getPage() == null ? outer : element.getPage();
    StringBuilder said = new StringBuilder();
    for (Object kid : element.getKids()) {
      if (kid instanceof PDStructureElement inner) {
        said.append(said(inner, page));
      } else if (kid instanceof Integer number) {
        said.append(on(page, number));
      } else if (kid instanceof PDMarkedContentReference part) {
        said.append(on(part.getPage() == null ? page : part.getPage(), part.getMCID()));
      }
    }
    return said.toString();
  }

  private String on(PDPage page, int number) {
    return pages.getOrDefault(page, Map.of()).getOrDefault(number, "");
  }
}
