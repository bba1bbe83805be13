package nl.powervrouwen.acceptance.liberty;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.leangen.geantyref.TypeToken;
import nl.powervrouwen.documents.About;
import nl.powervrouwen.export.ExportRun;
import nl.powervrouwen.packs.PackReader;
import nl.powervrouwen.registry.Register;
import nl.powervrouwen.sessions.Sessions;
import nl.powervrouwen.spi.Curriculum;
import org.assertj.core.api.Assertions;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.NullMarked;
import org.slf4j.Logger;
import org.slf4j.jul.JDK14LoggerFactory;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.json.JsonMapper;

/** The application without screens. */
final class Rooms {

  private Rooms() {}

  /** Puts the rooms, and what they need, into an archive. */
  static WebArchive archive(WebArchive empty) {
    return empty
        .addClasses(ServerPreparation.class, Rooms.class, Jars.class)
        .addAsLibraries(
            Jars.of(Sessions.class),
            Jars.of(Register.class),
            Jars.of(ExportRun.class),
            Jars.of(PackReader.class),
            Jars.of(Jdbi.class),
            Jars.of(TypeToken.class),
            Jars.of(JsonMapper.class),
            Jars.of(JsonFactory.class),
            Jars.of(JsonInclude.class),
            Jars.of(Curriculum.class),
            Jars.of(About.class),
            Jars.of(NullMarked.class),
            Jars.of(Logger.class),
            Jars.of(JDK14LoggerFactory.class),
            Jars.of(Assertions.class));
  }
}
