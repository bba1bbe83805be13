package nl.powervrouwen.documents;

import java.io.IOException;
import java.io.OutputStream;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.ResourceBundle;
import nl.powervrouwen.spi.Notation;
import org.jspecify.annotations.Nullable;

/**
 * A participant's plan on paper, for her to take along: what she wants to reach, who does what and
 * by when. In Dutch, and beside it the same in her language: what stands on each plan is
 * translated, what she and her coach wrote is not. A plan of usual length is one page.
 *
 * @param house whose paper it is
 * @param holder whose plan it is, as one says her name
 * @param language hers; null for a plan in Dutch only
 * @param madeOn the date on it
 * @param coach null when she has none yet
 * @param goals what she wants to reach, in the order that she gives them; at most {@value
 *     #MOST_GOALS}
 * @param next when she and her coach meet; null when that is not agreed
 */
public record Plan(
    House house,
    String holder,
    @Nullable Language language,
    LocalDate madeOn,
    @Nullable Coach coach,
    List<Goal> goals,
    @Nullable Appointment next) {

  /** So many goals stand on a plan: what is important to her, not all that can be done. */
  public static final int MOST_GOALS = 3;

  /** A language without its words is a mistake, which words of another language would hide. */
  private static final ResourceBundle.Control NO_OTHER =
      ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

  /** A language in which a plan can stand beside the Dutch. */
  public enum Language {
    ARABIC("ar"),
    TIGRINYA("ti"),
    TURKISH("tr"),
    ENGLISH("en");

    private final Locale locale;

    Language(String tag) {
      this.locale = Locale.forLanguageTag(tag);
    }

    /** Its code, without a country. */
    public Locale locale() {
      return locale;
    }
  }

  /**
   * Who helps her.
   *
   * @param reach telephone number, address of e-mail and the like, a line each; possibly empty
   */
  public record Coach(String name, List<String> reach) {
    /** Copies the lines. */
    public Coach {
      reach = List.copyOf(reach);
    }
  }

  /**
   * What she wants to reach.
   *
   * @param words her own
   * @param mine what she does for it; possibly empty
   * @param theirs what her coach does for it; possibly empty
   */
  public record Goal(String words, List<Step> mine, List<Step> theirs) {
    /** Copies the steps. */
    public Goal {
      mine = List.copyOf(mine);
      theirs = List.copyOf(theirs);
    }
  }

  /**
   * A step to a goal.
   *
   * @param by the day on which it is done; null when none was agreed
   */
  public record Step(String what, @Nullable LocalDate by) {}

  /**
   * A meeting.
   *
   * @param time null when only the day is known
   * @param place null when it is not known
   */
  public record Appointment(LocalDate day, @Nullable LocalTime time, @Nullable String place) {}

  /** Copies the goals, and refuses more than {@value #MOST_GOALS}. */
  public Plan {
    Objects.requireNonNull(madeOn, "madeOn");
    goals = List.copyOf(goals);
    if (goals.size() > MOST_GOALS) {
      throw new IllegalArgumentException(
          "A plan has at most " + MOST_GOALS + " goals, and this one has " + goals.size());
    }
  }

  /**
   * Writes the PDF.
   *
   * @param out where to; stays open
   * @throws IOException when writing fails
   */
  public void write(OutputStream out) throws IOException {
    Tag body =
        Tag.of("body")
            .add(house.mark(10))
            .add(Tag.of("h1").text("Plan van ").add(Tag.of("span", holder).voice(Voice.OWN)))
            .add(new Block(Notation.DUTCH.locale(), null).written());
    if (language != null) {
      body.add(new Block(language.locale(), new Voice(language.locale())).written());
    }
    About about =
        new About(
            Notation.DUTCH.locale(),
            "Plan van " + holder,
            "Het plan van een deelnemer: haar doelen, de stappen en de volgende afspraak.",
            house.name());
    PdfWriter.write(about, css(), body, out);
  }

  private String css() {
    return """
        @page { size: A4; margin: 14mm 15mm 16mm 15mm;
                @bottom-right { content: counter(page) " / " counter(pages);
                                font-family: Sans; font-size: 8pt; color: #57524b; } }
        body { margin: 0; font-family: Sans; font-size: 10.5pt; line-height: 1.35; color: #22201d;
               word-wrap: break-word; }
        h1, h2, h3, h4, p, ul, li { margin: 0; padding: 0; font-weight: 700; }
        p, li { font-weight: 400; }
        h1 { font-size: 21pt; line-height: 1.2; padding: 4mm 0 5mm 0; font-weight: 400; }
        h2 { font-size: 15pt; line-height: 1.2; padding-bottom: 1.5mm;
             border-bottom: 0.6mm solid INK; margin-bottom: 2.5mm; page-break-after: avoid; }
        h3 { font-size: 12pt; margin-top: 4mm; page-break-after: avoid; }
        h4 { font-size: 10.5pt; margin-top: 1.5mm; page-break-after: avoid; }
        .house { font-weight: 700; }
        .half { width: 86mm; }
        .first { float: left; }
        .second { float: right; }
        .label { font-size: 9pt; color: #57524b; margin-top: 1.5mm; page-break-after: avoid; }
        .later { margin-top: 2mm; }
        .words { font-size: 12pt; background-color: PALE; padding: 1.5mm 2.5mm; margin-top: 1mm; }
        ul { list-style-type: none; }
        li { margin-top: 1.2mm; padding-left: 2.5mm; border-left: 0.8mm solid TINT;
             page-break-inside: avoid; }
        .leftwards { text-align: right; }
        .leftwards li { padding-left: 0; border-left-width: 0;
                        padding-right: 2.5mm; border-right: 0.8mm solid TINT; }
        .no-bold h2, .no-bold h3, .no-bold h4 { font-weight: 400; }
        .no-bold h2 { font-size: 17pt; line-height: 1.06; } .no-bold h3 { font-size: 13pt; line-height: 1.3; }
        .no-bold h4 { font-size: 11.5pt; line-height: 1.23; }
        .own-left { text-align: left; }
        .own-right { text-align: right; }
        .by { font-size: 9.5pt; color: #57524b; }
        """
        .replace("INK", house.ink())
        .replace("TINT", house.tint(0.5))
        .replace("PALE", house.tint(0.1));
  }

  /** The whole plan in one language: nothing in it stands in a column that has to be mirrored. */
  private final class Block {

    private final Locale locale;
    private final @Nullable Voice voice;
    private final ResourceBundle words;

    /**
     * For one language.
     *
     * @param voice null for the language of the document
     */
    Block(Locale locale, @Nullable Voice voice) {
      this.locale = locale;
      this.voice = voice;
      this.words = ResourceBundle.getBundle("nl.powervrouwen.documents.plan", locale, NO_OTHER);
    }

    Tag written() {
      Tag block = Tag.of("div").style(style()).add(said("h2", words.getString("title")));
      add(block, "name", List.of(holder));
      block.add(label("made"), said("p", day("date", madeOn)));
      addCoach(block);
      if (goals.isEmpty()) {
        block.add(said("p", words.getString("goals.none")).style("later"));
      }
      for (int at = 0; at < goals.size(); at++) {
        addGoal(block, at + 1, goals.get(at));
      }
      if (next != null) {
        addNext(block, next);
      }
      return block;
    }

    private String style() {
      if (language == null) {
        return "whole";
      }
      if (voice == null) {
        return "half first";
      }
      return "half second"
          + (voice.isRightToLeft("") ? " leftwards" : "")
          + (Letters.arePlain(words.getString("title")) ? "" : " no-bold");
    }

    private void addCoach(Tag block) {
      if (coach == null) {
        block.add(label("coach"), said("p", words.getString("coach.unknown")));
        return;
      }
      add(block, "coach", List.of(coach.name()));
      if (!coach.reach().isEmpty()) {
        add(block, "reach", coach.reach());
      }
    }

    private void addGoal(Tag block, int number, Goal goal) {
      block.add(said("h3", filled("goal", String.valueOf(number))));
      block.add(sentence("p", "words", goal.words()));
      addSteps(block, "mine", goal.mine());
      addSteps(block, "theirs", goal.theirs());
      if (goal.mine().isEmpty() && goal.theirs().isEmpty()) {
        block.add(said("p", words.getString("steps.none")).style("later"));
      }
    }

    private void addSteps(Tag block, String heading, List<Step> steps) {
      if (steps.isEmpty()) {
        return;
      }
      Tag list = Tag.of("ul");
      for (Step step : steps) {
        Tag line = Tag.of("li").add(sentence("div", "what", step.what()));
        LocalDate by = step.by();
        if (by != null) {
          line.add(said("div", filled("by", day("date", by))).style("by"));
        }
        list.add(line);
      }
      block.add(said("h4", words.getString(heading)), list);
    }

    private void addNext(Tag block, Appointment meeting) {
      String day = day("day", meeting.day());
      LocalTime time = meeting.time();
      String when = time == null ? day : filled("appointment.at", day, time(time));
      block.add(said("h3", words.getString("appointment")), said("p", when));
      String place = meeting.place();
      if (place != null) {
        block.add(own("p", place));
      }
    }

    /** A heading with what somebody wrote below it. */
    private void add(Tag block, String key, List<String> lines) {
      block.add(label(key));
      lines.forEach(line -> block.add(own("p", line)));
    }

    private Tag label(String key) {
      return said("p", words.getString(key)).style("label");
    }

    private Tag said(String tag, String text) {
      Tag said = Tag.of(tag, text);
      return voice == null ? said : said.voice(voice);
    }

    private Tag own(String tag, String text) {
      return Tag.of(tag, text).voice(Voice.OWN);
    }

    /** More than a few words stand at the side at which they begin, also in the other block. */
    private Tag sentence(String tag, String style, String text) {
      boolean right = Voice.OWN.isRightToLeft(text);
      return own(tag, text).style(style + (right ? " own-right" : " own-left"));
    }

    private String filled(String key, Object... values) {
      return new MessageFormat(words.getString(key), locale).format(values);
    }

    private String day(String key, LocalDate day) {
      return DateTimeFormatter.ofPattern(words.getString(key), locale).format(day);
    }

    private String time(LocalTime time) {
      return DateTimeFormatter.ofPattern(words.getString("time"), locale).format(time);
    }
  }
}
