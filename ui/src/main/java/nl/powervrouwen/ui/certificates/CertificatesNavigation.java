package nl.powervrouwen.ui.certificates;

import com.vaadin.flow.router.RouterLink;
import nl.powervrouwen.programmes.GroupId;
import nl.powervrouwen.ui.groups.GroupsNavigation;
import nl.powervrouwen.ui.kit.Address;

/** The ways into the screens of certificates. */
public final class CertificatesNavigation {

  private CertificatesNavigation() {}

  /** A link to the certificates of a group. */
  public static RouterLink ofGroup(GroupId group, String text) {
    return new RouterLink(
        text, CertificatesView.class, Address.with(GroupsNavigation.GROUP, group.value()));
  }

  /** A link to who signs the certificates, and where. */
  static RouterLink settings(String text) {
    return new RouterLink(text, CertificateSettingsView.class);
  }
}
