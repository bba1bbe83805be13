package nl.powervrouwen.ui.settings;

import com.vaadin.cdi.annotation.CdiComponent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import java.util.Objects;
import nl.powervrouwen.identity.Account;
import nl.powervrouwen.identity.Accounts;
import nl.powervrouwen.identity.AgreementRequest;
import nl.powervrouwen.refusals.Conflict;
import nl.powervrouwen.registry.Role;
import nl.powervrouwen.ui.access.ShownTo;
import nl.powervrouwen.ui.kit.Action;
import nl.powervrouwen.ui.kit.Banner;
import nl.powervrouwen.ui.kit.Confirmation;
import nl.powervrouwen.ui.kit.EditView;
import nl.powervrouwen.ui.kit.Facts;
import nl.powervrouwen.ui.kit.FlashMessage;
import nl.powervrouwen.ui.kit.PageHead;
import nl.powervrouwen.ui.kit.Tone;
import nl.powervrouwen.ui.texts.Reasons;
import nl.powervrouwen.ui.texts.Texts;
import org.jspecify.annotations.Nullable;

/** A colleague's account: their roles, and whether they may come in. */
@CdiComponent
@Route("instellingen/medewerkers/:account")
@ShownTo(roles = Role.BEHEERDER)
class AccountView extends EditView<Account> implements BeforeEnterObserver, HasDynamicTitle {

  private final Accounts accounts;
  private final Banner banner = new Banner();
  private final RoleField roles = new RoleField();
  private @Nullable AgreementRequest asked;

  @Inject
  AccountView(Accounts accounts) {
    super("account");
    this.accounts = accounts;
    form.add("roles", roles, RoleField::names);
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    String subject = event.getRouteParameters().get(SettingsNavigation.ACCOUNT).orElse("");
    show(accounts.account(subject));
    banner.tellNews();
  }

  private void show(Account account) {
    removeAll();
    add(
        new PageHead(account.displayName())
            .back(SettingsNavigation.staff(Texts.text("staff.title"))),
        banner,
        facts(account));
    open(account);
    add(access(account));
  }

  @Override
  public String getPageTitle() {
    return Texts.text("staff.account");
  }

  private static Section facts(Account account) {
    Facts facts =
        new Facts()
            .add(Texts.text("staff.userName"), account.userName())
            .add(Texts.text("staff.email"), account.email())
            .add(
                Texts.text("staff.state"),
                Texts.text(account.enabled() ? "staff.open" : "staff.blocked"))
            .add(
                Texts.text("staff.factor"),
                Texts.text(account.secondFactor() ? "staff.factor.yes" : "staff.factor.no"))
            .add(Texts.text("staff.login.last"), StaffView.lastLogin(account.lastLogin()));
    if (account.ownProvider()) {
      facts.add(Texts.text("staff.provider"), Texts.text("staff.provider.own"));
    }
    Section section = new Section(facts);
    section.addClassName("card");
    return section;
  }

  private Section access(Account account) {
    String subject = account.subject();
    String name = account.displayName();
    Div actions = new Div();
    actions.addClassName("actions");
    if (account.enabled()) {
      actions.add(
          Action.other(
              Texts.text("staff.inviteAgain"),
              () ->
                  Confirmation.before(
                      Texts.text("staff.inviteAgain.title", name),
                      Texts.text("staff.inviteAgain.text"),
                      Texts.text("staff.inviteAgain"),
                      () -> again(subject, name))),
          Action.other(
              Texts.text("staff.endSessions"),
              () -> done(() -> accounts.endSessions(subject), subject, "staff.endSessions.done")),
          Action.other(
              Texts.text("staff.block"),
              () ->
                  Confirmation.before(
                      Texts.text("staff.block.title", name),
                      Texts.text("staff.block.text"),
                      Texts.text("staff.block"),
                      () -> done(() -> accounts.block(subject), subject, "staff.block.done"))));
    } else {
      actions.add(
          Action.other(
              Texts.text("staff.unblock"),
              () -> done(() -> accounts.unblock(subject), subject, "staff.unblock.done")));
    }
    Section section =
        new Section(
            new H2(Texts.text("staff.access")),
            new Paragraph(Texts.text("staff.access.lead")),
            actions);
    section.addClassName("card");
    return section;
  }

  private void again(String subject, String name) {
    try {
      InviteView.tell(accounts.inviteAgain(subject), name);
      banner.tellNews();
    } catch (Conflict refusal) {
      banner.say(Tone.CARE, Reasons.words(refusal.problem()));
    }
  }

  private void done(Runnable action, String subject, String key) {
    try {
      action.run();
      show(accounts.account(subject));
      banner.say(Tone.GOOD, Texts.text(key));
    } catch (Conflict refusal) {
      banner.say(Tone.CARE, Reasons.words(refusal.problem()));
    }
  }

  @Override
  protected void fill(Account account) {
    roles.setValue(account.roles());
    roles.fix(account.rolesElsewhere());
  }

  @Override
  protected Account store(@Nullable Account seen) {
    String subject = Objects.requireNonNull(seen).subject();
    asked = accounts.changeRoles(subject, roles.getValue());
    return accounts.account(subject);
  }

  @Override
  protected Account reread(Account seen) {
    return accounts.account(seen.subject());
  }

  @Override
  protected void saved(Account account) {
    String changed = Texts.text("staff.changed", account.displayName());
    FlashMessage.keep(asked == null ? changed : changed + " " + InviteView.asked(asked));
    SettingsNavigation.openStaff();
  }

  @Override
  protected void cancel() {
    SettingsNavigation.openStaff();
  }
}
