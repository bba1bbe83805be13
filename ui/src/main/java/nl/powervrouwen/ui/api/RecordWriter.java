package nl.powervrouwen.ui.api;

import jakarta.json.Json;
import jakarta.json.stream.JsonGenerator;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyWriter;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.lang.annotation.Annotation;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Writes the API's records as JSON: fields in the order in which the record tells them, so that
 * people can read an answer, and what is null left out. JSON-B would write them in no order.
 */
@Provider
@Produces({MediaType.APPLICATION_JSON, ProblemMapper.PROBLEM})
public class RecordWriter implements MessageBodyWriter<Record> {

  @Override
  public boolean isWriteable(Class<?> type, Type generic, Annotation[] on, MediaType media) {
    return type.isRecord();
  }

  @Override
  public void writeTo(
      Record json,
      Class<?> type,
      Type generic,
      Annotation[] on,
      MediaType media,
      MultivaluedMap<String, Object> headers,
      OutputStream stream)
      throws IOException {
    stream.write(text(json).getBytes(StandardCharsets.UTF_8));
  }

  static String text(Record json) {
    StringWriter text = new StringWriter();
    try (JsonGenerator out = Json.createGenerator(text)) {
      write(out, json);
    }
    return text.toString();
  }

  private static void write(JsonGenerator out, Object value) {
    switch (value) {
      case Record json -> writeFields(out, json);
      case List<?> list -> {
        out.writeStartArray();
        list.forEach(element -> write(out, element));
        out.writeEnd();
      }
      case Integer number -> out.write(number);
      case Long number -> out.write(number);
      case Boolean yes -> out.write(yes);
      case String text -> out.write(text);
      case UUID id -> out.write(id.toString());
      case LocalDate date -> out.write(date.toString());
      default -> throw new IllegalArgumentException("No JSON for " + value.getClass());
    }
  }

  private static void writeFields(JsonGenerator out, Record json) {
    out.writeStartObject();
    for (RecordComponent component : json.getClass().getRecordComponents()) {
      Object value = value(json, component);
      if (value != null) {
        out.writeKey(component.getName());
        write(out, value);
      }
    }
    out.writeEnd();
  }

  private static @Nullable Object value(Record json, RecordComponent component) {
    try {
      return component.getAccessor().invoke(json);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("Can't read " + component.getName(), e);
    }
  }
}
