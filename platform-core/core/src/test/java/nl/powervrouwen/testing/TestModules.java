package nl.powervrouwen.testing;

import static nl.powervrouwen.registry.Role.OPERATOR;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import nl.powervrouwen.identity.AllowedRoles;
import nl.powervrouwen.modules.ModuleRow;
import nl.powervrouwen.modules.Modules;
import nl.powervrouwen.spi.Words;

/** What the operator sees of the modules folder, as a test wants it; there is no folder. */
@Alternative
@Priority(1)
@ApplicationScoped
public class TestModules extends Modules {

  private static final String SHA256 = "0123456789abcdef".repeat(4);

  private final List<ModuleRow> rows = new CopyOnWriteArrayList<>();

  /** A jar that is loaded, with one curriculum. */
  public void load(String file, ModuleRow.Item curriculum) {
    rows.add(
        new ModuleRow(
            file,
            ModuleRow.State.LOADED,
            null,
            List.of(curriculum),
            List.of(),
            SHA256,
            Instant.now()));
  }

  /** A jar that is refused for this reason. */
  public void refuse(String file, Words reason) {
    rows.add(
        new ModuleRow(
            file, ModuleRow.State.REFUSED, reason, List.of(), List.of(), SHA256, Instant.now()));
  }

  /** As if the folder were empty. */
  public void clear() {
    rows.clear();
  }

  @Override
  @AllowedRoles(OPERATOR)
  public List<ModuleRow> all() {
    return rows.stream().sorted(Comparator.comparing(ModuleRow::file)).toList();
  }

  @Override
  @AllowedRoles(OPERATOR)
  public Optional<String> folder() {
    return Optional.of("modules");
  }

  @Override
  @AllowedRoles(OPERATOR)
  public Optional<Words> trouble() {
    return Optional.empty();
  }
}
