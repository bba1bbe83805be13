package nl.powervrouwen.ui.api;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import nl.powervrouwen.refusals.Messages;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The words of the API's description, and which of them were asked for and not there. */
final class ApiWords {

  /** Where they stand. */
  static final Path FILE = Path.of("src/main/openapi/words.yaml");

  private static final Messages DUTCH = Messages.in(Locale.of("nl"));

  private final JsonNode words;
  private final Set<String> read = new TreeSet<>();
  private final Set<String> missing = new LinkedHashSet<>();

  private ApiWords(JsonNode words) {
    this.words = words;
  }

  static ApiWords ofTheApi() {
    try {
      return of(Files.readString(FILE));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static ApiWords of(String yaml) {
    Object read = new Load(LoadSettings.builder().build()).loadFromString(yaml);
    return new ApiWords(Json.MAPPER.valueToTree(read));
  }

  /** What stands at this place; missing when nothing does. */
  JsonNode at(String... place) {
    JsonNode node = words;
    for (String step : place) {
      node = node.path(step);
    }
    if (!node.isMissingNode()) {
      read.add(String.join(" > ", place));
    }
    return node;
  }

  /** The text that must stand at this place. */
  String text(String... place) {
    JsonNode text = at(place);
    return text.isMissingNode() ? lacking(String.join(" > ", place)) : text.asString();
  }

  /**
   * The words of a field: those of its schema, or those that it has everywhere, or else the name by
   * which a form and a refusal call it.
   *
   * @param meant what a room calls it; empty when none reads it
   */
  JsonNode field(String schema, String name, String meant, boolean needed) {
    JsonNode own = at("schemas", schema, "fields", name);
    JsonNode words = own.isMissingNode() ? at("fields", name) : own;
    if (words.isMissingNode() && !DUTCH.field(meant).equals(meant)) {
      return Json.MAPPER.createObjectNode().put("description", DUTCH.field(meant) + ".");
    }
    if (words.isMissingNode() && needed) {
      lacking("schemas > " + schema + " > fields > " + name + ", or fields > " + name);
    }
    return words;
  }

  /** Adds what stands at a place to an object, but these; nothing when nothing stands there. */
  static void add(JsonNode words, ObjectNode to, String... but) {
    words.properties().stream()
        .filter(word -> !List.of(but).contains(word.getKey()))
        .forEach(word -> to.set(word.getKey(), word.getValue()));
  }

  /** Places at which words must stand and don't. */
  List<String> missing() {
    return List.copyOf(missing);
  }

  /** Places of words that nobody asked for. */
  List<String> leftOver() {
    List<String> all = new ArrayList<>();
    for (String section : List.of("parameters", "fields", "refusals", "headers")) {
      words.path(section).propertyNames().forEach(name -> all.add(section + " > " + name));
    }
    for (String section : List.of("schemas", "operations")) {
      words
          .path(section)
          .properties()
          .forEach(
              one -> {
                String at = section + " > " + one.getKey();
                one.getValue().propertyNames().forEach(word -> all.add(at + " > " + word));
                for (String deeper : List.of("fields", "parameters")) {
                  all.remove(at + " > " + deeper);
                  one.getValue()
                      .path(deeper)
                      .propertyNames()
                      .forEach(word -> all.add(at + " > " + deeper + " > " + word));
                }
              });
    }
    return all.stream().filter(place -> !read.contains(place)).toList();
  }

  private String lacking(String place) {
    missing.add(FILE + ": " + place);
    return "";
  }
}
