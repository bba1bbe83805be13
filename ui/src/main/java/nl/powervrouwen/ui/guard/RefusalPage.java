package nl.powervrouwen.ui.guard;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.UUID;
import nl.powervrouwen.registry.Site;
import nl.powervrouwen.ui.brand.PlainPage;
import nl.powervrouwen.ui.texts.Language;
import nl.powervrouwen.ui.texts.Texts;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Says no, in words: a small page for people, a problem document for programs. */
final class RefusalPage {

  private static final String CONTENT =
      """
      <h1>{title}</h1>
      <p>{detail}</p>
      <p><a href="/">{start}</a></p>
      <p class="en" lang="en">{english}</p>
      <small>{reference}</small>
      """;

  private RefusalPage() {}

  /**
   * Writes the refusal; the response must not be committed.
   *
   * @param reference what the log calls this event, told to who must ask about it
   * @param site whose name and colours it is shown in; null when that is not known
   */
  static void write(
      HttpServletResponse response,
      GuardRefusal objection,
      boolean api,
      UUID reference,
      @Nullable Site site)
      throws IOException {
    response.setStatus(objection.status());
    if (objection.status() == HttpServletResponse.SC_UNAUTHORIZED
        && api
        && !response.containsHeader("WWW-Authenticate")) {
      response.setHeader(
          "WWW-Authenticate",
          objection == GuardRefusal.OTHER_PURPOSE ? "Bearer error=\"invalid_token\"" : "Bearer");
    }
    if (objection == GuardRefusal.SUSPENDED || objection == GuardRefusal.UPDATING) {
      response.setHeader("Retry-After", objection == GuardRefusal.SUSPENDED ? "3600" : "30");
    }
    if (objection == GuardRefusal.METHOD) {
      response.setHeader("Allow", "GET, HEAD, POST, PUT, DELETE, OPTIONS");
    }
    byte[] body =
        (api ? problem(objection, reference) : page(objection, reference, site))
            .getBytes(StandardCharsets.UTF_8);
    response.setContentType(api ? "application/problem+json" : "text/html;charset=UTF-8");
    response.setHeader("Content-Language", "nl");
    response.setContentLength(body.length);
    response.getOutputStream().write(body);
  }

  private static String problem(GuardRefusal objection, UUID reference) {
    return JsonMapper.shared()
        .createObjectNode()
        .put("type", "about:blank")
        .put("title", title(objection))
        .put("status", objection.status())
        .put("detail", detail(Language.OFFICIAL, objection))
        .put("instance", "urn:uuid:" + reference)
        .toString();
  }

  private static String page(GuardRefusal objection, UUID reference, @Nullable Site site) {
    String content =
        CONTENT
            .replace("{title}", title(objection))
            .replace("{start}", PlainPage.text(Language.OFFICIAL, "page.start"))
            .replace("{detail}", detail(Language.OFFICIAL, objection))
            .replace("{english}", detail(Texts.ENGLISH, objection))
            .replace("{reference}", reference.toString());
    return PlainPage.html(site, "nl", title(objection), false, content);
  }

  private static String title(GuardRefusal objection) {
    return PlainPage.text(Language.OFFICIAL, "refusal." + objection.name() + ".title");
  }

  private static String detail(Locale language, GuardRefusal objection) {
    return PlainPage.text(language, "refusal." + objection.name());
  }
}
