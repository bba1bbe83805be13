package nl.powervrouwen.modules.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.function.Supplier;
import java.util.stream.Stream;
import nl.powervrouwen.modules.ModuleRow;
import nl.powervrouwen.registry.Register;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The folder that modules are dropped in and taken out of. What stands in it is what is used: a jar
 * that appears is loaded, one that goes is gone, and one that changes is swapped.
 *
 * <p>One thread looks; anybody may read what came of it.
 */
public final class ModuleFolder {

  private static final Logger LOG = LoggerFactory.getLogger(ModuleFolder.class);

  private final Path folder;
  private final Supplier<AllowList> allowed;
  private final Path copies;
  private final ModuleRegistry registry;
  private final ModuleLoader loader;
  private final Map<String, FileFingerprint> lastLook = new HashMap<>();
  private final Map<String, ModuleStatus> verdicts = new ConcurrentSkipListMap<>();
  private final Copying copying = new Copying(Instant::now);
  private final OriginCheck origins;
  private AllowList list = AllowList.NOTHING;
  private volatile boolean readable = true;

  /**
   * Describes a folder of which loading one module takes no longer than is reasonable; {@link
   * #look} looks into it.
   *
   * @param settings with a folder
   * @param copies a private folder for copies of the jars, emptied by whoever made it
   * @param registry what is loaded is put into it
   * @param register where it is kept which jar was the first with an id and version
   */
  public ModuleFolder(
      ModuleSettings settings, Path copies, ModuleRegistry registry, Register register) {
    this(
        settings.folder().orElseThrow(),
        () -> AllowList.read(settings.allowed()),
        copies,
        registry,
        ModuleLoader.LONGEST,
        new OriginCheck(AllowList.bundledModules(), new RegisteredOrigins(register)));
  }

  /**
   * Describes a folder that knows no module from before.
   *
   * @param longest how long loading one module may take
   */
  public ModuleFolder(
      ModuleSettings settings, Path copies, ModuleRegistry registry, Duration longest) {
    this(
        settings.folder().orElseThrow(),
        () -> AllowList.read(settings.allowed()),
        copies,
        registry,
        longest);
  }

  /** Describes a folder with a list of its own that knows no module from before. */
  ModuleFolder(
      Path folder,
      Supplier<AllowList> allowed,
      Path copies,
      ModuleRegistry registry,
      Duration longest) {
    this(
        folder,
        allowed,
        copies,
        registry,
        longest,
        new OriginCheck(OriginCheck.BundledModules.NONE, ModuleOrigins.inMemory()));
  }

  /** Describes a folder with a list of its own, which is asked at each look. */
  ModuleFolder(
      Path folder,
      Supplier<AllowList> allowed,
      Path copies,
      ModuleRegistry registry,
      Duration longest,
      OriginCheck origins) {
    this.folder = folder;
    this.origins = origins;
    this.allowed = allowed;
    this.copies = copies;
    this.registry = registry;
    this.loader = new ModuleLoader(longest);
  }

  /** What came of each file, by name. */
  public List<ModuleRow> rows() {
    return Stream.concat(
            verdicts.entrySet().stream().map(e -> e.getValue().row(e.getKey())),
            copying.rows().stream())
        .toList();
  }

  /** Whether the folder could be read at the last look. */
  public boolean isReadable() {
    return readable;
  }

  /**
   * Looks once. A file is judged when it looks the same as at the look before and has its end: one
   * that is still being copied is waited for.
   *
   * @throws InterruptedException when we are being stopped
   */
  public void look() throws InterruptedException {
    Optional<Map<String, FileFingerprint>> seen = stamps();
    if (seen.isEmpty()) {
      return;
    }
    Map<String, FileFingerprint> now = seen.get();
    boolean listChanged = readList();
    boolean somethingWent = removeWhatIsGone(now.keySet());
    copying.keep(now.keySet());
    for (Map.Entry<String, FileFingerprint> file : now.entrySet()) {
      FileFingerprint before = lastLook.get(file.getKey());
      boolean still = file.getValue().equals(before);
      if (mustBeJudged(file.getKey(), file.getValue(), listChanged)
          && !copying.isBusy(
              folder.resolve(file.getKey()), file.getValue(), still, before != null)) {
        somethingWent |= judge(file.getKey(), file.getValue());
      }
    }
    lastLook.clear();
    lastLook.putAll(now);
    if (somethingWent) {
      giveWaitingOnesAnotherChance();
    }
  }

  private boolean mustBeJudged(String file, FileFingerprint stamp, boolean listChanged) {
    ModuleStatus before = verdicts.get(file);
    return before == null
        || !before.stamp().equals(stamp)
        || (listChanged && !isStillLoaded(before));
  }

  /** Another line on the list does not load again what was loaded. */
  private boolean isStillLoaded(ModuleStatus before) {
    String sha256 = before.sha256();
    return before.refused() == null && sha256 != null && list.allows(sha256);
  }

  /** A jar that was refused because another had the same may be loaded when that one is gone. */
  private void giveWaitingOnesAnotherChance() throws InterruptedException {
    for (Map.Entry<String, ModuleStatus> file : verdicts.entrySet()) {
      if (file.getValue().waitsForAnother()) {
        judge(file.getKey(), file.getValue().stamp());
      }
    }
  }

  private boolean removeWhatIsGone(Set<String> present) {
    boolean went = false;
    for (String file : List.copyOf(verdicts.keySet())) {
      if (!present.contains(file)) {
        ModuleStatus gone = Objects.requireNonNull(verdicts.remove(file)); // one thread removes
        registry.exchange(gone.contents(), Contents.NONE);
        LOG.info("Module {} removed: {}", file, gone.brings());
        went = true;
      }
    }
    return went;
  }

  /**
   * Loads or refuses one file, in place of what it was before.
   *
   * @return whether something that was loaded went
   */
  private boolean judge(String file, FileFingerprint stamp) throws InterruptedException {
    ModuleStatus before = verdicts.get(file);
    Contents out = before == null ? Contents.NONE : before.contents();
    String sha256 = null;
    ModuleStatus verdict;
    try {
      ModuleJar jar = ModuleJar.copy(folder.resolve(file), copies);
      sha256 = jar.sha256();
      if (!FileFingerprint.of(folder.resolve(file)).equals(stamp)) {
        return false; // It changed while we read it: the next look sees that.
      }
      Contents in = load(jar);
      verdict = new ModuleStatus(stamp, sha256, in, null, Instant.now());
    } catch (NoSuchFileException e) {
      return false; // Gone already: the next look sees that.
    } catch (IOException e) {
      verdict = refusal(stamp, sha256, ModuleRefused.because(e));
    } catch (ModuleRefused e) {
      verdict = refusal(stamp, sha256, e);
    }
    registry.exchange(out, verdict.contents());
    verdicts.put(file, verdict);
    tell(file, verdict);
    return !out.equals(Contents.NONE);
  }

  private Contents load(ModuleJar jar) throws ModuleRefused, InterruptedException {
    if (!list.allows(jar.sha256())) {
      throw new ModuleRefused(list.otherwise(), jar.sha256());
    }
    Contents contents = loader.load(jar);
    for (Contents.Item item : contents.items().toList()) {
      for (Map.Entry<String, ModuleStatus> other : verdicts.entrySet()) {
        if (!other.getKey().equals(jar.file())
            && other.getValue().contents().items().anyMatch(item::equals)) {
          throw new ModuleRefused(
              RefusalReason.DUPLICATE, item.id(), item.version(), other.getKey());
        }
      }
    }
    origins.pass(jar, contents);
    return contents;
  }

  private static ModuleStatus refusal(
      FileFingerprint stamp, @Nullable String sha256, ModuleRefused why) {
    return new ModuleStatus(stamp, sha256, Contents.NONE, why, Instant.now());
  }

  private static void tell(String file, ModuleStatus verdict) {
    ModuleRefused why = verdict.refused();
    if (why == null) {
      LOG.info("Module {} registered: {}; SHA-256 {}", file, verdict.brings(), verdict.sha256());
    } else {
      LOG.warn("Module {} refused: {}", file, why.reason().english());
    }
  }

  private boolean readList() {
    AllowList now = allowed.get();
    boolean changed = !now.equals(list);
    list = now;
    return changed;
  }

  /** The jars by name; empty when the folder can't be read, and then everything stays as it is. */
  private Optional<Map<String, FileFingerprint>> stamps() {
    try (Stream<Path> files = Files.list(folder)) {
      Map<String, FileFingerprint> stamps = new TreeMap<>();
      for (Path file : files.toList()) {
        String name = String.valueOf(file.getFileName());
        if (name.endsWith(".jar") && Files.isRegularFile(file)) {
          putIfThere(stamps, name, file);
        }
      }
      readable = true;
      return Optional.of(stamps);
    } catch (IOException | UncheckedIOException e) {
      if (readable) {
        LOG.warn("The modules folder {} cannot be read: {}", folder, e.toString());
      }
      readable = false;
      return Optional.empty();
    }
  }

  private static void putIfThere(Map<String, FileFingerprint> stamps, String name, Path file)
      throws IOException {
    try {
      stamps.put(name, FileFingerprint.of(file));
    } catch (NoSuchFileException e) {
      LOG.debug("{} went while we looked", name);
    }
  }
}
