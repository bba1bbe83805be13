package nl.powervrouwen.packs;

import java.io.Serializable;
import java.util.List;
import nl.powervrouwen.registry.TenantId;

/** What the platform says about a pack before it is applied. */
public sealed interface PackAnswer extends Serializable {

  /**
   * It can't be applied.
   *
   * @param all everything that is wrong, in the order of the file; at least one
   */
  record Mistakes(List<PackProblem> all) implements PackAnswer {

    /** Copies the list. */
    public Mistakes {
      all = List.copyOf(all);
    }
  }

  /**
   * It can be applied, and this is what it does.
   *
   * @param seen stands for this pack upon what stands now; who applies it shows it
   * @param tenant about whom
   * @param gemeentecode four digits
   * @param displayName name as people see it
   * @param hostName without port
   * @param opens whether it opens a municipality; else it changes one
   * @param changes what will be made or changed, in the order of the pack; empty when nothing
   */
  record Preview(
      String seen,
      TenantId tenant,
      String gemeentecode,
      String displayName,
      String hostName,
      boolean opens,
      List<Change> changes)
      implements PackAnswer {

    /** Copies the list. */
    public Preview {
      changes = List.copyOf(changes);
    }
  }
}
