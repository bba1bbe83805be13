package nl.powervrouwen.ui.settings;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.RouterLink;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import nl.powervrouwen.identity.AgreementRequest;
import nl.powervrouwen.identity.AgreementRequests;
import nl.powervrouwen.identity.AgreementState;
import nl.powervrouwen.identity.AuditLine;
import nl.powervrouwen.identity.AuditLog;
import nl.powervrouwen.identity.SensitiveAction;
import nl.powervrouwen.registry.Role;
import nl.powervrouwen.ui.access.CurrentSite;
import nl.powervrouwen.ui.features.TodayPart;
import nl.powervrouwen.ui.features.TodaySection;
import nl.powervrouwen.ui.features.TodoLine;
import nl.powervrouwen.ui.kit.Symbol;
import nl.powervrouwen.ui.texts.Moments;
import nl.powervrouwen.ui.texts.Texts;
import org.jspecify.annotations.Nullable;

/** What colleagues ask to agree with, and what was done that concerns the caller. */
@ApplicationScoped
class AgreementsToday implements TodayPart {

  @Inject private AgreementRequests requests;
  @Inject private AuditLog log;
  @Inject private CurrentSite here;

  @Override
  public int order() {
    return 5;
  }

  @Override
  public List<Component> today() {
    List<Component> sections = new ArrayList<>();
    if (here.may(Role.BEHEERDER, Role.PRIVACY_OFFICER, Role.COORDINATOR)) {
      List<TodoLine> asked =
          requests.list().stream()
              .filter(AgreementsToday::needsMe)
              .map(AgreementsToday::item)
              .toList();
      if (!asked.isEmpty()) {
        sections.add(
            TodaySection.gathered(
                "verzoeken",
                Texts.text("requests.today"),
                Texts.text("requests.today.many", asked.size()),
                asked));
      }
    }
    List<TodoLine> news = news();
    if (!news.isEmpty()) {
      sections.add(
          TodaySection.gathered(
              "handelingen",
              Texts.text("audit.today"),
              Texts.text("audit.today.many", news.size()),
              news));
    }
    return sections;
  }

  private static boolean needsMe(AgreementRequest request) {
    return request.mayDecide() || (request.own() && request.state() == AgreementState.AGREED);
  }

  private List<TodoLine> news() {
    List<TodoLine> news = new ArrayList<>();
    if (!here.user().roles().isEmpty()) {
      log.recentAboutMe().forEach(line -> news.add(item(aboutMe(line), null)));
    }
    if (here.may(Role.BEHEERDER, Role.PRIVACY_OFFICER)) {
      log.recentExports()
          .forEach(
              line ->
                  news.add(
                      item(exported(line), SettingsNavigation.logbook(Texts.text("audit.look")))));
    }
    return news;
  }

  private static String aboutMe(AuditLine line) {
    String key =
        line.action() == SensitiveAction.GIVE_ROLE ? "audit.today.role" : "audit.today.login";
    return Texts.text(key, AuditWords.name(line), Moments.when(line.at()));
  }

  private static String exported(AuditLine line) {
    String key =
        line.action() == SensitiveAction.EXPORT_WITH_BSN
            ? "audit.today.export.bsn"
            : "audit.today.export";
    return Texts.text(key, AuditWords.name(line), Moments.when(line.at()));
  }

  private static TodoLine item(AgreementRequest request) {
    String key = request.mayDecide() ? "requests.today.decide" : "requests.today.do";
    return item(
        Texts.text(key, request.askedBy(), AuditWords.asked(request)),
        SettingsNavigation.requests(Texts.text("audit.look")));
  }

  private static TodoLine item(String said, @Nullable RouterLink link) {
    return link == null
        ? new TodoLine(Symbol.LOCK, said, new Div(), List.of())
        : new TodoLine(Symbol.LOCK, said, link);
  }
}
