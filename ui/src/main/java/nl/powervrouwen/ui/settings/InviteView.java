package nl.powervrouwen.ui.settings;

import com.vaadin.cdi.annotation.CdiComponent;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import nl.powervrouwen.identity.Accounts;
import nl.powervrouwen.identity.AgreementRequest;
import nl.powervrouwen.identity.Invitation;
import nl.powervrouwen.identity.NewAccount;
import nl.powervrouwen.identity.SensitiveAction;
import nl.powervrouwen.registry.Role;
import nl.powervrouwen.ui.access.ShownTo;
import nl.powervrouwen.ui.kit.Confirmation;
import nl.powervrouwen.ui.kit.EditView;
import nl.powervrouwen.ui.kit.Fields;
import nl.powervrouwen.ui.kit.FlashMessage;
import nl.powervrouwen.ui.kit.PageHead;
import nl.powervrouwen.ui.texts.Texts;
import org.jspecify.annotations.Nullable;

/** Invites a colleague. */
@CdiComponent
@Route("instellingen/medewerkers/nieuw")
@ShownTo(roles = Role.BEHEERDER)
class InviteView extends EditView<Invitation> implements HasDynamicTitle {

  private final Accounts accounts;
  private final TextField firstName = Fields.text("staff.firstName");
  private final TextField lastName = Fields.text("staff.lastName");
  private final TextField email = Fields.text("staff.email");
  private final RoleField roles = new RoleField();

  @Inject
  InviteView(Accounts accounts) {
    super("new-account");
    this.accounts = accounts;
    add(
        new PageHead(getPageTitle())
            .back(SettingsNavigation.staff(Texts.text("staff.title")))
            .lead(Texts.text("staff.invite.lead")));
    form.explainRequired();
    form.add("firstName", firstName).setRequiredIndicatorVisible(true);
    form.add("lastName", lastName).setRequiredIndicatorVisible(true);
    form.add("email", email).setRequiredIndicatorVisible(true);
    // Not marked as required: Vaadin would say so in a way that a group of boxes may not have.
    roles.setHelperText(Texts.text("staff.roles.one"));
    form.add("roles", roles, RoleField::names);
    openNew();
  }

  @Override
  public final String getPageTitle() {
    return Texts.text("staff.invite");
  }

  @Override
  protected void fill(Invitation invitation) {
    throw new IllegalStateException("An invitation is not changed");
  }

  @Override
  protected Invitation store(@Nullable Invitation seen) {
    return accounts.invite(
        new NewAccount(
            firstName.getValue(), lastName.getValue(), email.getValue(), roles.getValue()));
  }

  @Override
  protected Invitation reread(Invitation seen) {
    return seen;
  }

  @Override
  protected void saved(Invitation invitation) {
    String name = firstName.getValue() + " " + lastName.getValue();
    tell(invitation, name);
    SettingsNavigation.openStaff();
  }

  /** Says how they hear of it; a password for once is shown here and nowhere else. */
  static void tell(Invitation invitation, String name) {
    String password = invitation.oneTimePassword();
    FlashMessage.keep(said(invitation, name));
    if (password != null) {
      Confirmation.tell(
          Texts.text("staff.password.title"), Texts.text("staff.password", name), password);
    }
  }

  private static String said(Invitation invitation, String name) {
    AgreementRequest asked = invitation.asked();
    if (asked != null && asked.action() == SensitiveAction.RESET_LOGIN) {
      return Texts.text("staff.asked.login", name);
    }
    String sent = Texts.text(invitation.mailed() ? "staff.invited.mail" : "staff.invited", name);
    return asked == null ? sent : sent + " " + asked(asked);
  }

  /** Says that a colleague has to agree with roles first. */
  static String asked(AgreementRequest asked) {
    return Texts.text("staff.asked", RoleField.names(asked.roles()));
  }

  @Override
  protected void cancel() {
    SettingsNavigation.openStaff();
  }
}
