package nl.powervrouwen.ui.open;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import nl.powervrouwen.registry.Site;
import nl.powervrouwen.registry.SiteKind;

/** A page on which a municipality declares something. */
enum Statement {

  /** How far everybody can use the platform, and where to say that something does not work. */
  ACCESSIBILITY("Toegankelijkheid", "accessibility"),

  /** Which data are used for what, and whom to ask. */
  PRIVACY("Privacy", "privacy");

  static final String ACCESSIBILITY_PATH = "/toegankelijkheid";
  static final String PRIVACY_PATH = "/privacy";

  private final String title;
  private final String page;

  Statement(String title, String page) {
    this.title = title;
    this.page = page;
  }

  static Statement at(String path) {
    return path.equals(PRIVACY_PATH) ? PRIVACY : ACCESSIBILITY;
  }

  String title() {
    return title;
  }

  /** What stands between the page's head and foot. */
  String html(Site site) {
    String own = site.branding().pages().get(page);
    return Markdown.html(own == null || own.isBlank() ? standard(site) : own, title);
  }

  private String standard(Site site) {
    boolean people = this == PRIVACY && site.kind() == SiteKind.MUNICIPALITY;
    String file = people || this == ACCESSIBILITY ? page + ".md" : page + "-without-people.md";
    return read(file).replace("{who}", site.displayName()).replace("{host}", site.host());
  }

  private static String read(String file) {
    try (InputStream text =
        Objects.requireNonNull(Statement.class.getResourceAsStream(file), file)) {
      return new String(text.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
