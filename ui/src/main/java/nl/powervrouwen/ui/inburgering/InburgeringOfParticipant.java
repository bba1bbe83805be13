package nl.powervrouwen.ui.inburgering;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import nl.powervrouwen.inburgering.Deadline;
import nl.powervrouwen.inburgering.Exemptions;
import nl.powervrouwen.inburgering.Extensions;
import nl.powervrouwen.inburgering.Inburgering;
import nl.powervrouwen.inburgering.InburgeringData;
import nl.powervrouwen.inburgering.InburgeringDetails;
import nl.powervrouwen.inburgering.PersonExemptions;
import nl.powervrouwen.inburgering.PersonExtensions;
import nl.powervrouwen.inburgering.PipRow;
import nl.powervrouwen.participants.ParticipantDetails;
import nl.powervrouwen.participants.ParticipantId;
import nl.powervrouwen.refusals.NotFound;
import nl.powervrouwen.registry.Role;
import nl.powervrouwen.ui.access.CurrentSite;
import nl.powervrouwen.ui.features.PagePart;
import nl.powervrouwen.ui.features.ParticipantPage;
import nl.powervrouwen.ui.features.ParticipantPage.Written;
import nl.powervrouwen.ui.features.ParticipantPart;
import nl.powervrouwen.ui.kit.Action;
import nl.powervrouwen.ui.kit.Facts;
import nl.powervrouwen.ui.kit.Fields;
import nl.powervrouwen.ui.kit.SectionHead;
import nl.powervrouwen.ui.texts.Moments;
import nl.powervrouwen.ui.texts.Texts;
import org.jspecify.annotations.Nullable;

/** A participant's inburgering: what is known, the PIPs, the last days and what was decided. */
@ApplicationScoped
class InburgeringOfParticipant implements ParticipantPart {

  @Inject private Inburgering inburgering;
  @Inject private Extensions extensions;
  @Inject private Exemptions exemptions;
  @Inject private CurrentSite here;

  @Override
  public int order() {
    return 30;
  }

  @Override
  public void add(ParticipantDetails participant, ParticipantPage page) {
    if (!here.may(Role.COORDINATOR, Role.JOBCOACH)) {
      return;
    }
    try {
      add(inburgering.get(participant.id()), page);
    } catch (NotFound seenAsTrainer) {
      // A job coach who leads this participant's group sees the participant, and not this.
    }
  }

  private void add(InburgeringDetails details, ParticipantPage page) {
    LocalDate today = Moments.today();
    moments(details, page);
    PersonExtensions extended = extensions.of(details.participant());
    PersonExemptions exempted = exemptions.of(details.participant());
    ExtensionList.moments(extended, page);
    ExemptionList.moments(exempted, page);
    details.deadlines().stream()
        .filter(deadline -> InburgeringWords.isNear(deadline, today))
        .forEach(deadline -> page.next(next(deadline, today)));
    Section card = card(details, today);
    decisions(details.participant(), extended, exempted, card);
    page.below(new PagePart("inburgering", Texts.text("inburgering.title"), card));
  }

  private static Component next(Deadline deadline, LocalDate today) {
    UnorderedList list = new UnorderedList(new DeadlineLine(deadline, today));
    list.addClassName("deadlines");
    return list;
  }

  private static void moments(InburgeringDetails details, ParticipantPage page) {
    InburgeringData data = details.data();
    String id = details.participant().value().toString();
    moment(page, id, data.linkedOn(), "linkedOn");
    moment(page, id, data.registeredOn(), "registeredOn");
    moment(page, id, data.noticeOn(), "noticeOn");
    moment(page, id, data.intakeOn(), "intakeOn");
    moment(page, id, data.learnabilityOn(), "learnabilityOn");
    moment(page, id, data.pvtOn(), "pvtOn");
    moment(page, id, data.mapOn(), "mapOn");
    moment(page, id, data.zRouteTalkOn(), "zRouteTalkOn");
    moment(page, id, data.zRouteOn(), "zRouteOn");
    for (PipRow pip : details.pips()) {
      page.moment(
          InburgeringWords.dated(pip),
          Texts.text("pip.moment", InburgeringWords.pip(pip)),
          Written.all("pip", pip.id().value()));
    }
  }

  private static void moment(
      ParticipantPage page, String id, @Nullable LocalDate day, String field) {
    if (day != null && !day.isAfter(Moments.today())) {
      page.moment(day, Texts.text("field." + field), new Written("inburgering", id, field));
    }
  }

  /** The way to change it, for who may. */
  private Component[] change(InburgeringDetails details) {
    return inburgering.mayChange(details.participant())
        ? new Component[] {
          Action.change(
              Texts.text("inburgering.title"),
              InburgeringNavigation.change(details.participant(), ""))
        }
        : new Component[0];
  }

  private Section card(InburgeringDetails details, LocalDate today) {
    boolean empty = details.data().equals(InburgeringData.NONE) && details.pips().isEmpty();
    Section card = new Section(new SectionHead(Texts.text("inburgering.title"), change(details)));
    card.addClassNames("card", "inburgering");
    card.add(empty ? new Paragraph(Texts.text("inburgering.empty")) : facts(details.data()));
    card.add(new H3(Texts.text("pip.title")), new PipList(inburgering, details));
    if (!details.deadlines().isEmpty()) {
      UnorderedList list = new UnorderedList();
      list.addClassName("deadlines");
      details.deadlines().forEach(deadline -> list.add(new DeadlineLine(deadline, today)));
      card.add(new H3(Texts.text("deadlines.title")), list);
    }
    return card;
  }

  /** What was decided about the term and the obligation. */
  private void decisions(
      ParticipantId participant,
      PersonExtensions extended,
      PersonExemptions exempted,
      Section card) {
    boolean changeable = inburgering.mayChange(participant);
    card.add(
        new H3(Texts.text("extension.title")),
        new ExtensionList(extensions, participant, extended, changeable),
        new H3(Texts.text("exemption.title")),
        new ExemptionList(exemptions, participant, exempted, changeable));
  }

  private static Facts facts(InburgeringData data) {
    Facts facts = new Facts();
    facts.addClassName("facts-wide");
    fact(facts, "law", data.law());
    fact(facts, "obligedFrom", data.obligedFrom());
    fact(facts, "obligedUntil", data.obligedUntil());
    fact(facts, "notObliged", data.notObliged());
    fact(facts, "doelgroep", data.doelgroep());
    fact(facts, "detailedDoelgroep", data.detailedDoelgroep());
    fact(facts, "noticeOn", data.noticeOn());
    fact(facts, "linkedOn", data.linkedOn());
    fact(facts, "registeredOn", data.registeredOn());
    fact(facts, "intakeOn", data.intakeOn());
    fact(facts, "learnabilityOn", data.learnabilityOn());
    fact(facts, "learnability", data.learnability());
    fact(facts, "examNumber", data.examNumber());
    fact(facts, "score", data.score());
    fact(facts, "neededScore", data.neededScore());
    fact(facts, "dataReceivedOn", data.dataReceivedOn());
    fact(facts, "termUntil", data.termUntil());
    fact(facts, "pvtOn", data.pvtOn());
    fact(facts, "pvtCulpable", data.pvtCulpable());
    fact(facts, "mapOn", data.mapOn());
    fact(facts, "mapCulpable", data.mapCulpable());
    fact(facts, "zRouteTalkOn", data.zRouteTalkOn());
    fact(facts, "zRouteOn", data.zRouteOn());
    return facts;
  }

  private static void fact(Facts facts, String field, @Nullable String value) {
    facts.add(Texts.text("field." + field), value);
  }

  private static void fact(Facts facts, String field, @Nullable Boolean value) {
    fact(facts, field, value == null ? null : Fields.inWords(value));
  }

  private static void fact(Facts facts, String field, @Nullable LocalDate day) {
    facts.add(Texts.text("field." + field), day == null ? null : Moments.date(day));
  }

  private static <E extends Enum<E>> void fact(Facts facts, String field, @Nullable E value) {
    facts.add(Texts.text("field." + field), InburgeringWords.of(field, value));
  }
}
