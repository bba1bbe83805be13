package nl.powervrouwen.registry;

import java.security.GeneralSecurityException;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import nl.powervrouwen.spi.Words;

/** By what one sees in an exception that something around this program does not work. */
public final class OutageSigns {

  /** Also what pg_dump says, and the system itself; both in English, whatever the language is. */
  private static final Pattern FULL =
      Pattern.compile("No space left on device|Disk quota exceeded|File too large");

  /** PostgreSQL: a disk of its own is full. */
  private static final String DISK_FULL = "53100";

  /** PostgreSQL: connection trouble of every kind. */
  private static final String CONNECTION = "08";

  /** PostgreSQL: is being stopped, has crashed, is starting, has no room for one more. */
  private static final Set<String> AWAY = Set.of("57P01", "57P02", "57P03", "53300");

  private static final Pattern UNTRUSTED =
      Pattern.compile("root certificate|does not support SSL|hostname .* could not be verified");

  private OutageSigns() {}

  /** The outage that an exception, or what caused it, tells of; empty when there is none. */
  public static Optional<Outage> in(Throwable failure) {
    List<Throwable> chain = Outage.causes(failure);
    if (chain.stream().anyMatch(OutageSigns::isFull)) {
      return Optional.of(full());
    }
    Optional<SQLException> database =
        chain.stream()
            .filter(SQLException.class::isInstance)
            .map(SQLException.class::cast)
            .findFirst();
    if (database.isEmpty()) {
      return Optional.empty();
    }
    if (chain.stream().anyMatch(OutageSigns::isUntrusted)) {
      return Optional.of(untrusted(database.get()));
    }
    String state = String.valueOf(database.get().getSQLState());
    return state.startsWith(CONNECTION) || AWAY.contains(state)
        ? Optional.of(away())
        : Optional.empty();
  }

  private static boolean isFull(Throwable one) {
    return FULL.matcher(String.valueOf(one.getMessage())).find()
        || (one instanceof SQLException sql && DISK_FULL.equals(sql.getSQLState()));
  }

  private static boolean isUntrusted(Throwable one) {
    return one instanceof GeneralSecurityException
        || UNTRUSTED.matcher(String.valueOf(one.getMessage())).find();
  }

  private static Outage away() {
    return new Outage(
        Outage.Kind.DATABASE_AWAY,
        new Words(
            "De database (PostgreSQL) antwoordt niet.",
            "The database (PostgreSQL) does not answer."));
  }

  private static Outage full() {
    return new Outage(
        Outage.Kind.DISK_FULL,
        new Words(
            "De schijf is vol. Er is niets half bewaard. Maak ruimte en vraag het opnieuw.",
            "The disk is full. Nothing half-done was kept. Make room and ask again."));
  }

  private static Outage untrusted(SQLException why) {
    String home = System.getProperty("user.home", "~");
    return new Outage(
        Outage.Kind.NOT_TRUSTED,
        new Words(
            "De database (PostgreSQL) is niet te vertrouwen zoals PV_DATABASE_SSLMODE het vraagt: "
                + why.getMessage()
                + " Zet het certificaat van de uitgever in "
                + home
                + "/.postgresql/root.crt."
                + " Is PV_DATABASE_SSLMODE niet ingesteld, dan geldt verify-full. Staat PostgreSQL"
                + " op deze machine zelf, zonder TLS, stel dan PV_DATABASE_SSLMODE=disable in.",
            "The database (PostgreSQL) can't be trusted as PV_DATABASE_SSLMODE asks: "
                + why.getMessage()
                + " Put the certificate of its issuer into "
                + home
                + "/.postgresql/root.crt."
                + " When PV_DATABASE_SSLMODE is not set it is verify-full. When PostgreSQL is on this"
                + " very machine, without TLS, set PV_DATABASE_SSLMODE=disable."));
  }
}
