package nl.powervrouwen.ui.settings;

import com.vaadin.cdi.annotation.CdiComponent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import java.util.List;
import nl.powervrouwen.identity.Role;
import nl.powervrouwen.modules.Curricula;
import nl.powervrouwen.modules.CurriculumRow;
import nl.powervrouwen.sessions.Holidays;
import nl.powervrouwen.ui.certificates.CertificatesNavigation;
import nl.powervrouwen.ui.entrance.Entrance;
import nl.powervrouwen.ui.entrance.Here;
import nl.powervrouwen.ui.kit.PageHead;
import nl.powervrouwen.ui.kit.Table;
import nl.powervrouwen.ui.texts.Moments;
import nl.powervrouwen.ui.texts.Texts;

/** What a municipality sets for itself. */
@CdiComponent
@Route("instellingen")
@Entrance(roles = {Role.COORDINATOR, Role.BEHEERDER})
class SettingsView extends Div implements BeforeEnterObserver, HasDynamicTitle {

  private final Holidays holidays;
  private final Curricula curricula;
  private final Here here;

  @Inject
  SettingsView(Holidays holidays, Curricula curricula, Here here) {
    this.holidays = holidays;
    this.curricula = curricula;
    this.here = here;
    addClassName("page");
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    removeAll();
    add(
        new PageHead(getPageTitle()).lead(Texts.text("settings.lead")),
        new HolidaySection(holidays));
    if (here.may(Role.COORDINATOR)) {
      add(certificates());
    }
    add(courses(curricula.all()));
  }

  @Override
  public String getPageTitle() {
    return Texts.text("settings.title");
  }

  private static Section certificates() {
    Section section =
        new Section(
            new H2(Texts.text("certificates.title")),
            new Paragraph(CertificatesNavigation.settings(Texts.text("certificates.settings"))));
    section.addClassName("card");
    return section;
  }

  private static Section courses(List<CurriculumRow> all) {
    Header header = new Header(new H2(Texts.text("settings.courses")));
    header.addClassName("section-head");
    Section section = new Section(header);
    section.addClassName("card");
    if (all.isEmpty()) {
      section.add(new Paragraph(Texts.text("settings.courses.none")));
      return section;
    }
    Table table = new Table(Texts.text("settings.courses"));
    table.column(Texts.text("series.curriculum"));
    table.column(Texts.text("series.version.choose"));
    table.column(Texts.text("group.meetings"));
    table.column(Texts.text("settings.course.now"));
    for (CurriculumRow row : all) {
      table.row(
          Table.text(row.title().in(Moments.locale())),
          Table.text(row.version()),
          Table.text(String.valueOf(row.parts())),
          Table.text(Texts.text(row.current() ? "settings.course.yes" : "settings.course.no")));
    }
    section.add(table);
    return section;
  }
}
