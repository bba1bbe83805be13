package nl.powervrouwen.ui.frame;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.RouterLink;
import nl.powervrouwen.ui.kit.Action;
import nl.powervrouwen.ui.texts.Texts;

/** A page that says calmly what went wrong, and has one way on. */
abstract class TroublePage extends Div implements HasDynamicTitle {

  private String title = "";

  final void say(String key, Object... values) {
    title = Texts.text(key + ".title");
    addClassNames("page", "trouble");
    removeAll();
    H1 heading = new H1(title);
    heading.getElement().setAttribute("tabindex", "-1");
    RouterLink on = new RouterLink(Texts.text("error.on"), StartView.class);
    add(heading, new Paragraph(Texts.text(key + ".text", values)), Action.first(on));
  }

  @Override
  public final String getPageTitle() {
    return title;
  }
}
