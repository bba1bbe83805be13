package nl.powervrouwen.ui.open;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import nl.powervrouwen.tenancy.Branding;
import nl.powervrouwen.tenancy.Site;
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
      "default-src 'none'; style-src 'unsafe-inline'; sandbox";

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
      Sent.text(response, "text/css;charset=UTF-8", style(site, request.getScheme()));
    } else {
      response.setHeader("Content-Security-Policy", PICTURE_POLICY);
      Sent.text(response, "image/svg+xml;charset=UTF-8", logo(site));
    }
  }

  /** Custom properties only; which element takes which colour is the login page's own business. */
  static String style(Site site, String scheme) {
    Map<String, String> look = Brand.of(site.branding()).properties();
    return ":root {\n"
        + line("brand", look, "--brand-light", Brand.OWN)
        + line("on-brand", look, "--none", "#ffffff")
        + line("button", look, "--button-light", light(look))
        + line("on-button", look, "--on-button-light", "#ffffff")
        + line("link", look, "--link-light", light(look))
        + line("heading", look, "--heading-light", ink(look))
        + line("ink", look, "--ink-light", ink(look))
        + line("paper", look, "--paper-light", "#faf7f2")
        + "  --pv-logo: url(\""
        + scheme
        + "://"
        + site.host()
        + LOGO
        + "\");\n}\n@media (prefers-color-scheme: dark) {\n:root {\n"
        + line("brand", look, "--brand-dark", "#dba6c5")
        + line("on-brand", look, "--none", "#1d1a17")
        + line("button", look, "--button-dark", dark(look))
        + line("on-button", look, "--none", "#1d1a17")
        + line("link", look, "--link-dark", dark(look))
        + line("heading", look, "--heading-dark", "#f4eee6")
        + line("ink", look, "--none", "#f4eee6")
        + line("paper", look, "--none", "#1d1a17")
        + "}\n}\n";
  }

  private static String light(Map<String, String> look) {
    return look.getOrDefault("--brand-light", Brand.OWN);
  }

  private static String dark(Map<String, String> look) {
    return look.getOrDefault("--brand-dark", "#dba6c5");
  }

  private static String ink(Map<String, String> look) {
    return look.getOrDefault("--ink-light", "#2a2420");
  }

  private static String line(
      String name, Map<String, String> look, String property, String otherwise) {
    return "  --pv-" + name + ": " + look.getOrDefault(property, otherwise) + ";\n";
  }

  /** Its word mark; where it has none, its name in letters of its colour. */
  static String logo(Site site) {
    Branding branding = site.branding();
    String own = branding.logo();
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
