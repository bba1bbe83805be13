package nl.powervrouwen.ui.sessions;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nl.powervrouwen.sessions.Channel;
import nl.powervrouwen.sessions.SessionDetails;
import nl.powervrouwen.sessions.SessionState;
import nl.powervrouwen.spi.CurriculumPart;
import nl.powervrouwen.spi.Material;
import nl.powervrouwen.ui.kit.Chip;
import nl.powervrouwen.ui.kit.Facts;
import nl.powervrouwen.ui.kit.Symbol;
import nl.powervrouwen.ui.kit.Tone;
import nl.powervrouwen.ui.texts.Language;
import nl.powervrouwen.ui.texts.Moments;
import nl.powervrouwen.ui.texts.Texts;
import org.jspecify.annotations.Nullable;

/** How a session is put into words. */
public final class SessionWords {

  private SessionWords() {}

  /** When it is, such as {@code dinsdag 24 november, 9.30–11.30 uur}. */
  public static String when(SessionDetails session) {
    return Texts.text("session.when", Moments.day(day(session)), span(session));
  }

  /** From when to when on its day. */
  public static String span(SessionDetails session) {
    return Moments.span(session.start(), session.end());
  }

  /** The day on which it begins. */
  public static LocalDate day(SessionDetails session) {
    return session.day();
  }

  /** The day of a moment. */
  public static LocalDate day(Instant moment) {
    return Moments.local(moment).toLocalDate();
  }

  /** How the group meets, such as {@code Kulturhus Neede} or {@code per video}. */
  public static String where(SessionDetails session) {
    return where(session.channel(), session.place());
  }

  /** The place of a session in a room, or else how the group meets. */
  public static String where(Channel channel, @Nullable String place) {
    return channel == Channel.ROOM && place != null ? place : channel(channel);
  }

  /** A channel in words. */
  public static String channel(Channel channel) {
    return Texts.text("channel." + channel.name());
  }

  /** Whether its day has come, so that attendance can be recorded. */
  public static boolean hasCome(SessionDetails session) {
    return !day(session).isAfter(Moments.today());
  }

  /** Whether it has begun. */
  static boolean hasBegun(SessionDetails session) {
    return !session.start().isAfter(Instant.now());
  }

  /** A link to the video meeting that goes on, or will; empty when there is none. */
  public static Optional<Anchor> online(SessionDetails session) {
    if (session.meetingLink() == null || session.state() != SessionState.PLANNED) {
      return Optional.empty();
    }
    Anchor link = new Anchor(session.meetingLink(), Texts.text("session.online"));
    link.addComponentAsFirst(Symbol.VIDEO.picture());
    link.getElement().setAttribute("target", "_blank").setAttribute("rel", "noopener noreferrer");
    return Optional.of(link);
  }

  /**
   * What the writer of the curriculum says of it: what participants can do afterwards, what the
   * trainer needs, what to do at home.
   */
  static void add(Facts facts, CurriculumPart part) {
    facts.add(Texts.text("session.aim"), part.aim().in(Language.current()));
    if (!part.materials().isEmpty()) {
      facts.add(Texts.text("session.materials"), list(part.materials(), SessionWords::material));
    }
    if (part.homework() != null) {
      facts.add(Texts.text("session.homework"), part.homework().in(Language.current()));
    }
  }

  /** A line each. */
  static <T> UnorderedList list(List<T> all, Function<T, Component> line) {
    UnorderedList list = new UnorderedList();
    all.forEach(one -> list.add(new ListItem(line.apply(one))));
    return list;
  }

  private static Component material(Material material) {
    String title = material.title().in(Language.current());
    if (material.address() == null) {
      return new Span(title);
    }
    Anchor link = new Anchor(material.address(), title);
    link.getElement().setAttribute("target", "_blank").setAttribute("rel", "noopener noreferrer");
    return link;
  }

  /** The same, out of the way until somebody asks. */
  static NativeDetails folded(CurriculumPart part) {
    Facts facts = new Facts();
    add(facts, part);
    String summary = part.homework() == null ? "session.aim" : "session.aim.homework";
    if (!part.materials().isEmpty()) {
      summary = "session.preparation";
    }
    return new NativeDetails(Texts.text(summary), facts);
  }

  /** How far it is: planned, something still to record, all recorded, or closed. */
  public static Chip state(SessionDetails session) {
    if (session.cancelled()) {
      return new Chip(Symbol.CROSS, Tone.CALM, cancelled(session));
    }
    int missing = session.expected() - session.recorded();
    if (session.closed()) {
      String words = Texts.text("session.closed", session.present(), session.expected());
      return new Chip(Symbol.CHECK, Tone.GOOD, words);
    }
    if (!hasCome(session)) {
      return new Chip(Symbol.CLOCK, Tone.CALM, Texts.text("session.planned"));
    }
    return missing > 0
        ? new Chip(Symbol.PENCIL, Tone.CARE, Texts.text("session.missing", missing))
        : new Chip(Symbol.PENCIL, Tone.CARE, Texts.text("session.ready"));
  }

  /** That it is not held, and why. */
  public static String cancelled(SessionDetails session) {
    return session.cancelReason() == null
        ? Texts.text("session.cancelled")
        : Texts.text(
            "session.cancelled.why", Texts.text("cancelReason." + session.cancelReason().name()));
  }

  static Symbol symbol(Channel channel) {
    return switch (channel) {
      case ROOM -> Symbol.ROOM;
      case VIDEO -> Symbol.VIDEO;
      case PHONE -> Symbol.PHONE;
      case WHATSAPP -> Symbol.CHAT;
    };
  }
}
