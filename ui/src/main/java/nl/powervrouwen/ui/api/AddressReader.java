package nl.powervrouwen.ui.api;

import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import nl.powervrouwen.participants.ListPoint;
import nl.powervrouwen.participants.ParticipantId;
import nl.powervrouwen.registry.TenantId;
import org.jspecify.annotations.Nullable;

/**
 * Reads ids, days and terms in an address. A path that names nothing leads nowhere: 404. The query
 * was looked at before, by {@link RequestCheck}.
 */
@Provider
public class AddressReader implements ParamConverterProvider {

  @Override
  public <T> @Nullable ParamConverter<T> getConverter(
      Class<T> type, Type generic, Annotation[] on) {
    if (type == TenantId.class || Values.isText(type)) {
      return new Reading<>(type, Arrays.stream(on).anyMatch(PathParam.class::isInstance));
    }
    return null;
  }

  private record Reading<T>(Class<T> type, boolean inPath) implements ParamConverter<T> {

    @Override
    public @Nullable T fromString(@Nullable String text) {
      Object read = text == null ? null : read(text);
      if (read == null && inPath) {
        throw new ApiRefusal(404, List.of());
      }
      return type.cast(read);
    }

    private @Nullable Object read(String text) {
      if (type == ParticipantId.class) {
        // Who reads on from somebody may also open who that is.
        return ListPoint.parse(text).map(ListPoint::id).orElse(null);
      }
      if (type != TenantId.class) {
        return Values.read(type, text);
      }
      try {
        return new TenantId(text);
      } catch (IllegalArgumentException noName) {
        return null;
      }
    }

    @Override
    public String toString(T value) {
      return value.toString();
    }
  }
}
