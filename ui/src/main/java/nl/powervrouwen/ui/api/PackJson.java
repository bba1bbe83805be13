package nl.powervrouwen.ui.api;

import java.util.List;
import nl.powervrouwen.packs.Change;
import nl.powervrouwen.packs.PackAnswer;
import nl.powervrouwen.packs.PackProblem;

/** What a pack would do. The names are those of the JSON. */
public record PackJson(
    String gemeenteId,
    String gemeentecode,
    String naam,
    String host,
    boolean nieuw,
    String kenmerk,
    List<Changed> wijzigingen) {

  /** One thing that changes. */
  public record Changed(String sleutel, String onderwerp, String was, String wordt) {}

  /** How the service ends. */
  public record Closing(@Means("name") String naam, @Means("months") int maanden) {}

  /**
   * Shows what a pack would do.
   *
   * @throws ApiRefusal with everything that is wrong with it
   */
  static PackJson of(PackAnswer answer) {
    PackAnswer.Preview preview = right(answer);
    return new PackJson(
        preview.tenant().value(),
        preview.gemeentecode(),
        preview.displayName(),
        preview.hostName(),
        preview.opens(),
        preview.seen(),
        preview.changes().stream().map(PackJson::changed).toList());
  }

  /**
   * The preview of a pack that is right.
   *
   * @throws ApiRefusal with everything that is wrong with it
   */
  static PackAnswer.Preview right(PackAnswer answer) {
    return switch (answer) {
      case PackAnswer.Preview preview -> preview;
      case PackAnswer.Mistakes mistakes ->
          throw new ApiRefusal(400, mistakes.all().stream().map(PackJson::error).toList());
    };
  }

  private static ApiError error(PackProblem mistake) {
    String words = mistake.words().dutch();
    return mistake.key().isEmpty()
        ? ApiError.ofBody("pack.wrong", words)
        : ApiError.inBody(mistake.key(), "pack.wrong", words);
  }

  private static Changed changed(Change change) {
    return new Changed(
        change.key(), change.label().dutch(), change.before().dutch(), change.after().dutch());
  }
}
