package nl.powervrouwen.ui.operator;

import com.vaadin.flow.server.VaadinSession;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.powervrouwen.packs.PackDraft;
import nl.powervrouwen.packs.TenantPack;
import nl.powervrouwen.retention.RetentionCategory;
import org.jspecify.annotations.Nullable;

/**
 * What an operator typed or chose about a municipality that they are opening. It is kept as long as
 * they work, so that going back, reloading or another window loses nothing.
 */
final class Wizard {

  private static final int LEAST_GROUP = 10;

  private final Map<String, String> typed = new HashMap<>();
  private Set<String> modules = Set.of();
  private Set<String> sharing = Set.of();
  private byte @Nullable [] pack;
  private boolean uploaded;

  private Wizard() {
    // Only what a source names is proposed (0026).
    for (RetentionCategory category : RetentionCategory.values()) {
      category.proposal().ifPresent(months -> put(termOf(category), String.valueOf(months)));
    }
    put("disclosure.threshold", String.valueOf(LEAST_GROUP));
  }

  /** The key of a category's term, such as {@code retention.attendance}. */
  static String termOf(RetentionCategory category) {
    return "retention." + category.key();
  }

  /** Kinds of figures that the pilot may see. */
  static final List<String> SHARING = List.of("participants", "attendance", "certificates");

  /** Their own. */
  static Wizard mine() {
    VaadinSession session = VaadinSession.getCurrent();
    Wizard known = session.getAttribute(Wizard.class);
    if (known == null) {
      known = new Wizard();
      session.setAttribute(Wizard.class, known);
    }
    return known;
  }

  /** All of it is done, or given up. */
  static void forget() {
    VaadinSession.getCurrent().setAttribute(Wizard.class, null);
  }

  /** What was typed at this key of a pack; empty when nothing. */
  String get(String key) {
    return typed.getOrDefault(key, "");
  }

  void put(String key, @Nullable String value) {
    typed.put(key, value == null ? "" : value);
  }

  Set<String> modules() {
    return modules;
  }

  void modules(Set<String> chosen) {
    modules = Set.copyOf(chosen);
  }

  Set<String> sharing() {
    return sharing;
  }

  void sharing(Set<String> chosen) {
    sharing = Set.copyOf(chosen);
  }

  /** The pack to look at; empty when there is none yet. */
  Optional<byte[]> pack() {
    return Optional.ofNullable(pack);
  }

  /** Whether the pack came as a file, and is not made of what was typed. */
  boolean isUploaded() {
    return uploaded;
  }

  /** This pack came as a file. */
  void uploaded(byte[] bytes) {
    pack = bytes.clone();
    uploaded = true;
  }

  /** This pack was made of what was typed. */
  void written(byte[] bytes) {
    pack = bytes.clone();
    uploaded = false;
  }

  /** What was typed, for the room that makes a pack of it. */
  PackDraft draft() {
    Map<String, Integer> retention = new HashMap<>();
    for (RetentionCategory category : RetentionCategory.values()) {
      Integer months = number(termOf(category));
      if (months != null) {
        retention.put(category.key(), months);
      }
    }
    return new PackDraft(
        get("id"),
        get("gemeentecode"),
        get("name"),
        get("host"),
        administrator(),
        modules,
        get("tokens.brand-colour"),
        get("logo.file"),
        get("logo.alt"),
        provider(),
        retention,
        number("disclosure.threshold"),
        sharing);
  }

  private PackDraft.@Nullable Person administrator() {
    String all =
        get("administrator.firstName") + get("administrator.lastName") + get("administrator.email");
    return all.isBlank()
        ? null
        : new PackDraft.Person(
            get("administrator.firstName"),
            get("administrator.lastName"),
            get("administrator.email"));
  }

  private PackDraft.@Nullable Provider provider() {
    return protocol()
        .map(
            protocol ->
                new PackDraft.Provider(
                    protocol,
                    get("identity.name"),
                    get("identity.address"),
                    get("identity.clientId"),
                    get("identity.secret")))
        .orElse(null);
  }

  /** How its own identity provider speaks; empty when it has none. */
  Optional<TenantPack.Protocol> protocol() {
    String protocol = get("identity.protocol");
    return protocol.isEmpty()
        ? Optional.empty()
        : Optional.of(TenantPack.Protocol.valueOf(protocol));
  }

  private @Nullable Integer number(String key) {
    String text = get(key);
    return text.matches("-?[0-9]{1,6}") ? Integer.valueOf(text) : null;
  }
}
