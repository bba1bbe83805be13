package nl.powervrouwen.ui.sessions;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.powervrouwen.participants.ParticipantDetails;
import nl.powervrouwen.programmes.GroupId;
import nl.powervrouwen.sessions.AbsenceNotices;
import nl.powervrouwen.sessions.AttendanceOverview;
import nl.powervrouwen.sessions.PersonAttendance;
import nl.powervrouwen.sessions.SessionDetails;
import nl.powervrouwen.ui.features.PagePart;
import nl.powervrouwen.ui.features.ParticipantPage;
import nl.powervrouwen.ui.features.ParticipantPart;
import nl.powervrouwen.ui.texts.Moments;
import nl.powervrouwen.ui.texts.Texts;

/** A participant's attendance, and the next session of each group. */
@ApplicationScoped
class SessionsOfParticipant implements ParticipantPart {

  @Inject private AttendanceOverview overview;
  @Inject private AbsenceNotices notices;

  @Override
  public int order() {
    return 30;
  }

  @Override
  public void add(ParticipantDetails participant, ParticipantPage page) {
    List<PersonAttendance> all = overview.of(participant.id());
    Instant now = Instant.now();
    Map<GroupId, SessionDetails> coming = new LinkedHashMap<>();
    all.reversed().stream()
        .map(PersonAttendance::session)
        .filter(session -> session.end().isAfter(now) && !session.cancelled())
        .forEach(session -> coming.putIfAbsent(session.group(), session));
    coming.values().forEach(session -> page.next(toCome(session)));
    if (!coming.isEmpty()) {
      page.next(
          new ParticipantNotices(
              notices,
              participant,
              names(all.stream().map(PersonAttendance::session)),
              names(coming.values().stream()),
              coming.values().iterator().next().day(),
              page.isChangeable()));
    }
    page.below(
        new PagePart("aanwezigheid", Texts.text("her.attendance"), new ParticipantAttendance(all)));
  }

  private static Map<GroupId, String> names(Stream<SessionDetails> sessions) {
    Map<GroupId, String> names = new LinkedHashMap<>();
    sessions.forEach(session -> names.putIfAbsent(session.group(), session.groupName()));
    return names;
  }

  private static Div toCome(SessionDetails session) {
    Span when =
        new Span(
            Texts.text(
                "participant.next.when",
                Moments.day(SessionWords.day(session)),
                Moments.time(session.start())));
    return new Div(SessionsNavigation.to(session.id(), session.title()), new Paragraph(when));
  }
}
