package nl.powervrouwen.ui.api;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.powervrouwen.identity.AuditLine;
import nl.powervrouwen.identity.AuditOutcome;
import nl.powervrouwen.identity.AuditPage;
import nl.powervrouwen.identity.Caller;
import nl.powervrouwen.identity.SensitiveAction;
import nl.powervrouwen.registry.Role;
import org.jspecify.annotations.Nullable;

/** A line of the log of actions. The names are those of the JSON. */
public record AuditJson(
    UUID regelId,
    Instant moment,
    Instant laatsteMoment,
    int aantal,
    @Nullable String door,
    List<Role> rollen,
    @Nullable SensitiveAction handeling,
    String onderdeel,
    String aanroep,
    @Nullable String overSoort,
    @Nullable String overId,
    @Nullable String overNaam,
    @Nullable String bijzonderheden,
    Caller.Client herkomst,
    @Nullable String netwerkadres,
    AuditOutcome afloop) {

  /** A page of the log; {@code volgende} is what {@code na} takes. */
  public record Page(List<AuditJson> regels, @Nullable UUID volgende) {}

  static Page of(AuditPage page) {
    return new Page(page.lines().stream().map(AuditJson::of).toList(), page.next());
  }

  private static AuditJson of(AuditLine line) {
    return new AuditJson(
        line.id(),
        line.at(),
        line.until(),
        line.times(),
        line.by(),
        line.roles().stream().sorted().toList(),
        line.action(),
        line.part(),
        line.call(),
        line.aboutKind(),
        line.aboutId(),
        line.aboutName(),
        line.detail(),
        line.client(),
        line.address(),
        line.outcome());
  }
}
