package nl.powervrouwen.ui.api;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.OPTIONS;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import nl.powervrouwen.registry.Site;
import nl.powervrouwen.registry.Sites;

/**
 * {@code openapi.json}: the description of this API, for everybody and for pages of every origin.
 *
 * <p>It names the realm of the municipality at whose address it is read.
 */
@Path("openapi.json")
@Produces(MediaType.APPLICATION_JSON)
@Dependent
public class OpenApiResource {

  /** What stands in the file where the realm's own address belongs. */
  static final String ISSUER = "https://inloggen.voorbeeld.example/realms/voorbeeld";

  private static final String DOCUMENT = read();

  private final Sites sites;

  /** Answers for these sites. */
  @Inject
  public OpenApiResource(Sites sites) {
    this.sites = sites;
  }

  /** The description. */
  @GET
  public Response document(@Context HttpHeaders headers) {
    String issuer = sites.at(headers.getHeaderString("Host")).map(Site::issuer).orElse(ISSUER);
    return Response.ok(DOCUMENT.replace(ISSUER, issuer))
        .header("Access-Control-Allow-Origin", "*")
        .header("Access-Control-Expose-Headers", "API-Version")
        .build();
  }

  /** Whether a page from elsewhere may read the description. */
  @OPTIONS
  public Response preflight() {
    return Response.noContent()
        .header("Allow", "GET, HEAD, OPTIONS")
        .header("Access-Control-Allow-Origin", "*")
        .header("Access-Control-Allow-Methods", "GET, HEAD, OPTIONS")
        .build();
  }

  static String read() {
    try (InputStream file = OpenApiResource.class.getResourceAsStream("openapi.json")) {
      return new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
