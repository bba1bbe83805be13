package nl.powervrouwen.tenancy;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import nl.powervrouwen.export.ExportAbout;
import nl.powervrouwen.export.ExportPart;
import nl.powervrouwen.export.ExportProgress;
import nl.powervrouwen.export.ExportReceipt;

/**
 * Everything of the caller's municipality in one zip, in open formats: see docs/export-format.md.
 *
 * <p>All tables are read as they stood at one moment, and row by row, so that the size of a
 * municipality costs time and no memory. Call it outside a transaction.
 */
public interface TenantExport {

  /**
   * Writes it.
   *
   * @param withBsn whether the BSNs stand in it opened; else only sealed, as they lie here
   * @param parts what is added after the tables, in this order
   * @param out where to; stays open
   * @return what was written
   * @throws IOException when writing fails
   */
  ExportReceipt write(
      ExportAbout about,
      boolean withBsn,
      List<ExportPart> parts,
      ExportProgress progress,
      OutputStream out)
      throws IOException;
}
