package nl.powervrouwen.ui;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.vaadin.cdi.annotation.CdiComponent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.NpmPackage;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinSession;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.servlet.ServletRequest;
import java.util.Locale;
import nl.powervrouwen.participants.ParticipantId;
import nl.powervrouwen.ui.access.ShownTo;
import nl.powervrouwen.ui.broken.PublicView;
import nl.powervrouwen.ui.features.InSettings;
import nl.powervrouwen.ui.features.NotOnTimeline;
import nl.powervrouwen.ui.features.ParticipantPart;
import nl.powervrouwen.ui.texts.Language;
import org.junit.jupiter.api.Test;

/**
 * The rules of the screens; each is broken on purpose in {@code broken}, to prove that it holds.
 */
class ArchitectureTest {

  private static final JavaClasses OURS =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("nl.powervrouwen");
  private static final JavaClasses BROKEN =
      new ClassFileImporter().importPackages("nl.powervrouwen.ui.broken");

  private static final String PARTICIPANTS = ParticipantId.class.getPackageName();

  private static final ArchRule NO_PERSISTENCE =
      noClasses()
          .that(resideInAPackage("nl.powervrouwen.ui.."))
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "jakarta.persistence..", "javax.sql..", "java.sql..", "org.eclipse.persistence..")
          .because("entities and connections never leave their room (design, § 2)");

  private static final ArchRule NO_INTERNALS =
      noClasses()
          .that(resideInAPackage("nl.powervrouwen.ui.."))
          .should()
          .dependOnClassesThat()
          .resideInAPackage("nl.powervrouwen.*.internal..")
          .because("a room's internal package is nobody else's business (design, § 2)");

  private static final ArchRule VAADIN_ONLY_IN_SCREENS =
      noClasses()
          .that()
          .resideOutsideOfPackage("nl.powervrouwen.ui..")
          .or(resideInAPackage("nl.powervrouwen.ui.api.."))
          .or(resideInAPackage("nl.powervrouwen.ui.broken.api.."))
          .should()
          .dependOnClassesThat()
          .resideInAPackage("com.vaadin..")
          .because("rooms and the REST API know no screens (design, § 10)");

  private static final ArchRule HIDDEN_VIEWS =
      classes()
          .that()
          .areAnnotatedWith(Route.class)
          .or()
          .areAssignableTo(HasErrorParameter.class)
          .should()
          .bePackagePrivate()
          .because("one reaches a screen through the Navigation of its room only");

  private static final ArchRule ENTRANCES =
      classes()
          .that()
          .areAnnotatedWith(Route.class)
          .should()
          .beAnnotatedWith(ShownTo.class)
          .andShould()
          .beAnnotatedWith(CdiComponent.class)
          .because("a view says for whom it is, and the container makes it");

  private static final ArchRule NO_BUNDLE =
      noClasses()
          .should()
          .beAnnotatedWith(NpmPackage.class)
          .orShould()
          .beAnnotatedWith(JsModule.class)
          .orShould()
          .beAnnotatedWith(CssImport.class)
          .because("these make Vaadin build a bundle, and ours is the prebuilt one (design, § 9)");

  private static final ArchRule REACHABLE =
      classes()
          .that()
          .areAnnotatedWith(Route.class)
          .should(beReachable())
          .because(
              "somebody must be able to go there: by @Menu, @InSettings, or a link of another class");

  private static final ArchRule ON_TIMELINE =
      classes()
          .that(resideInAPackage("nl.powervrouwen.ui.."))
          .and(resideOutsideOfPackages("nl.powervrouwen.ui.api..", "nl.powervrouwen.ui.features.."))
          .and(knowParticipants())
          .should(bringAPartOfTheParticipantsPage())
          .because(
              "what belongs to a participant is seen on that participant's page, by a"
                  + " ParticipantPart in the package, or @NotOnTimeline says why not");

  private static final ArchRule ONE_LANGUAGE =
      noClasses()
          .that(resideInAPackage("nl.powervrouwen.ui.."))
          .and()
          .doNotBelongToAnyOf(Language.class)
          .should()
          .callMethodWhere(
              target(nameMatching("[gs]etLocales?"))
                  .and(
                      target(
                          owner(
                              assignableTo(UI.class)
                                  .or(assignableTo(VaadinSession.class))
                                  .or(assignableTo(VaadinRequest.class))
                                  .or(assignableTo(ServletRequest.class)))))
                  .or(
                      target(owner(type(Locale.class)))
                          .and(target(nameMatching("getDefault|lookup|filter"))))
                  .or(target(owner(type(Locale.LanguageRange.class)))))
          .because("in which language somebody is spoken to is decided by Language alone");

  @Test
  void asksOneClassInWhichLanguageSomebodyIsSpokenTo() {
    holdsAndIsBrokenOnPurpose(ONE_LANGUAGE);
  }

  @Test
  void canReachEachScreen() {
    holdsAndIsBrokenOnPurpose(REACHABLE);
  }

  @Test
  void putsWhatBelongsToAParticipantOnItsPage() {
    holdsAndIsBrokenOnPurpose(ON_TIMELINE);
  }

  @Test
  void hasNoPackagesInACircle() {
    inNoCircle("nl.powervrouwen.ui.(*)..").check(OURS);
    assertThat(inNoCircle("nl.powervrouwen.ui.broken.(*)..").evaluate(BROKEN).hasViolation())
        .isTrue();
  }

  @Test
  void knowsNoPersistence() {
    holdsAndIsBrokenOnPurpose(NO_PERSISTENCE);
  }

  @Test
  void knowsNoInternalsOfARoom() {
    holdsAndIsBrokenOnPurpose(NO_INTERNALS);
  }

  @Test
  void usesVaadinInScreensOnly() {
    holdsAndIsBrokenOnPurpose(VAADIN_ONLY_IN_SCREENS);
  }

  @Test
  void hidesItsViews() {
    holdsAndIsBrokenOnPurpose(HIDDEN_VIEWS);
  }

  @Test
  void saysOfEachViewForWhomItIs() {
    holdsAndIsBrokenOnPurpose(ENTRANCES);
  }

  @Test
  void needsNoBundleOfItsOwn() {
    holdsAndIsBrokenOnPurpose(NO_BUNDLE);
  }

  @Test
  void looksAtTheRealClasses() {
    assertThat(OURS.contain(PublicView.class)).isFalse();
    assertThat(OURS).hasSizeGreaterThan(100);
  }

  private static void holdsAndIsBrokenOnPurpose(ArchRule rule) {
    rule.check(OURS);
    assertThat(rule.evaluate(BROKEN).hasViolation())
        .as("a rule that nothing breaks proves nothing: %s", rule.getDescription())
        .isTrue();
  }

  private static ArchRule inNoCircle(String packages) {
    return slices()
        .matching(packages)
        .should()
        .beFreeOfCycles()
        .because("a feature can be read, and taken away, without all the others");
  }

  private static ArchCondition<JavaClass> beReachable() {
    return new ArchCondition<>("be reachable") {
      @Override
      public void check(JavaClass view, ConditionEvents events) {
        boolean placed = view.isAnnotatedWith(Menu.class) || view.isAnnotatedWith(InSettings.class);
        boolean linked =
            view.getDirectDependenciesToSelf().stream()
                .map(link -> link.getOriginClass().getName())
                .anyMatch(origin -> !origin.startsWith(view.getName()));
        events.add(new SimpleConditionEvent(view, placed || linked, view.getName()));
      }
    };
  }

  private static DescribedPredicate<JavaClass> knowParticipants() {
    return DescribedPredicate.describe(
        "know participants",
        one ->
            one.getDirectDependenciesFromSelf().stream()
                .anyMatch(known -> known.getTargetClass().getPackageName().equals(PARTICIPANTS)));
  }

  private static ArchCondition<JavaClass> bringAPartOfTheParticipantsPage() {
    return new ArchCondition<>("bring a part of the participant's page") {
      @Override
      public void check(JavaClass one, ConditionEvents events) {
        JavaPackage feature = one.getPackage();
        boolean said =
            feature.isAnnotatedWith(NotOnTimeline.class)
                || feature.getClasses().stream()
                    .anyMatch(
                        other ->
                            other.isAssignableTo(ParticipantPart.class)
                                && other.isAnnotatedWith(ApplicationScoped.class));
        events.add(new SimpleConditionEvent(one, said, one.getName()));
      }
    };
  }
}
