package nl.powervrouwen.provisioner;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import nl.powervrouwen.packs.AccessRule;
import nl.powervrouwen.registry.AccessChange;
import nl.powervrouwen.registry.AccessChange.Ground;
import nl.powervrouwen.registry.Order;
import nl.powervrouwen.registry.OrderSource;
import nl.powervrouwen.registry.OrderState;
import nl.powervrouwen.registry.TenantId;
import nl.powervrouwen.spi.Notation;
import nl.powervrouwen.spi.Words;
import org.jspecify.annotations.Nullable;

/**
 * Nothing changes who comes in to a municipality before that municipality agrees. The provisioner
 * asks here, whatever the door through which an order came, and looks here whether what it is about
 * to do is what was agreed.
 */
final class Agreements {

  /** How long a municipality may think about it. */
  static final Duration TERM = Duration.ofDays(14);

  private static final Duration CLOCKS_DIFFER = Duration.ofMinutes(1);
  private static final ZoneId DUTCH = ZoneId.of("Europe/Amsterdam");

  private final ProvisionerTools tools;

  Agreements(ProvisionerTools tools) {
    this.tools = tools;
  }

  /**
   * Whether it may be done now. Where nobody has ever logged in nobody can agree: there it is done,
   * and shown to who comes.
   *
   * @return null when it may; else that it waits, or why it won't be done
   */
  @Nullable OrderOutcome settle(AccessQuestion question, StepLog steps) {
    if (question.lines().isEmpty()) {
      return null;
    }
    AccessChange shown = shown(question);
    if (shown == null) {
      return ask(question, steps);
    }
    if (shown.outcome() != null) {
      return over();
    }
    if (shown.ground() != Ground.AGREEMENT) {
      return null; // begun before, and cut off
    }
    steps.begin(Order.StepName.AGREEMENT);
    return verdict(shown);
  }

  private @Nullable OrderOutcome ask(AccessQuestion question, StepLog steps) {
    String server = question.server();
    boolean asks =
        question.ground() != Ground.TOLD
            && server != null
            && tools.databases().hasSeenStaff(question.tenant(), server);
    Ground ground = asks ? Ground.AGREEMENT : question.ground();
    Instant until = asks ? Instant.now().plus(TERM) : null;
    tools
        .registry()
        .show(
            question.order().id(),
            question.content(),
            question.tenant(),
            ground,
            until,
            question.lines());
    if (until == null) {
      return null;
    }
    steps.begin(Order.StepName.AGREEMENT);
    return waits(until);
  }

  private @Nullable AccessChange shown(AccessQuestion question) {
    String content = question.content();
    return tools.registry().accessChanges(question.order().id()).stream()
        .filter(change -> change.content().equals(content))
        .filter(change -> change.tenant().equals(question.tenant()))
        .findFirst()
        .orElse(null);
  }

  private @Nullable OrderOutcome verdict(AccessChange shown) {
    AccessChange.Answer answer = shown.answer();
    Instant until = shown.until() == null ? Instant.MIN : shown.until();
    if (answer == null) {
      return isEmergency(shown) ? null : isBefore(until) ? waits(until) : tooLate();
    }
    if (!answer.agreed()) {
      return OrderOutcome.refused(
          "De gemeente gaat niet akkoord. " + answer.byName() + ": " + answer.reason(),
          "The municipality does not agree. " + answer.byName() + ": " + answer.reason());
    }
    if (isTheSame(shown, answer)) {
      return OrderOutcome.refused(
          "Wie dit vroeg, kan er niet zelf mee akkoord gaan.",
          "Who asked for this can't agree with it.");
    }
    return answer.at().isAfter(until) ? tooLate() : null;
  }

  /** The register's own clock brought the order here: one that is ahead of it brings it again. */
  private static boolean isBefore(Instant moment) {
    return Instant.now().plus(CLOCKS_DIFFER).isBefore(moment);
  }

  /** Said by a second operator, and long enough ago for the municipality to refuse. */
  private static boolean isEmergency(AccessChange shown) {
    AccessChange.Emergency emergency = shown.emergency();
    return emergency != null
        && !isBefore(emergency.due())
        && (shown.source() == OrderSource.SCREEN || shown.source() == OrderSource.API)
        && !plain(emergency.byName()).equals(plain(shown.askedByName()));
  }

  /** By the account, and by the name: one person has another account at each address. */
  private boolean isTheSame(AccessChange shown, AccessChange.Answer answer) {
    return plain(shown.askedByName()).equals(plain(answer.byName()))
        || tools.registry().isAnsweredByAsker(shown.order(), shown.content());
  }

  private static String plain(String name) {
    return name.strip().toLowerCase(Locale.ROOT);
  }

  private static OrderOutcome waits(Instant until) {
    LocalDate day = LocalDate.ofInstant(until, DUTCH);
    return OrderOutcome.awaits(
        "Dit verandert wie er binnenkomt. De gemeente moet akkoord gaan, uiterlijk "
            + Notation.DUTCH.dateInWords(day)
            + ". Tot dan verandert er niets.",
        "This changes who comes in. The municipality must agree, by "
            + Notation.ENGLISH.dateInWords(day)
            + ". Until then nothing changes.");
  }

  private static OrderOutcome tooLate() {
    return OrderOutcome.refused(
        "De gemeente heeft niet op tijd geantwoord. Vraag het opnieuw.",
        "The municipality did not answer in time. Ask again.");
  }

  private static OrderOutcome over() {
    return OrderOutcome.refused(
        "Wat er staat, is veranderd sinds de gemeente dit zag. Vraag het opnieuw.",
        "What stands has changed since the municipality saw this. Ask again.");
  }

  /** What was asked earlier, and still waits for an answer, is asked no more. */
  void takePlaceOfOlder(Order order, TenantId tenant) {
    for (UUID older : tools.registry().awaitingBefore(order.id(), tenant)) {
      tools
          .registry()
          .end(
              older,
              OrderState.REFUSED,
              new Words(
                  "Er is daarna iets anders gevraagd. Dit gaat niet door.",
                  "Something else was asked after it. This is not done."));
    }
  }

  /** Tells a municipality what was done with it that needs no agreement. */
  void tell(Order order) {
    TenantId tenant = order.tenant();
    if (tenant == null || AccessRule.of(order.kind()) != AccessRule.TOLD) {
      return;
    }
    AccessQuestion told =
        new AccessQuestion(
            order, tenant, null, Ground.TOLD, order.id().toString(), List.of(line(order)));
    tools.registry().show(order.id(), told.content(), tenant, Ground.TOLD, null, told.lines());
  }

  private static AccessChange.Line line(Order order) {
    Words open = new Words("open", "open");
    Words shut = new Words("op slot", "suspended");
    return switch (order.kind()) {
      case SUSPEND -> new AccessChange.Line(new Words("Inloggen", "Logging in"), open, shut);
      case RESUME -> new AccessChange.Line(new Words("Inloggen", "Logging in"), shut, open);
      case MOVE ->
          new AccessChange.Line(
              new Words("Databaseserver", "Database server"),
              new Words("een andere", "another one"),
              new Words(String.valueOf(order.argument()), String.valueOf(order.argument())));
      case CLOSE ->
          new AccessChange.Line(
              new Words("Gebruik van het platform", "Use of the platform"),
              open,
              new Words("beëindigd", "ended"));
      case EXPORT ->
          new AccessChange.Line(
              new Words("Bestand met alle gegevens", "File with all data"),
              new Words("geen", "none"),
              new Words("gemaakt voor wie het platform beheert", "made for who runs the platform"));
      case APPLY, BACKUP, RESTORE, DESTROY, MIGRATE ->
          throw new IllegalArgumentException(order.kind() + " is not told this way");
    };
  }
}
