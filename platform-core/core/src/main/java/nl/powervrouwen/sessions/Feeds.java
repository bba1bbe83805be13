package nl.powervrouwen.sessions;

import static nl.powervrouwen.registry.Role.COORDINATOR;
import static nl.powervrouwen.registry.Role.TRAINER;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;
import nl.powervrouwen.identity.AllowedRoles;
import nl.powervrouwen.identity.Caller;
import nl.powervrouwen.identity.OpenToAll;
import nl.powervrouwen.programmes.GroupId;
import nl.powervrouwen.sessions.internal.FeedDesk;
import nl.powervrouwen.sessions.internal.FeedOwner;

/**
 * Calendars of meetings that a calendar program reads at a secret address: one of each trainer's
 * own groups, one of each group. A new address ends the old one.
 */
@ApplicationScoped
@Transactional
public class Feeds {

  @Inject private Caller caller;
  @Inject private FeedDesk desk;

  /**
   * Since when the caller has an address for the groups that she leads; empty when she has none.
   */
  @AllowedRoles({COORDINATOR, TRAINER})
  public Optional<Instant> mine() {
    return desk.since(me());
  }

  /**
   * Since when a group has an address; empty when it has none.
   *
   * @throws nl.powervrouwen.refusals.NotFound when there is no such group in which the caller acts
   */
  @AllowedRoles({COORDINATOR, TRAINER})
  public Optional<Instant> ofGroup(GroupId group) {
    return desk.since(desk.led(group));
  }

  /** Makes a new address for the groups that the caller leads; the old one ends. */
  @AllowedRoles({COORDINATOR, TRAINER})
  public FeedLink renewMine() {
    return desk.renew(me());
  }

  /**
   * Makes a new address for a group; the old one ends.
   *
   * @throws nl.powervrouwen.refusals.NotFound when there is no such group in which the caller acts
   */
  @AllowedRoles({COORDINATOR, TRAINER})
  public FeedLink renewOf(GroupId group) {
    return desk.renew(desk.led(group));
  }

  /** Ends the caller's own address, if she has one. */
  @AllowedRoles({COORDINATOR, TRAINER})
  public void revokeMine() {
    desk.revoke(me());
  }

  /**
   * Ends a group's address, if it has one.
   *
   * @throws nl.powervrouwen.refusals.NotFound when there is no such group in which the caller acts
   */
  @AllowedRoles({COORDINATOR, TRAINER})
  public void revokeOf(GroupId group) {
    desk.revoke(desk.led(group));
  }

  /**
   * The calendar at an address: what was from two months ago on, and all that is to come.
   *
   * @param secret the secret part of the address, as somebody sent it
   * @throws nl.powervrouwen.refusals.NotFound when there is none; the same for one that has ended
   */
  @OpenToAll
  public Feed open(String secret) {
    return desk.open(secret);
  }

  private FeedOwner me() {
    return FeedOwner.colleague(caller.user().subject());
  }
}
