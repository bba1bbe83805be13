package nl.powervrouwen.identity;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.enterprise.context.ApplicationScoped;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import nl.powervrouwen.identity.internal.AgreementMatter;
import nl.powervrouwen.identity.internal.AgreementRows;
import nl.powervrouwen.refusals.Code;
import nl.powervrouwen.refusals.Conflict;
import nl.powervrouwen.refusals.FreshLoginNeeded;
import nl.powervrouwen.refusals.NotAllowed;
import nl.powervrouwen.registry.Role;
import nl.powervrouwen.registry.SiteKind;
import nl.powervrouwen.registry.TenantId;
import nl.powervrouwen.testing.RegisterContents;
import nl.powervrouwen.testing.Rooms;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Every method that does an action, whoever wrote it: with each role at the site where it is, with
 * and without a fresh login, with and without a colleague who agreed. A new action is in it by
 * itself. At a site that is no municipality there is no log to write in.
 */
@Tag("postgres")
class SensitiveActionsTest {

  private static Rooms rooms;
  private static final Map<SiteKind, TenantId> sites = new EnumMap<>(SiteKind.class);

  private static TenantId tenant;
  private static CurrentUser reader;
  private static int people;

  /** What stands in the way of an action, or nothing does. */
  private enum Answer {
    ROLE(AuditOutcome.REFUSED_ROLE),
    LOGIN(AuditOutcome.REFUSED_LOGIN),
    AGREEMENT(AuditOutcome.REFUSED_AGREEMENT),
    THROUGH(AuditOutcome.DONE, AuditOutcome.REFUSED_RULE, AuditOutcome.FAILED);

    @SuppressWarnings("ImmutableEnumChecker") // nobody changes it
    private final Set<AuditOutcome> lines;

    Answer(AuditOutcome first, AuditOutcome... others) {
      lines = EnumSet.of(first, others);
    }
  }

  /** How far a colleague's agreement is. */
  private enum Agreement {
    NONE,
    OPEN,
    REFUSED,
    OF_ANOTHER_ACTION,
    OF_SOMEBODY_ELSE,
    USED,
    GIVEN
  }

  /** A hole: it says that it is an action, and nothing checks it. */
  @ApplicationScoped
  public static class Hole {
    /** Hands out everything to everybody. */
    @Sensitive(SensitiveAction.EXPORT)
    public void make(@Nullable AgreementRequestId agreed) {}
  }

  @BeforeAll
  static void open() {
    rooms = Rooms.open(Rooms.weld().addBeanClass(Hole.class));
    tenant = rooms.newTenant();
    sites.put(SiteKind.MUNICIPALITY, tenant);
    for (SiteKind kind : List.of(SiteKind.OPERATOR, SiteKind.PILOT)) {
      sites.put(
          kind, RegisterContents.addSite("actions-" + kind.name().toLowerCase(Locale.ROOT), kind));
    }
    reader = Rooms.user(tenant, "Pim Voorbeeld", Role.PRIVACY_OFFICER);
  }

  @AfterAll
  static void close() {
    RegisterContents.write(registry -> sites.values().forEach(registry::remove));
    rooms.close();
  }

  private static List<Method> actions() {
    List<Method> methods = new ArrayList<>();
    for (JavaClass type :
        new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("nl.powervrouwen")) {
      if (type.getMethods().stream().anyMatch(m -> m.isAnnotatedWith(Sensitive.class))) {
        Arrays.stream(type.reflect().getDeclaredMethods())
            .filter(method -> method.isAnnotationPresent(Sensitive.class))
            .forEach(methods::add);
      }
    }
    return methods;
  }

  private static SensitiveAction action(Method method) {
    return Objects.requireNonNull(method.getAnnotation(Sensitive.class)).value();
  }

  @Test
  void isDoneByAMethodEach() {
    assertThat(actions())
        .extracting(SensitiveActionsTest::action)
        .contains(SensitiveAction.values());
  }

  @Test
  void areDoneOnlyWithAllThatTheyNeedAndEachLeavesALine() {
    List<String> holes = new ArrayList<>();
    for (Method method : actions()) {
      holes.addAll(holes(method));
    }
    assertThat(holes).isEmpty();
  }

  @Test
  void seesAHole() throws NoSuchMethodException {
    assertThat(holes(Hole.class.getMethod("make", AgreementRequestId.class)))
        .contains("Hole.make TRAINER fresh GIVEN: THROUGH instead of ROLE, 0 lines");
  }

  /** What of one method is not as its action wants it. */
  private static List<String> holes(Method method) {
    List<String> holes = new ArrayList<>();
    SensitiveAction action = action(method);
    for (Role role : Role.values()) {
      boolean logged = Role.at(SiteKind.MUNICIPALITY).contains(role);
      Set<Agreement> agreements =
          action.agreement().isEmpty() || !logged
              ? EnumSet.of(Agreement.NONE)
              : EnumSet.allOf(Agreement.class);
      for (boolean fresh : new boolean[] {true, false}) {
        for (Agreement agreement : agreements) {
          CurrentUser caller = somebody(role, fresh, action);
          AgreementRequestId request = request(caller, action, agreement);
          Answer answer = answer(method, caller, request);
          Answer expected = expected(method, role, fresh, agreement);
          int lines = lines(caller, action, expected);
          if (answer != expected || lines != (logged ? 1 : 0)) {
            String name = method.getDeclaringClass().getSimpleName() + "." + method.getName();
            String how = fresh ? "fresh" : "stale";
            holes.add(
                "%s %s %s %s: %s instead of %s, %d lines"
                    .formatted(name, role, how, agreement, answer, expected, lines));
          }
        }
      }
    }
    return holes;
  }

  private static CurrentUser somebody(Role role, boolean fresh, SensitiveAction action) {
    Duration most = action.freshness();
    Instant login = Instant.now();
    if (!fresh) {
      login = most == null ? login.minus(Duration.ofHours(9)) : login.minus(most).minusSeconds(1);
    }
    TenantId where =
        sites.entrySet().stream()
            .filter(site -> Role.at(site.getKey()).contains(role))
            .map(Map.Entry::getValue)
            .findFirst()
            .orElseThrow();
    return Rooms.loggedInAt(login, Rooms.user(where, "Iemand " + people++, role));
  }

  private static AgreementRequestId request(
      CurrentUser caller, SensitiveAction action, Agreement agreement) {
    if (agreement == Agreement.NONE) {
      return new AgreementRequestId(UUID.randomUUID());
    }
    SensitiveAction asked = agreement == Agreement.OF_ANOTHER_ACTION ? other(action) : action;
    CurrentUser asker =
        agreement == Agreement.OF_SOMEBODY_ELSE
            ? Rooms.user(tenant, "Ander " + people++, Role.BEHEERDER)
            : caller;
    AgreementRows rows = rooms.get(AgreementRows.class);
    AgreementMatter matter =
        new AgreementMatter(asked, "x" + people, "Een collega", Set.of(Role.TRAINER));
    AgreementRequestId id = rooms.ask(asker, () -> rows.ask(matter, "Een reden").id());
    if (agreement != Agreement.OPEN) {
      CurrentUser second =
          Rooms.user(tenant, "Tweede " + people++, asked.agreement().toArray(Role[]::new));
      rooms.ask(second, () -> rows.decide(id, agreement != Agreement.REFUSED));
    }
    if (agreement == Agreement.USED) {
      rooms.ask(caller, () -> rows.take(id, asked));
    }
    return id;
  }

  private static SensitiveAction other(SensitiveAction action) {
    return action == SensitiveAction.EXPORT_WITH_BSN
        ? SensitiveAction.EXPORT
        : SensitiveAction.EXPORT_WITH_BSN;
  }

  private static Answer expected(Method method, Role role, boolean fresh, Agreement agreement) {
    AllowedRoles allowed = method.getAnnotation(AllowedRoles.class);
    SensitiveAction action = action(method);
    if (allowed == null || !List.of(allowed.value()).contains(role)) {
      return Answer.ROLE;
    }
    if (!fresh && action.freshness() != null) {
      return Answer.LOGIN;
    }
    boolean agreed = action.agreement().isEmpty() || agreement == Agreement.GIVEN;
    return agreed ? Answer.THROUGH : Answer.AGREEMENT;
  }

  @Test
  void areDoneByTheirOwnSiteAlone() {
    for (Method method : actions()) {
      AllowedRoles allowed = method.getAnnotation(AllowedRoles.class);
      assertThat(Arrays.stream(SiteKind.values()))
          .as(method.toString())
          .filteredOn(
              kind ->
                  allowed != null
                      && Arrays.stream(allowed.value()).anyMatch(Role.at(kind)::contains))
          .hasSize(1);
    }
  }

  private static Answer answer(Method method, CurrentUser caller, AgreementRequestId request) {
    Object[] given =
        Arrays.stream(method.getParameterTypes())
            .map(type -> type == AgreementRequestId.class ? request : null)
            .toArray();
    boolean takes = List.of(method.getParameterTypes()).contains(AgreementRequestId.class);
    Object bean = rooms.get(method.getDeclaringClass());
    return rooms.ask(
        caller,
        () -> {
          try {
            method.invoke(bean, given);
            return Answer.THROUGH;
          } catch (InvocationTargetException e) {
            return refusal(e.getCause(), takes && !action(method).agreement().isEmpty());
          }
        });
  }

  /** Without what it is about a method breaks off, but it was let through. */
  private static Answer refusal(@Nullable Throwable thrown, boolean agreement) {
    if (thrown instanceof NotAllowed) {
      return Answer.ROLE;
    }
    if (thrown instanceof FreshLoginNeeded) {
      return Answer.LOGIN;
    }
    boolean unknown = String.valueOf(thrown).contains("agreement request");
    boolean refused =
        thrown instanceof Conflict conflict
            && conflict.problem().code().equals(Code.AGREEMENT_MISSING);
    return agreement && (unknown || refused) ? Answer.AGREEMENT : Answer.THROUGH;
  }

  private static int lines(CurrentUser caller, SensitiveAction action, Answer expected) {
    return rooms.ask(
        reader,
        () ->
            (int)
                rooms.get(AuditLog.class).page(AuditFilter.ALL, null).lines().stream()
                    .filter(line -> caller.displayName().equals(line.by()))
                    .filter(line -> line.action() == action)
                    .filter(line -> expected.lines.contains(line.outcome()))
                    .count());
  }
}
