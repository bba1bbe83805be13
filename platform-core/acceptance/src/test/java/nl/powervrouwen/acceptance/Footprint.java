package nl.powervrouwen.acceptance;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * What one of the platform's Java servers holds of the machine's memory.
 *
 * @param resident bytes that the system gave it
 * @param live bytes of the objects that were left after a full collection
 */
record Footprint(double resident, double live) {

  private static final String LIBERTY = "ws-server.jar";
  private static final String KEYCLOAK = "quarkus-run.jar";
  private static final double MB = 1e6;

  /** Of the application that this JVM started. */
  static Footprint ofLiberty() throws IOException {
    return of(LIBERTY);
  }

  /** Of the Keycloak that this JVM started. */
  static Footprint ofKeycloak() throws IOException {
    return of(KEYCLOAK);
  }

  /** Prints both. */
  void print(String whose) {
    Figures.print(whose + ": objects after a full collection", live / MB, "MB");
    Figures.print(whose + ": resident", resident / MB, "MB");
  }

  private static Footprint of(String inCommand) throws IOException {
    long pid =
        ProcessHandle.current()
            .descendants()
            .filter(process -> process.info().commandLine().orElse("").contains(inCommand))
            .mapToLong(ProcessHandle::pid)
            .findFirst()
            .orElseThrow();
    double live = live(pid);
    return new Footprint(resident(pid), live);
  }

  private static double resident(long pid) throws IOException {
    return Files.readAllLines(Path.of("/proc/" + pid + "/status")).stream()
            .filter(line -> line.startsWith("VmRSS"))
            .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
            .sum()
        * 1024.0;
  }

  /** A histogram collects first; its last line is the sum. */
  private static double live(long pid) throws IOException {
    Process jcmd =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "jcmd").toString(),
                Long.toString(pid),
                "GC.class_histogram")
            .redirectErrorStream(true)
            .start();
    String answer = new String(jcmd.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return answer
        .lines()
        .filter(line -> line.startsWith("Total"))
        .mapToDouble(line -> Double.parseDouble(line.strip().split("\\s+", -1)[2]))
        .findFirst()
        .orElseThrow(() -> new AssertionError("jcmd gave no histogram: " + answer));
  }
}
