package nl.powervrouwen.launcher;

import java.io.PrintStream;
import java.util.stream.Collectors;
import nl.powervrouwen.provisioner.keycloak.DemoUser;
import nl.powervrouwen.registry.Site;

/** What a person needs to know when the platform is ready. */
final class Addresses {

  private Addresses() {}

  static void print(Platform platform, PrintStream out) {
    StringBuilder text = new StringBuilder(512);
    text.append("\nReady. Password of every demo user: ").append(DemoUser.PASSWORD).append("\n\n");
    for (Site site : platform.sites()) {
      text.append("  http://%-28s %s%n".formatted(site.host(), site.displayName()));
      text.append("    ").append(users(site)).append('\n');
    }
    text.append(
        "  %-35s Keycloak%n".formatted("http://localhost:" + platform.settings().keycloakPort()));
    text.append("\nData and logs: ").append(platform.settings().dataDir());
    text.append("\nREST API: ./run token TENANT USER prints an access token\n");
    out.println(text);
    out.flush();
  }

  private static String users(Site site) {
    return DemoUsers.of(site.kind()).stream()
        .map(DemoUser::userName)
        .collect(Collectors.joining(", "));
  }
}
