package nl.powervrouwen.launcher;

import java.util.List;
import nl.powervrouwen.provisioner.keycloak.DemoUser;
import nl.powervrouwen.registry.Role;
import nl.powervrouwen.registry.SiteKind;

/** The invented members of staff of the demo. Everybody knows their password. */
public final class DemoUsers {

  private static final List<DemoUser> MUNICIPALITY =
      List.of(
          new DemoUser("coordinator", "Coby", "Coördinator", Role.COORDINATOR),
          new DemoUser("jobcoach", "Jolanda", "Jobcoach", Role.JOBCOACH),
          new DemoUser("jobcoach2", "Jantine", "Jobcoach", Role.JOBCOACH),
          new DemoUser("trainer", "Trudie", "Trainer", Role.TRAINER),
          new DemoUser("trainer2", "Tineke", "Trainer", Role.TRAINER),
          new DemoUser("controller", "Conny", "Controller", Role.CONTROLLER),
          new DemoUser("beheerder", "Bea", "Beheerder", Role.BEHEERDER),
          new DemoUser("privacy", "Petra", "Privacy", Role.PRIVACY_OFFICER));
  private static final List<DemoUser> PILOT =
      List.of(new DemoUser("pilotleider", "Pien", "Pilotleider", Role.PILOTLEIDER));
  private static final List<DemoUser> OPERATOR =
      List.of(new DemoUser("operator", "Olga", "Operator", Role.OPERATOR));

  private DemoUsers() {}

  /** Who works at a site of this kind. */
  public static List<DemoUser> of(SiteKind kind) {
    return switch (kind) {
      case MUNICIPALITY -> MUNICIPALITY;
      case PILOT -> PILOT;
      case OPERATOR -> OPERATOR;
    };
  }
}
