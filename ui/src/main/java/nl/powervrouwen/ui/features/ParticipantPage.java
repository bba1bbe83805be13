package nl.powervrouwen.ui.features;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.RouterLink;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the features together show on the page of a participant. */
public final class ParticipantPage {

  /**
   * Something that happened, on the line of time.
   *
   * @param day on which it happened
   * @param words what happened, before the link
   * @param link to where it happened; null for nowhere
   * @param rest what is said after the link; may be empty
   * @param written what was written down of it; null when it follows from what stands elsewhere
   */
  public record Moment(
      LocalDate day,
      String words,
      @Nullable RouterLink link,
      String rest,
      @Nullable Written written) {}

  /**
   * What was written down, as the change log names it: by that the page knows whether it is new to
   * who reads it.
   *
   * @param kind such as {@code pip}
   * @param id which one
   * @param field the one field in which it stands; null when it is all of it
   */
  public record Written(String kind, String id, @Nullable String field) {

    /** All of something. */
    public static Written all(String kind, UUID id) {
      return new Written(kind, id.toString(), null);
    }
  }

  private final boolean changeable;
  private final List<RouterLink> actions = new ArrayList<>();
  private final List<Moment> moments = new ArrayList<>();
  private final List<Component> next = new ArrayList<>();
  private final List<Component> reached = new ArrayList<>();
  private final List<PagePart> below = new ArrayList<>();

  /**
   * Begins an empty page.
   *
   * @param changeable whether who looks may record something: who opened the file of somebody whom
   *     another coaches only reads it, and writes contacts down
   */
  public ParticipantPage(boolean changeable) {
    this.changeable = changeable;
  }

  /** Whether who looks may record something here; else nothing offers it. */
  public boolean isChangeable() {
    return changeable;
  }

  /** Adds the way to something that is often done about them, at the top of the page. */
  public void action(RouterLink link) {
    actions.add(link);
  }

  /** Puts a moment on the line of time; of one day, what is added last comes first. */
  public void moment(
      LocalDate day,
      String words,
      @Nullable RouterLink link,
      String rest,
      @Nullable Written written) {
    moments.add(new Moment(day, words, link, rest, written));
  }

  /** Puts a moment on the line of time that leads nowhere. */
  public void moment(LocalDate day, String words, @Nullable Written written) {
    moment(day, words, null, "", written);
  }

  /** Adds something that comes next. */
  public void next(Component line) {
    next.add(line);
  }

  /** Adds a card about what was reached; they stand beside each other. */
  public void reached(Component card) {
    reached.add(card);
  }

  /** Adds a part below everything else. */
  public void below(PagePart part) {
    below.add(part);
  }

  /** What is often done, in the order of the features. */
  public List<RouterLink> actions() {
    return List.copyOf(actions);
  }

  /** The moments in the order in which they were added. */
  public List<Moment> moments() {
    return List.copyOf(moments);
  }

  /** What comes next. */
  public List<Component> next() {
    return List.copyOf(next);
  }

  /** The cards about what was reached. */
  public List<Component> reached() {
    return List.copyOf(reached);
  }

  /** The parts below everything else. */
  public List<PagePart> below() {
    return List.copyOf(below);
  }
}
