package nl.powervrouwen.ui.api;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One operation, as the code has it.
 *
 * @param verb of HTTP, in small letters
 * @param path under the API's own
 * @param method that answers it
 */
record ApiOperation(String verb, String path, Method method) {

  /** All of them, by path. */
  static List<ApiOperation> all() {
    return new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("nl.powervrouwen.ui.api")
            .stream()
            .filter(type -> type.isAnnotatedWith(Path.class))
            .map(JavaClass::reflect)
            .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
            .flatMap(ApiOperation::of)
            .sorted((a, b) -> a.toString().compareTo(b.toString()))
            .toList();
  }

  private static Stream<ApiOperation> of(Method method) {
    for (Annotation annotation : method.getAnnotations()) {
      HttpMethod http = annotation.annotationType().getAnnotation(HttpMethod.class);
      if (http != null) {
        Path sub = method.getAnnotation(Path.class);
        String path =
            "/"
                + method.getDeclaringClass().getAnnotation(Path.class).value()
                + (sub == null ? "" : "/" + sub.value());
        return Stream.of(new ApiOperation(http.value().toLowerCase(Locale.ROOT), path, method));
      }
    }
    return Stream.empty();
  }

  /** How the words call it. */
  String key() {
    return verb + " " + path;
  }

  /** Whether everybody may ask it, without a login. */
  boolean isPublic() {
    return method.getDeclaringClass() == OpenApiResource.class;
  }

  /** What is read from its body; empty when nothing is. */
  Optional<Class<?>> body() {
    return Arrays.stream(method.getParameters())
        .filter(parameter -> parameter.getAnnotations().length == 0)
        .<Class<?>>map(Parameter::getType)
        .findFirst();
  }

  /** The parameters of its path. */
  List<Parameter> inPath() {
    return Arrays.stream(method.getParameters())
        .filter(parameter -> parameter.isAnnotationPresent(PathParam.class))
        .toList();
  }

  /** Whether it reads this header. */
  boolean reads(String header) {
    return Arrays.stream(method.getParameters())
        .map(parameter -> parameter.getAnnotation(HeaderParam.class))
        .anyMatch(annotation -> annotation != null && annotation.value().equals(header));
  }

  @Override
  public String toString() {
    return path + " " + verb;
  }
}
