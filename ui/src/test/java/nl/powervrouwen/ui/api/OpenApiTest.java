package nl.powervrouwen.ui.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import java.io.StringReader;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The description was written first; here it is held against what was built, both ways. */
class OpenApiTest {

  private static final Set<String> METHODS =
      Set.of("get", "put", "post", "delete", "patch", "options", "head");

  private static final Map<String, Class<? extends Record>> RECORDS =
      Map.ofEntries(
          Map.entry("Probleem", ProblemDocument.class),
          Map.entry("Invoerfout", ApiError.class),
          Map.entry("Ik", MeResource.MeJson.class),
          Map.entry("Leerplan", CurriculumJson.class),
          Map.entry("Leerplannen", CurriculumJson.Page.class),
          Map.entry("LeerplanDeel", CurriculumJson.Part.class),
          Map.entry("LeerplanInhoud", CurriculumJson.Whole.class),
          Map.entry("Medewerker", StaffJson.class),
          Map.entry("Medewerkers", StaffJson.Page.class),
          Map.entry("Persoon", PersonJson.class),
          Map.entry("Deelnemer", ParticipantJson.class),
          Map.entry("DeelnemerRegel", ParticipantJson.Row.class),
          Map.entry("DeelnemerPagina", ParticipantJson.Page.class),
          Map.entry("Programma", ProgrammeJson.class),
          Map.entry("Programmas", ProgrammeJson.Page.class),
          Map.entry("Groep", GroupJson.class),
          Map.entry("GroepRegel", GroupJson.Row.class),
          Map.entry("Groepen", GroupJson.Page.class),
          Map.entry("Inschrijving", EnrolmentJson.class),
          Map.entry("Inschrijvingen", EnrolmentJson.Page.class),
          Map.entry("InschrijvingStap", EnrolmentJson.Step.class),
          Map.entry("InschrijvingGeschiedenis", EnrolmentJson.History.class),
          Map.entry("GroepLeerplan", GroupJson.Course.class),
          Map.entry("AgendaAbonnement", FeedJson.class),
          Map.entry("AgendaAdres", FeedJson.Made.class),
          Map.entry("Bijeenkomst", SessionJson.class),
          Map.entry("Bijeenkomsten", SessionJson.Page.class),
          Map.entry("BijeenkomstStatus", SessionJson.Status.class),
          Map.entry("Aanwezigheid", AttendanceJson.class),
          Map.entry("Aanwezigheidslijst", AttendanceJson.Sheet.class),
          Map.entry("EerdereAanwezigheid", AttendanceJson.Recent.class),
          Map.entry("AanwezigheidWaarde", AttendanceJson.Value.class),
          Map.entry("AanwezigheidWijziging", AttendanceJson.Change.class),
          Map.entry("AanwezigheidGeschiedenis", AttendanceJson.History.class),
          Map.entry("Bezoek", AttendanceJson.Visit.class),
          Map.entry("Bezoeken", AttendanceJson.File.class),
          Map.entry("Groepsaanwezigheid", AttendanceJson.Group.class),
          Map.entry("GroepsaanwezigheidRegel", AttendanceJson.Row.class),
          Map.entry("GroepsaanwezigheidVakje", AttendanceJson.Cell.class),
          Map.entry("ReeksVoorbeeld", SeriesJson.class),
          Map.entry("ReeksRegel", SeriesJson.Line.class),
          Map.entry("ReeksMoment", SeriesJson.Slot.class),
          Map.entry("OvergeslagenDag", SeriesJson.Skipped.class),
          Map.entry("GelezenDeelnemerslijst", VideoListJson.class),
          Map.entry("GelezenNaam", VideoListJson.Entry.class),
          Map.entry("Uren", HoursJson.class),
          Map.entry("UrenSoort", HoursJson.Kind.class),
          Map.entry("UrenSessie", HoursJson.Attended.class),
          Map.entry("UrenTotaal", HoursJson.Total.class),
          Map.entry("Voortgang", ProgressJson.class),
          Map.entry("VoortgangEis", ProgressJson.Asked.class),
          Map.entry("VoortgangMijlpaal", ProgressJson.Milestone.class),
          Map.entry("Certificaat", CertificateJson.class),
          Map.entry("Certificaten", CertificateJson.Page.class),
          Map.entry("Instelling", SettingJson.class),
          Map.entry("Instellingen", SettingJson.Page.class),
          Map.entry("VrijeDagen", HolidayJson.class),
          Map.entry("VrijeDagenLijst", HolidayJson.Page.class),
          Map.entry("Gemeente", MunicipalityJson.class),
          Map.entry("GemeenteRegel", MunicipalityJson.Row.class),
          Map.entry("GemeenteMeting", MunicipalityJson.Measured.class),
          Map.entry("Gemeenten", MunicipalityJson.Page.class),
          Map.entry("Opdracht", OrderJson.class),
          Map.entry("OpdrachtStap", OrderJson.Step.class),
          Map.entry("OpdrachtRegel", OrderJson.Row.class),
          Map.entry("PakketVoorbeeld", PackJson.class),
          Map.entry("PakketWijziging", PackJson.Changed.class));

  private static final JsonObject DOCUMENT = document();
  private static final Map<String, JsonObject> DESCRIBED = described(DOCUMENT);
  private static final Map<String, Method> BUILT = built();

  @Test
  void describesExactlyWhatWasBuilt() {
    assertThat(DESCRIBED.keySet()).isEqualTo(BUILT.keySet());
  }

  @Test
  void describesExactlyTheParametersThatAreRead() {
    BUILT.forEach(
        (operation, method) -> {
          assertThat(parameters(operation, "query"))
              .as(operation)
              .isEqualTo(RequestCheck.parameters(method));
          assertThat(parameters(operation, "path")).as(operation).isEqualTo(pathParameters(method));
        });
  }

  @Test
  void describesABodyWhereOneIsRead() {
    BUILT.forEach(
        (operation, method) ->
            assertThat(operation(operation))
                .as(operation)
                .matches(json -> json.containsKey("requestBody") == takesBody(method)));
  }

  @Test
  void describesEveryRefusalThatCanHappen() {
    BUILT.forEach(
        (operation, method) ->
            assertThat(operation(operation).getJsonObject("responses").keySet())
                .as(operation)
                .containsAll(refusals(operation, method)));
  }

  @Test
  void asksForTheVersionWhereItIsRead() {
    BUILT.forEach(
        (operation, method) ->
            assertThat(parameters(operation, "header").contains(HttpHeaders.IF_MATCH))
                .as(operation)
                .isEqualTo(
                    takes(method, HttpHeaders.class) && !operation.contains("openapi.json")));
  }

  @Test
  void describesExactlyTheFieldsThatAreWritten() {
    JsonObject schemas = DOCUMENT.getJsonObject("components").getJsonObject("schemas");
    RECORDS.forEach(
        (name, record) ->
            assertThat(schemas.getJsonObject(name).getJsonObject("properties").keySet())
                .as(name)
                .isEqualTo(
                    Arrays.stream(record.getRecordComponents())
                        .map(RecordComponent::getName)
                        .collect(Collectors.toSet())));
  }

  @Test
  void requiresExactlyWhatIsAlwaysWritten() {
    JsonObject schemas = DOCUMENT.getJsonObject("components").getJsonObject("schemas");
    RECORDS.forEach(
        (name, record) ->
            assertThat(strings(schemas.getJsonObject(name), "required"))
                .as(name)
                .isEqualTo(alwaysThere(record)));
  }

  @Test
  void givesExamplesThatCanBeRead() {
    ParticipantJson.input(example("post /deelnemers"));
    ProgrammeJson.input(example("post /programmas"));
    GroupJson.input(example("put /groepen/{groepId}"));
    SessionJson.input(example("post /groepen/{groepId}/bijeenkomsten"));
    AttendanceJson.input(example("put /bijeenkomsten/{bijeenkomstId}/aanwezigheid/{deelnemerId}"));
    SessionJson.change(example("put /bijeenkomsten/{bijeenkomstId}/status"));
    SeriesJson.input(example("post /groepen/{groepId}/bijeenkomstenreeks/_voorbeeld"));
    SeriesJson.wanted(example("post /groepen/{groepId}/bijeenkomstenreeks/_pastoe"));
    VideoListJson.list(example("post /bijeenkomsten/{bijeenkomstId}/deelnemerslijst/_lees"));
    VideoListJson.confirmed(
        example("post /bijeenkomsten/{bijeenkomstId}/deelnemerslijst/_legvast"));
    HolidayJson.input(example("post /vrije-dagen"));
    SettingJson.input(example("put /instellingen"));
    HolidayJson.year(example("post /vrije-dagen/_feestdagen"));
    PackJson.closing(example("post /gemeenten/{gemeenteId}/_sluiten"));
    MunicipalityJson.destroying(example("post /gemeenten/{gemeenteId}/_vernietigen"));
  }

  @Test
  void readsExactlyTheFieldsOfTheInputs() {
    readable("DeelnemerInvoer", ParticipantJson::input);
    readable("ProgrammaInvoer", ProgrammeJson::input);
    readable("GroepWijziging", GroupJson::input);
    readable("BijeenkomstInvoer", SessionJson::input);
    readable("AanwezigheidInvoer", AttendanceJson::input);
    readable("InstellingenInvoer", SettingJson::input);
    readable("VrijeDagenInvoer", HolidayJson::input);
    readable("BijeenkomstStatusInvoer", SessionJson::change);
    readable("Vernietiging", MunicipalityJson::destroying);
  }

  @Test
  void namesTheRealmInAPlaceThatCanBeFilledIn() {
    assertThat(OpenApiResource.read()).contains(OpenApiResource.ISSUER + "/protocol/");
  }

  @Test
  void hasTheVersionThatTheHeadersTell() {
    assertThat(DOCUMENT.getJsonObject("info").getString("version"))
        .isEqualTo(
            DOCUMENT
                .getJsonObject("components")
                .getJsonObject("headers")
                .getJsonObject("API-Version")
                .getJsonObject("schema")
                .getString("example"));
  }

  /**
   * A field that is not described is refused, so every described field set to null must be read.
   */
  private void readable(String schema, java.util.function.Consumer<Body> reading) {
    JsonObject properties =
        DOCUMENT
            .getJsonObject("components")
            .getJsonObject("schemas")
            .getJsonObject(schema)
            .getJsonObject("properties");
    StringBuilder json = new StringBuilder("{'onbekend':1");
    properties.keySet().forEach(name -> json.append(",'").append(name).append("':null"));
    assertThat(Bodies.errors(() -> reading.accept(Bodies.of(json.append('}').toString()))))
        .as(schema)
        .contains("onbekend:field.unknown")
        .filteredOn(error -> error.endsWith("field.unknown"))
        .hasSize(1);
  }

  private Body example(String operation) {
    JsonObject content =
        operation(operation)
            .getJsonObject("requestBody")
            .getJsonObject("content")
            .getJsonObject("application/json");
    return new Body(content.getJsonObject("example"));
  }

  private Set<String> parameters(String operation, String in) {
    String path = operation.substring(operation.indexOf(' ') + 1);
    JsonObject item = DOCUMENT.getJsonObject("paths").getJsonObject(path);
    return Stream.of(item, operation(operation))
        .flatMap(
            part ->
                part.getOrDefault("parameters", JsonValue.EMPTY_JSON_ARRAY).asJsonArray().stream())
        .map(parameter -> resolved(parameter.asJsonObject()))
        .filter(parameter -> parameter.getString("in").equals(in))
        .map(parameter -> parameter.getString("name"))
        .collect(Collectors.toSet());
  }

  private JsonObject operation(String name) {
    return Objects.requireNonNull(DESCRIBED.get(name), name);
  }

  private JsonObject resolved(JsonObject object) {
    if (!object.containsKey("$ref")) {
      return object;
    }
    return DOCUMENT.getValue(object.getString("$ref").substring(1)).asJsonObject();
  }

  private static Set<String> refusals(String operation, Method method) {
    Set<String> codes = new HashSet<>(Set.of("400", "421", "500"));
    if (!operation.contains("openapi.json")) {
      codes.addAll(Set.of("401", "403", "406"));
    }
    if (takesBody(method)) {
      codes.addAll(Set.of("413", "415"));
    }
    if (operation.contains("{")) {
      codes.add("404");
    }
    if (takes(method, HttpHeaders.class) && !operation.contains("openapi.json")) {
      codes.addAll(Set.of("412", "428"));
    }
    return codes;
  }

  private static boolean takesBody(Method method) {
    return takes(method, Body.class) || takes(method, PackBody.class);
  }

  private static boolean takes(Method method, Class<?> type) {
    return Arrays.asList(method.getParameterTypes()).contains(type);
  }

  private static Set<String> pathParameters(Method method) {
    return Arrays.stream(method.getParameters())
        .map(parameter -> parameter.getAnnotation(PathParam.class))
        .filter(annotation -> annotation != null)
        .map(PathParam::value)
        .collect(Collectors.toSet());
  }

  private static Set<String> alwaysThere(Class<? extends Record> record) {
    return Arrays.stream(record.getRecordComponents())
        .filter(
            component ->
                !component
                    .getAnnotatedType()
                    .isAnnotationPresent(org.jspecify.annotations.Nullable.class))
        .map(RecordComponent::getName)
        .collect(Collectors.toSet());
  }

  private static Set<String> strings(JsonObject object, String name) {
    return object.getJsonArray(name).getValuesAs(JsonString.class).stream()
        .map(JsonString::getString)
        .collect(Collectors.toSet());
  }

  private static JsonObject document() {
    try (JsonReader reader = Json.createReader(new StringReader(OpenApiResource.read()))) {
      return reader.readObject();
    }
  }

  private static Map<String, JsonObject> described(JsonObject document) {
    Map<String, JsonObject> operations = new TreeMap<>();
    document
        .getJsonObject("paths")
        .forEach(
            (path, item) ->
                item.asJsonObject()
                    .forEach(
                        (method, operation) -> {
                          if (METHODS.contains(method)) {
                            operations.put(method + " " + path, operation.asJsonObject());
                          }
                        }));
    return operations;
  }

  private static Map<String, Method> built() {
    Map<String, Method> operations = new TreeMap<>();
    new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("nl.powervrouwen.ui.api")
            .stream()
            .filter(type -> type.isAnnotatedWith(Path.class))
            .map(JavaClass::reflect)
            .forEach(
                type ->
                    Arrays.stream(type.getDeclaredMethods())
                        .forEach(method -> add(operations, type, method)));
    return operations;
  }

  private static void add(Map<String, Method> operations, Class<?> type, Method method) {
    for (Annotation annotation : method.getAnnotations()) {
      HttpMethod http = annotation.annotationType().getAnnotation(HttpMethod.class);
      if (http != null) {
        Path sub = method.getAnnotation(Path.class);
        String path =
            "/" + type.getAnnotation(Path.class).value() + (sub == null ? "" : "/" + sub.value());
        Method before = operations.put(http.value().toLowerCase(Locale.ROOT) + " " + path, method);
        assertThat(before).as("answers twice to " + path).isNull();
      }
    }
  }
}
