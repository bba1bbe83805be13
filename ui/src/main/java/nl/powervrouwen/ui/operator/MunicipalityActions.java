package nl.powervrouwen.ui.operator;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import nl.powervrouwen.onboarding.Health;
import nl.powervrouwen.onboarding.Municipalities;
import nl.powervrouwen.onboarding.MunicipalityDetails;
import nl.powervrouwen.refusals.Conflict;
import nl.powervrouwen.refusals.Refusal;
import nl.powervrouwen.registry.MunicipalityRecord;
import nl.powervrouwen.registry.MunicipalityState;
import nl.powervrouwen.registry.OrderSource;
import nl.powervrouwen.registry.TenantId;
import nl.powervrouwen.ui.kit.Action;
import nl.powervrouwen.ui.kit.Banner;
import nl.powervrouwen.ui.kit.Confirmation;
import nl.powervrouwen.ui.kit.Download;
import nl.powervrouwen.ui.kit.Tone;
import nl.powervrouwen.ui.texts.Reasons;
import nl.powervrouwen.ui.texts.Texts;

/** What can be asked about a municipality now: only what its state allows. */
final class MunicipalityActions extends Section {

  private static final String ZIP = "application/zip";

  private final Municipalities municipalities;
  private final MunicipalityDetails details;
  private final TenantId tenant;
  private final Banner banner = new Banner();

  MunicipalityActions(Municipalities municipalities, MunicipalityDetails details) {
    this.municipalities = municipalities;
    this.details = details;
    tenant = details.row().facts().tenant();
    addClassNames("card", "deeds");
    add(new H2(Texts.text("municipality.deeds")), banner);
    downloads();
    actions(details.row().facts());
  }

  private void downloads() {
    if (details.hasPack()) {
      line(
          "deed.pack",
          Download.made(
              Texts.text("deed.pack"),
              tenant + ".zip",
              ZIP,
              out -> out.write(municipalities.pack(tenant))));
    }
    if (details.destroyed()) {
      line(
          "deed.certificate",
          Download.made(
              Texts.text("deed.certificate"),
              "verklaring-" + tenant + ".pdf",
              "application/pdf",
              out -> out.write(municipalities.destruction(tenant))));
    }
  }

  private void actions(MunicipalityRecord facts) {
    MunicipalityState state = facts.state();
    boolean lives = state.lives();
    if (lives) {
      line("deed.change", Action.other(OperatorNavigation.opening(Texts.text("deed.change"))));
      line(
          "deed.backup",
          ask("deed.backup", () -> municipalities.backup(tenant, OrderSource.SCREEN)));
    }
    if (lives && details.row().behind()) {
      line(
          "deed.migrate",
          ask("deed.migrate", () -> municipalities.migrate(tenant, OrderSource.SCREEN)));
    }
    if (state == MunicipalityState.OPEN) {
      line(
          "deed.suspend",
          asking("suspend", () -> municipalities.suspend(tenant, OrderSource.SCREEN)));
    }
    if (state == MunicipalityState.SUSPENDED) {
      line(
          "deed.resume",
          ask("deed.resume", () -> municipalities.resume(tenant, OrderSource.SCREEN)));
    }
    List<String> servers =
        municipalities.databaseServers().stream()
            .filter(server -> !server.equals(facts.databaseServer()))
            .toList();
    if (lives && !servers.isEmpty()) {
      line(
          "deed.move",
          Action.other(
              Texts.text("deed.move"),
              () -> new MoveDialog(municipalities, facts, servers).open()));
    }
    if (lives) {
      line(
          "deed.close",
          Action.other(
              Texts.text("deed.close"), () -> new CloseDialog(municipalities, facts).open()));
    }
    if (state == MunicipalityState.CLOSING) {
      destroying(facts);
    }
  }

  /** Only who has left can be destroyed, and not while the provisioner is at work on it. */
  private void destroying(MunicipalityRecord facts) {
    boolean busy = details.row().health() == Health.BUSY;
    Action destroy =
        Action.other(
            Texts.text("deed.destroy"), () -> new DestroyDialog(municipalities, facts).open());
    destroy.setEnabled(!busy);
    line("deed.destroy" + (busy ? ".busy" : ""), destroy);
  }

  /** A button with what it does beside it. */
  private void line(String key, Component button) {
    Div line = new Div(new Paragraph(Texts.text(key + ".help")), button);
    line.addClassName("deed");
    add(line);
  }

  private Action asking(String action, Supplier<UUID> order) {
    String key = "deed." + action;
    return Action.other(
        Texts.text(key),
        () ->
            Confirmation.before(
                Texts.text(key + ".title", details.row().facts().displayName()),
                Texts.text(key + ".text"),
                Texts.text(key),
                () -> doIt(order)));
  }

  private Action ask(String key, Supplier<UUID> order) {
    return Action.other(Texts.text(key), () -> doIt(order));
  }

  private void doIt(Supplier<UUID> order) {
    try {
      OperatorNavigation.openOrder(order.get());
    } catch (Conflict refusal) {
      banner.say(Tone.CARE, Reasons.words(refusal.problem()));
    } catch (Refusal refusal) {
      banner.say(Tone.WRONG, Texts.text("deed.refused"));
    }
  }
}
