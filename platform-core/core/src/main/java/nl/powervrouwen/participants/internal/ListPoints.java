package nl.powervrouwen.participants.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.OffsetDateTime;
import java.util.Base64;
import java.util.Optional;
import nl.powervrouwen.participants.ListPoint;
import nl.powervrouwen.participants.ParticipantId;
import nl.powervrouwen.participants.ParticipantQuery;
import nl.powervrouwen.participants.internal.ParticipantWalk.Point;
import nl.powervrouwen.participants.internal.ParticipantWalk.Stop;
import nl.powervrouwen.tenancy.TenantVault;

/**
 * Gives out points of a list and takes them back. What somebody was sorted by is sealed: it may be
 * their name, and addresses end up in logs.
 */
@ApplicationScoped
public class ListPoints {

  @Inject private TenantVault vault;

  /** The point at which somebody stands in the list that was asked for. */
  public ListPoint at(Stop stop, ParticipantQuery query) {
    byte[] sealed = vault.seal(order(query) + stop.point().key());
    return new ListPoint(
        new ParticipantId(stop.point().id()),
        Base64.getUrlEncoder().withoutPadding().encodeToString(sealed));
  }

  /**
   * The point as it was given out; empty when it is a participant alone, or was given out for a
   * list in another order or by another municipality.
   */
  public Optional<Point> open(ListPoint point, ParticipantQuery query) {
    if (point.sealed() == null) {
      return Optional.empty();
    }
    String order = order(query);
    try {
      String opened = vault.open(Base64.getUrlDecoder().decode(point.sealed()));
      return opened.startsWith(order)
          ? Optional.of(new Point(point.id().value(), key(query, opened.substring(order.length()))))
          : Optional.empty();
    } catch (IllegalStateException | IllegalArgumentException notOurs) {
      return Optional.empty();
    }
  }

  private static String order(ParticipantQuery query) {
    return query.sort() + (query.descending() ? " down " : " up ");
  }

  private static Object key(ParticipantQuery query, String written) {
    return switch (query.sort()) {
      case NAME, BIRTH_DATE -> written;
      case REGISTERED -> OffsetDateTime.parse(written);
    };
  }
}
