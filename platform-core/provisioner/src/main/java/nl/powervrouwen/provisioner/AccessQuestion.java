package nl.powervrouwen.provisioner;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.powervrouwen.packs.Change;
import nl.powervrouwen.packs.PackDifference;
import nl.powervrouwen.registry.AccessChange;
import nl.powervrouwen.registry.AccessChange.Ground;
import nl.powervrouwen.registry.MunicipalityRecord;
import nl.powervrouwen.registry.Order;
import nl.powervrouwen.registry.Sha256;
import nl.powervrouwen.registry.Site;
import nl.powervrouwen.registry.TenantId;
import nl.powervrouwen.spi.Words;
import org.jspecify.annotations.Nullable;

/**
 * What an order changes about who comes in to a municipality, as it would be asked now.
 *
 * @param order the order
 * @param tenant the municipality
 * @param server where its database is; null while it has none
 * @param ground on which it may be carried out, when nobody has logged in there yet
 * @param exactly what is offered upon what stands, so that another pack is another question
 * @param lines what changes; empty when nothing does
 */
record AccessQuestion(
    Order order,
    TenantId tenant,
    @Nullable String server,
    Ground ground,
    String exactly,
    List<AccessChange.Line> lines) {

  /** Copies the lines. */
  AccessQuestion {
    lines = List.copyOf(lines);
  }

  /** What a pack changes of it; what only the installation's own settings change is told. */
  static AccessQuestion of(Order order, PackApplication application, Instant now) {
    List<AccessChange.Line> asked =
        PackDifference.access(application.old(), application.pack()).stream()
            .map(AccessQuestion::line)
            .toList();
    MunicipalityRecord before = application.before();
    boolean moved = asked.isEmpty() && !application.isNew();
    return new AccessQuestion(
        order,
        application.tenant(),
        before == null || before.schemaVersion() == null ? null : application.server(),
        application.isNew() ? Ground.OPENING : moved ? Ground.TOLD : Ground.NOBODY_YET,
        application.archive().digest()
            + " upon "
            + (before == null || before.packDigest() == null ? "nothing" : before.packDigest()),
        moved ? moved(application.site(), application.site(now)) : asked);
  }

  private static AccessChange.Line line(Change change) {
    return new AccessChange.Line(change.label(), change.before(), change.after());
  }

  /** Where people log in, when the installation moved it. */
  private static List<AccessChange.Line> moved(@Nullable Site old, Site site) {
    List<AccessChange.Line> lines = new ArrayList<>();
    if (old != null && !old.host().equals(site.host())) {
      lines.add(line("Adres", "Address", old.host(), site.host()));
    }
    if (old != null && !old.issuer().equals(site.issuer())) {
      lines.add(line("Inlogserver", "Login server", old.issuer(), site.issuer()));
    }
    return lines;
  }

  private static AccessChange.Line line(String dutch, String english, String before, String after) {
    return new AccessChange.Line(
        new Words(dutch, english), new Words(before, before), new Words(after, after));
  }

  /** SHA-256 of all of it: an answer counts for this alone. */
  String content() {
    StringBuilder all = new StringBuilder();
    Stream.concat(
            Stream.of(tenant.value(), order.kind().name(), exactly),
            lines.stream()
                .flatMap(line -> Stream.of(line.label(), line.before(), line.after()))
                .flatMap(words -> Stream.of(words.dutch(), words.english())))
        .forEach(text -> all.append(text.length()).append(':').append(text));
    return Sha256.of(all.toString());
  }
}
