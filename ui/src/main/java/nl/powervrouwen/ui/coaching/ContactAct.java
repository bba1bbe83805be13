package nl.powervrouwen.ui.coaching;

import com.vaadin.flow.router.RouterLink;
import jakarta.enterprise.context.ApplicationScoped;
import nl.powervrouwen.ui.features.WarningAct;
import nl.powervrouwen.ui.texts.Texts;
import nl.powervrouwen.warnings.Warning;

/** A warning that is cleared by a contact: write it down. */
@ApplicationScoped
class ContactAct implements WarningAct {

  @Override
  public String act() {
    return "contact";
  }

  @Override
  public RouterLink way(Warning warning) {
    return CoachingNavigation.write(warning.participant(), Texts.text("contact.write"));
  }
}
