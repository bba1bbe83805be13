package nl.powervrouwen.ui.coaching;

import com.vaadin.cdi.annotation.CdiComponent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.HasValueChangeMode;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.powervrouwen.calendar.DutchClock;
import nl.powervrouwen.coaching.ContactChannel;
import nl.powervrouwen.coaching.ContactData;
import nl.powervrouwen.coaching.ContactDraftRow;
import nl.powervrouwen.coaching.ContactDrafts;
import nl.powervrouwen.coaching.ContactMomentId;
import nl.powervrouwen.coaching.ContactMomentRow;
import nl.powervrouwen.coaching.ContactMoments;
import nl.powervrouwen.participants.ParticipantDetails;
import nl.powervrouwen.participants.ParticipantId;
import nl.powervrouwen.participants.Participants;
import nl.powervrouwen.refusals.Code;
import nl.powervrouwen.refusals.Findings;
import nl.powervrouwen.refusals.InvalidInput;
import nl.powervrouwen.refusals.NotFound;
import nl.powervrouwen.refusals.Problem;
import nl.powervrouwen.registry.Role;
import nl.powervrouwen.ui.access.CurrentSite;
import nl.powervrouwen.ui.access.ShownTo;
import nl.powervrouwen.ui.kit.Action;
import nl.powervrouwen.ui.kit.Address;
import nl.powervrouwen.ui.kit.Disclosure;
import nl.powervrouwen.ui.kit.FlashMessage;
import nl.powervrouwen.ui.kit.PageHead;
import nl.powervrouwen.ui.kit.RecordEditView;
import nl.powervrouwen.ui.kit.Tone;
import nl.powervrouwen.ui.participants.ParticipantsByName;
import nl.powervrouwen.ui.participants.ParticipantsByName.Found;
import nl.powervrouwen.ui.participants.ParticipantsNavigation;
import nl.powervrouwen.ui.texts.Moments;
import nl.powervrouwen.ui.texts.Texts;
import org.jspecify.annotations.Nullable;

/**
 * Writes down a contact with a participant, and corrects it. What is nearly always known stands
 * first and has its default; the rest opens on request.
 */
@CdiComponent
@Route("deelnemers/:participant/contact")
@RouteAlias("deelnemers/:participant/contact/:contact")
@ShownTo(roles = {Role.COORDINATOR, Role.JOBCOACH})
class EditContactView extends RecordEditView<ContactMomentRow, EditContactView.Input>
    implements AfterNavigationObserver {

  /** What is typed; public for the binder. */
  public record Input(
      @Nullable ContactChannel channel,
      @Nullable Boolean reached,
      @Nullable String content,
      @Nullable Boolean confidential,
      @Nullable LocalDate day,
      @Nullable LocalTime time,
      @Nullable Integer minutes,
      @Nullable String subject,
      @Nullable String language,
      Set<Found> participants,
      @Nullable LocalDate followUpOn,
      @Nullable String followUp,
      @Nullable LocalDate pauseUntil) {

    private ContactData forRoom(ParticipantId about, Instant shown) {
      return data(others(about), heldAt(shown));
    }

    /** As it is kept while it is typed: without whom the page is about. */
    private ContactData draft(Instant shown) {
      boolean known = day != null && time != null;
      return data(others(null), known ? heldAt(shown) : null);
    }

    /** Whether there is nothing yet that would be missed. */
    private boolean isNothing() {
      return channel == null && Findings.isNothing(content) && !hasMore();
    }

    /** Whether something is filled in that does not stand first. */
    private boolean hasMore() {
      return minutes != null
          || followUpOn != null
          || pauseUntil != null
          || !participants.isEmpty()
          || !Stream.of(subject, language, followUp).allMatch(Findings::isNothing);
    }

    private Set<ParticipantId> others(@Nullable ParticipantId and) {
      Set<ParticipantId> all =
          participants.stream().map(Found::id).collect(Collectors.toCollection(HashSet::new));
      if (and != null) {
        all.add(and);
      }
      return all;
    }

    private ContactData data(Set<ParticipantId> all, @Nullable Instant heldAt) {
      return new ContactData(
          all,
          heldAt,
          minutes,
          channel,
          reached,
          subject,
          content,
          language,
          followUpOn,
          followUp,
          pauseUntil);
    }

    /** Who leaves the time as it was shown means that moment, to the second. */
    private Instant heldAt(Instant shown) {
      List<Problem> missing = new ArrayList<>();
      if (day == null) {
        missing.add(Problem.of("day", Code.NEEDED));
      }
      if (time == null) {
        missing.add(Problem.of("time", Code.NEEDED));
      }
      if (day == null || time == null) {
        throw new InvalidInput(missing);
      }
      LocalDateTime typed = day.atTime(time);
      return minute(shown).equals(typed) ? shown : DutchClock.momentOf(typed).toInstant();
    }

    private static LocalDateTime minute(Instant moment) {
      return Moments.local(moment).truncatedTo(ChronoUnit.MINUTES);
    }
  }

  private static final int AFTER_TYPING = 800; // milliseconds

  private final ContactMoments contacts;
  private final Participants participants;
  private final ContactDrafts drafts;
  private final ParticipantsByName search;
  private final Disclosure disclosure;
  private final Paragraph kept = new Paragraph();
  private final RadioButtonGroup<Boolean> confidential = new RadioButtonGroup<>();
  private final RadioButtonGroup<Boolean> reached =
      choice("contact.spoken", List.of(true, false), ContactWords::reached);
  private final CheckboxGroup<ContactMomentRow> handled = new CheckboxGroup<>();
  private @Nullable ParticipantDetails participant;
  private @Nullable ContactDraftRow draft;
  private boolean writes;

  /** The moment that the fields showed at first. */
  private Instant shown = Instant.now();

  @Inject
  EditContactView(
      ContactMoments contacts, ContactDrafts drafts, Participants participants, CurrentSite here) {
    super("contact", Input.class);
    this.contacts = contacts;
    this.drafts = drafts;
    this.participants = participants;
    this.search = new ParticipantsByName(participants, here);
    addFirst();
    List<Component> more = addMore();
    disclosure = new Disclosure("meer", Texts.text("contact.more"), more.toArray(Component[]::new));
    disclosure.addClassName("contact-more");
    kept.addClassNames("small", "contact-kept");
    form.add(disclosure);
    addHandled();
    form.add(kept);
    for (Component field : more) {
      // What is wrong must be seen, also where nobody had opened.
      field
          .getElement()
          .addPropertyChangeListener(
              "invalid", change -> disclosure.setOpen(disclosure.isOpen() || wrong(field)));
    }
    form.whenChanged(this::keepDraft);
  }

  private static boolean wrong(Component field) {
    return field.getElement().getProperty("invalid", false);
  }

  private void addFirst() {
    fields.add(
        "channel",
        choice("contact.channel", List.of(ContactChannel.values()), ContactWords::channel),
        ContactWords::channel);
    fields.add("reached", reached, ContactWords::reached);
    TextArea content = fields.longText("content");
    content.setMinRows(4);
    whileTyping(content);
    confidential.setLabel(Texts.text("field.confidential"));
    confidential.setItems(List.of(false, true));
    confidential.setItemLabelGenerator(
        one -> Texts.text(one ? "contact.private.long" : "contact.shared.long"));
    confidential.addClassName("stacked");
    fields.add("confidential", confidential, ContactWords::reader);
  }

  private static <T> RadioButtonGroup<T> choice(
      String labelKey, List<T> items, Function<T, String> words) {
    RadioButtonGroup<T> group = new RadioButtonGroup<>();
    group.setLabel(Texts.text(labelKey));
    group.setItems(items);
    group.setItemLabelGenerator(words::apply);
    group.addClassName("choices");
    return group;
  }

  /** What was to follow and may be done by this contact. */
  private void addHandled() {
    handled.setLabel(Texts.text("contact.handled"));
    handled.setItemLabelGenerator(ContactWords::followUp);
    handled.addClassName("stacked");
    handled.setVisible(false);
    form.add("handled", handled, one -> "");
    // Who was not reached has still to be called.
    reached.addValueChangeListener(
        change -> {
          if (Boolean.FALSE.equals(change.getValue())) {
            handled.clear();
          }
        });
  }

  /** Sends what is typed a moment after the last letter, so that it can be kept. */
  private static <F extends HasValueChangeMode> F whileTyping(F field) {
    field.setValueChangeMode(ValueChangeMode.LAZY);
    field.setValueChangeTimeout(AFTER_TYPING);
    return field;
  }

  /** What is not always known; in the order of the form. */
  private List<Component> addMore() {
    IntegerField minutes = new IntegerField(Texts.text("contact.minutes.label"));
    minutes.setHelperText(Texts.text("contact.minutes.help"));
    return List.of(
        fields.required(fields.date("day")),
        fields.required(fields.time("time")),
        fields.add("minutes", minutes, String::valueOf),
        whileTyping(fields.text("subject")),
        whileTyping(fields.text("language")),
        fields.add("participants", others(), EditContactView::names),
        whileTyping(fields.text("followUp")),
        fields.date("followUpOn"),
        fields.date("pauseUntil"));
  }

  private MultiSelectComboBox<Found> others() {
    MultiSelectComboBox<Found> others = new MultiSelectComboBox<>(Texts.text("contact.also"));
    others.setItemLabelGenerator(Found::name);
    others.setHelperText(Texts.text("contact.also.help"));
    others.setItems(query -> search.find(query, about().id()));
    return others;
  }

  private static String names(Set<Found> others) {
    return others.stream().map(Found::name).sorted().collect(Collectors.joining(", "));
  }

  @Override
  protected Optional<ContactMomentRow> find(RouteParameters address) {
    ParticipantId id =
        new ParticipantId(
            Address.id(
                address.get(ParticipantsNavigation.PARTICIPANT).orElse(""),
                ParticipantsNavigation.PARTICIPANT));
    participant = participants.get(id);
    if (!contacts.areOpenFor(id)) {
      throw new NotFound(ParticipantsNavigation.PARTICIPANT);
    }
    Optional<ContactMomentRow> contact =
        Address.id(address, CoachingNavigation.CONTACT)
            .map(one -> contacts.get(new ContactMomentId(one)));
    if (contact.isPresent() && !contact.get().names().containsKey(id)) {
      throw new NotFound(CoachingNavigation.CONTACT);
    }
    confidential.setVisible(contact.isEmpty());
    begin(contact.isEmpty());
    return contact;
  }

  /** What is new is kept on the server; the browser keeps what is corrected, in this tab alone. */
  private void begin(boolean isNew) {
    writes = false;
    List<ContactMomentRow> open =
        isNew
            ? contacts.of(about().id()).stream().filter(ContactMomentRow::awaitsFollowUp).toList()
            : List.<ContactMomentRow>of();
    handled.setItems(open);
    handled.setVisible(!open.isEmpty());
    handled.setValue(
        open.stream()
            .filter(one -> !one.followUpOn().isAfter(Moments.today()))
            .collect(Collectors.toSet()));
    draft = isNew ? drafts.about(about().id()).orElse(null) : null;
    kept.setText(isNew ? Texts.text("contact.draft.how", ContactDrafts.DAYS) : "");
    form.getChildren().forEach(child -> child.getElement().setAttribute("data-no-draft", isNew));
  }

  /** From now on what changes was typed by somebody. */
  @Override
  public void afterNavigation(AfterNavigationEvent event) {
    writes = confidential.isVisible();
    disclosure.setOpen(fields.typedSoFar().filter(Input::hasMore).isPresent());
    if (draft != null) {
      form.say(
          Tone.CALM,
          Texts.text("contact.draft.found", Moments.whenInWords(draft.keptAt())),
          Action.quiet(Texts.text("contact.draft.drop"), this::dropDraft));
    }
  }

  private void keepDraft() {
    if (writes) {
      fields.typedSoFar().ifPresent(this::keep);
    }
  }

  private void keep(Input typed) {
    if (typed.isNothing()) {
      drafts.forget(about().id());
      kept.setText(Texts.text("contact.draft.how", ContactDrafts.DAYS));
      return;
    }
    try {
      ContactDraftRow now =
          drafts.keep(about().id(), typed.draft(shown), Boolean.TRUE.equals(typed.confidential()));
      kept.setText(
          Texts.text(
              "contact.draft.kept",
              Moments.time(now.keptAt()),
              Moments.dayWithYear(now.lastDay())));
    } catch (InvalidInput tooLong) {
      kept.setText(Texts.text("contact.draft.too-long"));
    }
  }

  private void dropDraft() {
    writes = false;
    drafts.forget(about().id());
    FlashMessage.keep(Texts.text("contact.draft.dropped"));
    UI.getCurrent().navigate(back(null).getHref());
  }

  /** What is new is kept: who leaves it finds it again. */
  @Override
  public void beforeLeave(BeforeLeaveEvent event) {
    if (!confidential.isVisible()) {
      super.beforeLeave(event);
    }
  }

  private ParticipantDetails about() {
    return Objects.requireNonNull(participant, "A contact needs the participant of the address");
  }

  @Override
  protected PageHead head(@Nullable ContactMomentRow contact) {
    PageHead head = new PageHead(getPageTitle()).lead(about().name().spoken());
    return contact == null ? head : head.below(ContactWords.readerChip(contact.confidential()));
  }

  @Override
  protected RouterLink back(@Nullable ContactMomentRow contact) {
    return ParticipantsNavigation.to(about().id(), about().name().spoken());
  }

  @Override
  protected String name(ContactMomentRow contact) {
    return ContactWords.who(contact);
  }

  /** What was being written, or else what is likely: somebody was just spoken to. */
  @Override
  protected Input start(Input blank) {
    ContactDraftRow found = draft;
    if (found == null) {
      ContactData now =
          new ContactData(
              Set.of(), Instant.now(), null, null, true, null, null, null, null, null, null);
      return input(now, Instant.now(), false, Set.of());
    }
    Set<Found> others =
        participants.of(found.data().participants()).stream()
            .map(row -> new Found(row.id(), row.name().spoken()))
            .collect(Collectors.toSet());
    Instant held = found.data().heldAt() == null ? found.keptAt() : found.data().heldAt();
    return input(found.data(), held, found.confidential(), others);
  }

  @Override
  protected Input input(ContactMomentRow contact) {
    Set<Found> others =
        contact.names().entrySet().stream()
            .filter(one -> !one.getKey().equals(about().id()))
            .map(one -> new Found(one.getKey(), one.getValue().spoken()))
            .collect(Collectors.toSet());
    return input(contact.data(), contact.heldAt(), contact.confidential(), others);
  }

  private Input input(ContactData data, Instant heldAt, boolean confidential, Set<Found> others) {
    shown = heldAt;
    LocalDateTime held = Input.minute(heldAt);
    return new Input(
        data.channel(),
        data.reached(),
        data.content(),
        confidential,
        held.toLocalDate(),
        held.toLocalTime(),
        data.minutes(),
        data.subject(),
        data.language(),
        others,
        data.followUpOn(),
        data.followUp(),
        data.pauseUntil());
  }

  @Override
  protected ContactMomentRow add(Input input) {
    try {
      ContactMomentRow made =
          contacts.add(
              input.forRoom(about().id(), shown),
              Boolean.TRUE.equals(input.confidential()),
              handled.getValue().stream().map(ContactMomentRow::id).collect(Collectors.toSet()));
      drafts.forget(about().id());
      return made;
    } catch (InvalidInput refusal) {
      throw besideTheDay(refusal);
    }
  }

  @Override
  protected ContactMomentRow change(ContactMomentRow seen, Input input) {
    try {
      return contacts.change(seen.id(), seen.version(), input.forRoom(about().id(), shown));
    } catch (InvalidInput refusal) {
      throw besideTheDay(refusal);
    }
  }

  /** The room knows a moment; here it has a day and a time, and the day is what is wrong. */
  private static InvalidInput besideTheDay(InvalidInput refusal) {
    return new InvalidInput(
        refusal.problems().stream()
            .map(
                one ->
                    one.field().equals("heldAt")
                        ? new Problem("day", one.code(), one.values())
                        : one)
            .toList());
  }

  @Override
  protected ContactMomentRow reread(ContactMomentRow seen) {
    return contacts.get(seen.id());
  }
}
