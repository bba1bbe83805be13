package nl.powervrouwen.documents;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * What is printed on one certificate.
 *
 * @param holder whose it is, as one says their name
 * @param curriculum what they followed
 * @param programme of which programme; blank when there is nothing to say
 * @param themes what it was about; possibly empty
 * @param hours whole hours they were there
 * @param place where it is handed out
 * @param day the date on it
 * @param signer who signs
 * @param office their office
 * @param code by which it can be checked, in groups
 * @param address where, such as {@code berkelland.example/certificaat}
 */
public record Certificate(
    String holder,
    String curriculum,
    String programme,
    List<String> themes,
    int hours,
    String place,
    LocalDate day,
    String signer,
    String office,
    String code,
    String address) {

  /** Copies the themes. */
  public Certificate {
    Objects.requireNonNull(day, "day");
    themes = List.copyOf(themes);
  }

  /** The address at which this one is checked. */
  String link() {
    return "https://" + address + "/" + code;
  }
}
