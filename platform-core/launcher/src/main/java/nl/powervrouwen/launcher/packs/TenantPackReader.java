package nl.powervrouwen.launcher.packs;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import nl.powervrouwen.tenancy.TenantId;
import org.jspecify.annotations.Nullable;

/** Reads packs, and tells all that is wrong with one at once. */
public final class TenantPackReader {

  private static final Pattern GEMEENTECODE = Pattern.compile("\\d{4}");
  private static final Set<String> NO_MUNICIPALITY = Set.of("0000", "1999");
  private static final Pattern HOST =
      Pattern.compile(
          "(?=.{1,253}$)[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?"
              + "(\\.[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?)+");
  private static final Pattern COLOUR = Pattern.compile("#[0-9a-fA-F]{6}");
  private static final Pattern TOKEN = Pattern.compile("[a-z][a-z0-9-]{0,40}");
  private static final Pattern SVG_THAT_DOES_THINGS =
      Pattern.compile(
          "<script|<foreignobject|<iframe|<!entity|<!doctype|\\son[a-z]+\\s*=|javascript:"
              + "|(href|src)\\s*=\\s*[\"'](?!#)|url\\(\\s*[\"']?(?!#)|@import",
          Pattern.CASE_INSENSITIVE);
  private static final Set<String> KEYS =
      Set.of("id", "gemeentecode", "name", "host", "logo", "tokens");

  /**
   * Reads several packs.
   *
   * @throws BrokenPack when one has a mistake, or two want the same id, code or host
   */
  public List<TenantPack> readAll(List<Path> packs) {
    List<TenantPack> read = new ArrayList<>();
    List<String> mistakes = new ArrayList<>();
    for (Path pack : packs) {
      try {
        read.add(read(pack));
      } catch (BrokenPack e) {
        mistakes.add(String.valueOf(e.getMessage()));
      }
    }
    mistakes.addAll(collisions(read));
    if (!mistakes.isEmpty()) {
      throw new BrokenPack(mistakes);
    }
    return List.copyOf(read);
  }

  /**
   * Reads one pack.
   *
   * @param pack a jar or a folder
   * @throws BrokenPack with every mistake: file, line and what was expected
   */
  public TenantPack read(Path pack) {
    PackFiles files = new PackFiles(pack);
    String name = files.nameOf(PackFiles.DESCRIPTION);
    String text =
        files
            .read(PackFiles.DESCRIPTION)
            .orElseThrow(() -> new BrokenPack(List.of(name + ": this file was expected")));
    YamlMapping yaml = YamlMapping.parse(name, text);
    yaml.allowOnly(KEYS);
    @Nullable TenantId id = id(yaml);
    String code =
        yaml.text("gemeentecode", GEMEENTECODE, "four digits in quotes, such as \"1859\"");
    if (NO_MUNICIPALITY.contains(code)) {
      yaml.mistake("gemeentecode", "the code of a municipality; 0000 and 1999 are none");
    }
    String displayName =
        yaml.text("name", Pattern.compile(".{2,80}"), "a name of 2 to 80 characters");
    String host =
        yaml.text("host", HOST, "a host name in lower case without port, such as town.localhost");
    Map<String, String> tokens = tokens(yaml);
    Optional<String> logo = logo(yaml, files);
    yaml.throwMistakes();
    return new TenantPack(
        java.util.Objects.requireNonNull(id), code, displayName, host, tokens, logo.orElse(null));
  }

  private static @Nullable TenantId id(YamlMapping yaml) {
    String text = yaml.text("id", Pattern.compile(".+"), "a short name, such as town");
    if (text.isEmpty()) {
      return null;
    }
    try {
      return new TenantId(text);
    } catch (IllegalArgumentException e) {
      yaml.mistake("id", String.valueOf(e.getMessage()));
      return null;
    }
  }

  private static Map<String, String> tokens(YamlMapping yaml) {
    Map<String, String> tokens = new LinkedHashMap<>();
    yaml.mapping("tokens")
        .ifPresent(
            mapping -> {
              for (String token : mapping.keys()) {
                if (!TOKEN.matcher(token).matches()) {
                  mapping.mistake(token, "a name of lower-case letters, digits and hyphens");
                }
                tokens.put(
                    token, mapping.text(token, COLOUR, "a colour in quotes, such as \"#8a3b5c\""));
              }
            });
    return tokens;
  }

  private static Optional<String> logo(YamlMapping yaml, PackFiles files) {
    if (!yaml.has("logo")) {
      return Optional.empty();
    }
    String file =
        yaml.text("logo", Pattern.compile("[\\w-]+\\.svg"), "an SVG file beside this one");
    if (file.isEmpty()) {
      return Optional.empty();
    }
    Optional<String> svg = files.read(file);
    if (svg.isEmpty()) {
      yaml.mistake("logo", "a file that is in the pack; there is no " + file);
    } else if (!svg.get().contains("<svg") || SVG_THAT_DOES_THINGS.matcher(svg.get()).find()) {
      yaml.mistake("logo", "a still picture: an SVG without scripts and without addresses");
    }
    return svg;
  }

  private static List<String> collisions(List<TenantPack> packs) {
    List<String> mistakes = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (TenantPack pack : packs) {
      for (String own :
          List.of(
              "id " + pack.id(),
              "gemeentecode " + pack.gemeentecode(),
              "host " + pack.hostName())) {
        if (!seen.add(own)) {
          mistakes.add("Two packs have the " + own + ": each municipality needs its own");
        }
      }
    }
    return mistakes;
  }
}
