package nl.powervrouwen.modules;

import java.io.Serializable;
import java.util.List;
import nl.powervrouwen.spi.FileKind;
import nl.powervrouwen.spi.Need;
import nl.powervrouwen.spi.PeriodType;
import nl.powervrouwen.spi.Words;

/**
 * A reporting format as a list shows it.
 *
 * @param id such as {@code presentieoverzicht}
 * @param version such as {@code 1}
 * @param title the name as people see it
 * @param description what it is for and for whom
 * @param periodType the kind of period it is made for
 * @param files the kinds of file it can write
 * @param needs the facts about participants that it is handed, in the order in which people read
 *     them; possibly none
 */
public record FormatRow(
    String id,
    String version,
    Words title,
    Words description,
    PeriodType periodType,
    List<FileKind> files,
    List<Need> needs)
    implements Serializable {

  /** Copies the lists. */
  public FormatRow {
    files = List.copyOf(files);
    needs = List.copyOf(needs);
  }
}
