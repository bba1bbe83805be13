package nl.powervrouwen.ui.settings;

import com.vaadin.cdi.annotation.CdiComponent;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import nl.powervrouwen.identity.Account;
import nl.powervrouwen.identity.Accounts;
import nl.powervrouwen.refusals.Conflict;
import nl.powervrouwen.registry.Role;
import nl.powervrouwen.ui.access.ShownTo;
import nl.powervrouwen.ui.features.InSettings;
import nl.powervrouwen.ui.kit.Action;
import nl.powervrouwen.ui.kit.Chip;
import nl.powervrouwen.ui.kit.Line;
import nl.powervrouwen.ui.kit.Symbol;
import nl.powervrouwen.ui.kit.Tone;
import nl.powervrouwen.ui.texts.Moments;
import nl.powervrouwen.ui.texts.Reasons;
import nl.powervrouwen.ui.texts.Texts;
import org.jspecify.annotations.Nullable;

/** Who may log in at the municipality, and with which roles. */
@CdiComponent
@Route("instellingen/medewerkers")
@InSettings(
    name = "staff",
    title = "settings.part.staff",
    group = InSettings.Group.DAILY,
    order = 10,
    symbol = Symbol.PEOPLE)
@ShownTo(roles = Role.BEHEERDER)
class StaffView extends SettingsListView {

  private final Accounts accounts;
  private final Section list = new Section();

  @Inject
  StaffView(Accounts accounts) {
    super(Texts.text("staff.title"), Texts.text("staff.lead"));
    this.accounts = accounts;
    head.actions(Action.add(SettingsNavigation.invite(Texts.text("staff.invite"))));
    list.addClassName("card");
    add(list);
  }

  @Override
  void show() {
    list.removeAll();
    try {
      List<Account> all = accounts.list();
      list.add(
          all.isEmpty()
              ? new Paragraph(Texts.text("staff.nobody"))
              : Line.list(all.stream().map(StaffView::line).toArray(Line[]::new)));
    } catch (Conflict unreachable) {
      Action again = Action.other(Texts.text("staff.again"), this::again);
      banner.say(Tone.CARE, Reasons.words(unreachable.problem()), again);
      list.add(new Paragraph(Texts.text("staff.unknown")));
    }
  }

  private void again() {
    banner.hush();
    show();
  }

  private static Line line(Account account) {
    RouterLink name = SettingsNavigation.account(account.subject(), account.displayName());
    Span roles = new Span(RoleField.names(account.roles()));
    Line line = new Line(name, roles).small(lastLogin(account.lastLogin()));
    if (!account.enabled()) {
      line.add(new Chip(Symbol.LOCK, Tone.CARE, Texts.text("staff.blocked")));
    }
    return line;
  }

  static String lastLogin(@Nullable Instant moment) {
    return moment == null
        ? Texts.text("staff.login.never")
        : Texts.text("staff.login", Moments.whenInWords(moment));
  }
}
