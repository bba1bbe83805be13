package nl.powervrouwen.ui.open;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import nl.powervrouwen.registry.Branding;
import nl.powervrouwen.registry.Site;
import nl.powervrouwen.ui.brand.Brand;
import nl.powervrouwen.ui.brand.PlainPage;
import nl.powervrouwen.ui.guard.SiteOfRequest;

/**
 * The municipality's colours and word mark as files, for Keycloak's login page, which is drawn by
 * another server.
 */
@WebServlet({LookServlet.STYLE, LookServlet.LOGO})
public class LookServlet extends HttpServlet {

  static final String STYLE = "/huisstijl/inloggen.css";
  static final String LOGO = "/huisstijl/logo.svg";

  private static final long serialVersionUID = 1L;

  /** What is opened by itself may draw, and nothing else. */
  private static final String PICTURE_POLICY =
      "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'; sandbox";

  private static final List<String> LIGHT =
      List.of(
          "brand",
          "on-brand",
          "brand-strong",
          "link",
          "heading",
          "focus",
          "ink",
          "ink-soft",
          "paper",
          "surface",
          "control");

  private static final String NIGHT =
      """
      @media (prefers-color-scheme: dark) {
      :root {
        --pv-brand: var(--brand-dark);
        --pv-on-brand: #1d1a17;
        --pv-brand-strong: var(--brand-dark);
        --pv-link: var(--brand-dark);
        --pv-heading: #f4eee6;
        --pv-focus: var(--brand-dark);
        --pv-ink: #f4eee6;
        --pv-ink-soft: #c9beb2;
        --pv-paper: #1d1a17;
        --pv-surface: #27231f;
        --pv-control: #9d9287;
      }
      }
      """;

  /** For the container. */
  public LookServlet() {}

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Site site = SiteOfRequest.of(request).orElse(null);
    if (site == null) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    response.setHeader("Cross-Origin-Resource-Policy", "cross-origin");
    if (request.getServletPath().equals(STYLE)) {
      CachedResponse.text(response, "text/css;charset=UTF-8", style(site, request.getScheme()));
    } else {
      response.setHeader("Content-Security-Policy", PICTURE_POLICY);
      CachedResponse.text(response, "image/svg+xml;charset=UTF-8", logo(site));
    }
  }

  /** Custom properties only; which element takes which colour is the login page's own business. */
  static String style(Site site, String scheme) {
    Brand brand = Brand.of(site.branding());
    StringBuilder css = new StringBuilder(":root {\n");
    brand
        .properties()
        .forEach(
            (name, value) ->
                css.append("  ").append(name).append(": ").append(value).append(";\n"));
    for (String name : LIGHT) {
      css.append("  --pv-").append(name).append(": var(--").append(name).append("-light);\n");
    }
    return css.append("  --pv-logo: url(\"")
        .append(scheme)
        .append("://")
        .append(site.host())
        .append(LOGO)
        .append("\");\n}\n")
        .append(NIGHT)
        .toString();
  }

  /** Its word mark; where it has none, its name in letters of its colour. */
  static String logo(Site site) {
    Branding branding = site.branding();
    String own = site.logo();
    if (own != null && !own.isBlank()) {
      return own;
    }
    String name = PlainPage.escaped(site.displayName());
    int width = 20 + 15 * site.displayName().codePointCount(0, site.displayName().length());
    return "<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" aria-label=\""
        + name
        + "\" viewBox=\"0 0 "
        + width
        + " 48\"><text x=\"10\" y=\"33\" font-family=\"system-ui, sans-serif\" font-size=\"26\""
        + " font-weight=\"700\" fill=\""
        + Brand.of(branding).light()
        + "\">"
        + name
        + "</text></svg>";
  }
}
