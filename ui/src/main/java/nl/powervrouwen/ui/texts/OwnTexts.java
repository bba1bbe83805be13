package nl.powervrouwen.ui.texts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.ContextNotActiveException;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.powervrouwen.identity.Caller;
import nl.powervrouwen.packs.OwnTextKeys;
import nl.powervrouwen.registry.Branding;
import nl.powervrouwen.registry.Site;
import nl.powervrouwen.registry.Sites;
import nl.powervrouwen.spi.Notation;

/**
 * Words of a municipality's own in the place of the platform's: those of {@link OwnTextKeys} alone.
 *
 * <p>A key stands for the Dutch text; with {@code .en} behind it for the English one. What has no
 * text of its own in a language keeps the platform's.
 */
@ApplicationScoped
public class OwnTexts {

  private final Caller caller;
  private final Sites sites;

  /** For the container's proxy alone. */
  @SuppressWarnings("NullAway")
  protected OwnTexts() {
    this(null, null);
  }

  @Inject
  OwnTexts(Caller caller, Sites sites) {
    this.caller = caller;
    this.sites = sites;
  }

  /** The platform's text in the place of which one of these keys puts another. */
  public static String replaced(String key) {
    return key.endsWith(OwnTextKeys.ENGLISH)
        ? Texts.standard(
            key.substring(0, key.length() - OwnTextKeys.ENGLISH.length()), Texts.ENGLISH)
        : Texts.standard(key, Texts.DUTCH);
  }

  /** The text that the caller's municipality has for this key; empty for the platform's own. */
  Optional<String> find(String key, Locale language) {
    if (!OwnTextKeys.all().contains(key)) {
      return Optional.empty();
    }
    boolean english = Notation.of(language) == Notation.ENGLISH;
    return branding().flatMap(own -> of(own.texts(), english ? key + OwnTextKeys.ENGLISH : key));
  }

  private static Optional<String> of(Map<String, String> texts, String key) {
    return Optional.ofNullable(texts.get(key))
        .map(String::strip)
        .filter(text -> !text.isEmpty() && text.length() <= OwnTextKeys.LONGEST);
  }

  /** Nobody's outside a request: then there is no municipality to speak for. */
  private Optional<Branding> branding() {
    try {
      return caller.isKnown()
          ? sites.of(caller.user().tenant()).map(Site::branding)
          : Optional.empty();
    } catch (ContextNotActiveException nobody) {
      return Optional.empty();
    }
  }
}
