package nl.powervrouwen.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.conditions.ArchConditions.be;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.domain.JavaParameterizedType;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.NormalScope;
import jakarta.inject.Scope;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import jakarta.transaction.Transactional;
import java.io.OutputStream;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import nl.powervrouwen.identity.AgreementRequestId;
import nl.powervrouwen.identity.AllowedRoles;
import nl.powervrouwen.identity.NewAccount;
import nl.powervrouwen.identity.OpenToAll;
import nl.powervrouwen.identity.Sensitive;
import nl.powervrouwen.registry.Role;
import org.jdbi.v3.core.Jdbi;

/**
 * The rules of the house (design, sections 2, 3 and 10) for everything below one package.
 *
 * <p>The same rules are checked against the real rooms, below {@code nl.powervrouwen}, and against
 * the deliberate violations, below {@code nl.powervrouwen.architecture.broken}.
 */
final class HouseRules {

  /** What every room may use: how to say no, what day it is, what is known about tenants. */
  private static final Set<String> EVERYWHERE =
      Set.of("refusals", "calendar", "retention", "messages", "drawings", "spi", "registry");

  /** What uses nothing of the house but what is on the ground itself. */
  private static final Set<String> BELOW =
      Set.of("refusals", "calendar", "retention", "messages", "drawings", "spi", "registry");

  /** What a module may see, words for people, and which drawing may be drawn. */
  private static final Set<String> ON_THE_GROUND = Set.of("spi", "messages", "drawings");

  /** Which rooms each room may use; the tables stand in design, section 3. */
  private static final Map<String, Set<String>> MAY_USE =
      Map.ofEntries(
          Map.entry("tenancy", Set.of("export")),
          // How the caller's municipality stands on what they print.
          Map.entry("identity", Set.of("tenancy", "documents")),
          Map.entry("changes", Set.of("identity", "tenancy")),
          Map.entry("participants", Set.of("changes", "identity", "tenancy")),
          Map.entry(
              "goals",
              Set.of(
                  "warnings",
                  "programmes",
                  "participants",
                  "settings",
                  "changes",
                  "documents",
                  "identity",
                  "tenancy")),
          Map.entry("inburgering", Set.of("participants", "changes", "identity", "tenancy")),
          // Whether an adult in the household has a PIP.
          Map.entry(
              "circumstances",
              Set.of(
                  "inburgering",
                  "sessions",
                  "warnings",
                  "participants",
                  "settings",
                  "changes",
                  "identity",
                  "tenancy")),
          Map.entry("results", Set.of("participants", "changes", "identity", "tenancy")),
          Map.entry("settings", Set.of("changes", "identity", "tenancy")),
          Map.entry("modules", Set.of("settings", "identity", "tenancy")),
          Map.entry(
              "onboarding", Set.of("modules", "jobs", "identity", "tenancy", "packs", "export")),
          Map.entry("jobs", Set.of("identity", "tenancy")),
          Map.entry(
              "programmes", Set.of("participants", "changes", "modules", "identity", "tenancy")),
          Map.entry(
              "sessions",
              Set.of(
                  "programmes",
                  "participants",
                  "changes",
                  "modules",
                  "documents",
                  "identity",
                  "tenancy")),
          Map.entry(
              "warnings",
              Set.of("programmes", "participants", "settings", "changes", "identity", "tenancy")),
          Map.entry(
              "coaching",
              Set.of(
                  "warnings",
                  "sessions",
                  "participants",
                  "settings",
                  "changes",
                  "identity",
                  "tenancy")),
          Map.entry(
              "outcomes",
              Set.of(
                  "programmes",
                  "sessions",
                  "participants",
                  "modules",
                  "jobs",
                  "documents",
                  "identity",
                  "tenancy")),
          Map.entry(
              "reporting",
              Set.of(
                  "outcomes",
                  "programmes",
                  "sessions",
                  "participants",
                  "modules",
                  "jobs",
                  "identity",
                  "tenancy")),
          Map.entry("finance", Set.of("programmes", "identity", "tenancy")),
          // Published indicators only; never a person.
          Map.entry("comparison", Set.of("identity", "tenancy")),
          // Modules of their own beside the application.
          Map.entry("documents", Set.of()),
          Map.entry("packs", Set.of()),
          Map.entry("export", Set.of("documents")),
          Map.entry("provisioner", Set.of("packs", "export", "documents")),
          Map.entry("launcher", Set.of("provisioner", "packs", "export", "identity")));

  private final String root;

  HouseRules(String root) {
    this.root = root;
  }

  ArchRule spiIsFreeOfEverything() {
    return classes()
        .that()
        .resideInAPackage(root + ".spi..")
        .should()
        .onlyDependOnClassesThat(resideInAnyPackage("java..", "org.jspecify..", root + ".spi.."))
        .because("a module sees the JDK and the spi, and nothing of the platform");
  }

  ArchRule internalIsNobodyElsesBusiness() {
    return classes()
        .should(
            new ArchCondition<JavaClass>("use the internals of their own room only") {
              @Override
              public void check(JavaClass user, ConditionEvents events) {
                for (Dependency dependency : user.getDirectDependenciesFromSelf()) {
                  String used = dependency.getTargetClass().getPackageName();
                  boolean internal = used.startsWith(root + ".") && used.contains(".internal");
                  if (internal && !room(used).equals(room(user.getPackageName()))) {
                    events.add(SimpleConditionEvent.violated(user, dependency.getDescription()));
                  }
                }
              }
            })
        .because("a room's root package is its door");
  }

  ArchRule roomsUseOnlyWhatTheyMay() {
    return classes()
        .that()
        .resideInAPackage(root + "..")
        .should(
            new ArchCondition<JavaClass>("use the rooms they may") {
              @Override
              public void check(JavaClass user, ConditionEvents events) {
                String from = room(user.getPackageName());
                for (Dependency dependency : user.getDirectDependenciesFromSelf()) {
                  String to = room(dependency.getTargetClass().getPackageName());
                  if (!mayUse(from, to)) {
                    events.add(SimpleConditionEvent.violated(user, dependency.getDescription()));
                  }
                }
              }
            })
        .because("rooms are stacked: what is below never knows what is above");
  }

  private static boolean mayUse(String from, String to) {
    if (to.isEmpty() || from.equals(to)) {
      return true;
    }
    Set<String> allowed = MAY_USE.get(from);
    if (BELOW.contains(from)) {
      return !from.equals("spi") && ON_THE_GROUND.contains(to);
    }
    return allowed != null && (allowed.contains(to) || EVERYWHERE.contains(to));
  }

  /** The room of a package: {@code sessions} of nl.powervrouwen.sessions.internal. */
  private String room(String packageName) {
    if (!packageName.startsWith(root + ".")) {
      return "";
    }
    String below = packageName.substring(root.length() + 1);
    int dot = below.indexOf('.');
    return dot < 0 ? below : below.substring(0, dot);
  }

  ArchRule roomsFormNoCycle() {
    return slices()
        .matching(root + ".(*)..")
        .should()
        .beFreeOfCycles()
        .because("a room must be understood without those above it");
  }

  /** In the application the wall alone; beside it those whose work it is to make databases. */
  ArchRule onlyTheWallOpensDatabases() {
    return noClasses()
        .that()
        .resideOutsideOfPackages(
            root + ".tenancy.internal..",
            root + ".registry..",
            root + ".export..",
            root + ".provisioner.postgres..",
            root + ".launcher..")
        .should()
        .dependOnClassesThat(
            describe(
                "open a database",
                type ->
                    Set.of(
                            EntityManagerFactory.class.getName(),
                            Persistence.class.getName(),
                            DataSource.class.getName(),
                            DriverManager.class.getName(),
                            Connection.class.getName(),
                            Jdbi.class.getName(),
                            Statement.class.getName())
                        .contains(type.getName())))
        .because("whoever opens a database could open another municipality's");
  }

  ArchRule onlyTheWallSpeaksSql() {
    return noClasses()
        .that()
        .resideOutsideOfPackage(root + ".tenancy.internal..")
        .should()
        .callMethodWhere(
            describe(
                "runs native SQL",
                call ->
                    call.getTargetOwner().isAssignableTo(EntityManager.class)
                        && (call.getName().contains("Native")
                            || call.getName().contains("StoredProcedure")
                            || call.getName().equals("unwrap"))))
        .because("native SQL can change who the connection is");
  }

  ArchRule noThreadCarriesATenant() {
    return noClasses()
        .should()
        .dependOnClassesThat()
        .areAssignableTo(ThreadLocal.class)
        .because("a thread is lent to one municipality after another");
  }

  ArchRule screensStayOut() {
    return noClasses()
        .that()
        .resideOutsideOfPackage(root + ".provisioner.keycloak..") // a client of Keycloak's REST
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("com.vaadin..", "jakarta.ws.rs..", "jakarta.json.bind..")
        .because("screens and REST are the ui's");
  }

  ArchRule onlyTheAdapterKnowsKeycloak() {
    return noClasses()
        .that()
        .resideOutsideOfPackage(root + ".provisioner.keycloak..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.keycloak..")
        .because("who runs the realms can be replaced in one place");
  }

  /**
   * Public methods of beans that need no role, and why. A class stands for all its methods.
   *
   * <p>What stands here and is no method of a bean any more fails a test.
   */
  static final Map<String, String> WITHOUT_A_ROLE =
      Map.of(
          "calendar.DutchClock", "what day it is, everybody may know",
          "identity.Caller", "who is calling: the guard fills it, and every check asks it",
          "identity.Staff.greet", "everybody who was let in: so a withdrawn role is noticed");

  ArchRule everyServiceMethodCarriesARole() {
    return methods()
        .that()
        .areDeclaredInClassesThat(describe("are beans at a room's door", this::isBeanAtTheDoor))
        .and()
        .areDeclaredInClassesThat()
        .resideOutsideOfPackage(root + ".registry..") // below who is who: its callers say who may
        .and()
        .arePublic()
        .should(
            be(
                describe(
                    "annotated with @AllowedRoles or @OpenToAll, or listed with a reason",
                    method ->
                        method.isAnnotatedWith(AllowedRoles.class)
                            || method.isAnnotatedWith(OpenToAll.class)
                            || needsNoRole(method))))
        .because("what stands at a room's door is the only way in, and who may is said there");
  }

  /**
   * A file of persons, all of them one by one, or roles: nobody forgets to say that it is an
   * action.
   */
  ArchRule whatOpensPersonsIsSensitive() {
    return methods()
        .that()
        .areDeclaredInClassesThat(describe("are beans at a room's door", this::isBeanAtTheDoor))
        .and()
        .areDeclaredInClassesThat()
        .resideOutsideOfPackage(root + ".registry..")
        .and()
        .arePublic()
        .and(describe("hand out a file, all rows, or roles", this::opensPersons))
        .should(
            be(
                describe(
                    "annotated with @Sensitive",
                    method -> method.isAnnotatedWith(Sensitive.class))))
        .because("a role alone is not enough for it, and it leaves a line in the log");
  }

  private boolean opensPersons(JavaMethod method) {
    boolean tells = method.getRawReturnType().getName().equals("void");
    return method.getParameterTypes().stream()
        .anyMatch(type -> isFile(type) || (tells && is(type, Consumer.class)) || givesRoles(type));
  }

  private static boolean isFile(JavaType parameter) {
    return is(parameter, OutputStream.class);
  }

  private static boolean givesRoles(JavaType parameter) {
    boolean roles =
        parameter instanceof JavaParameterizedType generic
            && generic.getActualTypeArguments().stream()
                .anyMatch(argument -> is(argument, Role.class));
    return roles || is(parameter, NewAccount.class);
  }

  private static boolean is(JavaType type, Class<?> wanted) {
    return type.toErasure().isEquivalentTo(wanted);
  }

  /** What a colleague has to agree with is done with the number of their agreement. */
  ArchRule agreementIsGivenAlong() {
    return methods()
        .that()
        .areAnnotatedWith(Sensitive.class)
        .should(
            be(
                describe(
                    "annotated with @AllowedRoles, and given the request when it needs one",
                    method ->
                        method.isAnnotatedWith(AllowedRoles.class)
                            && (method
                                    .getAnnotationOfType(Sensitive.class)
                                    .value()
                                    .agreement()
                                    .isEmpty()
                                || method.getRawParameterTypes().stream()
                                    .anyMatch(
                                        type -> type.isEquivalentTo(AgreementRequestId.class))))))
        .because(
            "what checks the role checks the action, and finds the agreement in what is given");
  }

  /** A class of a room's root package of which the container makes an instance. */
  private boolean isBeanAtTheDoor(JavaClass type) {
    return type.getPackageName().equals(root + "." + room(type.getPackageName()))
        && (type.isMetaAnnotatedWith(NormalScope.class)
            || type.isMetaAnnotatedWith(Scope.class)
            || type.isAnnotatedWith(Transactional.class));
  }

  private boolean needsNoRole(JavaMethod method) {
    String type = method.getOwner().getName().substring(root.length() + 1);
    return WITHOUT_A_ROLE.containsKey(type)
        || WITHOUT_A_ROLE.containsKey(type + "." + method.getName());
  }

  /** Those of {@link #WITHOUT_A_ROLE} that are no bean of these classes, or no method of one. */
  List<String> excusesForNothing(JavaClasses classes) {
    Set<String> there =
        classes.stream()
            .filter(this::isBeanAtTheDoor)
            .flatMap(
                type -> {
                  String name = type.getName().substring(root.length() + 1);
                  return Stream.concat(
                      Stream.of(name),
                      type.getMethods().stream().map(method -> name + "." + method.getName()));
                })
            .collect(Collectors.toSet());
    return WITHOUT_A_ROLE.keySet().stream().filter(name -> !there.contains(name)).sorted().toList();
  }

  ArchRule servicesAreTransactional() {
    return classes()
        .that(describe("are beans at a room's door", this::isBeanAtTheDoor))
        .and()
        .areAnnotatedWith(ApplicationScoped.class)
        .should(
            new ArchCondition<JavaClass>("work in a transaction when they reach a database") {
              private final Set<String> kept = new HashSet<>();

              @Override
              public void init(Collection<JavaClass> services) {
                services.stream()
                    .flatMap(type -> everything(type.getPackage()).stream())
                    .filter(HouseRules::reachesATenantsDatabase)
                    .forEach(type -> kept.add(room(type.getPackageName())));
              }

              @Override
              public void check(JavaClass service, ConditionEvents events) {
                if (kept.contains(room(service.getPackageName()))
                    && !service.isAnnotatedWith(Transactional.class)) {
                  events.add(
                      SimpleConditionEvent.violated(
                          service, service.getName() + " is not @Transactional"));
                }
              }
            })
        .because("nothing is half-saved");
  }

  private static Set<JavaClass> everything(JavaPackage room) {
    return room.getClassesInPackageTree();
  }

  private static boolean reachesATenantsDatabase(JavaClass type) {
    return type.isAnnotatedWith(Entity.class)
        || type.getDirectDependenciesFromSelf().stream()
            .anyMatch(one -> one.getTargetClass().isEquivalentTo(EntityManager.class));
  }

  ArchRule entitiesNeverLeaveTheirRoom() {
    return classes()
        .that()
        .areAnnotatedWith(Entity.class)
        .should()
        .resideInAPackage(root + ".*.internal")
        .because("what leaves a room is a record");
  }
}
