package nl.powervrouwen.ui.api;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.json.bind.JsonbConfig;
import jakarta.json.bind.config.PropertyOrderStrategy;
import jakarta.ws.rs.ext.ContextResolver;
import jakarta.ws.rs.ext.Provider;

/** Writes fields in the order in which the records tell them, so that people can read an answer. */
@Provider
public class JsonOrder implements ContextResolver<Jsonb> {

  private final Jsonb jsonb = writer();

  static Jsonb writer() {
    return JsonbBuilder.create(
        new JsonbConfig().withPropertyOrderStrategy(PropertyOrderStrategy.ANY));
  }

  @Override
  public Jsonb getContext(Class<?> type) {
    return jsonb;
  }
}
