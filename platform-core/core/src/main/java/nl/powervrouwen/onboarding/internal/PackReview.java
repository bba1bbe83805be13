package nl.powervrouwen.onboarding.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.text.Collator;
import java.text.Normalizer;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import nl.powervrouwen.modules.Modules;
import nl.powervrouwen.packs.MunicipalityCode;
import nl.powervrouwen.packs.MunicipalityCodes;
import nl.powervrouwen.packs.PackAnswer;
import nl.powervrouwen.packs.PackArchive;
import nl.powervrouwen.packs.PackCheck;
import nl.powervrouwen.packs.PackDifference;
import nl.powervrouwen.packs.PackDraft;
import nl.powervrouwen.packs.PackProblem;
import nl.powervrouwen.packs.PackReader;
import nl.powervrouwen.packs.PackRefusal;
import nl.powervrouwen.packs.PackWriter;
import nl.powervrouwen.packs.TenantPack;
import nl.powervrouwen.registry.MunicipalityRecord;
import nl.powervrouwen.registry.Register;
import nl.powervrouwen.registry.SiteKind;
import nl.powervrouwen.registry.Sites;
import nl.powervrouwen.registry.TenantId;
import nl.powervrouwen.spi.Words;
import org.jspecify.annotations.Nullable;

/** Reads, compares and writes packs for who looks at them in the application. */
@ApplicationScoped
public class PackReview {

  private static final Locale DUTCH = Locale.of("nl", "NL");

  /** Stands in a token for the pack that a new municipality does not have yet. */
  private static final String NONE = "none";

  private static final int SHOWN = 20;

  @Inject private Register register;
  @Inject private Sites sites;
  @Inject private Modules modules;

  /** What a pack would do, or what is wrong with it. */
  public PackAnswer check(byte[] pack) {
    try {
      PackArchive archive = archive(pack);
      TenantPack offered = new PackReader(here()).read(archive);
      @Nullable String standing =
          register.municipality(offered.id()).map(MunicipalityRecord::packDigest).orElse(null);
      return new PackAnswer.Preview(
          seen(archive.digest(), standing),
          offered.id(),
          offered.gemeentecode(),
          offered.displayName(),
          offered.hostName(),
          standing == null,
          PackDifference.between(standing(offered.id()), offered, modules.titles()));
    } catch (PackRefusal broken) {
      return new PackAnswer.Mistakes(broken.mistakes());
    }
  }

  /** A pack as a zip of its files, whether it came as one or as yaml. */
  public byte[] zipped(byte[] pack) {
    return archive(pack).toZip();
  }

  /**
   * A pack of what was typed.
   *
   * @throws PackRefusal when it has no id to name it after
   */
  public byte[] write(PackDraft draft) {
    return PackWriter.write(DraftPack.of(draft, id(draft))).toZip();
  }

  /** Ids of the modules that a pack names, which was applied before. */
  public Set<String> modules(byte[] pack) {
    return PackReader.ofApplied().read(archive(pack)).modules();
  }

  /** The municipalities of the Netherlands, by name. */
  public List<MunicipalityCode> gemeenten() {
    Collator order = Collator.getInstance(DUTCH);
    return MunicipalityCodes.all().entrySet().stream()
        .map(PackReview::gemeente)
        .sorted(Comparator.comparing(MunicipalityCode::name, order))
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

  /** What a pack must fit into: all that runs here. */
  private PackCheck here() {
    Set<String> own =
        sites.all().stream()
            .filter(site -> site.kind() != SiteKind.MUNICIPALITY)
            .map(site -> site.host().replaceFirst(":[0-9]+$", ""))
            .collect(Collectors.toUnmodifiableSet());
    return new PackCheck(
        register.municipalities(),
        Set.copyOf(modules.titles().keySet()),
        own,
        Set.copyOf(register.databaseServers()));
  }

  private @Nullable TenantPack standing(TenantId tenant) {
    return register
        .pack(tenant)
        .map(bytes -> PackReader.ofApplied().read(archive(bytes)))
        .orElse(null);
  }

  private static String seen(String offered, @Nullable String standing) {
    return shortened(offered) + "-" + shortened(standing == null ? NONE : standing);
  }

  private static String shortened(String digest) {
    return digest.substring(0, Math.min(SHOWN, digest.length()));
  }

  private static PackArchive archive(byte[] pack) {
    return PackArchive.of(PackArchive.DESCRIPTION, pack);
  }
}
