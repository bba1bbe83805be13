package nl.powervrouwen.ui.frame;

import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouterLink;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import nl.powervrouwen.registry.Site;
import org.jspecify.annotations.Nullable;

/** Whose site this is: word mark and name, which lead to its first screen. */
final class SiteLogo extends RouterLink {

  SiteLogo(Site site) {
    setRoute(StartView.class);
    addClassName("site-mark");
    @Nullable String logo = site.logo();
    if (logo == null || logo.isBlank()) {
      Span letter = new Span(initial(site.displayName()));
      letter.addClassName("site-letter");
      letter.getElement().setAttribute("aria-hidden", "true");
      Span name = new Span(site.displayName());
      name.addClassName("site-name");
      add(letter, name);
    } else {
      @Nullable String alt = site.branding().logoAlt();
      add(picture(logo, alt == null || alt.isBlank() ? site.displayName() : alt));
    }
  }

  /** As a picture and not as part of the page, so that nothing in the file can act. */
  private static Image picture(String svg, String name) {
    String data = Base64.getEncoder().encodeToString(svg.getBytes(StandardCharsets.UTF_8));
    Image image = new Image("data:image/svg+xml;base64," + data, name);
    image.addClassName("site-logo");
    return image;
  }

  private static String initial(String name) {
    String last = name.substring(name.lastIndexOf(' ') + 1);
    return last.substring(0, 1);
  }
}
