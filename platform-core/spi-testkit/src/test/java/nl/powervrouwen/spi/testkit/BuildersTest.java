package nl.powervrouwen.spi.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nl.powervrouwen.spi.AssessmentFacts;
import nl.powervrouwen.spi.CurriculumVersion;
import nl.powervrouwen.spi.EnrolmentFacts;
import nl.powervrouwen.spi.Hours;
import nl.powervrouwen.spi.Period;
import nl.powervrouwen.spi.PersonFacts;
import nl.powervrouwen.spi.ReportFacts;
import nl.powervrouwen.spi.SessionFact;
import nl.powervrouwen.spi.SessionFact.Presence;
import nl.powervrouwen.spi.StatutoryHours;
import nl.powervrouwen.spi.Words;
import org.junit.jupiter.api.Test;

class BuildersTest {

  private static final LocalDate DAY = LocalDate.of(2026, 3, 3);

  @Test
  void buildsAnOrdinarySessionOfNothingButADay() {
    SessionFact session = SessionBuilder.on(DAY).build();
    assertThat(session.day()).isEqualTo(DAY);
    assertThat(session.part()).isEmpty();
    assertThat(session.countsFor()).isEmpty();
    assertThat(session.planned()).isEqualTo(Hours.of(2));
    assertThat(session.presence()).isEqualTo(Presence.NOT_RECORDED);
    assertThat(session.attended()).isEqualTo(Hours.NONE);
  }

  @Test
  void buildsASessionLikeAnother() {
    SessionFact session =
        SessionBuilder.on(DAY)
            .key("k")
            .titled("Rit")
            .part(4)
            .countsFor(StatutoryHours.MAP)
            .length(Hours.of(3))
            .attended(Hours.of(1))
            .build();
    assertThat(SessionBuilder.like(session).build()).isEqualTo(session);
    SessionFact missed = SessionBuilder.like(session).absent(Presence.ABSENT_WITH_NOTICE).build();
    assertThat(missed.attended()).isEqualTo(Hours.NONE);
    assertThat(missed.part()).hasValue(4);
  }

  @Test
  void refusesMoreThanThereWas() {
    SessionBuilder session = SessionBuilder.on(DAY).length(Hours.of(1)).attended(Hours.of(2));
    assertThatThrownBy(session::build).hasMessageContaining("more than there was");
  }

  @Test
  void countsNoMoreOfASessionThanItsShare() {
    SessionBuilder morning =
        SessionBuilder.on(DAY)
            .length(Hours.of(3))
            .countsFor(StatutoryHours.MAP, StatutoryHours.Z_ROUTE_PARTICIPATION)
            .countsAtMost(StatutoryHours.MAP, Hours.of(1));
    SessionFact whole = morning.attended().build();
    SessionFact half = SessionBuilder.like(whole).attended(new Hours(40)).build();
    AssessmentFacts facts = AssessmentBuilder.asOf(DAY).session(whole).session(half).build();
    assertThat(facts.attended(StatutoryHours.MAP)).isEqualTo(new Hours(100));
    assertThat(facts.attended(StatutoryHours.Z_ROUTE_PARTICIPATION)).isEqualTo(new Hours(220));
    assertThat(facts.attended(StatutoryHours.PVT)).isEqualTo(Hours.NONE);
  }

  @Test
  void buildsAReportOfNobodyAndOfSomebody() {
    Period period = new Period(DAY, DAY.plusDays(9));
    ReportFacts nobody = ReportBuilder.over(period).build();
    assertThat(nobody.peopleCount()).isZero();
    assertThat(nobody.madeOn()).isEqualTo(DAY.plusDays(10));
    try (Stream<PersonFacts> people = nobody.people()) {
      assertThat(people).isEmpty();
    }
    CurriculumVersion followed = new CurriculumVersion("proef", "2", new Words("Proef", "Trial"));
    EnrolmentFacts enrolment =
        EnrolmentBuilder.in("Groep A", DAY).follows(followed).until(DAY.plusDays(3)).build();
    PersonFacts person =
        PersonBuilder.named("p", "Voorbeeld, Amina").born(DAY).enrolments(enrolment).build();
    ReportFacts facts = ReportBuilder.over(period).people(List.of(person)).build();
    for (int time = 0; time < 2; time++) {
      try (Stream<PersonFacts> people = facts.people()) {
        assertThat(people.toList()).as("each call begins anew").containsExactly(person);
      }
    }
    assertThat(person.enrolments().getFirst().curriculum().orElseThrow().label().dutch())
        .isEqualTo("Proef 2");
  }
}
