package nl.powervrouwen.ui.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import nl.powervrouwen.participants.BirthDate;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.cfg.MapperConfig;
import tools.jackson.databind.introspect.AnnotatedClass;
import tools.jackson.databind.introspect.JacksonAnnotationIntrospector;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.ToStringSerializer;

/**
 * The JSON of the API: fields in the order in which a record tells them, so that people can read an
 * answer; what is null left out; Dutch terms for the values of a closed list. Of what is sent, no
 * name may stand twice in an object, and nothing may follow the first value.
 */
final class Json {

  /** Reads and writes it. */
  static final JsonMapper MAPPER =
      JsonMapper.builder(
              JsonFactory.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build())
          .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
          .disable(EnumFeature.WRITE_ENUMS_USING_TO_STRING)
          .changeDefaultPropertyInclusion(
              usual -> usual.withValueInclusion(JsonInclude.Include.NON_NULL))
          .annotationIntrospector(new InTerms())
          .addModule(ownTexts())
          .build();

  private Json() {}

  private static SimpleModule ownTexts() {
    SimpleModule module = new SimpleModule();
    module.addSerializer(new ToStringSerializer(BirthDate.class));
    Terms.longer().forEach(list -> module.addSerializer(list, new AsTerm()));
    return module;
  }

  private static final class AsTerm extends ValueSerializer<Object> {

    @Override
    public void serialize(Object value, JsonGenerator json, SerializationContext context) {
      json.writeString(Terms.term(value));
    }
  }

  private static final class InTerms extends JacksonAnnotationIntrospector {

    private static final long serialVersionUID = 1L;

    @Override
    public String[] findEnumValues(
        MapperConfig<?> config, AnnotatedClass type, Enum<?>[] values, String[] names) {
      return Terms.of(type.getRawType()).all().toArray(String[]::new);
    }
  }
}
