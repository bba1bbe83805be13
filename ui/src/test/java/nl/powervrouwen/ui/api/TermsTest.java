package nl.powervrouwen.ui.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import nl.powervrouwen.participants.ParticipantInput;
import nl.powervrouwen.participants.ParticipantQuery;
import nl.powervrouwen.participants.Precondition;
import nl.powervrouwen.programmes.EnrolmentRow;
import nl.powervrouwen.programmes.GroupInput;
import nl.powervrouwen.programmes.ProgrammeInput;
import nl.powervrouwen.programmes.Stage;
import nl.powervrouwen.sessions.AbsenceReason;
import nl.powervrouwen.sessions.Attendance;
import nl.powervrouwen.sessions.CancelReason;
import nl.powervrouwen.sessions.Channel;
import nl.powervrouwen.sessions.Presence;
import nl.powervrouwen.sessions.SessionInput;
import nl.powervrouwen.spi.StatutoryHours;
import org.junit.jupiter.api.Test;

class TermsTest {

  @Test
  void hasADutchTermForEveryValue() {
    complete(Precondition.values(), Terms.NEEDS);
    complete(Presence.values(), Terms.PRESENCE);
    complete(Channel.values(), Terms.CHANNEL);
    complete(AbsenceReason.values(), Terms.ABSENCE);
    complete(CancelReason.values(), Terms.CANCEL_REASON);
    complete(StatutoryHours.known().toArray(StatutoryHours[]::new), Terms.STATUTORY);
    complete(DayOfWeek.values(), Terms.WEEKDAY);
    complete(EnrolmentRow.EndReason.values(), Terms.END_REASON);
    complete(Stage.values(), Terms.STAGE);
    complete(ParticipantQuery.Sort.values(), Terms.SORT);
  }

  @Test
  void hasADutchNameForEveryFieldThatARoomReads() {
    List<Class<? extends Record>> inputs =
        List.of(
            ParticipantInput.class,
            ProgrammeInput.class,
            GroupInput.class,
            SessionInput.class,
            Attendance.class);

    assertThat(inputs.stream().flatMap(TermsTest::fields))
        .allSatisfy(field -> assertThat(FieldNames.inBody(field)).as(field).isPresent());
  }

  private static Stream<String> fields(Class<? extends Record> input) {
    return Arrays.stream(input.getRecordComponents()).map(RecordComponent::getName);
  }

  private static <E extends Comparable<? super E>> void complete(E[] values, Terms<E> terms) {
    assertThat(values).allSatisfy(v -> assertThat(terms.find(terms.of(v))).contains(v));
    assertThat(terms.all()).hasSameSizeAs(values).doesNotHaveDuplicates();
  }
}
