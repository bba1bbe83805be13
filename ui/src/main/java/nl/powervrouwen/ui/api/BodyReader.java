package nl.powervrouwen.ui.api;

import jakarta.json.Json;
import jakarta.json.JsonConfig;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonReaderFactory;
import jakarta.json.JsonValue;
import jakarta.json.stream.JsonParser;
import jakarta.json.stream.JsonParsingException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyReader;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** Reads what was sent: one JSON object in UTF-8 of at most 64 kB, no name in it twice. */
@Provider
@Consumes(MediaType.APPLICATION_JSON)
public class BodyReader implements MessageBodyReader<Body> {

  /** Bytes; the longest form has 2,000 characters in one field. */
  static final int LONGEST = 64 * 1024;

  private static final JsonReaderFactory READERS =
      Json.createReaderFactory(Map.of(JsonConfig.KEY_STRATEGY, JsonConfig.KeyStrategy.NONE));

  @Override
  public boolean isReadable(Class<?> type, Type generic, Annotation[] on, MediaType media) {
    return type == Body.class;
  }

  @Override
  public Body readFrom(
      Class<Body> type,
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
    return parse(bytes);
  }

  static Body parse(byte[] bytes) {
    if (bytes.length == 0) {
      throw refused("body.empty");
    }
    JsonValue value = value(bytes);
    if (value instanceof JsonObject object) {
      return new Body(object);
    }
    throw refused("body.object");
  }

  private static JsonValue value(byte[] bytes) {
    try {
      String text = decoded(bytes);
      refuseMoreThanOne(text);
      try (JsonReader reader = READERS.createReader(new StringReader(text))) {
        return reader.readValue();
      }
    } catch (JsonParsingException e) {
      throw refused(
          "body.json", e.getLocation().getLineNumber(), e.getLocation().getColumnNumber());
    } catch (CharacterCodingException e) {
      throw refused("body.utf8");
    } catch (RuntimeException e) {
      // The parser has no type of its own for nesting that is too deep or numbers that are too
      // long.
      throw refused("body.json", "?", "?");
    }
  }

  /** A reader stops after the first value and does not look further. */
  private static void refuseMoreThanOne(String text) {
    try (JsonParser parser = Json.createParser(new StringReader(text))) {
      parser.next();
      parser.getValue();
      if (parser.hasNext()) {
        throw new JsonParsingException("More than one value", parser.getLocation());
      }
    }
  }

  private static String decoded(byte[] bytes) throws CharacterCodingException {
    return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
  }

  private static ApiRefusal refused(String code, Object... values) {
    return new ApiRefusal(400, List.of(ApiError.ofBody(code, Texts.of(code, values))));
  }
}
