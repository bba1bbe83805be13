package nl.powervrouwen.sessions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import nl.powervrouwen.programmes.GroupDetails;
import nl.powervrouwen.programmes.GroupInput;
import nl.powervrouwen.programmes.Groups;
import nl.powervrouwen.refusals.NotAllowed;
import nl.powervrouwen.refusals.NotFound;
import nl.powervrouwen.testing.Municipality;
import nl.powervrouwen.testing.Postgres;
import nl.powervrouwen.testing.Rooms;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("postgres")
class FeedsTest {

  private static final Rooms rooms = Rooms.open();

  private final Municipality here = new Municipality(rooms);
  private final Feeds feeds = rooms.get(Feeds.class);
  private final GroupDetails group = here.group("Groep Neede", 15);

  @AfterAll
  static void close() {
    rooms.close();
  }

  @Test
  void showsWhenAndWhereAGroupMeetsAndNothingElse() {
    SessionDetails session = here.session(group.id(), 3);
    here.session(here.group("Groep Eibergen", 15).id(), 4);
    String secret = rooms.ask(here.trainer, () -> feeds.renewOf(group.id())).secret();

    Feed feed = rooms.visiting(here.tenant, () -> feeds.open(secret));

    assertThat(feed)
        .isEqualTo(
            new Feed(
                "Groep Neede",
                List.of(
                    new Feed.Entry(
                        session.id().value(),
                        0,
                        feed.entries().getFirst().changedAt(),
                        session.start(),
                        session.end(),
                        false,
                        "Groep Neede",
                        "Zaal",
                        null))));
  }

  @Test
  void tellsOfAChangeWhenACalendarShowsSomethingElseAndOnlyThen() {
    Sessions sessions = rooms.get(Sessions.class);
    SessionDetails planned = here.session(group.id(), -1);
    String secret = rooms.ask(here.trainer, () -> feeds.renewOf(group.id())).secret();
    Feed.Entry first = entry(secret);

    SessionDetails retold = change(planned, "Ander onderwerp", planned.end(), Channel.ROOM);
    assertThat(entry(secret)).isEqualTo(first);
    SessionDetails longer =
        change(retold, retold.title(), retold.end().plusSeconds(900), Channel.ROOM);
    Feed.Entry second = told(first, secret);
    SessionDetails phoned = change(longer, longer.title(), longer.end(), Channel.PHONE);
    Feed.Entry third = told(second, secret);
    SessionDetails off =
        rooms.ask(
            here.trainer,
            () -> sessions.cancel(phoned.id(), phoned.version(), CancelReason.WEATHER, null));
    Feed.Entry fourth = told(third, secret);
    SessionDetails on = rooms.ask(here.trainer, () -> sessions.restore(off.id(), off.version()));
    Feed.Entry fifth = told(fourth, secret);
    rooms.ask(here.trainer, () -> sessions.close(on.id(), on.version()));
    assertThat(entry(secret)).isEqualTo(fifth);
  }

  @Test
  void tellsOfAnotherNameOfTheGroupAndOfNothingElseAboutIt() {
    here.session(group.id(), 2);
    String secret = rooms.ask(here.trainer, () -> feeds.renewOf(group.id())).secret();
    Feed.Entry first = entry(secret);

    GroupDetails larger = rename(group, group.name(), 20);
    assertThat(entry(secret)).isEqualTo(first);
    rename(larger, "Groep Haaksbergen", 20);
    assertThat(told(first, secret).summary()).isEqualTo("Groep Haaksbergen");
  }

  private GroupDetails rename(GroupDetails seen, String name, int capacity) {
    Set<String> trainers = Set.of(here.trainer.subject());
    GroupInput input =
        new GroupInput(name, seen.place(), seen.meetingLink(), null, capacity, trainers);
    return rooms.ask(
        here.coordinator, () -> rooms.get(Groups.class).change(seen.id(), seen.version(), input));
  }

  private SessionDetails change(SessionDetails seen, String title, Instant end, Channel channel) {
    SessionInput input =
        new SessionInput(title, null, seen.start(), end, channel, seen.place(), null);
    return rooms.ask(
        here.trainer, () -> rooms.get(Sessions.class).change(seen.id(), seen.version(), input));
  }

  private Feed.Entry told(Feed.Entry before, String secret) {
    Feed.Entry now = entry(secret);
    assertThat(now.version()).isGreaterThan(before.version());
    assertThat(now.changedAt()).isAfter(before.changedAt());
    return now;
  }

  private Feed.Entry entry(String secret) {
    return rooms.visiting(here.tenant, () -> feeds.open(secret)).entries().getFirst();
  }

  @Test
  void showsATrainerTheGroupsTheyLead() {
    here.session(group.id(), 3);
    here.session(here.group("Groep Eibergen", 15).id(), 4);
    String theirs = rooms.ask(here.trainer, feeds::renewMine).secret();
    String others = rooms.ask(here.otherTrainer, feeds::renewMine).secret();

    Feed feed = rooms.visiting(here.tenant, () -> feeds.open(theirs));

    assertThat(feed.group()).isNull();
    assertThat(feed.entries())
        .extracting(Feed.Entry::summary)
        .containsExactly("Groep Neede", "Groep Eibergen");
    assertThat(rooms.visiting(here.tenant, () -> feeds.open(others)).entries()).isEmpty();
  }

  @Test
  void endsTheOldAddressWithTheNewOneAndTheLastOneWhenRevoked() {
    assertThat(rooms.ask(here.trainer, feeds::mine)).isEmpty();
    FeedLink old = rooms.ask(here.trainer, feeds::renewMine);
    assertThat(old.secret()).matches("[A-Za-z0-9_-]{43}");
    assertThat(old.toString()).doesNotContain(old.secret());
    FeedLink fresh = rooms.ask(here.trainer, feeds::renewMine);
    assertThat(rooms.ask(here.trainer, feeds::mine)).contains(fresh.since());

    closed(old.secret());
    rooms.as(here.trainer, feeds::revokeMine);
    closed(fresh.secret());
    assertThat(rooms.ask(here.trainer, feeds::mine)).isEmpty();
  }

  @Test
  void opensNothingForASecretThatIsNone() {
    Municipality elsewhere = new Municipality(rooms);
    String secret = rooms.ask(elsewhere.trainer, feeds::renewMine).secret();

    closed(secret);
    closed("");
    closed("x".repeat(43));
    closed(secret + "x");
    closed("' OR 1=1 --");
  }

  @Test
  void letsOnlyWhoLeadsAGroupGiveOutItsAddress() {
    assertThatThrownBy(() -> rooms.ask(here.otherTrainer, () -> feeds.renewOf(group.id())))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> rooms.ask(here.coach, () -> feeds.renewOf(group.id())))
        .isInstanceOf(NotAllowed.class);
    assertThatThrownBy(() -> rooms.visiting(here.tenant, feeds::renewMine))
        .isInstanceOf(NotAllowed.class);
  }

  @Test
  void keepsOnlyAHashOfTheSecret() throws SQLException {
    String secret = rooms.ask(here.trainer, feeds::renewMine).secret();

    try (Connection connection = Postgres.shared().enterAsAdmin(here.tenant.database());
        Statement statement = connection.createStatement();
        ResultSet row =
            statement.executeQuery(
                "SELECT row_to_json(f)::text, secret_hash = sha256('"
                    + secret
                    + "'::bytea) FROM calendar_feed f")) {
      assertThat(row.next()).isTrue();
      assertThat(row.getString(1)).doesNotContain(secret);
      assertThat(row.getBoolean(2)).isTrue();
    }
  }

  private void closed(String secret) {
    assertThatThrownBy(() -> rooms.visiting(here.tenant, () -> feeds.open(secret)))
        .isInstanceOf(NotFound.class)
        .hasMessage("No such calendar");
  }
}
