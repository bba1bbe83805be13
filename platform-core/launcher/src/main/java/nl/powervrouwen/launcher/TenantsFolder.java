package nl.powervrouwen.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.powervrouwen.packs.PackArchive;
import nl.powervrouwen.packs.PackRefusal;
import nl.powervrouwen.packs.PackReview;
import nl.powervrouwen.registry.Order;
import nl.powervrouwen.registry.OrderKind;
import nl.powervrouwen.registry.OrderSource;
import nl.powervrouwen.registry.Register;
import nl.powervrouwen.registry.Sha256;
import nl.powervrouwen.registry.WholeFile;
import nl.powervrouwen.spi.Words;
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

  /** A pack that somebody is still writing must not be opened half: wait for two quiet seconds. */
  private static final int LOOKS_UNCHANGED = 4;

  /** More packs than this wait in the folder, not in the database. */
  private static final int MOST_ASKED = 50;

  /** A pack has fewer files; who dropped more is told so by its reader. */
  private static final int MOST_SHAPED = 200;

  private static final long LARGEST_RESULT = 1024L * 1024;
  private static final String RESULT = ".result.txt";
  private static final String MARK = "Kenmerk: ";
  private static final Locale DUTCH = Locale.forLanguageTag("nl");

  private final Path folder;
  private final Register register;
  private String complaint = "";
  private final CountDownLatch closing = new CountDownLatch(1);

  /** How each pack looked, and for how many looks it has looked so. */
  private final Map<Path, Look> looks = new HashMap<>();

  /** Orders that are not at their end yet, with the pack, its mark and what was last told. */
  private final Map<UUID, Asked> asked = new HashMap<>();

  private record Look(String shape, int times, boolean offered) {
    /** Half a minute is as good as an hour. */
    Look again() {
      return new Look(shape, Math.min(times + 1, LOOKS_UNCHANGED), offered);
    }

    boolean isReady() {
      return times >= LOOKS_UNCHANGED && !offered;
    }
  }

  private record Asked(Path pack, String mark, String said) {
    /** One that waits for a municipality's agreement may be changed meanwhile. */
    boolean isAtWork() {
      return said.isEmpty();
    }
  }

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
          complain("");
        } catch (IOException | UncheckedIOException e) {
          complain("The folder " + folder + " can't be read or written: " + e.getMessage());
        } catch (RuntimeException e) {
          LOG.debug("The database does not answer now", e); // the provisioner tells it too
        }
      } while (!closing.await(LOOK_EVERY_MILLIS, TimeUnit.MILLISECONDS));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Tells each trouble once, not twice a second. */
  private void complain(String trouble) {
    if (!trouble.isEmpty() && !trouble.equals(complaint)) {
      LOG.warn("{}", trouble);
    }
    complaint = trouble;
  }

  /** Looks once. */
  void look() throws IOException {
    Files.createDirectories(folder);
    List<Path> packs;
    try (Stream<Path> files = Files.list(folder)) {
      packs = files.filter(TenantsFolder::isPack).sorted().toList();
    }
    looks.keySet().retainAll(Set.copyOf(packs));
    IOException trouble = null;
    for (Path pack : packs) {
      try {
        look(pack);
      } catch (IOException | UncheckedIOException e) {
        trouble = new IOException(pack.getFileName() + ": " + e.getMessage(), e);
      }
    }
    for (UUID id : Set.copyOf(asked.keySet())) {
      register.order(id).filter(order -> !order.state().isWork()).ifPresent(this::tell);
    }
    if (trouble != null) {
      throw trouble; // one that can't be read does not keep the others waiting
    }
  }

  private void look(Path pack) throws IOException {
    String shape = shape(pack);
    Look before = looks.get(pack);
    Look now =
        before != null && before.shape().equals(shape) ? before.again() : new Look(shape, 0, false);
    looks.put(pack, now);
    if (now.isReady() && !isAsked(pack) && atWork() < MOST_ASKED && offer(pack, shape)) {
      looks.put(pack, new Look(shape, now.times(), true));
    }
  }

  private boolean isAsked(Path pack) {
    return asked.values().stream().anyMatch(order -> order.isAtWork() && order.pack().equals(pack));
  }

  private long atWork() {
    return asked.values().stream().filter(Asked::isAtWork).count();
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
      for (Path file : files.filter(f -> isShown(pack, f)).limit(MOST_SHAPED).sorted().toList()) {
        shape
            .append(file)
            .append(' ')
            .append(Files.size(file))
            .append(' ')
            .append(Files.getLastModifiedTime(file))
            .append('\n');
      }
    }
    return Sha256.of(shape.toString());
  }

  /** Hidden files, as those of a version control system, are no part of a pack. */
  private static boolean isShown(Path pack, Path file) {
    for (Path name : pack.relativize(file)) {
      if (name.toString().startsWith(".")) {
        return false;
      }
    }
    return true;
  }

  /** Whether nothing more has to be done with this pack as it is; false asks to look again. */
  private boolean offer(Path pack, String shape) throws IOException {
    if (!pack.toRealPath().startsWith(folder.toRealPath())) {
      refuse(
          pack,
          "Dit is een verwijzing naar buiten deze map. Zet het pakket zelf hier neer.",
          shape);
      return true;
    }
    try {
      PackArchive archive = PackArchive.at(pack);
      if (!shape.equals(shape(pack))) {
        return false; // it changed while it was read
      }
      if (!archive.digest().equals(told(pack))) {
        new PackReview(register).read(archive);
        UUID id =
            register.ask(
                OrderKind.APPLY,
                null,
                archive.toZip(),
                null,
                OrderSource.FOLDER,
                "folder",
                "tenants/");
        asked.values().removeIf(older -> older.pack().equals(pack));
        asked.put(id, new Asked(pack, archive.digest(), ""));
      }
    } catch (PackRefusal e) {
      refuse(pack, e.in(DUTCH), shape);
    }
    return true;
  }

  private void refuse(Path pack, String why, String shape) throws IOException {
    if (!shape.equals(told(pack))) {
      write(pack, "Het pakket klopt niet. Er is niets veranderd.\n" + why, shape);
    }
  }

  private void tell(Order order) {
    Asked about = asked.get(order.id());
    if (about == null) {
      return;
    }
    String outcome = said(order);
    String heading =
        switch (order.state()) {
          case AGREEMENT -> "Er is nog niets veranderd.";
          case DONE -> "Gelukt.";
          case NOTHING_TO_DO -> "Er hoefde niets te gebeuren.";
          case REFUSED -> "Het pakket is geweigerd. Er is niets veranderd.";
          default ->
              "Het is niet gelukt. Zet het bestand opnieuw neer om het nog eens te proberen.";
        };
    try {
      String text = (heading + "\n" + outcome).strip();
      if (order.state().isEnd() || !text.equals(about.said())) {
        write(about.pack(), text, about.mark());
      }
      asked.put(order.id(), new Asked(about.pack(), about.mark(), text));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    if (order.state().isEnd()) {
      asked.remove(order.id()); // not before: a full disk may have room later
    }
  }

  /** What came of it, or what it waits for. */
  private static String said(Order order) {
    Words outcome = order.outcome();
    return outcome != null
        ? outcome.in(DUTCH)
        : order.steps().stream()
            .map(Order.Step::note)
            .flatMap(Stream::ofNullable)
            .map(note -> note.in(DUTCH))
            .collect(Collectors.joining("\n"));
  }

  private Path result(Path pack) {
    return pack.resolveSibling(pack.getFileName() + RESULT);
  }

  /** The mark of what the result is about; null when there is no result. */
  private @Nullable String told(Path pack) throws IOException {
    Path result = result(pack);
    if (!Files.isRegularFile(result, LinkOption.NOFOLLOW_LINKS)
        || Files.size(result) > LARGEST_RESULT) {
      return null; // none of ours
    }
    // Whatever stands there is read as text: it may have been put there by somebody else.
    return new String(Files.readAllBytes(result), StandardCharsets.UTF_8)
        .lines()
        .filter(line -> line.startsWith(MARK))
        .map(line -> line.substring(MARK.length()))
        .findFirst()
        .orElse("");
  }

  private void write(Path pack, String text, String mark) throws IOException {
    try (WholeFile whole = new WholeFile(result(pack))) {
      Files.writeString(whole.draft(), text.strip() + "\n\n" + MARK + mark + "\n");
      // Who drops packs here need not be who runs the installation.
      Files.setPosixFilePermissions(whole.draft(), PosixFilePermissions.fromString("rw-r--r--"));
      whole.keep();
    }
  }

  @Override
  public void close() {
    closing.countDown();
  }
}
