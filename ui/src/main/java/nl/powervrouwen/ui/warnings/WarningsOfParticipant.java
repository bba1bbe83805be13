package nl.powervrouwen.ui.warnings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import nl.powervrouwen.participants.ParticipantDetails;
import nl.powervrouwen.refusals.NotFound;
import nl.powervrouwen.registry.Role;
import nl.powervrouwen.ui.access.CurrentSite;
import nl.powervrouwen.ui.features.PagePart;
import nl.powervrouwen.ui.features.ParticipantPage;
import nl.powervrouwen.ui.features.ParticipantPage.Written;
import nl.powervrouwen.ui.features.ParticipantPart;
import nl.powervrouwen.ui.texts.Texts;
import nl.powervrouwen.warnings.AsideRow;
import nl.powervrouwen.warnings.Warnings;
import nl.powervrouwen.warnings.WarningsAbout;

/** That a participant may be slipping away, and what was put aside before. */
@ApplicationScoped
class WarningsOfParticipant implements ParticipantPart {

  @Inject private Warnings warnings;
  @Inject private WarningWords words;
  @Inject private CurrentSite here;

  @Override
  public int order() {
    return 24;
  }

  @Override
  public void add(ParticipantDetails participant, ParticipantPage page) {
    if (!here.may(Role.COORDINATOR, Role.JOBCOACH)) {
      return;
    }
    try {
      WarningsAbout now = warnings.about(participant.id());
      now.asides()
          .reversed()
          .forEach(
              aside ->
                  page.moment(
                      aside.on(), moment(aside), Written.all("warning-aside", aside.id().value())));
      if (!now.isEmpty()) {
        page.below(
            new PagePart(
                "signalen",
                Texts.text("warnings.title"),
                new ParticipantWarnings(
                    warnings, words, participant.id(), now, page.isChangeable())));
      }
    } catch (NotFound seenAsTrainer) {
      // A job coach who leads this participant's group sees the participant, and not this.
    }
  }

  private static String moment(AsideRow aside) {
    return Texts.text("aside.moment", WarningWords.title(aside.rule()), aside.reason(), aside.by());
  }
}
