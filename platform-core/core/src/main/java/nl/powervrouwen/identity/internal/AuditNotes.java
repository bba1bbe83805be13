package nl.powervrouwen.identity.internal;

import jakarta.enterprise.context.RequestScoped;
import org.jspecify.annotations.Nullable;

/** What a method learns about the action that it does, for the line that is written after it. */
@RequestScoped
public class AuditNotes {

  private AuditRecord.@Nullable About about;
  private @Nullable String detail;

  /** It is about this colleague's account. */
  public void account(String subject, String name) {
    about = new AuditRecord.About("account", subject, name);
  }

  /** What else there is to know; no name of a participant. */
  public void detail(String words) {
    detail = words;
  }

  void clear() {
    about = null;
    detail = null;
  }

  AuditRecord.@Nullable About about() {
    return about;
  }

  @Nullable String detail() {
    return detail;
  }
}
