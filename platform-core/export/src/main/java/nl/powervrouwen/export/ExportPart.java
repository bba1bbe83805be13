package nl.powervrouwen.export;

import java.io.IOException;

/** Something that goes into an export besides the tables of the database. */
@FunctionalInterface
public interface ExportPart {

  /**
   * Adds it.
   *
   * @throws IOException when writing fails
   */
  void add(ExportFiles files) throws IOException;
}
