package nl.powervrouwen.sessions;

import static nl.powervrouwen.testing.Municipality.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import nl.powervrouwen.identity.CurrentUser;
import nl.powervrouwen.participants.ParticipantData;
import nl.powervrouwen.participants.ParticipantId;
import nl.powervrouwen.participants.Participants;
import nl.powervrouwen.programmes.EnrolmentRow;
import nl.powervrouwen.programmes.EnrolmentRow.EndReason;
import nl.powervrouwen.programmes.Enrolments;
import nl.powervrouwen.programmes.GroupDetails;
import nl.powervrouwen.refusals.Conflict;
import nl.powervrouwen.refusals.NotAllowed;
import nl.powervrouwen.refusals.NotFound;
import nl.powervrouwen.testing.Municipality;
import nl.powervrouwen.testing.Records;
import nl.powervrouwen.testing.Rooms;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("postgres")
class PrintedListsTest {

  private static final Rooms rooms = Rooms.open();

  private final Municipality here = new Municipality(rooms);
  private final PrintedLists lists = rooms.get(PrintedLists.class);

  private interface Written {
    void to(OutputStream out) throws IOException;
  }

  @AfterAll
  static void close() {
    rooms.close();
  }

  @Test
  void signInListNamesWhoIsExpectedOnItsDay() {
    SessionDetails session = here.sessionTodayWith(List.of("Zahra", "Amina"));
    ParticipantId late = here.participant("Bahar", "Voorbeeld", null).id();
    rooms.ask(
        here.coordinator,
        () -> rooms.get(Enrolments.class).enrol(session.group(), late, TODAY.plusDays(1)));

    assertThat(text(here.trainer, out -> lists.writeSignInList(session.id(), out)))
        .contains("Presentielijst", "Groep Vandaag · Kennismaken", "9.30–11.30 uur · Zaal")
        .contains("Er worden 2 deelnemers verwacht.", "Ook aanwezig")
        .containsSubsequence("Amina Voorbeeld", "Zahra Voorbeeld")
        .doesNotContain("Bahar");
  }

  @Test
  void noSignInListOfACancelledSession() {
    SessionDetails session = here.sessionTodayWith(List.of("Amina"));
    rooms.ask(
        here.coordinator,
        () ->
            rooms
                .get(Sessions.class)
                .cancel(session.id(), session.version(), CancelReason.TRAINER_ABSENT, null));

    assertThatThrownBy(asked(here.trainer, out -> lists.writeSignInList(session.id(), out)))
        .isInstanceOf(Conflict.class);
  }

  @Test
  void phoneListTellsHowToReachWhoHasAPlaceNow() {
    GroupDetails group = here.group("Groep Neede", 9);
    here.enrol(group.id(), participant("Selam", "Proef", "06-12345678", "Tigrinya"));
    here.enrol(group.id(), participant("Amina", "Voorbeeld", null, null));
    EnrolmentRow left =
        here.enrol(group.id(), participant("Bahar", "Proef", "06-87654321", "Dari"));
    rooms.ask(
        here.coordinator,
        () ->
            rooms
                .get(Enrolments.class)
                .end(left.id(), left.version(), TODAY.minusDays(1), EndReason.OTHER));
    ParticipantId applied = participant("Zahra", "Proef", "06-11112222", "Somali");
    rooms.ask(
        here.coordinator, () -> rooms.get(Enrolments.class).register(group.id(), applied, TODAY));

    for (CurrentUser leader : List.of(here.trainer, here.coordinator)) {
      assertThat(text(leader, out -> lists.writePhoneList(group.id(), out)))
          .contains("Telefoonlijst", "Groep Neede", "2 deelnemers.")
          .containsSubsequence("Selam Proef", "06-12345678", "Tigrinya", "Amina Voorbeeld")
          .contains("niet bekend")
          .doesNotContain("Bahar", "Zahra");
    }
  }

  @Test
  void whoDoesNotLeadTheGroupGetsNeither() {
    SessionDetails session = here.sessionTodayWith(List.of("Amina"));

    assertThatThrownBy(asked(here.otherTrainer, out -> lists.writeSignInList(session.id(), out)))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(asked(here.otherTrainer, out -> lists.writePhoneList(session.group(), out)))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(asked(here.coach, out -> lists.writeSignInList(session.id(), out)))
        .isInstanceOf(NotAllowed.class);
    assertThatThrownBy(asked(here.coach, out -> lists.writePhoneList(session.group(), out)))
        .isInstanceOf(NotAllowed.class);
  }

  private ParticipantId participant(
      String first, String last, @Nullable String phone, @Nullable String language) {
    ParticipantData input =
        Records.of(
            ParticipantData.class,
            "firstName",
            first,
            "lastName",
            last,
            "phone",
            phone,
            "language",
            language);
    return rooms.ask(here.coordinator, () -> rooms.get(Participants.class).register(input)).id();
  }

  private ThrowingCallable asked(CurrentUser user, Written list) {
    return () -> text(user, list);
  }

  private String text(CurrentUser user, Written list) {
    return rooms.ask(
        user,
        () -> {
          ByteArrayOutputStream out = new ByteArrayOutputStream();
          list.to(out);
          try (PDDocument document = Loader.loadPDF(out.toByteArray())) {
            return new PDFTextStripper().getText(document);
          }
        });
  }
}
