package nl.powervrouwen.ui.certificates;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Objects;
import nl.powervrouwen.outcomes.CertificateInput;
import nl.powervrouwen.outcomes.CertificateSettings;
import nl.powervrouwen.outcomes.GroupCertificates;
import nl.powervrouwen.programmes.GroupId;
import nl.powervrouwen.refusals.Conflict;
import nl.powervrouwen.refusals.InvalidInput;
import nl.powervrouwen.ui.kit.Action;
import nl.powervrouwen.ui.kit.Fields;
import nl.powervrouwen.ui.kit.Form;
import nl.powervrouwen.ui.kit.Symbol;
import nl.powervrouwen.ui.texts.Moments;
import nl.powervrouwen.ui.texts.Texts;
import org.jspecify.annotations.Nullable;

/** Makes the certificates of everybody in a group who completed the curriculum, in one go. */
final class IssueSection extends Section {

  private final GroupCertificates certificates;
  private final GroupId group;
  private final Runnable started;
  private final Form form = new Form("issue-certificates");
  private final DatePicker issuedOn = Fields.date("certificate.issuedOn");
  private final TextField place = Fields.text("certificate.place");
  private final TextField signerName = Fields.text("certificate.signerName");
  private final TextField signerRole = Fields.text("certificate.signerRole");
  private final Action make;
  private final Paragraph nobody = new Paragraph(Texts.text("certificates.nobody"));

  IssueSection(
      GroupCertificates certificates,
      CertificateSettings settings,
      GroupId group,
      Runnable started) {
    this.certificates = certificates;
    this.group = group;
    this.started = started;
    addClassNames("card", "issue");
    make = Action.first("", this::make).with(Symbol.MEDAL);
    form.add("issuedOn", issuedOn, Moments::shortDate);
    form.add("place", place);
    form.add("signerName", signerName);
    form.add("signerRole", signerRole).setHelperText(Texts.text("certificate.signerRole.help"));
    issuedOn.setValue(Moments.today());
    place.setValue(typed(settings.place()));
    signerName.setValue(typed(settings.signerName()));
    signerRole.setValue(typed(settings.signerRole()));
    form.settle();
    Paragraph usual = new Paragraph(Texts.text("certificates.usual"));
    usual.addClassName("small");
    usual.add(new Text(" "), CertificatesNavigation.settings(Texts.text("certificates.settings")));
    Div actions = new Div(make, nobody);
    actions.addClassName("actions");
    add(new H2(Texts.text("certificates.make")), form, usual, actions);
  }

  /** For how many it would be. */
  void count(int participants) {
    make.say(Texts.text("certificates.make.for", participants));
    make.setVisible(participants > 0);
    nobody.setVisible(participants == 0);
  }

  private void make() {
    if (!form.readable()) {
      return;
    }
    form.quiet();
    try {
      certificates.issueAll(
          group,
          new CertificateInput(
              issuedOn.getValue(), place.getValue(), signerName.getValue(), signerRole.getValue()));
      form.settle();
      getElement().executeJs("window.pv && pv.forget($0)", form.getId().orElseThrow());
      started.run();
    } catch (InvalidInput refusal) {
      form.refuse(refusal.problems());
    } catch (Conflict refusal) {
      form.refuse(List.of(refusal.problem()));
    }
  }

  private static String typed(@Nullable String value) {
    return Objects.requireNonNullElse(value, "");
  }
}
