package nl.powervrouwen.ui.sessions;

import com.vaadin.cdi.annotation.CdiComponent;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.powervrouwen.calendar.DutchClock;
import nl.powervrouwen.programmes.GroupDetails;
import nl.powervrouwen.programmes.GroupId;
import nl.powervrouwen.programmes.Groups;
import nl.powervrouwen.refusals.InvalidInput;
import nl.powervrouwen.refusals.Problem;
import nl.powervrouwen.registry.Role;
import nl.powervrouwen.sessions.Channel;
import nl.powervrouwen.sessions.SessionDetails;
import nl.powervrouwen.sessions.SessionId;
import nl.powervrouwen.sessions.SessionInput;
import nl.powervrouwen.sessions.Sessions;
import nl.powervrouwen.ui.access.ShownTo;
import nl.powervrouwen.ui.features.PartOf;
import nl.powervrouwen.ui.groups.GroupsNavigation;
import nl.powervrouwen.ui.kit.Address;
import nl.powervrouwen.ui.kit.PageHead;
import nl.powervrouwen.ui.kit.RecordEditView;
import nl.powervrouwen.ui.texts.Moments;
import nl.powervrouwen.ui.texts.Texts;
import org.jspecify.annotations.Nullable;

/** Plans a session of a group and changes it. */
@CdiComponent
@Route("groepen/:group/bijeenkomsten/nieuw")
@RouteAlias("bijeenkomsten/:session/wijzigen")
@PartOf("groepen")
@ShownTo(roles = {Role.COORDINATOR, Role.TRAINER})
class EditSessionView extends RecordEditView<SessionDetails, EditSessionView.Input> {

  /** What is typed: the room knows a day and a time together, here each has its own field. */
  public record Input(
      @Nullable String title,
      @Nullable String theme,
      @Nullable LocalDate day,
      @Nullable LocalTime start,
      @Nullable LocalTime end,
      Channel channel,
      @Nullable String place,
      @Nullable String meetingLink) {

    private SessionInput forRoom(@Nullable SessionDetails seen) {
      return new SessionInput(
          title,
          theme,
          at(start, seen == null ? null : seen.start()),
          at(end, seen == null ? null : seen.end()),
          channel,
          place,
          meetingLink);
    }

    /** Who leaves a time as it was means that moment, also in an hour that comes twice. */
    private @Nullable Instant at(@Nullable LocalTime time, @Nullable Instant before) {
      if (day == null || time == null) {
        return null;
      }
      LocalDateTime typed = day.atTime(time);
      return before != null && Moments.local(before).equals(typed)
          ? before
          : DutchClock.momentOf(typed).toInstant();
    }
  }

  private static final LocalTime USUAL_START = LocalTime.of(9, 30);
  private static final Duration USUAL_LENGTH = Duration.ofHours(2);

  private final Sessions sessions;
  private final Groups groups;
  private @Nullable GroupDetails group;

  @Inject
  EditSessionView(Sessions sessions, Groups groups) {
    super("session", Input.class);
    this.sessions = sessions;
    this.groups = groups;
    fields.required(fields.text("title", "session.subject"));
    fields.text("theme");
    fields.required(fields.date("day"));
    fields.required(fields.time("start")).setValue(USUAL_START);
    fields.required(fields.time("end")).setValue(USUAL_START.plus(USUAL_LENGTH));
    Select<Channel> channel = new Select<>();
    channel.setLabel(Texts.text("session.channel"));
    channel.setItems(Channel.values());
    channel.setItemLabelGenerator(SessionWords::channel);
    channel.setValue(Channel.ROOM);
    // Something is always chosen; browsers allow no sign of being required on such a list.
    fields.add("channel", channel, SessionWords::channel);
    fields.text("place");
    fields.text("meetingLink", "group.link");
  }

  @Override
  protected Optional<SessionDetails> find(RouteParameters address) {
    group =
        Address.id(address, GroupsNavigation.GROUP)
            .map(one -> groups.get(new GroupId(one)))
            .orElse(null);
    return Address.id(address, SessionsNavigation.SESSION)
        .map(one -> sessions.get(new SessionId(one)));
  }

  @Override
  protected PageHead head(@Nullable SessionDetails session) {
    return new PageHead(getPageTitle())
        .lead(session == null ? inGroup().name() : SessionWords.when(session));
  }

  @Override
  protected RouterLink back(@Nullable SessionDetails session) {
    return session == null
        ? GroupsNavigation.to(inGroup().id(), inGroup().name())
        : SessionsNavigation.to(session.id(), session.title());
  }

  @Override
  protected String name(SessionDetails session) {
    return session.title();
  }

  /** What is likely: a week after the last session, at the same time and place. */
  @Override
  protected Input start(Input blank) {
    List<SessionDetails> series = sessions.of(inGroup().id());
    if (series.isEmpty()) {
      return new Input(
          null,
          null,
          null,
          blank.start(),
          blank.end(),
          blank.channel(),
          inGroup().place(),
          inGroup().meetingLink());
    }
    Input last = input(series.getLast());
    return new Input(
        null,
        null,
        series.getLast().day().plusWeeks(1),
        last.start(),
        last.end(),
        last.channel(),
        last.place(),
        last.meetingLink());
  }

  @Override
  protected Input input(SessionDetails session) {
    LocalDateTime from = Moments.local(session.start());
    return new Input(
        session.title(),
        session.theme(),
        from.toLocalDate(),
        from.toLocalTime(),
        Moments.local(session.end()).toLocalTime(),
        session.channel(),
        session.place(),
        session.meetingLink());
  }

  @Override
  protected SessionDetails add(Input input) {
    try {
      return sessions.plan(inGroup().id(), input.forRoom(null));
    } catch (InvalidInput refusal) {
      throw aboutFields(refusal, input);
    }
  }

  @Override
  protected SessionDetails change(SessionDetails seen, Input input) {
    try {
      return sessions.change(seen.id(), seen.version(), input.forRoom(seen));
    } catch (InvalidInput refusal) {
      throw aboutFields(refusal, input);
    }
  }

  /** Says beside the day that it is missing; the room misses the start then. */
  private static InvalidInput aboutFields(InvalidInput refusal, Input input) {
    return new InvalidInput(
        refusal.problems().stream()
            .map(
                problem ->
                    input.day() == null && problem.field().equals("start")
                        ? new Problem("day", problem.code(), problem.values())
                        : problem)
            .toList());
  }

  @Override
  protected SessionDetails reread(SessionDetails seen) {
    return sessions.get(seen.id());
  }

  private GroupDetails inGroup() {
    return Objects.requireNonNull(group, "A session needs the group of the address");
  }
}
