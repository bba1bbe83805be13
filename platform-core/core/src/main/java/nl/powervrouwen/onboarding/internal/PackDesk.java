package nl.powervrouwen.onboarding.internal;

import java.util.List;
import java.util.Set;
import nl.powervrouwen.onboarding.Gemeente;
import nl.powervrouwen.onboarding.PackAnswer;
import nl.powervrouwen.onboarding.PackDraft;

/** Reads, compares and writes packs for who looks at them in the application. */
public interface PackDesk {

  /** What a pack would do, or what is wrong with it. */
  PackAnswer check(byte[] pack);

  /** A pack as a zip of its files, whether it came as one or as yaml. */
  byte[] zipped(byte[] pack);

  /** A pack of what was typed, as a zip of its files. */
  byte[] write(PackDraft draft);

  /** Ids of the modules that a pack names, which was applied before. */
  Set<String> modules(byte[] pack);

  /** The municipalities of the Netherlands, by name. */
  List<Gemeente> gemeenten();
}
