package nl.powervrouwen.jobs;

import java.io.IOException;
import java.io.OutputStream;

/**
 * What a job does. It runs outside a transaction, as the user who started it: the rooms' services
 * that it calls check their roles and begin transactions of their own.
 */
@FunctionalInterface
public interface JobWork {

  /**
   * Does it.
   *
   * @param control to be told how far the work is
   * @param out the job's file; closed by the job, and thrown away unless all went well
   * @return how the file is named
   * @throws IOException when writing fails
   */
  Made run(JobControl control, OutputStream out) throws IOException;

  /**
   * The name of what was made.
   *
   * @param fileName as it is saved, such as {@code presentieoverzicht-2026.xlsx}
   * @param mediaType such as {@code application/pdf}
   */
  record Made(String fileName, String mediaType) {}
}
