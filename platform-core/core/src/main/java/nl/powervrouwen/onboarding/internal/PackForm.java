package nl.powervrouwen.onboarding.internal;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import nl.powervrouwen.messages.Alphabet;
import nl.powervrouwen.packs.MunicipalityCode;
import nl.powervrouwen.packs.MunicipalityCodes;
import nl.powervrouwen.packs.PackArchive;
import nl.powervrouwen.packs.PackDraft;
import nl.powervrouwen.packs.PackProblem;
import nl.powervrouwen.packs.PackRefusal;
import nl.powervrouwen.packs.PackWriter;
import nl.powervrouwen.registry.TenantId;
import nl.powervrouwen.spi.Words;

/** The form in which an operator types a pack: what it proposes, and the pack that comes of it. */
public final class PackForm {

  private PackForm() {}

  /**
   * A pack of what was typed, as a zip of its files.
   *
   * @throws PackRefusal when it has no id to name it after
   */
  public static byte[] written(PackDraft draft) {
    return PackWriter.write(DraftPack.of(draft, id(draft))).toZip();
  }

  /** The municipalities of the Netherlands, by name. */
  public static List<MunicipalityCode> gemeenten() {
    return MunicipalityCodes.all().entrySet().stream()
        .map(PackForm::gemeente)
        .sorted(Alphabet.by(MunicipalityCode::name))
        .toList();
  }

  private static MunicipalityCode gemeente(Map.Entry<String, String> entry) {
    String letters =
        Normalizer.normalize(entry.getValue(), Normalizer.Form.NFD).replaceAll("\\p{M}", "");
    String id =
        letters.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
    return new MunicipalityCode(entry.getKey(), entry.getValue(), id);
  }

  private static TenantId id(PackDraft draft) {
    try {
      return new TenantId(Objects.requireNonNullElse(draft.id(), ""));
    } catch (IllegalArgumentException wrong) {
      throw new PackRefusal(
          List.of(
              new PackProblem(
                  PackArchive.DESCRIPTION,
                  0,
                  "id",
                  new Words(
                      "de korte naam klopt niet. Verwacht: 2 tot 40 kleine letters, cijfers of"
                          + " losse streepjes; eerst een letter.",
                      "the short name is not right. Expected: 2 to 40 small letters, digits or"
                          + " single hyphens; a letter first."))));
    }
  }
}
