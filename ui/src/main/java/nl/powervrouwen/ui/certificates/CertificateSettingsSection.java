package nl.powervrouwen.ui.certificates;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Objects;
import nl.powervrouwen.outcomes.CertificateSettings;
import nl.powervrouwen.outcomes.Certificates;
import nl.powervrouwen.ui.kit.EditView;
import nl.powervrouwen.ui.kit.Fields;
import nl.powervrouwen.ui.kit.Tone;
import nl.powervrouwen.ui.texts.Texts;
import org.jspecify.annotations.Nullable;

/** Who signs the municipality's certificates, and where: a part of the settings. */
public final class CertificateSettingsSection extends Section {

  /** Filled with what stands; for a coordinator. */
  public CertificateSettingsSection(Certificates certificates) {
    addClassName("card");
    Paragraph lead = new Paragraph(Texts.text("certificates.settings.lead"));
    lead.addClassName("small");
    add(new H2(Texts.text("certificates.title")), lead, new Fill(certificates));
  }

  private static final class Fill extends EditView<CertificateSettings> {

    private final Certificates certificates;
    private final TextField place = Fields.text("certificate.place");
    private final TextField signerName = Fields.text("certificate.signerName");
    private final TextField signerRole = Fields.text("certificate.signerRole");

    Fill(Certificates certificates) {
      super("certificate-settings");
      this.certificates = certificates;
      form.add("place", place);
      form.add("signerName", signerName);
      form.add("signerRole", signerRole);
      signerRole.setHelperText(Texts.text("certificate.signerRole.help"));
      open(certificates.settings());
    }

    @Override
    protected void fill(CertificateSettings settings) {
      place.setValue(typed(settings.place()));
      signerName.setValue(typed(settings.signerName()));
      signerRole.setValue(typed(settings.signerRole()));
    }

    @Override
    protected CertificateSettings store(@Nullable CertificateSettings seen) {
      return certificates.saveSettings(
          place.getValue(),
          signerName.getValue(),
          signerRole.getValue(),
          seen == null ? 0 : seen.version());
    }

    @Override
    protected CertificateSettings reread(CertificateSettings seen) {
      return certificates.settings();
    }

    @Override
    protected void saved(CertificateSettings settings) {
      fill(settings);
      form.settle();
      form.say(Tone.GOOD, Texts.text("certificates.settings.saved"));
    }

    @Override
    protected void cancel() {
      fill(certificates.settings());
      form.settle();
    }

    private static String typed(@Nullable String value) {
      return Objects.requireNonNullElse(value, "");
    }
  }
}
