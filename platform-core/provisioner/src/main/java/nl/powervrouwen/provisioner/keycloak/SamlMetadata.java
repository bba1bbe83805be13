package nl.powervrouwen.provisioner.keycloak;

import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.jboss.resteasy.plugins.providers.multipart.MultipartFormDataOutput;
import org.keycloak.admin.client.resource.RealmResource;

/** What a SAML provider tells about itself; Keycloak knows how to read it. */
final class SamlMetadata {

  private SamlMetadata() {}

  /**
   * Reads it.
   *
   * @param address of the metadata; {@code file:…} for a file of who runs the installation
   * @throws IllegalStateException when it can't be read
   */
  static Map<String, String> read(String address, RealmResource realm) {
    MultipartFormDataOutput form = new MultipartFormDataOutput();
    form.addFormData("providerId", "saml", MediaType.TEXT_PLAIN_TYPE);
    form.addFormData("file", text(address), MediaType.APPLICATION_XML_TYPE, "metadata.xml");
    return realm.identityProviders().importFrom(form);
  }

  private static String text(String address) {
    if (!address.startsWith("file:")) {
      return RemoteText.at(address);
    }
    try {
      return Files.readString(Path.of(URI.create(address)));
    } catch (IOException e) {
      throw new IllegalStateException("Can't read the metadata in " + address, e);
    }
  }
}
