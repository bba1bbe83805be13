package nl.powervrouwen.ui.operator;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import nl.powervrouwen.drawings.SvgCheck;
import nl.powervrouwen.drawings.SvgProblem;
import nl.powervrouwen.registry.Branding;
import nl.powervrouwen.registry.Rgb;
import nl.powervrouwen.registry.StyleTokens;
import nl.powervrouwen.ui.kit.Banner;
import nl.powervrouwen.ui.kit.FileChoice;
import nl.powervrouwen.ui.kit.Tone;
import nl.powervrouwen.ui.texts.Language;
import nl.powervrouwen.ui.texts.Texts;

/** Main colour and word mark, shown as they will look, with what not everybody can read. */
final class StyleForm extends WizardForm {

  private static final String COLOUR = "tokens." + Branding.BRAND_COLOUR;
  private static final String SHAPE = "#[0-9a-fA-F]{6}";

  private final Banner contrast = new Banner();
  private final Div sample = new Div();
  private final Banner refusal = new Banner();
  private final Div mark = new Div();

  StyleForm(Wizard wizard) {
    super(wizard, WizardStep.STYLE);
    TextField colour = text(COLOUR, false);
    colour.addValueChangeListener(change -> look());
    sample.addClassName("sample");
    form().add(sample, contrast);
    form()
        .add(
            new FileChoice(
                Texts.text("wizard.logo.choose"),
                ".svg,image/svg+xml",
                (name, bytes) -> take(bytes)));
    mark.addClassName("sample-mark");
    form().add(refusal, mark);
    text("logo.alt", false);
    look();
    show();
  }

  /** Shows the colour as buttons have it, and says whether everybody can read it. */
  private void look() {
    String typed = wizard.get(COLOUR).strip();
    sample.removeAll();
    contrast.hush();
    if (!typed.matches(SHAPE)) {
      sample.setVisible(false);
      return;
    }
    sample.setVisible(true);
    Span button = new Span(Texts.text("wizard.sample"));
    button.addClassName("sample-button");
    button.getStyle().set("background-color", typed).set("color", "#ffffff");
    sample.add(button);
    double ratio = Rgb.read(typed).contrast(Rgb.read("#ffffff"));
    boolean clear = StyleTokens.tooFaint(Map.of(Branding.BRAND_COLOUR, typed)).isEmpty();
    contrast.say(
        clear ? Tone.GOOD : Tone.WRONG,
        Texts.text(clear ? "wizard.contrast.good" : "wizard.contrast.bad", ratio));
  }

  private void take(byte[] svg) {
    wizard.put("logo.file", new String(svg, StandardCharsets.UTF_8));
    show();
  }

  /** As a picture and not as part of the page; what may not be drawn is not drawn here either. */
  private void show() {
    String svg = wizard.get("logo.file");
    Optional<SvgProblem> problem = svg.isEmpty() ? Optional.empty() : SvgCheck.problem(svg);
    boolean drawn = !svg.isEmpty() && problem.isEmpty();
    refusal.hush();
    problem.ifPresent(one -> refusal.say(Tone.WRONG, one.words().in(Language.current())));
    mark.removeAll();
    mark.setVisible(drawn);
    if (drawn) {
      String data = Base64.getEncoder().encodeToString(svg.getBytes(StandardCharsets.UTF_8));
      Image image =
          new Image("data:image/svg+xml;base64," + data, Texts.text("wizard.logo.sample"));
      image.addClassName("site-logo");
      mark.add(new Paragraph(Texts.text("wizard.logo.sample")), image);
    }
  }
}
