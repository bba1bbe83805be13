package nl.powervrouwen.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import nl.powervrouwen.onboarding.BrokenPack;
import nl.powervrouwen.onboarding.PackArchive;
import nl.powervrouwen.spi.Words;
import nl.powervrouwen.tenancy.Order;
import nl.powervrouwen.tenancy.OrderDoor;
import nl.powervrouwen.tenancy.OrderKind;
import nl.powervrouwen.tenancy.Register;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A folder in which packs are dropped: each becomes an order, once for what is in it, and a file
 * beside it tells what came of it.
 */
final class TenantsFolder implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(TenantsFolder.class);
  private static final long LOOK_EVERY_MILLIS = 500;
  private static final int LOOKS_UNCHANGED = 2;
  private static final String RESULT = ".result.txt";
  private static final String MARK = "Kenmerk: ";
  private static final Locale DUTCH = Locale.forLanguageTag("nl");

  private final Path folder;
  private final Register register;
  private final CountDownLatch closing = new CountDownLatch(1);

  /** How each pack looked, and for how many looks it has looked so. */
  private final Map<Path, Look> looks = new HashMap<>();

  /** Orders that are not at their end yet, with the pack and its mark. */
  private final Map<UUID, Asked> asked = new HashMap<>();

  private record Look(String shape, int times) {}

  private record Asked(Path pack, String mark) {}

  /** Works in this folder, which is made when it is not there. */
  TenantsFolder(Path folder, Register register) {
    this.folder = folder;
    this.register = register;
  }

  /** Looks from now on, in a thread of its own. */
  void start() {
    Thread thread = new Thread(this::run, "tenants-folder");
    thread.setDaemon(true);
    thread.start();
  }

  private void run() {
    try {
      do {
        try {
          look();
        } catch (IOException | UncheckedIOException e) {
          LOG.warn("The folder {} can't be read or written: {}", folder, e.getMessage());
        } catch (RuntimeException e) {
          LOG.debug("The database does not answer now", e); // the provisioner tells it too
        }
      } while (!closing.await(LOOK_EVERY_MILLIS, TimeUnit.MILLISECONDS));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Looks once. */
  void look() throws IOException {
    Files.createDirectories(folder);
    List<Path> packs;
    try (Stream<Path> files = Files.list(folder)) {
      packs = files.filter(TenantsFolder::isPack).sorted().toList();
    }
    looks.keySet().retainAll(Set.copyOf(packs));
    for (Path pack : packs) {
      String shape = shape(pack);
      Look before = looks.get(pack);
      Look now =
          new Look(shape, before != null && before.shape().equals(shape) ? before.times() + 1 : 0);
      looks.put(pack, now);
      if (now.times() == LOOKS_UNCHANGED && !isAsked(pack)) {
        offer(pack, shape);
      }
    }
    for (UUID id : Set.copyOf(asked.keySet())) {
      register.order(id).filter(order -> order.state().isEnd()).ifPresent(this::tell);
    }
  }

  private boolean isAsked(Path pack) {
    return asked.values().stream().anyMatch(order -> order.pack().equals(pack));
  }

  private static boolean isPack(Path file) {
    String name = String.valueOf(file.getFileName());
    return !name.startsWith(".")
        && (name.endsWith(".yaml")
            || name.endsWith(".yml")
            || name.endsWith(".jar")
            || name.endsWith(".zip")
            || Files.isRegularFile(file.resolve(PackArchive.DESCRIPTION)));
  }

  /** Changes as long as somebody is still writing. */
  private static String shape(Path pack) throws IOException {
    StringBuilder shape = new StringBuilder();
    try (Stream<Path> files = Files.walk(pack, 3)) {
      for (Path file : files.sorted().limit(200).toList()) {
        shape
            .append(file)
            .append(' ')
            .append(Files.size(file))
            .append(' ')
            .append(Files.getLastModifiedTime(file))
            .append('\n');
      }
    }
    return Integer.toHexString(shape.toString().hashCode());
  }

  private void offer(Path pack, String shape) {
    try {
      PackArchive archive = PackArchive.at(pack);
      if (archive.digest().equals(told(pack))) {
        return;
      }
      UUID id =
          register.ask(
              OrderKind.APPLY, null, archive.toZip(), null, OrderDoor.FOLDER, "folder", "tenants/");
      asked.put(id, new Asked(pack, archive.digest()));
    } catch (BrokenPack e) {
      if (!shape.equals(told(pack))) {
        write(pack, "Het pakket klopt niet. Er is niets veranderd.\n" + e.in(DUTCH), shape);
      }
    }
  }

  private void tell(Order order) {
    Asked about = asked.remove(order.id());
    if (about == null) {
      return;
    }
    Words outcome = order.outcome();
    String heading =
        switch (order.state()) {
          case DONE -> "Gelukt.";
          case NOTHING_TO_DO -> "Er hoefde niets te gebeuren.";
          case REFUSED -> "Het pakket is geweigerd. Er is niets veranderd.";
          default ->
              "Het is niet gelukt. Zet het bestand opnieuw neer om het nog eens te proberen.";
        };
    write(about.pack(), heading + "\n" + (outcome == null ? "" : outcome.in(DUTCH)), about.mark());
  }

  private Path result(Path pack) {
    return pack.resolveSibling(pack.getFileName() + RESULT);
  }

  /** The mark of what the result is about; null when there is no result. */
  private @Nullable String told(Path pack) {
    Path result = result(pack);
    try {
      return Files.exists(result)
          ? Files.readAllLines(result).stream()
              .filter(line -> line.startsWith(MARK))
              .map(line -> line.substring(MARK.length()))
              .findFirst()
              .orElse("")
          : null;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void write(Path pack, String text, String mark) {
    Path draft = folder.resolve("." + pack.getFileName() + ".draft");
    try {
      Files.writeString(draft, text.strip() + "\n\n" + MARK + mark + "\n");
      Files.move(
          draft, result(pack), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    closing.countDown();
  }
}
