package nl.powervrouwen.onboarding;

import java.io.Serializable;
import java.util.List;
import nl.powervrouwen.spi.Words;
import nl.powervrouwen.tenancy.TenantId;
import org.jspecify.annotations.Nullable;

/** What the platform says about a pack before it is applied. */
public sealed interface PackAnswer extends Serializable {

  /**
   * It can't be applied.
   *
   * @param all everything that is wrong, in the order of the file; at least one
   */
  record Mistakes(List<Mistake> all) implements PackAnswer {

    /** Copies the list. */
    public Mistakes {
      all = List.copyOf(all);
    }
  }

  /**
   * One thing that is wrong.
   *
   * @param file name of the file in the pack, such as {@code tenant.yaml}
   * @param line from 1; 0 when the whole file is meant
   * @param key of the pack, such as {@code identity.address}; empty when none is meant
   * @param reason what is wrong and what was expected
   */
  record Mistake(String file, int line, String key, Words reason) implements Serializable {}

  /**
   * It can be applied, and this is what it does.
   *
   * @param seen stands for this pack upon what stands now; {@link Municipalities#apply} wants it
   * @param tenant about whom
   * @param gemeentecode four digits
   * @param displayName name as people see it
   * @param hostName without port
   * @param opens whether it opens a municipality; else it changes one
   * @param changes what will be made or changed, in the order of the pack; empty when nothing
   * @param stays what the pack says and the municipality itself changed since, and so stays
   */
  record Preview(
      String seen,
      TenantId tenant,
      String gemeentecode,
      String displayName,
      String hostName,
      boolean opens,
      List<Change> changes,
      List<Change> stays)
      implements PackAnswer {

    /** Copies the lists. */
    public Preview {
      changes = List.copyOf(changes);
      stays = List.copyOf(stays);
    }
  }

  /**
   * One thing that a pack changes.
   *
   * @param what it is about, such as {@code Adres}
   * @param before how it is; null when there is nothing yet
   * @param after how it becomes; null when it is taken away
   */
  record Change(Words what, @Nullable Words before, @Nullable Words after)
      implements Serializable {}
}
