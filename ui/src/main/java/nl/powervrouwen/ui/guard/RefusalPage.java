package nl.powervrouwen.ui.guard;

import jakarta.json.Json;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import nl.powervrouwen.registry.Site;
import nl.powervrouwen.ui.brand.PlainPage;
import org.jspecify.annotations.Nullable;

/** Says no, in words: a small page for people, a problem document for programs. */
final class RefusalPage {

  private static final String CONTENT =
      """
      <h1>{title}</h1>
      <p>{detail}</p>
      <p><a href="/">Naar het begin</a></p>
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
      response.setHeader("WWW-Authenticate", "Bearer");
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
    return Json.createObjectBuilder()
        .add("type", "about:blank")
        .add("title", title(objection))
        .add("status", objection.status())
        .add("detail", detail(objection))
        .add("instance", "urn:uuid:" + reference)
        .build()
        .toString();
  }

  private static String page(GuardRefusal objection, UUID reference, @Nullable Site site) {
    String content =
        CONTENT
            .replace("{title}", title(objection))
            .replace("{detail}", detail(objection))
            .replace("{english}", english(objection))
            .replace("{reference}", reference.toString());
    return PlainPage.html(site, "nl", title(objection), false, content);
  }

  private static String title(GuardRefusal objection) {
    return switch (objection) {
      case STRANGE_PATH -> "Dit adres klopt niet";
      case NOT_LOGGED_IN -> "U bent niet ingelogd";
      case LOGIN_ENDED -> "Uw aanmelding is verlopen";
      case OTHER_REALM, OTHER_SESSION -> "U mag hier niet komen";
      case NOT_HERE -> "Niet gevonden";
      case METHOD -> "Dit kan hier niet";
      case UNKNOWN_HOST -> "Dit adres kennen wij niet";
      case FAILURE -> "Er ging iets mis";
      case SUSPENDED -> "Tijdelijk gesloten";
      case UPDATING -> "Wordt bijgewerkt";
    };
  }

  private static String detail(GuardRefusal objection) {
    return switch (objection) {
      case STRANGE_PATH -> "Het adres bevat tekens of delen die hier niet mogen.";
      case NOT_LOGGED_IN -> "Log in en probeer het opnieuw.";
      case LOGIN_ENDED -> "Log opnieuw in. Daarna kunt u verder.";
      case OTHER_REALM -> "Uw aanmelding hoort bij een andere gemeente.";
      case OTHER_SESSION -> "Deze sessie hoort bij iemand anders. Log opnieuw in.";
      case NOT_HERE -> "Op dit adres staat niets.";
      case METHOD -> "Deze manier van vragen kennen wij niet.";
      case UNKNOWN_HOST -> "Controleer het adres van uw gemeente.";
      case FAILURE -> "Probeer het later opnieuw. Blijft het misgaan? Geef dan deze code door.";
      case SUSPENDED ->
          "Het platform van uw gemeente is tijdelijk gesloten. Er is niets weg: alle gegevens"
              + " blijven bewaard. Vraag de beheerder van uw gemeente wanneer u weer verder kunt.";
      case UPDATING ->
          "Wij werken het platform van uw gemeente bij. Dat duurt meestal maar enkele minuten."
              + " Probeer het daarna opnieuw.";
    };
  }

  private static String english(GuardRefusal objection) {
    return switch (objection) {
      case STRANGE_PATH -> "This address contains characters or parts that are not allowed here.";
      case NOT_LOGGED_IN -> "You are not logged in. Log in and try again.";
      case LOGIN_ENDED -> "Your login has ended. Log in again to go on.";
      case OTHER_REALM -> "Your login belongs to another municipality.";
      case OTHER_SESSION -> "This session belongs to somebody else. Log in again.";
      case NOT_HERE -> "There is nothing at this address.";
      case METHOD -> "We don't know this way of asking.";
      case UNKNOWN_HOST -> "We don't know this address. Check the address of your municipality.";
      case FAILURE -> "Something went wrong. Try again later. If it stays, tell us this code.";
      case SUSPENDED ->
          "The platform of your municipality is closed for a while. Nothing is lost: all data are"
              + " kept. Ask your municipality's administrator when you can go on.";
      case UPDATING ->
          "We are updating the platform of your municipality. This usually takes a few minutes."
              + " Try again after that.";
    };
  }
}
