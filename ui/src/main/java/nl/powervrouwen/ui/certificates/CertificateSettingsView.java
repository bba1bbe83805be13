package nl.powervrouwen.ui.certificates;

import com.vaadin.cdi.annotation.CdiComponent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import nl.powervrouwen.outcomes.Certificates;
import nl.powervrouwen.registry.Role;
import nl.powervrouwen.ui.access.ShownTo;
import nl.powervrouwen.ui.features.InSettings;
import nl.powervrouwen.ui.kit.PageHead;
import nl.powervrouwen.ui.kit.Symbol;
import nl.powervrouwen.ui.texts.Texts;

/** Who signs the certificates, as a screen of its own. */
@CdiComponent
@Route("instellingen/certificaten")
@InSettings(
    name = "certificates",
    title = "certificates.title",
    group = InSettings.Group.DAILY,
    order = 40,
    symbol = Symbol.MEDAL)
@ShownTo(roles = Role.COORDINATOR)
class CertificateSettingsView extends Div implements HasDynamicTitle {

  @Inject
  CertificateSettingsView(Certificates certificates) {
    addClassName("page");
    add(
        new PageHead(Texts.text("certificates.settings")),
        new CertificateSettingsSection(certificates));
  }

  @Override
  public String getPageTitle() {
    return Texts.text("certificates.settings");
  }
}
