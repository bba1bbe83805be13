package nl.powervrouwen.ui.series;

import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.RouterLink;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import nl.powervrouwen.programmes.GroupDetails;
import nl.powervrouwen.programmes.GroupId;
import nl.powervrouwen.sessions.Channel;
import nl.powervrouwen.sessions.SessionDetails;
import nl.powervrouwen.sessions.SessionId;
import nl.powervrouwen.ui.texts.Texts;
import org.jspecify.annotations.Nullable;

/**
 * Goes on in another way from a session on, to the end of the series. Where the group meets so
 * already at all of them, it says so, and only the address or place can be changed.
 */
abstract class ChannelView extends SeriesView {

  private final Channel channel;
  private final String already;
  private final SessionChoice first;
  private final TextField where;
  private List<SessionDetails> movable = List.of();

  /**
   * A screen about this way.
   *
   * @param name of its texts
   * @param already of its texts where the group meets so already
   * @param field name of where it is then
   * @param where it is then
   */
  ChannelView(
      Channel channel, String name, String already, Rooms rooms, String field, TextField where) {
    super(name, rooms);
    this.channel = channel;
    this.already = already;
    this.where = where;
    first = new SessionChoice("series." + name + ".first");
    form.explainRequired();
    form.add("first", first, SessionChoice::words);
    form.add(field, where).setRequiredIndicatorVisible(true);
    form.whenChanged(this::look);
  }

  /** Where the group meets in this way as a rule; null when nothing is known. */
  abstract @Nullable String usual(GroupDetails group);

  /** Where this session is; null when not in this way. */
  abstract @Nullable String whereIs(SessionDetails session);

  /** The way to the screen that does the opposite. */
  abstract RouterLink opposite(GroupId series);

  @Override
  final @Nullable String fill(
      GroupDetails group, List<SessionDetails> sessions, Optional<SessionId> asked) {
    movable = SessionChoice.movable(sessions);
    if (movable.isEmpty()) {
      return Texts.text("series.none");
    }
    List<SessionDetails> toCome = SessionChoice.toCome(movable);
    SessionDetails likely =
        toCome.stream()
            .filter(session -> session.channel() != channel)
            .findFirst()
            .orElse(toCome.getFirst());
    first.offer(sessions, asked, likely);
    String known = isAlready() ? whereIs(first.getValue()) : usual(group);
    where.setValue(Objects.requireNonNullElseGet(known, this::whereOthersAre));
    return null;
  }

  /**
   * Where the group meets at a session that is in this way already; empty when nothing is known.
   */
  private String whereOthersAre() {
    return movable.stream()
        .filter(session -> session.channel() == channel)
        .flatMap(session -> Stream.ofNullable(whereIs(session)))
        .findFirst()
        .orElse("");
  }

  private boolean isAlready() {
    SessionDetails from = first.getValue();
    return from != null && SessionChoice.allOn(channel, SessionChoice.from(from, movable));
  }

  @Override
  final String wording() {
    return isAlready() ? already : super.wording();
  }

  @Override
  final Optional<RouterLink> other(GroupId series) {
    return isAlready() ? Optional.of(opposite(series)) : Optional.empty();
  }

  final SessionId first() {
    return first.getValue().id();
  }

  final String where() {
    return where.getValue();
  }
}
