package nl.powervrouwen.ui.sessions;

import java.util.ArrayList;
import java.util.List;
import nl.powervrouwen.refusals.InvalidInput;
import nl.powervrouwen.refusals.Problem;
import nl.powervrouwen.sessions.SessionDetails;
import nl.powervrouwen.sessions.Sessions;
import nl.powervrouwen.ui.kit.EditView;
import org.jspecify.annotations.Nullable;

/** What planning and changing a meeting have in common. */
abstract class SessionEditView extends EditView<SessionDetails> {

  final Sessions sessions;
  final SessionForm fields;

  SessionEditView(String formName, Sessions sessions) {
    super(formName);
    this.sessions = sessions;
    fields = new SessionForm(form);
  }

  abstract SessionDetails send(@Nullable SessionDetails seen);

  @Override
  protected final void fill(SessionDetails session) {
    fields.fill(session);
  }

  /** The room knows a day and a time together; here the day has a field of its own. */
  @Override
  protected final SessionDetails store(@Nullable SessionDetails seen) {
    try {
      return send(seen);
    } catch (InvalidInput refusal) {
      if (!fields.hasNoDay()) {
        throw refusal;
      }
      List<Problem> problems = new ArrayList<>();
      for (Problem problem : refusal.problems()) {
        boolean aboutDay = problem.field().equals("start");
        problems.add(aboutDay ? new Problem("day", problem.code(), problem.values()) : problem);
      }
      throw new InvalidInput(problems);
    }
  }

  @Override
  protected final SessionDetails reread(SessionDetails seen) {
    return sessions.get(seen.id());
  }

  @Override
  protected final void saved(SessionDetails session) {
    SessionsNavigation.open(session.id());
  }
}
