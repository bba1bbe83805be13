package nl.powervrouwen.packs.internal;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import nl.powervrouwen.drawings.SvgCheck;
import nl.powervrouwen.drawings.SvgProblem;
import nl.powervrouwen.packs.MunicipalityCodes;
import nl.powervrouwen.packs.PackArchive;
import nl.powervrouwen.packs.PackCheck;
import nl.powervrouwen.packs.PackCheck.Claims;
import nl.powervrouwen.packs.TenantPack;
import nl.powervrouwen.packs.internal.TokenFile.Given;
import nl.powervrouwen.registry.Branding;
import nl.powervrouwen.registry.StyleTokens.Token;
import nl.powervrouwen.registry.TenantId;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * One pack being read: first its shape, by the schema; then what a schema can't see, in it and
 * around it; and only when nothing is wrong the municipality that it describes.
 */
public final class PackReading {

  private static final PackSchema SCHEMA = new PackSchema();

  private final PackArchive archive;
  private final PackCheck here;
  private final boolean applied;
  private final PackProblems mistakes = new PackProblems();
  private final YamlDocument document;
  private @Nullable String logo;
  private Map<Token, Given> tokens = new EnumMap<>(Token.class);
  private Map<String, String> texts = Map.of();
  private final Map<String, String> pages = new LinkedHashMap<>();

  /**
   * Opens a pack.
   *
   * @param applied whether it was applied before: own texts that can't be replaced any more are
   *     left out then, and a logo that is not drawn any more stays in it
   * @throws nl.powervrouwen.packs.PackRefusal when its tenant.yaml is missing or no YAML
   */
  public PackReading(PackArchive archive, PackCheck here, boolean applied) {
    this.archive = archive;
    this.here = here;
    this.applied = applied;
    this.document =
        YamlDocument.read(
            archive.shown(PackArchive.DESCRIPTION), Unpacking.description(archive), mistakes);
  }

  /**
   * The municipality.
   *
   * @throws nl.powervrouwen.packs.PackRefusal with every mistake
   */
  public TenantPack pack() {
    SCHEMA.check(document, mistakes);
    Secrets.look(document, mistakes);
    names();
    dates("programmes", "starts", "ends");
    dates("holidays", "first", "last");
    files();
    around();
    mistakes.throwAny(document.file());
    return build();
  }

  private void names() {
    text("id").filter(ReservedNames::has).ifPresent(id -> wrong("id", "id.reserved", id));
    text("gemeentecode")
        .filter(code -> MunicipalityCodes.name(code).isEmpty())
        .ifPresent(code -> wrong("gemeentecode", "code.unknown", code));
    text("host")
        .filter(host -> ReservedNames.has(host.substring(0, host.indexOf('.'))))
        .ifPresent(host -> wrong("host", "host.own", host));
    ownSecret();
    Set<String> programmes = new HashSet<>();
    for (int i = 0; i < document.root().path("programmes").size(); i++) {
      JsonNode name = document.root().path("programmes").path(i).path("name");
      if (name.isString() && !programmes.add(name.stringValue())) {
        String key = "programmes[" + i + "].name";
        wrong(key, "programme.twice", YamlDocument.shortened(name.stringValue()));
      }
    }
  }

  /** What was applied before is left to be read; it is not applied again with another's secret. */
  private void ownSecret() {
    String id = text("id").filter(given -> !applied).orElse(null);
    String key = "identity.secret";
    if (id != null && !mistakes.has(document.file(), key)) {
      String own = TenantPack.IdentityProvider.secretOf(new TenantId(id));
      document
          .text("identity", "secret")
          .filter(given -> !given.equals(own))
          .ifPresent(other -> wrong(key, "secret.other", other, own));
    }
  }

  private void dates(String list, String first, String last) {
    JsonNode items = document.root().path(list);
    for (int i = 0; i < items.size(); i++) {
      Optional<LocalDate> from = date(items.path(i).path(first));
      Optional<LocalDate> to = date(items.path(i).path(last));
      if (from.isPresent() && to.isPresent() && to.get().isBefore(from.get())) {
        String key = list + "[" + i + "]." + last;
        wrong(key, "date.order", key, first, from.get().toString());
      }
    }
  }

  private void files() {
    file("logo.file", "logo", "file")
        .ifPresent(
            name -> {
              String svg = YamlDocument.text(name, content(name));
              Optional<SvgProblem> problem = SvgCheck.problem(svg);
              if (!applied) {
                problem.ifPresent(one -> mistakes.add(name, one.line(), "logo.file", one.reason()));
              }
              logo = svg;
            });
    file("texts", "texts").ifPresent(name -> texts = readTexts(name));
    for (String page : List.of("privacy", "accessibility")) {
      file("pages." + page, "pages", page)
          .ifPresent(name -> pages.put(page, PageFile.read(name, content(name), mistakes)));
    }
    tokens();
    for (String name : archive.names()) {
      if (!name.equals(PackArchive.DESCRIPTION)) {
        Secrets.look(name, YamlDocument.text(name, content(name)), mistakes);
      }
    }
  }

  private Map<String, String> readTexts(String name) {
    return TextFile.read(name, content(name), applied ? new PackProblems() : mistakes);
  }

  private void tokens() {
    JsonNode given = document.root().path("tokens");
    if (given.isString()) {
      file("tokens", "tokens")
          .ifPresent(
              name -> {
                tokens = TokenFile.read(name, content(name), mistakes);
                Contrast.check(name, 0, tokens, mistakes);
              });
      return;
    }
    for (Token token : Token.values()) {
      String key = "tokens." + token.token();
      JsonNode colour = given.path(token.token());
      if (colour.isString() && !mistakes.has(document.file(), key)) {
        tokens.put(token, new Given(key, document.line(key), colour.stringValue()));
      }
    }
    Contrast.check(document.file(), document.line("tokens"), tokens, mistakes);
  }

  /** A file that a key names; empty when the key is missing or wrong, or the pack has no such. */
  private Optional<String> file(String key, String... path) {
    Optional<String> named =
        document.text(path).filter(name -> !mistakes.has(document.file(), key));
    Optional<String> there = named.filter(archive.names()::contains);
    if (named.isPresent() && there.isEmpty()) {
      wrong(key, "file.absent", key, named.get());
    }
    return there;
  }

  private byte[] content(String file) {
    return archive.file(file).orElseThrow();
  }

  private void around() {
    List<String> modules = new ArrayList<>();
    document.root().path("modules").forEach(module -> modules.add(module.asString("")));
    Claims claims =
        new Claims(
            text("id").orElse(""),
            text("gemeentecode").orElse(""),
            text("host").orElse(""),
            document.root().has("database") ? text("database").orElse("") : "",
            modules);
    here.findings(claims)
        .forEach(
            finding ->
                mistakes.add(
                    document.file(),
                    document.line(finding.key()),
                    finding.key(),
                    finding.reason()));
  }

  /** A text whose shape is right. */
  private Optional<String> text(String key) {
    return document.text(key).filter(text -> !mistakes.has(document.file(), key));
  }

  private void wrong(String key, String reason, Object... values) {
    mistakes.add(document.file(), document.line(key), key, PackMessages.words(reason, values));
  }

  private static Optional<LocalDate> date(JsonNode node) {
    try {
      return node.isString() ? Optional.of(LocalDate.parse(node.stringValue())) : Optional.empty();
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private TenantPack build() {
    JsonNode root = document.root();
    Map<String, TenantPack.Retention> retention = new LinkedHashMap<>();
    root.path("retention")
        .properties()
        .forEach(
            term ->
                retention.put(
                    term.getKey(),
                    new TenantPack.Retention(
                        term.getValue().path("months").intValue(),
                        optional(term.getValue(), "selectielijst"))));
    Map<String, Integer> warnings = new LinkedHashMap<>();
    root.path("warnings")
        .properties()
        .forEach(one -> warnings.put(one.getKey(), one.getValue().intValue()));
    return new TenantPack(
        new TenantId(text("id").orElseThrow()),
        text("gemeentecode").orElseThrow(),
        text("name").orElseThrow(),
        text("host").orElseThrow(),
        text("database").orElse(nl.powervrouwen.registry.Site.MAIN_SERVER),
        identity(root.path("identity")),
        administrator(root.path("administrator")),
        Set.copyOf(list(root.path("modules"), JsonNode::stringValue)),
        list(root.path("programmes"), PackReading::programme),
        retention,
        warnings,
        root.path("disclosure").path("threshold").asInt(TenantPack.LOWEST_THRESHOLD),
        Set.copyOf(list(root.path("sharing").path("pilot"), JsonNode::stringValue)),
        list(root.path("holidays"), PackReading::holiday),
        optional(root.path("security"), "contact"),
        access(root.path("security")),
        branding());
  }

  private Branding branding() {
    Map<String, String> colours = new LinkedHashMap<>();
    tokens.forEach((token, given) -> colours.put(token.token(), given.colour()));
    String alt = optional(document.root().path("logo"), "alt");
    return new Branding(logo, alt, colours, texts, pages);
  }

  private static <T> List<T> list(JsonNode array, Function<JsonNode, T> reading) {
    List<T> items = new ArrayList<>();
    array.forEach(item -> items.add(reading.apply(item)));
    return List.copyOf(items);
  }

  private static TenantPack.PlannedProgramme programme(JsonNode node) {
    return new TenantPack.PlannedProgramme(
        node.path("name").stringValue(),
        date(node.path("starts")).orElseThrow(),
        date(node.path("ends")).orElse(null));
  }

  private static TenantPack.Access access(JsonNode node) {
    TenantPack.Access standard = TenantPack.Access.STANDARD;
    return new TenantPack.Access(
        node.path("idle").asInt(standard.idleMinutes()),
        node.path("api").asBoolean(standard.api()));
  }

  private static TenantPack.FreeDays holiday(JsonNode node) {
    return new TenantPack.FreeDays(
        node.path("name").stringValue(),
        date(node.path("first")).orElseThrow(),
        date(node.path("last")).orElseThrow());
  }

  private static TenantPack.@Nullable IdentityProvider identity(JsonNode node) {
    if (!node.isObject()) {
      return null;
    }
    Map<String, String> roles = new LinkedHashMap<>();
    node.path("roles")
        .properties()
        .forEach(role -> roles.put(role.getKey(), role.getValue().stringValue()));
    return new TenantPack.IdentityProvider(
        node.path("protocol").stringValue().equals("oidc")
            ? TenantPack.Protocol.OIDC
            : TenantPack.Protocol.SAML,
        node.path("name").stringValue(),
        node.path("address").stringValue(),
        optional(node, "clientId"),
        optional(node, "secret"),
        roles);
  }

  private static TenantPack.@Nullable Administrator administrator(JsonNode node) {
    return node.isObject()
        ? new TenantPack.Administrator(
            node.path("firstName").stringValue(),
            node.path("lastName").stringValue(),
            node.path("email").stringValue())
        : null;
  }

  private static @Nullable String optional(JsonNode node, String name) {
    return node.path(name).isString() ? node.path(name).stringValue() : null;
  }
}
