package nl.powervrouwen.documents;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import nl.powervrouwen.spi.CurriculumPart;
import nl.powervrouwen.spi.Material;
import nl.powervrouwen.spi.Milestone;
import nl.powervrouwen.spi.Notation;
import nl.powervrouwen.spi.Source;
import nl.powervrouwen.spi.Words;
import org.jspecify.annotations.Nullable;

/**
 * What a trainer takes along to a session, or to a whole series: when and where, and what the
 * writer of the curriculum says of it. In Dutch or in English. Nothing about participants.
 *
 * @param house whose paper it is
 * @param language Dutch, or English for everything that is not Dutch
 * @param group name of the group
 * @param sessions first one first; possibly empty
 * @param milestones what the curriculum asks besides sessions; possibly empty
 */
public record SessionPlan(
    House house,
    Locale language,
    String group,
    List<Session> sessions,
    List<Milestone> milestones) {

  private static final Words TITLE = new Words("Draaiboek", "Session plan");
  private static final Words ABOUT =
      new Words(
          "Wat een trainer meeneemt naar een bijeenkomst: doel, materialen en huiswerk.",
          "What a trainer takes along to a session: aim, materials and homework.");
  private static final Words KIND = new Words("Soort", "Kind");
  private static final Words COUNTS = new Words("Telt mee voor", "Counts for");
  private static final Words AIM = new Words("Doel", "Aim");
  private static final Words MATERIALS = new Words("Materialen", "Materials");
  private static final Words HOMEWORK = new Words("Huiswerk", "Homework");
  private static final Words BESIDES =
      new Words("Dit vraagt het leerplan ook", "This is asked too by the curriculum");
  private static final Words NOTHING =
      new Words("Er is nog niets gepland.", "Nothing is planned yet.");

  private static final String CSS =
      """
      @page { size: A4; margin: 20mm 18mm 20mm 18mm;
              @bottom-right { content: counter(page) " / " counter(pages);
                              font-family: Sans; font-size: 9pt; } }
      body { margin: 0; font-family: Sans; font-size: 12pt; line-height: 1.4; color: #22201d;
             word-wrap: break-word; }
      h1 { font-size: 21pt; margin: 8mm 0 1mm 0; }
      h2 { font-size: 14pt; margin: 8mm 0 0 0; page-break-after: avoid; }
      h3 { font-size: 12pt; margin: 3mm 0 0 0; page-break-after: avoid; }
      p { margin: 0 0 1mm 0; }
      ul { margin: 0; padding: 0 0 0 5mm; }
      .house { font-weight: 700; }
      """;

  /**
   * One session.
   *
   * @param title what it is about, in the municipality's words
   * @param start when it begins, as the clock on the wall says
   * @param end when it ends
   * @param place null when it is in no room
   * @param countsFor the statutory hours that it counts for, a line each; possibly empty
   * @param part what the curriculum says of it; null when it is no part, or that is not known now
   */
  public record Session(
      String title,
      LocalDateTime start,
      LocalDateTime end,
      @Nullable String place,
      List<Words> countsFor,
      @Nullable CurriculumPart part) {
    /** Copies the lines. */
    public Session {
      countsFor = List.copyOf(countsFor);
    }
  }

  /** Copies the lists. */
  public SessionPlan {
    sessions = List.copyOf(sessions);
    milestones = List.copyOf(milestones);
  }

  /**
   * Writes the PDF.
   *
   * @param out where to; stays open
   * @throws IOException when writing fails
   */
  public void write(OutputStream out) throws IOException {
    Tag body = Tag.of("body").add(house.mark(10), Tag.of("h1", said(TITLE)), Tag.of("p", group));
    if (sessions.isEmpty()) {
      body.add(Tag.of("p", said(NOTHING)));
    }
    sessions.forEach(session -> add(body, session));
    if (!milestones.isEmpty()) {
      body.add(
          Tag.of("h2", said(BESIDES)), list(milestones.stream().map(this::milestone).toList()));
    }
    About about =
        new About(notation().locale(), said(TITLE) + " " + group, said(ABOUT), house.name());
    PdfWriter.write(about, CSS, body, out);
  }

  private void add(Tag body, Session session) {
    body.add(Tag.of("h2", session.title()));
    CurriculumPart part = session.part();
    if (part != null && !said(part.title()).equals(session.title())) {
      body.add(Tag.of("p", said(part.title())));
    }
    String place = session.place();
    body.add(Tag.of("p", when(session) + (place == null ? "" : " · " + place)));
    if (part != null) {
      add(body, KIND, List.of(part.kind().title()));
    }
    add(body, COUNTS, session.countsFor());
    if (part != null) {
      add(body, AIM, List.of(part.aim()));
      add(body, MATERIALS, part.materials().stream().map(Material::title).toList());
      Words homework = part.homework();
      add(body, HOMEWORK, homework == null ? List.of() : List.of(homework));
    }
  }

  /** A heading with what is below it; none when that is nothing. */
  private void add(Tag body, Words heading, List<Words> lines) {
    if (lines.isEmpty()) {
      return;
    }
    body.add(Tag.of("h3", said(heading)));
    body.add(
        lines.size() == 1
            ? Tag.of("p", said(lines.getFirst()))
            : list(lines.stream().map(this::said).toList()));
  }

  private static Tag list(List<String> lines) {
    Tag list = Tag.of("ul");
    lines.forEach(line -> list.add(Tag.of("li", line)));
    return list;
  }

  private String milestone(Milestone milestone) {
    Source source = milestone.source();
    return said(milestone.title()) + (source == null ? "" : " (" + source.citation() + ")");
  }

  private String when(Session session) {
    return notation().dayWithYear(session.start().toLocalDate())
        + ", "
        + notation().span(session.start().toLocalTime(), session.end().toLocalTime())
        + (notation() == Notation.DUTCH ? " uur" : "");
  }

  private Notation notation() {
    return Notation.of(language);
  }

  private String said(Words words) {
    return words.in(language);
  }
}
