package nl.powervrouwen.launcher.demo;

import java.net.URI;
import java.util.List;
import nl.powervrouwen.registry.TenantId;

/** The running platform as the demo data see it. */
public interface DemoPlatform {

  /** The municipalities, by name. */
  List<TenantId> municipalities();

  /**
   * Address of a municipality's site, such as {@code http://berkelland.localhost:9080}, without a
   * slash at the end. Java finds {@code *.localhost} too.
   */
  URI address(TenantId tenant);

  /**
   * An access token of a demo user for the REST API; got anew each time, valid for an hour.
   *
   * @param user user name, such as {@code trainer}
   */
  String token(TenantId tenant, String user);

  /** The subject ({@code sub}) of a demo user, by which colleagues give them groups. */
  String subject(TenantId tenant, String user);

  /** Tells people how far it is. */
  void say(String what);
}
