package nl.powervrouwen.ui.settings;

import java.util.Objects;
import nl.powervrouwen.identity.AgreementRequest;
import nl.powervrouwen.identity.AuditLine;
import nl.powervrouwen.identity.AuditOutcome;
import nl.powervrouwen.identity.SensitiveAction;
import nl.powervrouwen.ui.texts.Moments;
import nl.powervrouwen.ui.texts.Texts;

/** Sensitive actions in words. */
final class AuditWords {

  private AuditWords() {}

  static String of(SensitiveAction action) {
    return Texts.text("audit." + action.name());
  }

  static String of(AuditOutcome outcome) {
    return Texts.text("audit.outcome." + outcome.name());
  }

  /** What somebody did or wanted; of what is no action, where on the platform that was. */
  static String what(AuditLine line) {
    if (line.action() == SensitiveAction.SHOW_NUMBER && line.detail() != null) {
      return Texts.text("audit.why", of(line.action()), line.detail());
    }
    if (line.action() != null) {
      return of(line.action());
    }
    return line.part().equals("door")
        ? Texts.find("audit.door." + line.call()).orElseGet(() -> Texts.text("audit.door"))
        : Texts.text("audit.other", part(line.part()));
  }

  private static String part(String part) {
    return Texts.find("audit.part." + part).orElseGet(() -> Texts.text("audit.part.other"));
  }

  /** What it is about: a colleague by name, everything else by its kind. */
  static String about(AuditLine line) {
    if (line.aboutName() != null) {
      return line.aboutName();
    }
    return line.aboutKind() == null
        ? ""
        : Texts.find("audit.about." + line.aboutKind()).orElse(line.aboutKind());
  }

  /** The name of who did it. */
  static String name(AuditLine line) {
    return Objects.requireNonNullElseGet(line.by(), () -> Texts.text("audit.nobody"));
  }

  static String who(AuditLine line) {
    return line.by() == null
        ? Texts.text("audit.nobody")
        : Texts.text("audit.who", line.by(), RoleField.names(line.roles()));
  }

  static String from(AuditLine line) {
    String client = Texts.text("audit.client." + line.client().name());
    return line.address() == null ? client : Texts.text("audit.from", client, line.address());
  }

  static String when(AuditLine line) {
    String day = Moments.shortDate(Moments.local(line.at()).toLocalDate());
    String first = Texts.text("audit.when", day, Moments.time(line.at()));
    return line.times() == 1
        ? first
        : Texts.text("audit.times", first, line.times(), Moments.time(line.until()));
  }

  /** What a colleague is asked to agree with. */
  static String asked(AgreementRequest request) {
    return switch (request.action()) {
      case GIVE_ROLE ->
          Texts.text("request.GIVE_ROLE", account(request), RoleField.names(request.roles()));
      case RESET_LOGIN -> Texts.text("request.RESET_LOGIN", account(request));
      default -> Texts.text("request." + request.action().name());
    };
  }

  private static String account(AgreementRequest request) {
    return Objects.requireNonNullElse(request.accountName(), "");
  }

  static String state(AgreementRequest request) {
    return Texts.text(
        "request.state." + request.state().name(),
        request.decidedBy() == null ? "" : request.decidedBy(),
        Moments.date(Moments.local(request.until()).toLocalDate()));
  }
}
