package nl.powervrouwen.packs;

import java.io.Serializable;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What an operator typed about a new municipality; not checked, for the pack that is made of it is
 * checked like any other. What is null or blank is left out of the pack.
 *
 * @param id short name
 * @param gemeentecode four digits
 * @param name as people see it
 * @param host without port
 * @param administrator who is invited first
 * @param modules ids
 * @param colour main colour, {@code #rrggbb}
 * @param logo word mark as SVG
 * @param logoAlt what it says
 * @param provider its own identity provider; null when its users are kept in its realm
 * @param retention months that is kept what, by category
 * @param threshold smallest group of which a figure leaves the municipality
 * @param sharing kinds of figures that the pilot may see
 */
public record PackDraft(
    @Nullable String id,
    @Nullable String gemeentecode,
    @Nullable String name,
    @Nullable String host,
    @Nullable Person administrator,
    Set<String> modules,
    @Nullable String colour,
    @Nullable String logo,
    @Nullable String logoAlt,
    @Nullable Provider provider,
    Map<String, Integer> retention,
    @Nullable Integer threshold,
    Set<String> sharing)
    implements Serializable {

  /** Copies the collections. */
  public PackDraft {
    modules = Set.copyOf(modules);
    retention = Map.copyOf(retention);
    sharing = Set.copyOf(sharing);
  }

  /**
   * Who is invited first.
   *
   * @param firstName theirs
   * @param lastName theirs
   * @param email where the invitation goes
   */
  public record Person(
      @Nullable String firstName, @Nullable String lastName, @Nullable String email)
      implements Serializable {}

  /**
   * The municipality's own identity provider.
   *
   * @param protocol how it speaks
   * @param name what the button says
   * @param address of its issuer or its metadata
   * @param clientId what we are called there
   * @param secretName name of the secret in the folder of secrets
   */
  public record Provider(
      TenantPack.Protocol protocol,
      @Nullable String name,
      @Nullable String address,
      @Nullable String clientId,
      @Nullable String secretName)
      implements Serializable {}
}
