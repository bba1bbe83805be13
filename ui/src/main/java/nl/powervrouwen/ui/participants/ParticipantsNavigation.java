package nl.powervrouwen.ui.participants;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import nl.powervrouwen.participants.ParticipantId;
import nl.powervrouwen.refusals.NotFound;
import nl.powervrouwen.ui.kit.Action;
import nl.powervrouwen.ui.kit.Address;
import nl.powervrouwen.ui.kit.Symbol;

/** The ways into the screens of the participants. */
public final class ParticipantsNavigation {

  /** Name of a participant's id in an address. */
  public static final String PARTICIPANT = "participant";

  /**
   * What is looked for. It is kept beside the screen, because a name must not stand in an address:
   * addresses are logged and remembered by browsers.
   */
  record SearchWords(String words) {}

  private ParticipantsNavigation() {}

  /** A link to the list. */
  public static RouterLink list(String text) {
    return new RouterLink(text, ParticipantListView.class);
  }

  /** A link to the list as it was last shown in this window: the same filter, order and page. */
  static RouterLink listAsItWas(String text) {
    RouterLink link = list(text);
    ListPlace place = ComponentUtil.getData(UI.getCurrent(), ListPlace.class);
    if (place != null) {
      link.setQueryParameters(place.query());
    }
    return link;
  }

  static void remember(ListPlace place) {
    ComponentUtil.setData(UI.getCurrent(), ListPlace.class, place);
  }

  /** Whether this is the screen with the list, which has its own search field. */
  public static boolean isList(Class<?> view) {
    return view == ParticipantListView.class;
  }

  /** Looks for participants whose names begin with these words. */
  public static void search(String words) {
    remember(words);
    UI.getCurrent().navigate(ParticipantListView.class);
  }

  /** A link to the page of a participant. */
  public static RouterLink to(ParticipantId participant, String text) {
    return new RouterLink(
        text, ParticipantView.class, Address.with(PARTICIPANT, participant.value()));
  }

  /** A link to a form for something new about this participant. */
  public static RouterLink add(
      Class<? extends Component> form, ParticipantId participant, String text) {
    RouterLink link =
        Action.other(new RouterLink(text, form, Address.with(PARTICIPANT, participant.value())));
    link.addComponentAsFirst(Symbol.PLUS.picture());
    return link;
  }

  /**
   * A link, without words yet, to a form that changes something about a participant.
   *
   * @param name of what it is about, in the address of the form
   */
  public static RouterLink change(
      Class<? extends Component> form, ParticipantId participant, String name, UUID id) {
    return new RouterLink(
        "",
        form,
        new RouteParameters(
            Map.of(PARTICIPANT, participant.value().toString(), name, id.toString())));
  }

  /**
   * Whose page the address names.
   *
   * @throws NotFound when it names nobody
   */
  public static ParticipantId participant(RouteParameters address) {
    return Address.id(address, PARTICIPANT)
        .map(ParticipantId::new)
        .orElseThrow(() -> new NotFound(PARTICIPANT));
  }

  /**
   * What the address names about the participant that it names; empty when it names nothing, for
   * something new.
   *
   * @param name of it in the address
   * @param find throws {@link NotFound} for what the caller may not see
   * @param whose about whom it is
   * @throws NotFound also when it is about somebody else
   */
  public static <R> Optional<R> about(
      RouteParameters address,
      String name,
      Function<UUID, R> find,
      Function<R, ParticipantId> whose) {
    Optional<R> found = Address.id(address, name).map(find);
    if (found.isPresent() && !whose.apply(found.get()).equals(participant(address))) {
      throw new NotFound(name);
    }
    return found;
  }

  static void open(ParticipantId participant) {
    UI.getCurrent().navigate(ParticipantView.class, Address.with(PARTICIPANT, participant.value()));
  }

  static void openList() {
    UI.getCurrent().navigate(ParticipantListView.class);
  }

  /** A link to the form that registers a participant. */
  public static RouterLink register(String text) {
    return new RouterLink(text, EditParticipantView.class);
  }

  static RouterLink change(ParticipantId participant, String text) {
    return new RouterLink(
        text, EditParticipantView.class, Address.with(PARTICIPANT, participant.value()));
  }

  static RouterLink numbers(ParticipantId participant, String text) {
    return new RouterLink(
        text, PersonalNumbersView.class, Address.with(PARTICIPANT, participant.value()));
  }

  static RouterLink merge(ParticipantId participant, String text) {
    return new RouterLink(text, MergeView.class, Address.with(PARTICIPANT, participant.value()));
  }

  static void remember(String words) {
    ComponentUtil.setData(UI.getCurrent(), SearchWords.class, new SearchWords(words));
  }

  static String remembered() {
    SearchWords kept = ComponentUtil.getData(UI.getCurrent(), SearchWords.class);
    return kept == null ? "" : kept.words();
  }
}
