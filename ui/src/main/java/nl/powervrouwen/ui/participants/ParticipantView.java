package nl.powervrouwen.ui.participants;

import com.vaadin.cdi.annotation.CdiComponent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.powervrouwen.participants.Duplicates;
import nl.powervrouwen.participants.FileLooks;
import nl.powervrouwen.participants.ParticipantData;
import nl.powervrouwen.participants.ParticipantDetails;
import nl.powervrouwen.participants.ParticipantId;
import nl.powervrouwen.participants.Participants;
import nl.powervrouwen.participants.PersonalNumbers;
import nl.powervrouwen.participants.SinceLook;
import nl.powervrouwen.registry.Role;
import nl.powervrouwen.ui.access.CurrentSite;
import nl.powervrouwen.ui.access.ShownTo;
import nl.powervrouwen.ui.features.Ordered;
import nl.powervrouwen.ui.features.PagePart;
import nl.powervrouwen.ui.features.ParticipantPage;
import nl.powervrouwen.ui.features.ParticipantPart;
import nl.powervrouwen.ui.kit.Action;
import nl.powervrouwen.ui.kit.Address;
import nl.powervrouwen.ui.kit.Banner;
import nl.powervrouwen.ui.kit.Facts;
import nl.powervrouwen.ui.kit.PageHead;
import nl.powervrouwen.ui.kit.PhoneLink;
import nl.powervrouwen.ui.kit.Symbol;
import nl.powervrouwen.ui.texts.Moments;
import nl.powervrouwen.ui.texts.Texts;

/**
 * One participant's page: who it is on the left, the line of time in the middle, what comes next.
 */
@CdiComponent
@Route("deelnemers/:participant")
@ShownTo(roles = {Role.COORDINATOR, Role.JOBCOACH, Role.TRAINER})
class ParticipantView extends Div implements BeforeEnterObserver, HasDynamicTitle {

  private final Participants participants;
  private final Instance<ParticipantPart> parts;
  private final CurrentSite here;
  private final Duplicates duplicates;
  private final FileLooks looks;
  private final PersonalNumbers numbers;

  @Inject
  ParticipantView(
      Participants participants,
      @Any Instance<ParticipantPart> parts,
      CurrentSite here,
      Duplicates duplicates,
      FileLooks looks,
      PersonalNumbers numbers) {
    this.looks = looks;
    this.numbers = numbers;
    this.participants = participants;
    this.duplicates = duplicates;
    this.parts = parts;
    this.here = here;
    addClassName("page");
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    ParticipantId id = new ParticipantId(Address.id(event, ParticipantsNavigation.PARTICIPANT));
    ParticipantDetails participant = participants.get(id);
    boolean onlyOpened = here.may(Role.COORDINATOR, Role.JOBCOACH) && participants.isOnlyOpened(id);
    ParticipantPage page = new ParticipantPage(!onlyOpened);
    Ordered.all(parts).forEach(part -> part.add(participant, page));
    removeAll();
    Section who = who(participant);
    numbers(participant, who);
    if (here.may(Role.COORDINATOR)) {
      who.add(new ParticipantMore(participant, duplicates));
    }
    Div columns = new Div(who, timeline(participant, page), next(page));
    columns.addClassName("person");
    Div reached = new Div();
    reached.add(page.reached());
    reached.addClassName("person-reached");
    Banner banner = new Banner();
    banner.tellNews();
    add(head(participant, page), banner, PagePart.contents(page.below()), columns, reached);
    page.below().forEach(part -> add(part.card()));
  }

  /** The way to the numbers, for who may read them. */
  private void numbers(ParticipantDetails participant, Section who) {
    if (here.may(Role.COORDINATOR, Role.JOBCOACH) && numbers.areOpenFor(participant.id())) {
      who.add(
          Action.other(
              ParticipantsNavigation.numbers(participant.id(), Texts.text("numbers.open"))));
    }
  }

  /** Without a name: titles stay in the history of a browser. */
  @Override
  public String getPageTitle() {
    return Texts.text("participant.title");
  }

  private PageHead head(ParticipantDetails participant, ParticipantPage page) {
    PageHead head =
        new PageHead(participant.name().spoken())
            .back(ParticipantsNavigation.listAsItWas(Texts.text("participants.title")));
    page.actions().forEach(head::actions);
    if (here.may(Role.COORDINATOR, Role.JOBCOACH) && participants.mayChange(participant.id())) {
      RouterLink change =
          ParticipantsNavigation.change(participant.id(), Texts.text("participant.change"));
      change.addComponentAsFirst(Symbol.PENCIL.picture());
      head.actions(Action.other(change));
    }
    return head;
  }

  private static Section who(ParticipantDetails participant) {
    ParticipantData data = participant.data();
    Facts facts = new Facts();
    facts.add(
        Texts.text("participant.born"),
        Optional.ofNullable(data.birthDate())
            .map(BirthDates::withAge)
            .orElseGet(() -> Texts.text("birth.unknown")));
    facts.add(Texts.text("field.language"), data.language());
    Optional.ofNullable(data.phone())
        .ifPresent(phone -> facts.add(Texts.text("field.phone"), new PhoneLink(phone)));
    Optional.ofNullable(data.email())
        .ifPresent(
            email -> facts.add(Texts.text("field.email"), new Anchor("mailto:" + email, email)));
    facts.add(Texts.text("field.city"), place(data));
    Optional.ofNullable(participant.coach())
        .ifPresent(coach -> facts.add(Texts.text("field.coach"), coach.displayName()));
    facts.add(Texts.text("field.bsn"), participant.maskedBsn());
    Section who = section("participant.who");
    if (data.isSecret()) {
      who.add(SecretAddress.warning());
    }
    who.add(facts);
    who.add(new H2(Texts.text("field.needs")), needs(data));
    Paragraph changed =
        new Paragraph(
            Texts.text(
                "participant.changed",
                Moments.when(participant.changedAt()),
                participant.changedBy()));
    changed.addClassName("small");
    who.add(changed);
    return who;
  }

  private static Component needs(ParticipantData data) {
    return data.needs().isEmpty()
        ? new Paragraph(Texts.text("participant.needs.none"))
        : new Needs(data.needs());
  }

  private static String place(ParticipantData data) {
    String postcode =
        Optional.ofNullable(data.postcode())
            .map(code -> code.length() == 6 ? code.substring(0, 4) + " " + code.substring(4) : code)
            .orElse("");
    return (postcode + " " + Optional.ofNullable(data.city()).orElse("")).trim();
  }

  private Section timeline(ParticipantDetails participant, ParticipantPage page) {
    List<String> written =
        page.moments().stream()
            .map(ParticipantPage.Moment::written)
            .filter(Objects::nonNull)
            .map(ParticipantPage.Written::id)
            .distinct()
            .toList();
    SinceLook since = looks.look(participant.id(), written);
    return section(
        "participant.timeline",
        page.moments().isEmpty()
            ? new Paragraph(Texts.text("participant.timeline.empty", participant.name().familiar()))
            : new ParticipantTimeline(page.moments(), since));
  }

  private static Section next(ParticipantPage page) {
    Section next = section("participant.next");
    next.add(page.next());
    if (page.next().isEmpty()) {
      next.add(new Paragraph(Texts.text("participant.next.empty")));
    }
    next.addClassName("due");
    return next;
  }

  private static Section section(String titleKey, Component... content) {
    Section section = new Section(new H2(Texts.text(titleKey)));
    section.addClassName("card");
    section.add(content);
    return section;
  }
}
