package nl.powervrouwen.packs.internal;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.powervrouwen.packs.TenantPack;
import nl.powervrouwen.registry.Branding;
import nl.powervrouwen.registry.StyleTokens;
import nl.powervrouwen.retention.RetentionCategory;
import nl.powervrouwen.retention.RetentionCategory.Text;
import nl.powervrouwen.spi.Notation;
import nl.powervrouwen.spi.Words;
import org.jspecify.annotations.Nullable;

/** What a pack says, key by key, in words that a person understands. */
public final class PackFacts {

  private final Map<String, Fact> facts = new LinkedHashMap<>();

  /**
   * What stands at one key.
   *
   * @param label what it is about
   * @param exact the whole value, to compare
   * @param shown the value in words
   * @param asOld the value in words, when another takes its place
   * @param asNew the value in words, when it takes the place of another
   */
  public record Fact(Words label, String exact, Words shown, Words asOld, Words asNew) {}

  private PackFacts() {}

  /**
   * All that a pack says, in the order of the keys; nothing for what it leaves out.
   *
   * @param titles of modules, by id; one that is not among them is told by its id
   */
  public static Map<String, Fact> of(TenantPack pack, Map<String, Words> titles) {
    PackFacts all = new PackFacts();
    all.put("gemeentecode", pack.gemeentecode());
    all.put("name", pack.displayName());
    all.put("host", pack.hostName());
    all.put("database", pack.databaseServer());
    all.identity(pack.identityProvider());
    all.work(pack, titles);
    all.rules(pack);
    all.look(pack.branding());
    return all.facts;
  }

  private void identity(TenantPack.@Nullable IdentityProvider identity) {
    if (identity != null) {
      put(
          "identity",
          exactly(identity.name(), identity.protocol().name(), identity.address()),
          PackMessages.words(
              "change.identity.via",
              identity.name(),
              identity.protocol() == TenantPack.Protocol.OIDC ? "OpenID Connect" : "SAML",
              identity.address()));
      put("identity.clientId", identity.clientId());
      put("identity.secret", identity.secretName());
      Map<String, String> roles = new TreeMap<>(identity.roles());
      put(
          "identity.roles",
          exactly(
              roles.entrySet().stream()
                  .flatMap(role -> Stream.of(role.getKey(), role.getValue()))
                  .toArray(String[]::new)),
          joined(roles.entrySet(), role -> same(role.getKey() + ": " + role.getValue())));
    }
  }

  /** Two lists of texts are the same when this is: a text may hold what joins them on screen. */
  private static String exactly(String... texts) {
    StringBuilder all = new StringBuilder();
    for (String text : texts) {
      all.append(text.length()).append(':').append(text);
    }
    return all.toString();
  }

  private void work(TenantPack pack, Map<String, Words> titles) {
    TenantPack.Administrator first = pack.administrator();
    if (first != null) {
      String name = first.firstName() + " " + first.lastName();
      put(
          "administrator",
          exactly(first.firstName(), first.lastName(), first.email()),
          same(name + ", " + first.email()));
    }
    modules(pack.modules().stream().sorted().toList(), titles);
    put("programmes", joined(pack.programmes(), PackFacts::programme));
    put("holidays", joined(pack.holidays(), PackFacts::holiday));
  }

  /** Compared by their ids: two modules may be called the same. */
  private void modules(List<String> ids, Map<String, Words> titles) {
    Words told = joined(ids, id -> titles.getOrDefault(id, same(id)));
    if (told != null) {
      facts.put(
          "modules",
          new Fact(PackMessages.words("change.modules"), String.join(",", ids), told, told, told));
    }
  }

  private void rules(TenantPack pack) {
    for (RetentionCategory category : RetentionCategory.values()) {
      TenantPack.Retention term = pack.retention().get(category.key());
      if (term != null) {
        put("retention." + category.key(), category.words(Text.CHANGE), term(term));
      }
    }
    new TreeMap<>(pack.warnings())
        .forEach((rule, number) -> put("warnings." + rule, same(Integer.toString(number))));
    put("disclosure.threshold", same(Integer.toString(pack.disclosureThreshold())));
    put(
        "sharing.pilot",
        joined(
            pack.sharing().stream().sorted().toList(), kind -> PackMessages.words("kind." + kind)));
    put("security.contact", pack.securityContact());
    access(pack.access());
  }

  /** What is as it is everywhere need not be told. */
  private void access(TenantPack.Access access) {
    TenantPack.Access standard = TenantPack.Access.STANDARD;
    if (access.idleMinutes() != standard.idleMinutes()) {
      put("security.idle", PackMessages.words("change.minutes", access.idleMinutes()));
    }
    if (access.api()) {
      put("security.api", PackMessages.words("change.yes"));
    }
  }

  private static Words term(TenantPack.Retention term) {
    return term.selectielijst() == null
        ? PackMessages.words("change.months", term.months())
        : PackMessages.words("change.months-by", term.months(), term.selectielijst());
  }

  private void look(Branding branding) {
    if (branding.logo() != null) {
      facts.put(
          "logo.file",
          new Fact(
              PackMessages.words("change.logo.file"),
              branding.logo(),
              PackMessages.words("change.logo.some"),
              PackMessages.words("change.logo.old"),
              PackMessages.words("change.logo.new")));
    }
    put("logo.alt", branding.logoAlt());
    for (StyleTokens.Token token : StyleTokens.Token.values()) {
      String colour = branding.tokens().get(token.token());
      if (colour != null) {
        put(
            "tokens." + token.token(),
            PackMessages.words("change.token", token.meaning()),
            same(colour));
      }
    }
    new TreeMap<>(branding.texts())
        .forEach(
            (key, text) -> put("texts." + key, PackMessages.words("change.text", key), same(text)));
    for (String page : Set.copyOf(branding.pages().keySet()).stream().sorted().toList()) {
      page(page, branding.pages().getOrDefault(page, ""));
    }
  }

  private void page(String page, String text) {
    long lines = text.lines().count();
    facts.put(
        "pages." + page,
        new Fact(
            PackMessages.words("change.pages." + page),
            text,
            PackMessages.words("change.page.some", lines),
            PackMessages.words("change.page.old"),
            PackMessages.words("change.page.new", lines)));
  }

  private void put(String key, @Nullable String value) {
    put(key, value == null || value.isEmpty() ? null : same(value));
  }

  private void put(String key, @Nullable Words value) {
    put(key, PackMessages.words("change." + key), value);
  }

  private void put(String key, Words label, @Nullable Words value) {
    if (value != null) {
      facts.put(key, new Fact(label, value.dutch(), value, value, value));
    }
  }

  private void put(String key, String exact, @Nullable Words value) {
    if (value != null) {
      facts.put(key, new Fact(PackMessages.words("change." + key), exact, value, value, value));
    }
  }

  private static Words programme(TenantPack.PlannedProgramme programme) {
    LocalDate ends = programme.ends();
    return ends == null
        ? PackMessages.words("change.from", programme.name(), day(programme.starts()))
        : PackMessages.words(
            "change.from-to", programme.name(), day(programme.starts()), day(ends));
  }

  private static Words holiday(TenantPack.FreeDays days) {
    return days.first().equals(days.last())
        ? PackMessages.words("change.on", days.name(), day(days.first()))
        : PackMessages.words("change.from-to", days.name(), day(days.first()), day(days.last()));
  }

  private static Words day(LocalDate date) {
    return new Words(Notation.DUTCH.dateInWords(date), Notation.ENGLISH.dateInWords(date));
  }

  private static Words same(String value) {
    return new Words(value, value);
  }

  private static <T> @Nullable Words joined(Collection<T> values, Function<T, Words> telling) {
    List<Words> told = values.stream().map(telling).toList();
    return told.isEmpty()
        ? null
        : new Words(
            String.join("; ", told.stream().map(Words::dutch).toList()),
            String.join("; ", told.stream().map(Words::english).toList()));
  }
}
