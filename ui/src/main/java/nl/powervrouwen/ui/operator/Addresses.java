package nl.powervrouwen.ui.operator;

import nl.powervrouwen.registry.Site;

/** Addresses that a browser can open. */
final class Addresses {

  private Addresses() {}

  /**
   * The address of a host, spoken to as the operator's own is: what issues logins in the clear is a
   * demo on one machine, and so are all its addresses.
   */
  static String of(Site own, String host) {
    boolean clear = own.issuer().startsWith("http:");
    return (clear ? "http://" : "https://") + host + "/";
  }
}
