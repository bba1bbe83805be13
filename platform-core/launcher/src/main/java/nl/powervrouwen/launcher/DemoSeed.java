package nl.powervrouwen.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.powervrouwen.launcher.demo.DemoData;
import nl.powervrouwen.launcher.demo.DemoPlatform;
import nl.powervrouwen.launcher.process.CannotStart;
import nl.powervrouwen.registry.Site;
import nl.powervrouwen.registry.SiteKind;
import nl.powervrouwen.registry.TenantId;

/** Writes the demo data once into a new data folder. */
final class DemoSeed {

  private static final Pattern SUBJECT = Pattern.compile("\"sub\"\\s*:\\s*\"([^\"]+)\"");
  private static final String BEGUN = "begun";
  private static final String DONE = "done";

  private final Platform platform;
  private final Path mark;
  private final Progress progress;

  DemoSeed(Platform platform, Path data, Progress progress) {
    this.platform = platform;
    this.mark = data.resolve("demo-data");
    this.progress = progress;
  }

  /** Does nothing on a later start; tells when an earlier try was cut off half-way. */
  void once() {
    try {
      String before = Files.exists(mark) ? Files.readString(mark) : "";
      if (before.equals(DONE)) {
        return;
      }
      if (before.equals(BEGUN)) {
        progress.say(
            "Demo data", "are incomplete, because writing them was cut off: ./run --fresh");
        return;
      }
      Files.writeString(mark, BEGUN);
      long start = System.nanoTime();
      DemoData.seed(new Running());
      Files.writeString(mark, DONE);
      progress.say("Demo data", "written" + Progress.took(start));
    } catch (IOException e) {
      throw new UncheckedIOException("Can't remember in " + mark + " that there are demo data", e);
    }
  }

  /** The subject that a token names. */
  static String subjectOf(String token) {
    String[] parts = token.split("\\.", -1);
    String claims =
        parts.length == 3
            ? new String(Base64.getUrlDecoder().decode(parts[1]), StandardCharsets.UTF_8)
            : "";
    Matcher subject = SUBJECT.matcher(claims);
    if (!subject.find()) {
      throw new CannotStart("Keycloak gave a token without a subject");
    }
    return subject.group(1);
  }

  private final class Running implements DemoPlatform {

    @Override
    public List<TenantId> municipalities() {
      return platform.sites().stream()
          .filter(site -> site.kind() == SiteKind.MUNICIPALITY)
          .map(Site::tenant)
          .toList();
    }

    @Override
    public URI address(TenantId tenant) {
      return URI.create("http://" + platform.site(tenant).host());
    }

    @Override
    public String token(TenantId tenant, String user) {
      return platform.token(tenant, user);
    }

    @Override
    public String subject(TenantId tenant, String user) {
      return subjectOf(platform.token(tenant, user));
    }

    @Override
    public void say(String what) {
      progress.say("Demo data", what);
    }
  }
}
