package nl.powervrouwen.ui.operator;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.powervrouwen.ui.texts.Texts;

/**
 * The steps in which a new municipality is filled in, each with the keys of a pack that it asks.
 */
enum WizardStep {
  /** Which municipality, and where. */
  MUNICIPALITY("gemeente", "gemeentecode", "name", "id", "host", "database"),
  /** Who comes in first, and how people log in. */
  PEOPLE("mensen", "administrator", "identity"),
  /** What it uses, how long things are kept, and what it shares. */
  TERMS(
      "afspraken",
      "modules",
      "programmes",
      "retention",
      "warnings",
      "disclosure",
      "sharing",
      "holidays"),
  /** Colour and word mark. */
  STYLE("huisstijl", "tokens", "logo", "texts", "pages", "security");

  private final String address;
  private final Pattern keys;

  WizardStep(String address, String... keys) {
    this.address = address;
    this.keys = Pattern.compile("(?:" + String.join("|", keys) + ")(?:[.\\[].*)?");
  }

  /** Its part of the address. */
  String address() {
    return address;
  }

  /** Its name for people. */
  String title() {
    return Texts.text("wizard.step." + name());
  }

  /** Whether this key of a pack, such as {@code identity.address}, is asked here. */
  boolean asks(String key) {
    return keys.matcher(key).matches();
  }

  /** The step with this address; empty when there is none. */
  static Optional<WizardStep> at(String address) {
    return Arrays.stream(values()).filter(step -> step.address.equals(address)).findFirst();
  }

  /** The step that asks this key; the first for a key that none asks. */
  static WizardStep of(String key) {
    return Arrays.stream(values()).filter(step -> step.asks(key)).findFirst().orElse(MUNICIPALITY);
  }

  /** The one after; empty for the last. */
  Optional<WizardStep> next() {
    return beside(1);
  }

  /** The one before; empty for the first. */
  Optional<WizardStep> previous() {
    return beside(-1);
  }

  private Optional<WizardStep> beside(int further) {
    List<WizardStep> all = List.of(values());
    int place = all.indexOf(this) + further;
    return place < 0 || place >= all.size() ? Optional.empty() : Optional.of(all.get(place));
  }
}
