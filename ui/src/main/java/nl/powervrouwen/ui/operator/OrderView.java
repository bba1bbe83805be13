package nl.powervrouwen.ui.operator;

import com.vaadin.cdi.annotation.CdiComponent;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import com.vaadin.flow.shared.Registration;
import jakarta.inject.Inject;
import java.util.Objects;
import java.util.Optional;
import nl.powervrouwen.onboarding.Municipalities;
import nl.powervrouwen.registry.AccessChange;
import nl.powervrouwen.registry.Order;
import nl.powervrouwen.registry.OrderKind;
import nl.powervrouwen.registry.OrderState;
import nl.powervrouwen.registry.Role;
import nl.powervrouwen.registry.Site;
import nl.powervrouwen.registry.SiteKind;
import nl.powervrouwen.registry.Sites;
import nl.powervrouwen.registry.TenantId;
import nl.powervrouwen.spi.Words;
import nl.powervrouwen.ui.access.CurrentSite;
import nl.powervrouwen.ui.access.ShownTo;
import nl.powervrouwen.ui.features.PartOf;
import nl.powervrouwen.ui.kit.Action;
import nl.powervrouwen.ui.kit.Address;
import nl.powervrouwen.ui.kit.Banner;
import nl.powervrouwen.ui.kit.PageHead;
import nl.powervrouwen.ui.kit.Symbol;
import nl.powervrouwen.ui.kit.Tone;
import nl.powervrouwen.ui.texts.Moments;
import nl.powervrouwen.ui.texts.Texts;
import org.jspecify.annotations.Nullable;

/**
 * What the provisioner was asked and how far it is. It asks the server every second until the end;
 * the order's id is in the address, so one may leave, come back or reload.
 */
@CdiComponent
@Route("opdrachten/:opdracht")
@PartOf("gemeenten")
@ShownTo(sites = SiteKind.OPERATOR, roles = Role.OPERATOR)
class OrderView extends Div implements BeforeEnterObserver, HasDynamicTitle {

  private static final int POLL_MILLIS = 1000;
  private static final int NEVER = -1;

  private final Municipalities municipalities;
  private final Sites sites;
  private final CurrentSite here;
  private final Banner banner = new Banner();
  private final StepList steps = new StepList();
  private @Nullable Order order;
  private @Nullable Registration polling;

  @Inject
  OrderView(Municipalities municipalities, Sites sites, CurrentSite here) {
    this.municipalities = municipalities;
    this.sites = sites;
    this.here = here;
    addClassName("page");
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    order = municipalities.order(Address.id(event, OperatorNavigation.ORDER));
    TenantId tenant = order.tenant();
    PageHead head = new PageHead(getPageTitle());
    head.back(
        tenant == null
            ? OperatorNavigation.municipalities(Texts.text("municipalities.title"))
            : OperatorNavigation.to(tenant, name(tenant)));
    head.lead(
        Texts.text(
            "order.lead",
            Moments.whenInWords(order.askedAt()),
            Texts.text("order.source." + order.source().name())));
    Section card = new Section(steps);
    card.addClassName("card");
    removeAll();
    add(head, banner, card);
    show(order);
  }

  @Override
  public String getPageTitle() {
    Order now = order;
    return now == null ? "" : MunicipalityWords.kind(now);
  }

  @Override
  protected void onAttach(AttachEvent attached) {
    polling = attached.getUI().addPollListener(poll -> look());
    pollUntilTheEnd(attached.getUI());
  }

  @Override
  protected void onDetach(DetachEvent detached) {
    detached.getUI().setPollInterval(NEVER);
    if (polling != null) {
      polling.remove();
    }
  }

  /** Reads how far it is now. */
  private void look() {
    Order before = Objects.requireNonNull(order);
    Order now = municipalities.order(before.id());
    order = now;
    show(now);
    getUI().ifPresent(this::pollUntilTheEnd);
  }

  private void pollUntilTheEnd(UI ui) {
    Order now = order;
    ui.setPollInterval(now == null || !now.state().isWork() ? NEVER : POLL_MILLIS);
  }

  private void show(Order now) {
    steps.show(now);
    Words outcome = now.outcome();
    String words = outcome == null ? "" : " " + MunicipalityWords.in(outcome);
    String said = Texts.text("order.now." + now.state().name()) + words;
    switch (now.state()) {
      case WAITING, BUSY -> banner.say(Tone.CALM, said);
      case AGREEMENT -> banner.say(Tone.CALM, said + emergency(now), next(now), declare(now));
      case DONE, NOTHING_TO_DO -> banner.say(Tone.GOOD, said, next(now));
      case REFUSED -> banner.say(Tone.CARE, said, next(now));
      case FAILED -> banner.say(Tone.WRONG, said, next(now));
    }
  }

  private Component declare(Order now) {
    return Action.quiet(
        Texts.text("emergency.ask"), () -> new EmergencyDialog(municipalities, now.id()).open());
  }

  /** That it goes on without an answer, and when; empty when it does not. */
  private String emergency(Order now) {
    return municipalities
        .accessChange(now.id())
        .map(AccessChange::emergency)
        .map(
            said ->
                " " + Texts.text("emergency.runs", said.byName(), Moments.whenInWords(said.due())))
        .orElse("");
  }

  /** Where one goes from here: to what was made, or to the municipality. */
  private Component next(Order now) {
    TenantId tenant = now.tenant();
    Optional<Site> site = tenant == null ? Optional.empty() : sites.of(tenant);
    boolean made = now.state() == OrderState.DONE || now.state() == OrderState.NOTHING_TO_DO;
    if (now.kind() == OrderKind.APPLY && made && site.isPresent()) {
      String address = Addresses.of(here.site(), site.get().host());
      Anchor open = new Anchor(address, Texts.text("order.visit", address));
      open.addClassNames("btn", "btn-first");
      open.addComponentAsFirst(Symbol.LINK.picture());
      return open;
    }
    RouterLink back =
        tenant == null || !isKnown(tenant)
            ? OperatorNavigation.municipalities(Texts.text("order.back"))
            : OperatorNavigation.to(tenant, Texts.text("order.back.one"));
    return Action.other(back);
  }

  private boolean isKnown(TenantId tenant) {
    return municipalities.all().stream().anyMatch(row -> row.facts().tenant().equals(tenant));
  }

  private String name(TenantId tenant) {
    return municipalities.all().stream()
        .filter(row -> row.facts().tenant().equals(tenant))
        .map(row -> row.facts().displayName())
        .findFirst()
        .orElse(Texts.text("order.back.one"));
  }
}
