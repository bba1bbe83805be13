package nl.powervrouwen.ui.broken.api;

import jakarta.json.Json;
import jakarta.json.JsonObject;

/** Writes JSON with another library than everything else. */
public class SecondJson {
  /** Nothing. */
  public JsonObject empty() {
    return Json.createObjectBuilder().build();
  }
}
