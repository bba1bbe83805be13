package nl.powervrouwen.ui.api;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyReader;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.util.List;

/** Takes a pack in as it was sent; what is in it, the room that it is for reads. */
@Provider
@Consumes({MediaType.APPLICATION_JSON, PackBodyReader.ZIP, PackBodyReader.YAML})
public class PackBodyReader implements MessageBodyReader<PackBody> {

  /** A zip of the pack's files. */
  static final String ZIP = "application/zip";

  /** The text of its tenant.yaml alone. */
  static final String YAML = "application/yaml";

  /** Bytes; a pack is a page of text and a word mark. */
  static final int LONGEST = 2 * 1024 * 1024;

  @Override
  public boolean isReadable(Class<?> type, Type generic, Annotation[] on, MediaType media) {
    return type == PackBody.class;
  }

  @Override
  public PackBody readFrom(
      Class<PackBody> type,
      Type generic,
      Annotation[] on,
      MediaType media,
      MultivaluedMap<String, String> headers,
      InputStream stream)
      throws IOException {
    byte[] bytes = stream.readNBytes(LONGEST + 1);
    if (bytes.length > LONGEST) {
      throw new ApiRefusal(413, List.of());
    }
    if (bytes.length == 0) {
      throw new ApiRefusal(400, List.of(ApiError.ofBody("body.empty", Texts.of("body.empty"))));
    }
    return new PackBody(bytes);
  }
}
