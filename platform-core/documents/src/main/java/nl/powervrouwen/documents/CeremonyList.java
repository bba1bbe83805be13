package nl.powervrouwen.documents;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import nl.powervrouwen.spi.Notation;

/**
 * The list for whoever hands out the certificates: whom to call, in which order, with room to tick
 * off.
 *
 * @param house whose paper it is
 * @param group name of the group
 * @param curriculum what they followed
 * @param names as one says them, in the order in which they are called; possibly empty
 * @param madeOn the day it was printed
 */
public record CeremonyList(
    House house, String group, String curriculum, List<String> names, LocalDate madeOn) {

  /** Copies the names. */
  public CeremonyList {
    names = List.copyOf(names);
  }

  /**
   * Writes the PDF.
   *
   * @param out where to; stays open
   * @throws IOException when writing fails
   */
  public void write(OutputStream out) throws IOException {
    new ListPdf(
            house,
            "Uitreiking certificaten",
            group,
            "Lijst met namen voor de uitreiking van de certificaten, met een vakje om af te vinken.")
        .line(group + " · " + curriculum)
        .line(count() + " Gemaakt op " + Notation.DUTCH.dateInWords(madeOn) + ".")
        .table(
            List.of(ListPdf.NUMBER, ListPdf.NAME, new ListPdf.Column("Uitgereikt", "tick")),
            names.stream().map(name -> List.of(name, "□")).toList())
        .write(out);
  }

  private String count() {
    return switch (names.size()) {
      case 0 -> "Er is nog geen geldig certificaat in deze groep.";
      case 1 -> "1 certificaat.";
      default -> names.size() + " certificaten.";
    };
  }
}
