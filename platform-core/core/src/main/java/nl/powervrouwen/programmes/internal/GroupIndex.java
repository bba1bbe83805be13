package nl.powervrouwen.programmes.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.powervrouwen.participants.ParticipantId;
import nl.powervrouwen.programmes.GroupId;
import nl.powervrouwen.programmes.Membership;

/** What other rooms may know of groups. */
@ApplicationScoped
public class GroupIndex {

  @Inject private EntityManager entityManager;
  @Inject private GroupAccess access;
  @Inject private EnrolmentRepository enrolments;

  /** Names of the groups that the caller may see. */
  public Map<GroupId, String> seen() {
    return access.seesAll() ? names(all()) : names(all(access.led()));
  }

  /** Names of the groups in which the caller may act. */
  public Map<GroupId, String> led() {
    return access.leadsAll() ? names(all()) : names(all(access.led()));
  }

  /** Names of the groups of which somebody is a trainer. */
  public Map<GroupId, String> ledBy(String subject) {
    return names(all(access.ledBy(subject)));
  }

  /** The name of a group. */
  public Optional<String> name(GroupId id) {
    return Optional.ofNullable(entityManager.find(TrainingGroup.class, id.value()))
        .map(TrainingGroup::name);
  }

  private Stream<TrainingGroup> all() {
    return entityManager
        .createQuery("SELECT g FROM TrainingGroup g", TrainingGroup.class)
        .getResultStream();
  }

  private Stream<TrainingGroup> all(Set<UUID> ids) {
    return ids.stream().map(id -> entityManager.find(TrainingGroup.class, id));
  }

  private static Map<GroupId, String> names(Stream<TrainingGroup> groups) {
    return groups.collect(
        Collectors.toUnmodifiableMap(TrainingGroup::groupId, TrainingGroup::name));
  }

  /** The time of everybody who has or had a place in these groups. */
  public List<Membership> memberships(Collection<GroupId> groups) {
    return enrolments.in(groups).stream().flatMap(e -> e.membership().stream()).toList();
  }

  /** The times of these women in all groups. */
  public List<Membership> membershipsOf(Collection<ParticipantId> participants) {
    return enrolments.of(participants).stream().flatMap(e -> e.membership().stream()).toList();
  }
}
