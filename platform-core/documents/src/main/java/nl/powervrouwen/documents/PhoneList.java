package nl.powervrouwen.documents;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import nl.powervrouwen.spi.Notation;
import org.jspecify.annotations.Nullable;

/**
 * How to reach the participants of a group, for who leads it.
 *
 * @param house whose paper it is
 * @param group name of the group
 * @param lines one for each participant, in the order of a list of names; possibly empty
 * @param madeOn the day it was printed
 */
public record PhoneList(House house, String group, List<Line> lines, LocalDate madeOn) {

  /** In the place of a telephone number that must not be on a list. */
  public static final String SECRET = "geheim";

  private static final String UNKNOWN = "niet bekend";

  /**
   * One participant.
   *
   * @param name as one says it
   * @param phone null when it is not known
   * @param language the language they speak best; null when it is not known
   */
  public record Line(String name, @Nullable String phone, @Nullable String language) {}

  /** Copies the lines. */
  public PhoneList {
    lines = List.copyOf(lines);
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
            "Telefoonlijst",
            group,
            "Namen, telefoonnummers en talen van de deelnemers van een groep.")
        .line(group)
        .line(count() + " Gemaakt op " + Notation.DUTCH.dateInWords(madeOn) + ".")
        .line("Deze lijst is alleen voor wie de groep begeleidt. Vernietig de lijst na gebruik.")
        .table(
            List.of(
                ListPdf.NAME,
                new ListPdf.Column("Telefoon", "phone"),
                new ListPdf.Column("Taal", "language")),
            lines.stream()
                .map(line -> List.of(line.name(), said(line.phone()), said(line.language())))
                .toList())
        .write(out);
  }

  private static String said(@Nullable String known) {
    return known == null ? UNKNOWN : known;
  }

  private String count() {
    return switch (lines.size()) {
      case 0 -> "Deze groep heeft geen deelnemers.";
      case 1 -> "1 deelnemer.";
      default -> lines.size() + " deelnemers.";
    };
  }
}
