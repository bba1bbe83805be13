package nl.powervrouwen.ui.operator;

import com.vaadin.cdi.annotation.CdiComponent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import nl.powervrouwen.identity.Role;
import nl.powervrouwen.tenancy.SiteKind;
import nl.powervrouwen.tenancy.Sites;
import nl.powervrouwen.ui.entrance.Entrance;
import nl.powervrouwen.ui.kit.PageHead;
import nl.powervrouwen.ui.kit.Table;
import nl.powervrouwen.ui.texts.Texts;

/** Every site of this installation with its address; no people. */
@CdiComponent
@Route("adressen")
@Entrance(sites = SiteKind.OPERATOR, roles = Role.OPERATOR)
class SitesView extends Div implements HasDynamicTitle {

  @Inject
  SitesView(Sites sites) {
    addClassName("page");
    Table table = new Table(getPageTitle());
    table.column(Texts.text("sites.name"));
    table.column(Texts.text("sites.kind"));
    table.column(Texts.text("sites.host"));
    table.column(Texts.text("sites.tenant"));
    sites
        .all()
        .forEach(
            site ->
                table.row(
                    Table.text(site.displayName()),
                    Table.text(Texts.text("sites.kind." + site.kind().name())),
                    Table.text(site.host()),
                    Table.text(site.tenant().value())));
    Section card = new Section(table);
    card.addClassName("card");
    add(new PageHead(getPageTitle()).lead(Texts.text("sites.lead")), card);
  }

  @Override
  public final String getPageTitle() {
    return Texts.text("sites.title");
  }
}
