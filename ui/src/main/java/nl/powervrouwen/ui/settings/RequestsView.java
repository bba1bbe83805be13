package nl.powervrouwen.ui.settings;

import com.vaadin.cdi.annotation.CdiComponent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import nl.powervrouwen.identity.Accounts;
import nl.powervrouwen.identity.AgreementRequest;
import nl.powervrouwen.identity.AgreementRequests;
import nl.powervrouwen.identity.AgreementState;
import nl.powervrouwen.identity.Invitation;
import nl.powervrouwen.identity.SensitiveAction;
import nl.powervrouwen.refusals.Conflict;
import nl.powervrouwen.registry.Role;
import nl.powervrouwen.ui.access.CurrentSite;
import nl.powervrouwen.ui.access.ShownTo;
import nl.powervrouwen.ui.features.InSettings;
import nl.powervrouwen.ui.kit.Action;
import nl.powervrouwen.ui.kit.Confirmation;
import nl.powervrouwen.ui.kit.Line;
import nl.powervrouwen.ui.kit.Symbol;
import nl.powervrouwen.ui.kit.Tone;
import nl.powervrouwen.ui.texts.Moments;
import nl.powervrouwen.ui.texts.Reasons;
import nl.powervrouwen.ui.texts.Texts;

/** What colleagues ask each other to agree with. */
@CdiComponent
@Route("instellingen/verzoeken")
@InSettings(
    name = "requests",
    title = "requests.title",
    group = InSettings.Group.DAILY,
    order = 20,
    symbol = Symbol.CHECK)
@ShownTo(roles = {Role.BEHEERDER, Role.PRIVACY_OFFICER, Role.COORDINATOR})
class RequestsView extends SettingsListView {

  private final AgreementRequests requests;
  private final Accounts accounts;
  private final CurrentSite here;
  private final Div lists = new Div();

  @Inject
  RequestsView(AgreementRequests requests, Accounts accounts, CurrentSite here) {
    super(Texts.text("requests.title"), Texts.text("requests.lead"));
    this.requests = requests;
    this.accounts = accounts;
    this.here = here;
    lists.addClassName("page");
    add(lists);
  }

  @Override
  void show() {
    List<AgreementRequest> all = requests.list();
    lists.removeAll();
    lists.add(
        section("requests.yours", "requests.yours.none", all, AgreementRequest::mayDecide),
        section("requests.going", "requests.going.none", all, RequestsView::goesOnElsewhere),
        section("requests.over", "requests.over.none", all, RequestsView::isOver));
  }

  private static boolean isOver(AgreementRequest request) {
    return request.state() != AgreementState.OPEN && request.state() != AgreementState.AGREED;
  }

  private static boolean goesOnElsewhere(AgreementRequest request) {
    return !isOver(request) && !request.mayDecide();
  }

  private Section section(
      String title, String none, List<AgreementRequest> all, Predicate<AgreementRequest> which) {
    Section section = new Section(new H2(Texts.text(title)));
    section.addClassName("card");
    List<AgreementRequest> shown = all.stream().filter(which).toList();
    section.add(
        shown.isEmpty()
            ? new Paragraph(Texts.text(none))
            : Line.list(shown.stream().map(this::line).toArray(Line[]::new)));
    return section;
  }

  private Line line(AgreementRequest request) {
    Line line =
        new Line(new Span(AuditWords.asked(request)))
            .small(Texts.text("requests.by", request.askedBy(), Moments.when(request.askedAt())));
    if (!request.reason().isEmpty()) {
      line.small(Texts.text("requests.reason", request.reason()));
    }
    line.small(AuditWords.state(request));
    List<Component> actions = actions(request);
    return actions.isEmpty() ? line : line.actions(actions.toArray(Component[]::new));
  }

  private List<Component> actions(AgreementRequest request) {
    List<Component> actions = new ArrayList<>();
    if (request.mayDecide()) {
      actions.add(first("requests.agree", request, () -> ask(request)));
      actions.add(other("requests.refuse", request, () -> refuse(request)));
    }
    if (request.state() == AgreementState.AGREED) {
      next(request, actions);
    }
    if (request.own() && !isOver(request)) {
      actions.add(quiet("requests.withdraw", request, () -> withdraw(request)));
    }
    return actions;
  }

  /** What can be done now that somebody agreed. */
  private void next(AgreementRequest request, List<Component> actions) {
    switch (request.action()) {
      case GIVE_ROLE -> actions.add(first("requests.give", request, () -> give(request)));
      case RESET_LOGIN -> {
        if (request.own()) {
          actions.add(first("requests.password", request, () -> invite(request)));
        }
      }
      default -> {
        if (request.own() && here.may(Role.BEHEERDER)) {
          actions.add(Action.first(SettingsNavigation.export(Texts.text("requests.export"))));
        }
      }
    }
  }

  private static Action first(String key, AgreementRequest request, Runnable action) {
    return named(Action.first(Texts.text(key), action), key, request);
  }

  private static Action other(String key, AgreementRequest request, Runnable action) {
    return named(Action.other(Texts.text(key), action), key, request);
  }

  private static Action quiet(String key, AgreementRequest request, Runnable action) {
    return named(Action.quiet(Texts.text(key), action), key, request);
  }

  /** Buttons with the same words are told apart by what they are about. */
  private static Action named(Action action, String key, AgreementRequest request) {
    String name = Texts.text(key) + ": " + AuditWords.asked(request);
    action.getElement().setAttribute("aria-label", name);
    return action;
  }

  private void ask(AgreementRequest request) {
    Confirmation.before(
        Texts.text("requests.agree.title"),
        Texts.text("requests.agree." + request.action().name(), AuditWords.asked(request)),
        Texts.text("requests.agree.yes"),
        () -> agree(request));
  }

  private void agree(AgreementRequest request) {
    attempt(
        () -> {
          requests.agree(request.id());
          if (request.action() == SensitiveAction.GIVE_ROLE) {
            accounts.giveRoles(request.id());
          }
        },
        request.action() == SensitiveAction.GIVE_ROLE ? "requests.given" : "requests.agreed");
  }

  private void refuse(AgreementRequest request) {
    attempt(() -> requests.refuse(request.id()), "requests.refused");
  }

  private void give(AgreementRequest request) {
    attempt(() -> accounts.giveRoles(request.id()), "requests.given");
  }

  private void withdraw(AgreementRequest request) {
    attempt(() -> requests.withdraw(request.id()), "requests.withdrawn");
  }

  private void attempt(Runnable action, String done) {
    banner.attempt(action, this::show, Texts.text(done));
  }

  private void invite(AgreementRequest request) {
    try {
      Invitation invitation = accounts.inviteAgain(request.id());
      show();
      InviteView.tell(invitation, String.valueOf(request.accountName()));
      banner.tellNews();
    } catch (Conflict refusal) {
      banner.say(Tone.CARE, Reasons.words(refusal.problem()));
    }
  }
}
