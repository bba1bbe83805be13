package nl.powervrouwen.modules;

import static nl.powervrouwen.registry.Role.OPERATOR;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.powervrouwen.identity.AllowedRoles;
import nl.powervrouwen.modules.internal.ModuleWatch;
import nl.powervrouwen.spi.Words;

/** The jars in the modules folder, for who runs the installation. */
@ApplicationScoped
public class Modules {

  @Inject private ModuleWatch watch;

  /** All jars that were looked at, loaded and refused, by file name. */
  @AllowedRoles(OPERATOR)
  public List<ModuleRow> all() {
    return watch.rows();
  }

  /** What each curriculum and reporting format that is loaded is called, by its id. */
  @AllowedRoles(OPERATOR)
  public Map<String, Words> titles() {
    Map<String, Words> titles = new LinkedHashMap<>();
    watch.rows().stream()
        .flatMap(row -> Stream.concat(row.curricula().stream(), row.formats().stream()))
        .forEach(item -> titles.putIfAbsent(item.id(), item.title()));
    return titles;
  }

  /** The folder that is watched; empty when none is set. */
  @AllowedRoles(OPERATOR)
  public Optional<String> folder() {
    return watch.folder();
  }

  /** What is wrong with the folder itself and what to do; empty when nothing is. */
  @AllowedRoles(OPERATOR)
  public Optional<Words> trouble() {
    return watch.trouble();
  }
}
