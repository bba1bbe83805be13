package nl.powervrouwen.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;

/** The colleagues who work in the caller's municipality. */
@ApplicationScoped
@Transactional
public class Staff {

  /** Remembers the caller and her roles, so that colleagues can give her work; cheap when known. */
  public void greet() {
    throw new UnsupportedOperationException();
  }

  /** Colleagues who have this role, by name. */
  @AllowedRoles({Role.COORDINATOR, Role.JOBCOACH, Role.TRAINER})
  public List<StaffMember> withRole(Role role) {
    throw new UnsupportedOperationException();
  }
}
