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
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Reads what was sent: one JSON object in UTF-8 of at most 64 kB, no name in it twice. */
@Provider
@Consumes(MediaType.APPLICATION_JSON)
public class BodyReader implements MessageBodyReader<Record> {

  /** Bytes; the longest form has 2,000 characters in one field. */
  static final int LONGEST = 64 * 1024;

  @Override
  public boolean isReadable(Class<?> type, Type generic, Annotation[] on, MediaType media) {
    return Values.isInput(type);
  }

  @Override
  public Record readFrom(
      Class<Record> type,
      Type generic,
      Annotation[] on,
      MediaType media,
      MultivaluedMap<String, String> headers,
      InputStream stream)
      throws IOException {
    String charset = media.getParameters().getOrDefault(MediaType.CHARSET_PARAMETER, "utf-8");
    if (!charset.equalsIgnoreCase("utf-8")) {
      throw new ApiRefusal(415, List.of());
    }
    byte[] bytes = stream.readNBytes(LONGEST + 1);
    if (bytes.length > LONGEST) {
      throw new ApiRefusal(413, List.of());
    }
    return Body.read(type, parse(bytes));
  }

  static ObjectNode parse(byte[] bytes) {
    if (bytes.length == 0) {
      throw refused("body.empty");
    }
    JsonNode value = value(bytes);
    if (value.isMissingNode()) {
      throw refused("body.json", "?", "?");
    }
    if (value instanceof ObjectNode object) {
      return object;
    }
    throw refused("body.object");
  }

  private static JsonNode value(byte[] bytes) {
    try {
      return Json.MAPPER.readTree(
          StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
    } catch (JacksonException e) {
      TokenStreamLocation at = e.getLocation();
      throw at == null
          ? refused("body.json", "?", "?")
          : refused("body.json", at.getLineNr(), at.getColumnNr());
    } catch (CharacterCodingException e) {
      throw refused("body.utf8");
    }
  }

  private static ApiRefusal refused(String code, Object... values) {
    return new ApiRefusal(400, List.of(ApiError.ofBody(code, Texts.of(code, values))));
  }
}
