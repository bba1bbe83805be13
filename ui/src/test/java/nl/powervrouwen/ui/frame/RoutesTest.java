package nl.powervrouwen.ui.frame;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.RouteBaseData;
import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.router.RouteData;
import com.vaadin.flow.router.RouterLink;
import com.vaadin.flow.server.RouteRegistry;
import com.vaadin.flow.server.VaadinService;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.BeanManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.powervrouwen.circumstances.ArrangementData;
import nl.powervrouwen.circumstances.Arrangements;
import nl.powervrouwen.circumstances.ContactPersonData;
import nl.powervrouwen.circumstances.ContactPersonRole;
import nl.powervrouwen.circumstances.ContactPersons;
import nl.powervrouwen.circumstances.Household;
import nl.powervrouwen.circumstances.HouseholdMemberData;
import nl.powervrouwen.circumstances.HouseholdRelation;
import nl.powervrouwen.coaching.ContactData;
import nl.powervrouwen.coaching.ContactMoments;
import nl.powervrouwen.goals.GoalData;
import nl.powervrouwen.goals.GoalId;
import nl.powervrouwen.goals.GoalKind;
import nl.powervrouwen.goals.GoalStepData;
import nl.powervrouwen.goals.GoalSteps;
import nl.powervrouwen.goals.Goals;
import nl.powervrouwen.goals.StepOwner;
import nl.powervrouwen.identity.Accounts;
import nl.powervrouwen.identity.CurrentUser;
import nl.powervrouwen.inburgering.ExamOutcome;
import nl.powervrouwen.inburgering.ExamPart;
import nl.powervrouwen.inburgering.ExamResultData;
import nl.powervrouwen.inburgering.ExamResults;
import nl.powervrouwen.inburgering.ExemptionData;
import nl.powervrouwen.inburgering.ExemptionKind;
import nl.powervrouwen.inburgering.Exemptions;
import nl.powervrouwen.inburgering.ExtensionData;
import nl.powervrouwen.inburgering.ExtensionGround;
import nl.powervrouwen.inburgering.Extensions;
import nl.powervrouwen.inburgering.FollowedHours;
import nl.powervrouwen.inburgering.HoursEntryData;
import nl.powervrouwen.inburgering.HoursKind;
import nl.powervrouwen.inburgering.HoursSource;
import nl.powervrouwen.inburgering.Inburgering;
import nl.powervrouwen.inburgering.Leerroute;
import nl.powervrouwen.inburgering.PipData;
import nl.powervrouwen.inburgering.ProgressInterviewData;
import nl.powervrouwen.inburgering.ProgressInterviews;
import nl.powervrouwen.onboarding.Municipalities;
import nl.powervrouwen.participants.ParticipantId;
import nl.powervrouwen.participants.Precondition;
import nl.powervrouwen.programmes.GroupDetails;
import nl.powervrouwen.programmes.Groups;
import nl.powervrouwen.registry.MunicipalityState;
import nl.powervrouwen.registry.OrderSource;
import nl.powervrouwen.registry.Role;
import nl.powervrouwen.registry.SiteKind;
import nl.powervrouwen.registry.TenantId;
import nl.powervrouwen.results.Instruments;
import nl.powervrouwen.results.MeasurementData;
import nl.powervrouwen.results.MeasurementMoment;
import nl.powervrouwen.results.Measurements;
import nl.powervrouwen.results.ResultData;
import nl.powervrouwen.results.ResultKind;
import nl.powervrouwen.results.Results;
import nl.powervrouwen.sessions.Holidays;
import nl.powervrouwen.sessions.SessionDetails;
import nl.powervrouwen.testing.Municipality;
import nl.powervrouwen.testing.Records;
import nl.powervrouwen.testing.RegisterContents;
import nl.powervrouwen.testing.Rooms;
import nl.powervrouwen.ui.access.ShownTo;
import nl.powervrouwen.ui.features.AddressLookup;
import nl.powervrouwen.ui.features.InSettings;
import nl.powervrouwen.ui.testing.ScreenTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * What every screen must have. The screens are those that Vaadin knows; none is listed here, so a
 * new one that forgets something fails, by its name.
 */
class RoutesTest extends ScreenTest {

  /** Where a screen is: a view has one template for each of its addresses. */
  private record Address(Class<? extends Component> view, String template) {

    List<String> parameters() {
      return Pattern.compile(":(\\w+)").matcher(template).results().map(m -> m.group(1)).toList();
    }

    /** There is no Keycloak here, from which accounts are read. */
    boolean asksKeycloak() {
      return Arrays.stream(view.getDeclaredConstructors())
          .flatMap(made -> Arrays.stream(made.getParameterTypes()))
          .anyMatch(Accounts.class::equals);
    }

    String with(Map<String, String> values) {
      String path = template;
      for (Map.Entry<String, String> value : values.entrySet()) {
        path = path.replaceAll(":" + value.getKey() + "(?=/|$)", value.getValue());
      }
      return path;
    }
  }

  private final TenantId operator = new TenantId("operator-routes");
  private final TenantId pilot = new TenantId("pilot-routes");

  /** For each parameter of a route the id of something that is there for whoever may look. */
  private final Map<String, String> existing = new LinkedHashMap<>();

  private List<Address> addresses = List.of();

  @BeforeEach
  void makeOneOfEach() {
    site(operator, SiteKind.OPERATOR);
    site(pilot, SiteKind.PILOT);
    ParticipantId participant =
        municipality.participant("Amina", "Voorbeeld", municipality.coach).id();
    SessionDetails session = municipality.sessionTodayWith(List.of());
    municipality.enrol(session.group(), participant);
    GroupDetails group =
        meanwhile(municipality.coordinator, () -> room(Groups.class).get(session.group()));
    existing.put("participant", participant.value().toString());
    existing.put("pip", pip(participant));
    addProgress(participant);
    existing.put("verlenging", extension(participant));
    existing.put("vrijstelling", exemption(participant));
    addGoal(participant);
    existing.put("resultaat", result(participant));
    existing.put("meting", measurement(participant));
    existing.put("instrument", instrument());
    existing.put("session", session.id().value().toString());
    existing.put("group", group.id().value().toString());
    existing.put("programme", group.programmeId().value().toString());
    existing.put("contact", contact(participant));
    existing.put("huisgenoot", member(participant));
    existing.put("contactpersoon", contactPerson(participant));
    existing.put("randvoorwaarde", arrangement(participant));
    existing.put("vrij", holiday());
    existing.put("account", municipality.coordinator.subject());
    existing.put("gemeente", "voorbeeldstad");
    existing.put("opdracht", order());
    existing.put("stap", "mensen");
    existing.put("rule", "silence");
    logIn(municipality.coordinator);
    addresses =
        RouteConfiguration.forApplicationScope().getAvailableRoutes().stream()
            .flatMap(RoutesTest::addresses)
            .toList();
  }

  @Test
  void answersEachFirstRequestWith200ForEveryRoleThatMayEnter() {
    assertThat(addresses).hasSizeGreaterThan(40);
    Map<String, Integer> wrong = new TreeMap<>();
    for (Address address : addresses.stream().filter(one -> !one.asksKeycloak()).toList()) {
      for (CurrentUser user : allowed(address.view())) {
        int status = firstAnswer(user, address.with(existing));
        if (status != 200) {
          wrong.put(address + " as " + user.roles(), status);
        }
      }
    }
    assertThat(wrong).isEmpty();
  }

  @Test
  void answersEachFirstRequestWith404WhenTheAddressNamesNothing() {
    Map<String, Integer> wrong = new TreeMap<>();
    for (Address address : addresses) {
      if (!address.parameters().isEmpty() && !address.asksKeycloak()) {
        Map<String, String> unknown = new LinkedHashMap<>(existing);
        unknown.replaceAll((name, id) -> UUID.randomUUID().toString());
        int status = firstAnswer(allowed(address.view()).getFirst(), address.with(unknown));
        if (status != 404) {
          wrong.put(address.toString(), status);
        }
      }
    }
    assertThat(wrong).isEmpty();
  }

  @Test
  void opensNothingOfOneParticipantUnderTheAddressOfAnother() {
    Map<String, String> mixed = new LinkedHashMap<>(existing);
    mixed.put(
        "participant",
        municipality.participant("Bahar", "Voorbeeld", municipality.coach).id().value().toString());
    List<Address> ofBoth =
        addresses.stream()
            .filter(address -> address.parameters().contains("participant"))
            .filter(address -> address.parameters().stream().anyMatch(this::isOfParticipant))
            .toList();
    assertThat(ofBoth).hasSizeGreaterThan(10);
    for (Address address : ofBoth) {
      open(address.with(existing));
      assertThat(view()).as(address.template()).isInstanceOf(address.view());
      open(address.with(mixed));
      assertThat(view()).as(address.template()).isNotInstanceOf(address.view());
    }
  }

  private boolean isOfParticipant(String parameter) {
    return !parameter.equals("participant")
        && Objects.requireNonNull(existing.get(parameter)).matches("[0-9a-f-]{36}");
  }

  @Test
  void showsEachScreenAtItsAddressInsideItsPlace() {
    List<String> wrong = new ArrayList<>();
    for (SiteKind kind : SiteKind.values()) {
      for (Role role : Role.values()) {
        leave();
        logIn(user(kind, role));
        for (Address address : addresses) {
          boolean mine =
              !address.view().equals(StartView.class)
                  && !address.asksKeycloak()
                  && first(address.view()).equals(kind + " " + role);
          if (mine) {
            open(address.with(existing));
            if (view().getClass() != address.view() || !inItsPlace()) {
              wrong.add(address + " shows " + view().getClass() + ", place " + places());
            }
          }
        }
      }
    }
    assertThat(wrong).isEmpty();
  }

  @Test
  void canLookUpEachIdInAnAddress() {
    Set<String> known =
        room(BeanManager.class)
            .createInstance()
            .select(AddressLookup.class, Any.Literal.INSTANCE)
            .stream()
            .map(AddressLookup::parameter)
            .collect(Collectors.toSet());
    assertThat(addresses)
        .allSatisfy(
            address ->
                assertThat(known)
                    .as("a bean in the feature's package produces an AddressLookup of each")
                    .containsAll(address.parameters()));
  }

  @Test
  void hasEachPartOfTheSettingsAmongThem() {
    assertThat(addresses)
        .filteredOn(address -> address.template().matches("instellingen/[a-z-]+"))
        .isNotEmpty()
        .allSatisfy(address -> assertThat(address.view()).hasAnnotation(InSettings.class));
  }

  private static Stream<Address> addresses(RouteData route) {
    return Stream.concat(Stream.of(route), route.getRouteAliases().stream())
        .map(RouteBaseData::getTemplate)
        .map(template -> new Address(route.getNavigationTarget(), template));
  }

  /** Exactly one place is marked, in each screen that has a navigation. */
  private boolean inItsPlace() {
    return places().size() == 1;
  }

  private List<String> places() {
    return all(RouterLink.class)
        .filter(link -> link.hasClassName("place"))
        .filter(link -> "page".equals(link.getElement().getAttribute("aria-current")))
        .map(RouterLink::getHref)
        .toList();
  }

  private int firstAnswer(CurrentUser user, String path) {
    RouteRegistry routes = VaadinService.getCurrent().getRouter().getRegistry();
    return meanwhile(user, () -> room(FirstResponse.class).status(routes, path));
  }

  /** Somebody of each role that the view lets in, at each kind of site that has it. */
  private List<CurrentUser> allowed(Class<?> view) {
    ShownTo entrance = Objects.requireNonNull(view.getAnnotation(ShownTo.class));
    List<CurrentUser> users = new ArrayList<>();
    for (SiteKind kind : entrance.sites()) {
      Stream<Role> roles =
          entrance.roles().length == 0
              ? Stream.of(Role.COORDINATOR)
              : Arrays.stream(entrance.roles());
      roles.forEach(role -> users.add(user(kind, role)));
    }
    return users;
  }

  private String first(Class<?> view) {
    ShownTo entrance = Objects.requireNonNull(view.getAnnotation(ShownTo.class));
    Role role = entrance.roles().length == 0 ? Role.COORDINATOR : entrance.roles()[0];
    return entrance.sites()[0] + " " + role;
  }

  private CurrentUser user(SiteKind kind, Role role) {
    return switch (kind) {
      case OPERATOR -> Rooms.user(operator, "Piet Voorbeeld", role);
      case PILOT -> Rooms.user(pilot, "Piet Voorbeeld", role);
      case MUNICIPALITY ->
          switch (role) {
            case COORDINATOR -> municipality.coordinator;
            case JOBCOACH -> municipality.coach;
            case TRAINER -> municipality.trainer;
            default -> Rooms.user(municipality.tenant, "Bea Voorbeeld", role);
          };
    };
  }

  private void addGoal(ParticipantId participant) {
    GoalData goal = Records.of(GoalData.class, "words", "Fietsen", "kind", GoalKind.MAIN);
    GoalStepData step = Records.of(GoalStepData.class, "text", "Oefenen", "owner", StepOwner.COACH);
    meanwhile(
        municipality.coordinator,
        () -> {
          GoalId id = room(Goals.class).add(participant, goal).id();
          existing.put("goal", id.value().toString());
          return existing.put("step", room(GoalSteps.class).add(id, step).id().value().toString());
        });
  }

  private String result(ParticipantId participant) {
    ResultData job =
        Records.of(
            ResultData.class,
            "kind",
            ResultKind.JOB,
            "startedOn",
            Municipality.TODAY.minusMonths(4));
    return meanwhile(
        municipality.coordinator,
        () -> room(Results.class).add(participant, job).id().value().toString());
  }

  private String instrument() {
    return meanwhile(
        municipality.coordinator,
        () ->
            room(Instruments.class).add("Proefmeter", "Thuis", "nee\nja").id().value().toString());
  }

  private String measurement(ParticipantId participant) {
    MeasurementData data =
        Records.of(
            MeasurementData.class,
            "moment",
            MeasurementMoment.START,
            "measuredOn",
            Municipality.TODAY,
            "ladder",
            2);
    return meanwhile(
        municipality.coordinator,
        () -> room(Measurements.class).add(participant, data).id().value().toString());
  }

  private String pip(ParticipantId participant) {
    PipData pip = Records.of(PipData.class, "datedOn", Municipality.TODAY, "route", Leerroute.B);
    return meanwhile(
            municipality.coordinator,
            () -> room(Inburgering.class).addPip(participant, pip).pips().getFirst().id().value())
        .toString();
  }

  /** An exam, a progress interview and hours. */
  private void addProgress(ParticipantId participant) {
    LocalDate today = Municipality.TODAY;
    meanwhile(
        municipality.coordinator,
        () -> {
          existing.put(
              "examen",
              room(ExamResults.class)
                  .add(
                      participant,
                      new ExamResultData(today, ExamPart.LE, ExamOutcome.GEZAKT, null, null))
                  .id()
                  .value()
                  .toString());
          existing.put(
              "gesprek",
              room(ProgressInterviews.class)
                  .add(participant, new ProgressInterviewData(today, null, null, null))
                  .id()
                  .value()
                  .toString());
          existing.put(
              "uren",
              room(FollowedHours.class)
                  .add(
                      participant,
                      new HoursEntryData(HoursKind.MAP, today, null, 4, HoursSource.OWN, null))
                  .id()
                  .value()
                  .toString());
          return participant;
        });
  }

  private String extension(ParticipantId participant) {
    ExtensionData extension =
        Records.of(ExtensionData.class, "extensionGround", ExtensionGround.HOMELESS);
    return meanwhile(
            municipality.coordinator, () -> room(Extensions.class).add(participant, extension))
        .row()
        .extension()
        .id()
        .value()
        .toString();
  }

  private String exemption(ParticipantId participant) {
    ExemptionData exemption =
        Records.of(
            ExemptionData.class,
            "exemptionKind",
            ExemptionKind.TIJDELIJKE_VRIJSTELLING,
            "askedOn",
            Municipality.TODAY);
    return meanwhile(
            municipality.coordinator, () -> room(Exemptions.class).add(participant, exemption))
        .row()
        .id()
        .value()
        .toString();
  }

  private String member(ParticipantId participant) {
    HouseholdMemberData data =
        new HouseholdMemberData("Karim", HouseholdRelation.PARTNER, null, null);
    return meanwhile(
            municipality.coach, () -> room(Household.class).add(participant, data).id().value())
        .toString();
  }

  private String contactPerson(ParticipantId participant) {
    ContactPersonData data =
        Records.of(ContactPersonData.class, "name", "Riet", "role", ContactPersonRole.BUDDY);
    return meanwhile(
            municipality.coach,
            () -> room(ContactPersons.class).add(participant, data).id().value())
        .toString();
  }

  private String arrangement(ParticipantId participant) {
    ArrangementData data = Records.of(ArrangementData.class, "precondition", Precondition.TRAVEL);
    return meanwhile(
            municipality.coach, () -> room(Arrangements.class).add(participant, data).id().value())
        .toString();
  }

  private String contact(ParticipantId about) {
    ContactData contact =
        Records.of(ContactData.class, "participants", Set.of(about), "reached", true);
    return meanwhile(municipality.coordinator, () -> room(ContactMoments.class).add(contact, false))
        .id()
        .value()
        .toString();
  }

  private String holiday() {
    return meanwhile(
            municipality.coordinator,
            () -> room(Holidays.class).add("Vrij", Municipality.TODAY, null))
        .id()
        .value()
        .toString();
  }

  private String order() {
    RegisterContents.clear();
    TenantId tenant =
        RegisterContents.add("voorbeeldstad", "1859", MunicipalityState.OPEN).tenant();
    return meanwhile(
            user(SiteKind.OPERATOR, Role.OPERATOR),
            () -> room(Municipalities.class).suspend(tenant, OrderSource.SCREEN))
        .toString();
  }
}
