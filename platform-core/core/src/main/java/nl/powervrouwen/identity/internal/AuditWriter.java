package nl.powervrouwen.identity.internal;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.RequestContextController;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.powervrouwen.calendar.DutchClock;
import nl.powervrouwen.calendar.Scheduler;
import nl.powervrouwen.identity.AuditOutcome;
import nl.powervrouwen.identity.Caller;
import nl.powervrouwen.identity.CurrentUser;
import nl.powervrouwen.identity.SensitiveAction;
import nl.powervrouwen.registry.SiteKind;
import nl.powervrouwen.registry.Sites;
import nl.powervrouwen.registry.TenantId;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Writes the log of actions. Whoever repeats the same refused request gets two lines a minute for
 * it, not two thousand: the first, and one with the number of the others.
 *
 * <p>Numbers that are counted are in this node's memory for a minute; a node that falls down loses
 * them, and never the first.
 */
@ApplicationScoped
public class AuditWriter {

  private static final Logger LOG = LoggerFactory.getLogger(AuditWriter.class);
  private static final Duration COUNTED = Duration.ofMinutes(1);

  /** Of so many kinds somebody is refused a minute by name; whoever tries more tries anything. */
  private static final int MOST_KINDS = 10;

  private final Map<Key, Count> counts = new HashMap<>();

  @Inject private AuditRows rows;
  @Inject private Caller caller;
  @Inject private Sites sites;
  @Inject private Scheduler scheduler;
  @Inject private Instance<RequestContextController> requests;
  @Inject private DutchClock clock;

  /** Which lines are counted in one. */
  private record Key(TenantId tenant, String subject, String call, AuditOutcome outcome) {
    boolean isOfSame(Key other) {
      return tenant.equals(other.tenant) && subject.equals(other.subject);
    }
  }

  /** How many came after the first, and when. */
  private static final class Count {
    private final AuditRecord first;
    private @Nullable Instant second;
    private Instant last;
    private int more;

    Count(AuditRecord first) {
      this.first = first;
      this.last = first.at();
    }

    void add(Instant at) {
      second = second == null ? at : second;
      last = at;
      more++;
    }
  }

  /** The caller, or whoever it was, was turned away by the guard. */
  public void turnedAway(String reason) {
    write(line(AuditOutcome.REFUSED_WALL, null, "door", reason, null, null));
  }

  /**
   * A line about what the caller did or wanted.
   *
   * @param part the room
   * @param call class and method
   */
  void write(
      AuditOutcome outcome,
      @Nullable SensitiveAction action,
      String part,
      String call,
      AuditRecord.@Nullable About about,
      @Nullable String detail) {
    write(line(outcome, action, part, call, about, detail));
  }

  private AuditRecord line(
      AuditOutcome outcome,
      @Nullable SensitiveAction action,
      String part,
      String call,
      AuditRecord.@Nullable About about,
      @Nullable String detail) {
    Instant now = clock.now();
    CurrentUser by = caller.isKnown() ? caller.user() : null;
    return new AuditRecord(
        now, now, 1, by, action, part, call, about, detail, caller.origin(), outcome);
  }

  private void write(AuditRecord line) {
    TenantId tenant = caller.tenant();
    if (sites.of(tenant).filter(site -> site.kind() != SiteKind.MUNICIPALITY).isPresent()) {
      return; // Only municipalities have persons, and a database to write in.
    }
    if (!line.refused()) {
      rows.write(line);
      return;
    }
    AuditRecord first = isToBeWritten(tenant, line);
    if (first != null) {
      writeRefusal(first);
    }
  }

  /** What was refused stays refused, also when nobody can be told of it. */
  @SuppressWarnings("CatchingUnchecked") // whatever is the matter with the database
  private void writeRefusal(AuditRecord line) {
    try {
      rows.write(line);
    } catch (RuntimeException e) {
      LOG.error(
          "The log of actions of {} misses a line: {} {}", caller.tenant(), line.outcome(), e);
    }
  }

  /** The line, when it is the first of its kind within a minute; null when it was counted. */
  private @Nullable AuditRecord isToBeWritten(TenantId tenant, AuditRecord line) {
    String subject = line.by() == null ? "" : line.by().subject();
    Key key = new Key(tenant, subject, line.call(), line.outcome());
    AuditRecord written = line;
    synchronized (counts) {
      if (!counts.containsKey(key)
          && counts.keySet().stream().filter(key::isOfSame).count() >= MOST_KINDS) {
        written = line.various();
        key = new Key(tenant, subject, written.call(), line.outcome());
      }
      Count known = counts.get(key);
      if (known != null) {
        known.add(line.at());
        return null;
      }
      counts.put(key, new Count(written));
    }
    Key counted = key;
    scheduler.after(COUNTED, () -> close(counted));
    return written;
  }

  /** Writes how many came after the first; the next one is a first again. */
  private void close(Key key) {
    Count count;
    synchronized (counts) {
      count = counts.remove(key);
    }
    if (count != null && count.second != null) {
      AuditRecord rest = count.first.counted(count.second, count.last, count.more);
      inRequestAt(key.tenant(), () -> writeRefusal(rest));
    }
  }

  private void inRequestAt(TenantId tenant, Runnable work) {
    RequestContextController request = requests.get();
    boolean mine = request.activate();
    try {
      caller.visit(tenant);
      work.run();
    } finally {
      if (mine) {
        request.deactivate();
      }
      requests.destroy(request);
    }
  }

  /** Writes down all that is being counted. */
  @PreDestroy
  public void closeAll() {
    List<Key> open;
    synchronized (counts) {
      open = List.copyOf(counts.keySet());
    }
    open.forEach(this::close);
  }
}
