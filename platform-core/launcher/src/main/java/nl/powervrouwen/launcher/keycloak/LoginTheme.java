package nl.powervrouwen.launcher.keycloak;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/**
 * The looks of Keycloak's pages, on top of its own: one theme for all realms. What differs between
 * municipalities stands in their realms.
 */
public final class LoginTheme {

  /** Name of the theme, as a realm names it. */
  public static final String NAME = "powervrouwen";

  private static final List<String> FILES =
      List.of(
          "login/theme.properties",
          "login/template.ftl",
          "login/messages/messages_nl.properties",
          "login/messages/messages_en.properties",
          "login/resources/css/powervrouwen.css");

  private LoginTheme() {}

  static void writeTo(Path themes) {
    for (String file : FILES) {
      Path target = themes.resolve(NAME).resolve(file);
      try (InputStream content = LoginTheme.class.getResourceAsStream("theme/" + file)) {
        if (content == null) {
          throw new IllegalStateException("The launcher was built without " + file);
        }
        Files.createDirectories(target.getParent());
        Files.copy(content, target, StandardCopyOption.REPLACE_EXISTING);
      } catch (IOException e) {
        throw new UncheckedIOException("Can't write " + target, e);
      }
    }
  }
}
