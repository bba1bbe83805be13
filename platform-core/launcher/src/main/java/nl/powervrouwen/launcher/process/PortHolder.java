package nl.powervrouwen.launcher.process;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Finds who listens on a port, as far as the rights of our user reach. */
final class PortHolder {

  private static final String LISTENING = "0A";

  private PortHolder() {}

  /** A name and a number, such as {@code java (process 4711)}. */
  static Optional<String> of(int port) {
    try {
      Set<String> sockets = new HashSet<>();
      for (String table : List.of("/proc/net/tcp", "/proc/net/tcp6")) {
        if (Files.exists(Path.of(table))) {
          sockets.addAll(listening(Files.readAllLines(Path.of(table)), port));
        }
      }
      return sockets.isEmpty() ? fromLsof(port) : processWith(sockets).map(PortHolder::describe);
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /** The inodes of the sockets that listen on this port, out of the lines of /proc/net/tcp. */
  static Set<String> listening(List<String> table, int port) {
    Set<String> inodes = new HashSet<>();
    String wanted = ":%04X".formatted(port);
    for (String line : table) {
      String[] fields = line.strip().split("\\s+", -1);
      if (fields.length > 9 && fields[1].endsWith(wanted) && fields[3].equals(LISTENING)) {
        inodes.add(fields[9]);
      }
    }
    return inodes;
  }

  private static Optional<ProcessHandle> processWith(Set<String> sockets) {
    try (Stream<ProcessHandle> all = ProcessHandle.allProcesses()) {
      return all.filter(process -> holds(process.pid(), sockets)).findFirst();
    }
  }

  private static boolean holds(long pid, Set<String> sockets) {
    Path folder = Path.of("/proc", Long.toString(pid), "fd");
    try (DirectoryStream<Path> descriptors = Files.newDirectoryStream(folder)) {
      for (Path descriptor : descriptors) {
        String target = Files.readSymbolicLink(descriptor).toString();
        if (target.startsWith("socket:[")
            && sockets.contains(target.substring(8, target.length() - 1))) {
          return true;
        }
      }
      return false;
    } catch (IOException e) {
      return false; // Somebody else's process, or it has just ended.
    }
  }

  private static String describe(ProcessHandle process) {
    String command = process.info().command().orElse("a process");
    return Path.of(command).getFileName() + " (process " + process.pid() + ")";
  }

  private static Optional<String> fromLsof(int port) throws IOException {
    if (!OwnSession.onPath("lsof")) {
      return Optional.empty();
    }
    Process lsof = new ProcessBuilder("lsof", "-nP", "-t", "-iTCP:" + port, "-sTCP:LISTEN").start();
    String pids = new String(lsof.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    try {
      lsof.waitFor(5, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return pids.lines()
        .findFirst()
        .flatMap(pid -> ProcessHandle.of(Long.parseLong(pid.strip())))
        .map(PortHolder::describe);
  }
}
