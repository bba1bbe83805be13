package nl.powervrouwen.sessions.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.LongStream;
import nl.powervrouwen.sessions.internal.Presences.OfName;
import nl.powervrouwen.testing.Drill;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whatever a list says, in whatever way, and whatever of it can't be read: nobody gets more minutes
 * than it says of them, or than the session lasted; and who is not wholly read, gets none.
 */
class MinutesOfAnyListTest {

  private static final LocalDate DAY = LocalDate.of(2027, 3, 3);
  private static final Instant START = Instant.parse("2027-03-03T12:00:00Z");
  private static final int LENGTH = 90;
  private static final int LISTS = 50;
  private static final String[] HEADINGS = {
    "Naam;Deelnametijd;Vertrektijd;Duur (minuten)",
    "Name;First Join;Last Leave;In-Meeting Duration",
    "Naam;Duur",
    "Name;Beitrittszeit;Verlassen"
  };
  private static final String[] UNREADABLE = {"", "?", "12:03", "straks", "geen 5"};

  private final Map<String, Integer> said = new LinkedHashMap<>();
  private final List<String> unread = new ArrayList<>();

  static LongStream seeds() {
    return Drill.seeds(20);
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void neverSaysMoreThanTheList(long seed) {
    Random random = new Random(seed);
    int known = 0;
    for (int i = 0; i < LISTS; i++) {
      said.clear();
      unread.clear();
      String list = list(random);
      for (OfName one :
          new Presences(START, START.plusSeconds(60L * LENGTH))
              .of(ListReader.read(list, DAY).appearances())) {
        Integer minutes = one.minutes();
        if (unread.contains(one.name())) {
          assertThat(minutes).as("%s in%n%s", one.name(), list).isNull();
        } else if (minutes != null) {
          known++;
          assertThat(minutes)
              .as("%s in%n%s", one.name(), list)
              .isBetween(0, Math.min(LENGTH, said.getOrDefault(one.name(), 0)));
        }
      }
    }
    assertThat(known).isGreaterThan(LISTS);
  }

  private String list(Random random) {
    int format = random.nextInt(HEADINGS.length);
    StringBuilder list = new StringBuilder(HEADINGS[format]).append('\n');
    for (int line = 0; line < 8; line++) {
      String name = "Proef" + (char) ('A' + random.nextInt(5)) + " Testman";
      int from = random.nextInt(150) - 30;
      int minutes = 1 + random.nextInt(100);
      said.merge(name, minutes, Integer::sum);
      boolean readable = random.nextInt(6) > 0;
      if (!readable) {
        unread.add(name);
      }
      String[] fields = {
        name,
        at(from),
        readable ? at(from + minutes) : UNREADABLE[random.nextInt(UNREADABLE.length)],
        readable ? duration(format, minutes) : UNREADABLE[random.nextInt(UNREADABLE.length)]
      };
      list.append(String.join(";", shown(format, fields))).append('\n');
    }
    return list.toString();
  }

  private static List<String> shown(int format, String[] fields) {
    return switch (format) {
      case 2 -> List.of(fields[0], fields[3]);
      case 3 -> List.of(fields[0], fields[1], fields[2]);
      default -> List.of(fields);
    };
  }

  private static String duration(int format, int minutes) {
    return format == 0 ? String.valueOf(minutes) : minutes + " min";
  }

  private static String at(int minute) {
    int ofTheDay = 13 * 60 + minute;
    return "3-3-2027 %02d:%02d:00".formatted(ofTheDay / 60, ofTheDay % 60);
  }
}
