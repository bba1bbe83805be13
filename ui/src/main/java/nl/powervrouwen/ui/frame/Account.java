package nl.powervrouwen.ui.frame;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import java.util.stream.Collectors;
import nl.powervrouwen.identity.CurrentUser;
import nl.powervrouwen.registry.Role;
import nl.powervrouwen.ui.kit.Symbol;
import nl.powervrouwen.ui.texts.Language;
import nl.powervrouwen.ui.texts.Texts;

/** Who is working, in which language, and the way out. */
final class Account extends NativeDetails {

  private static final String LOG_OUT = "/uitloggen";

  Account(CurrentUser user) {
    addClassName("account");
    Span name = new Span(user.displayName());
    name.addClassName("account-name");
    setSummary(new Span(Symbol.PERSON.picture(), name));
    Div menu = new Div(who(user), languages(), about(), logOut());
    menu.addClassName("account-menu");
    setContent(menu);
  }

  private static Div who(CurrentUser user) {
    Span name = new Span(user.displayName());
    name.addClassName("account-who");
    String roles =
        user.roles().stream().sorted().map(Account::words).collect(Collectors.joining(", "));
    Span doing = new Span(roles.isEmpty() ? Texts.text("role.none") : roles);
    doing.addClassName("small");
    return new Div(name, doing);
  }

  private static String words(Role role) {
    return Texts.text("role." + role.name());
  }

  private static Div languages() {
    Div languages =
        new Div(language("Nederlands", Texts.DUTCH), language("English", Texts.ENGLISH));
    languages.addClassName("languages");
    languages
        .getElement()
        .setAttribute("role", "group")
        .setAttribute("aria-label", Texts.text("frame.language"));
    return languages;
  }

  private static NativeButton language(String name, Locale locale) {
    boolean current = Language.current().getLanguage().equals(locale.getLanguage());
    NativeButton button = new NativeButton(name, click -> Language.choose(locale));
    button.getElement().setAttribute("lang", locale.getLanguage());
    button.getElement().setAttribute("aria-pressed", String.valueOf(current));
    button.addClassName("language");
    return button;
  }

  /** What the municipality declares; on pages of their own, for whoever is not logged in too. */
  private static Div about() {
    Div about = new Div();
    about.addClassName("about");
    about.add(page("/toegankelijkheid", "frame.accessibility"), page("/privacy", "frame.privacy"));
    return about;
  }

  private static Anchor page(String path, String key) {
    Anchor link = new Anchor(path, Texts.text(key));
    link.setRouterIgnore(true);
    return link;
  }

  private static Anchor logOut() {
    Anchor out = new Anchor(LOG_OUT, "");
    out.add(Symbol.EXIT.picture(), new Span(Texts.text("frame.logout")));
    out.setRouterIgnore(true);
    out.addClassNames("btn", "logout");
    return out;
  }
}
