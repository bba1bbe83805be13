package nl.powervrouwen.documents;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.List;
import nl.powervrouwen.spi.Notation;
import org.jspecify.annotations.Nullable;

/**
 * The list on the table at a session: who is expected signs, and who comes without being on it
 * writes their name.
 *
 * @param house whose paper it is
 * @param group name of the group
 * @param session what it is about
 * @param start when it begins, as the clock on the wall says
 * @param end when it ends
 * @param place null when it is in no room
 * @param names as one says them, in the order of a list of names; possibly empty
 */
public record SignInList(
    House house,
    String group,
    String session,
    LocalDateTime start,
    LocalDateTime end,
    @Nullable String place,
    List<String> names) {

  /** Lines for who is not on the list; a blank makes each as high as the others. */
  private static final List<List<String>> WALK_INS = Collections.nCopies(6, List.of("\u00a0", ""));

  private static final ListPdf.Column SIGNATURE = new ListPdf.Column("Handtekening", "sign");

  /** Copies the names. */
  public SignInList {
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
            "Presentielijst",
            group + ", " + day(),
            "Lijst om te tekenen bij een bijeenkomst, met lege regels voor wie er niet op staat.")
        .line(group + " · " + session)
        .line(when() + (place == null ? "" : " · " + place))
        .line(count())
        .table(
            List.of(ListPdf.NUMBER, ListPdf.NAME, SIGNATURE),
            names.stream().map(name -> List.of(name, "")).toList())
        .heading("Ook aanwezig")
        .line("Staat uw naam niet op de lijst? Schrijf uw naam hier.")
        .table(List.of(ListPdf.NAME, SIGNATURE), WALK_INS)
        .write(out);
  }

  private String day() {
    return Notation.DUTCH.dayWithYear(start.toLocalDate());
  }

  private String when() {
    String hours = Notation.DUTCH.span(start.toLocalTime(), end.toLocalTime());
    return day() + ", " + hours + " uur";
  }

  private String count() {
    return switch (names.size()) {
      case 0 -> "Er worden geen deelnemers verwacht.";
      case 1 -> "Er wordt 1 deelnemer verwacht.";
      default -> "Er worden " + names.size() + " deelnemers verwacht.";
    };
  }
}
