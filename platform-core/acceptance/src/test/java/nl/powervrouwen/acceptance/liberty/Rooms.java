package nl.powervrouwen.acceptance.liberty;

import nl.powervrouwen.documents.About;
import nl.powervrouwen.sessions.Sessions;
import nl.powervrouwen.spi.Curriculum;
import org.assertj.core.api.Assertions;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.jspecify.annotations.NullMarked;
import org.slf4j.Logger;
import org.slf4j.jul.JDK14LoggerFactory;

/** The application without screens. */
final class Rooms {

  private Rooms() {}

  /** Puts the rooms, and what they need, into an archive. */
  static WebArchive archive(WebArchive empty) {
    return empty
        .addClasses(ServerPreparation.class, Rooms.class, Jars.class)
        .addAsLibraries(
            Jars.of(Sessions.class),
            Jars.of(Curriculum.class),
            Jars.of(About.class),
            Jars.of(NullMarked.class),
            Jars.of(Logger.class),
            Jars.of(JDK14LoggerFactory.class),
            Jars.of(Assertions.class));
  }
}
