package nl.powervrouwen.modules.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import nl.powervrouwen.spi.Curriculum;
import nl.powervrouwen.spi.PlatformModule;
import nl.powervrouwen.spi.ReportFormat;

/** Makes a module of a jar: asks it once what it brings, and copies the answer. */
final class ModuleLoader {

  /** Loading takes no longer. */
  static final Duration LONGEST = Duration.ofSeconds(5);

  private static final String SERVICE = "META-INF/services/" + PlatformModule.class.getName();

  private final Duration longest;

  ModuleLoader(Duration longest) {
    this.longest = longest;
  }

  /**
   * What this jar brings.
   *
   * @throws ModuleRefused when it can't be used, with the reason
   * @throws InterruptedException when we are being stopped
   */
  Contents load(ModuleJar jar) throws ModuleRefused, InterruptedException {
    CallLimit limit = new CallLimit(jar.file());
    try {
      return limit.ask(longest, () -> read(jar, limit));
    } catch (TimeoutException e) {
      throw new ModuleRefused(
          RefusalReason.TOO_SLOW, Long.toString(Math.max(1, longest.toSeconds())));
    } catch (ExecutionException e) {
      throw ModuleRefused.because(e.getCause() == null ? e : e.getCause());
    }
  }

  private static Contents read(ModuleJar jar, CallLimit limit) throws IOException, ModuleRefused {
    inspect(jar);
    ModuleClassLoader classes = new ModuleClassLoader(jar.file(), jar.copy());
    limit.useClassesOf(classes);
    Thread.currentThread().setContextClassLoader(classes);
    List<Curriculum> curricula = new ArrayList<>();
    List<ReportFormat> formats = new ArrayList<>();
    for (PlatformModule module : ServiceLoader.load(PlatformModule.class, classes)) {
      for (Curriculum curriculum : Names.answered(module.curricula(), "curricula()")) {
        curricula.add(GuardedCurriculum.copy(curriculum, limit));
      }
      for (ReportFormat format : Names.answered(module.reportFormats(), "reportFormats()")) {
        formats.add(GuardedFormat.copy(format));
      }
    }
    return checked(jar, new Contents(curricula, formats));
  }

  /** Reads the whole jar once, so that a broken part is found now and not when it is needed. */
  private static void inspect(ModuleJar jar) throws IOException, ModuleRefused {
    try (JarFile file = new JarFile(jar.copy().toFile())) {
      for (JarEntry entry : Collections.list(file.entries())) {
        try (InputStream in = file.getInputStream(entry)) {
          in.transferTo(OutputStream.nullOutputStream());
        }
      }
      Manifest manifest = file.getManifest();
      SpiVersion.check(
          manifest == null ? null : manifest.getMainAttributes().getValue(SpiVersion.ATTRIBUTE));
      if (file.getEntry(SERVICE) == null) {
        throw new ModuleRefused(RefusalReason.NO_MODULE);
      }
    }
  }

  private static Contents checked(ModuleJar jar, Contents contents) throws ModuleRefused {
    if (contents.items().findAny().isEmpty()) {
      throw new ModuleRefused(RefusalReason.BRINGS_NOTHING);
    }
    Set<Contents.Item> seen = new HashSet<>();
    for (Contents.Item item : contents.items().toList()) {
      if (!seen.add(item)) {
        throw new ModuleRefused(RefusalReason.DUPLICATE, item.id(), item.version(), jar.file());
      }
    }
    return contents;
  }
}
