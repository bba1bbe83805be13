package nl.powervrouwen.packs;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.powervrouwen.registry.OrderKind;

/**
 * Whether something that is asked of the provisioner needs the municipality's own agreement: here
 * stands each key of a pack, each kind of order, and each setting of the installation. A key that
 * does not stand here needs it, until somebody has judged it.
 */
public enum AccessRule {
  /** It decides who comes in, or what others see: the municipality agrees first. */
  AGREEMENT,
  /** It is done at once, and told to the municipality beside the rest. */
  TOLD,
  /** It is nobody's way in. */
  FREE;

  /**
   * One row of the table.
   *
   * @param what the first part of a key of a pack, or the name of a setting of the installation
   * @param rule what holds for it
   * @param why in a few words
   */
  public record Row(String what, AccessRule rule, String why) {}

  /** The keys of a pack, by their first part. */
  public static final List<Row> PACK =
      List.of(
          new Row("pack", FREE, "the version of the format"),
          new Row("id", FREE, "never changes: another one is another municipality"),
          new Row("gemeentecode", FREE, "never changes: a pack with another one is refused"),
          new Row("name", FREE, "what people read; the address tells where they are"),
          new Row("host", AGREEMENT, "where people log in, and where their login is sent back to"),
          new Row("database", FREE, "counts at the opening alone; moving is an order"),
          new Row("identity", AGREEMENT, "who says who somebody is, and which roles they get"),
          new Row("administrator", AGREEMENT, "gets an account that gives roles to others"),
          new Row("modules", FREE, "curricula and reports, for who is in already"),
          new Row("programmes", FREE, "counts at the opening alone"),
          new Row("retention", FREE, "how long, not who; its history shows it"),
          new Row("warnings", FREE, "when a warning is given, not to whom"),
          new Row("disclosure", AGREEMENT, "a lower threshold shows others smaller groups"),
          new Row("sharing", AGREEMENT, "which figures the pilot sees"),
          new Row("holidays", FREE, "counts at the opening alone"),
          // Where a leak can be told; how long a screen may be left, an hour at most; and whether
          // programs may work for who is in already, each after their own consent.
          new Row("security", FREE, "nobody comes in by it who did not before"),
          new Row("logo", FREE, "looks"),
          new Row("tokens", FREE, "looks"),
          new Row("texts", FREE, "headings and introductions; no buttons"),
          new Row("pages", FREE, "public pages without scripts"));

  /**
   * What is the same for every municipality, by its name among the provisioner's settings. Who sets
   * these starts the provisioner, and so holds the keys of PostgreSQL and Keycloak: no agreement
   * could stop them. What moves people's login elsewhere is told.
   */
  public static final List<Row> INSTALLATION =
      List.of(
          new Row("scheme", TOLD, "part of the address at which people log in"),
          new Row("port", TOLD, "part of the address at which people log in"),
          new Row("keycloak", TOLD, "where every realm is"),
          new Row("loginTheme", FREE, "looks"),
          new Row("demo", FREE, "a demo listens on its own machine alone"),
          new Row("demoUsers", FREE, "exist in a demo alone"),
          new Row("mail", FREE, "how an invitation travels; whom it goes to is the pack's"),
          new Row("nodes", FREE, "whom the provisioner asks whether they answer"),
          new Row("patience", FREE, "a time"),
          new Row("secretsDir", FREE, "a place on the machine of who holds the keys"),
          new Row("dataDir", FREE, "a place on the machine of who holds the keys"),
          new Row("code", FREE, "the version of the program"));

  private static final Map<String, AccessRule> BY_KEY =
      PACK.stream().collect(Collectors.toUnmodifiableMap(Row::what, Row::rule));

  /** What holds for a key of a pack, such as {@code identity.roles}. */
  public static AccessRule ofKey(String key) {
    return BY_KEY.getOrDefault(key.split("\\.", 2)[0], AGREEMENT);
  }

  /** What holds for a kind of order; of a pack its keys decide. */
  public static AccessRule of(OrderKind kind) {
    return switch (kind) {
      // Whose accounts and roles, and what is known about whom, becomes what it was.
      case RESTORE -> AGREEMENT;
      // Nobody comes in who did not before; but a municipality wants to know.
      case SUSPEND, RESUME, EXPORT, MOVE, CLOSE -> TOLD;
      // APPLY: by its keys. DESTROY: nobody is left, and a proof or a term guards it. The others
      // read and write within the installation, and change nobody's rights.
      case APPLY, BACKUP, DESTROY, MIGRATE -> FREE;
    };
  }
}
