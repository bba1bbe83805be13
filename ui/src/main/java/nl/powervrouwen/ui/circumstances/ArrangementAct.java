package nl.powervrouwen.ui.circumstances;

import com.vaadin.flow.router.RouterLink;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Objects;
import nl.powervrouwen.ui.features.WarningAct;
import nl.powervrouwen.ui.participants.ParticipantsNavigation;
import nl.powervrouwen.ui.texts.Texts;
import nl.powervrouwen.warnings.Warning;

/** A warning that is cleared by arranging what stood in the way. */
@ApplicationScoped
class ArrangementAct implements WarningAct {

  @Override
  public String act() {
    return "arrangement";
  }

  @Override
  public RouterLink way(Warning warning) {
    RouterLink way =
        ParticipantsNavigation.change(
            EditArrangementView.class,
            warning.participant(),
            CircumstancesNavigation.ARRANGEMENT,
            Objects.requireNonNull(warning.about(), "it is about an arrangement"));
    way.setText(Texts.text("warning.act.arrangement"));
    return way;
  }
}
