package nl.powervrouwen.participants.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import nl.powervrouwen.participants.ParticipantContent;
import nl.powervrouwen.participants.ParticipantId;
import nl.powervrouwen.refusals.Code;
import nl.powervrouwen.refusals.Findings;
import nl.powervrouwen.refusals.Messages;
import nl.powervrouwen.spi.Words;
import nl.powervrouwen.tenancy.TenantVault;
import org.jspecify.annotations.Nullable;

/**
 * The sealed V-nummers, and what becomes of them when somebody was registered twice. Nobody is
 * found by one: no check digit says that it was typed well.
 */
@ApplicationScoped
public class VNumberStore implements ParticipantContent {

  /** As DUO takes it: at most ten digits. */
  private static final Pattern DIGITS = Pattern.compile("[0-9]{1,10}");

  private static final Pattern LAYOUT = Pattern.compile("[ .]");
  private static final int LONGEST = 30;
  private static final int SHOWN = 4;

  @Inject private EntityManager entityManager;
  @Inject private TenantVault vault;

  /** The digits of what was typed; null when it is nothing, or wrong. */
  public static @Nullable String checked(Findings findings, String field, @Nullable String typed) {
    String text = findings.text(field, typed, LONGEST);
    if (text == null) {
      return null;
    }
    String digits = LAYOUT.matcher(text).replaceAll("");
    if (!DIGITS.matcher(digits).matches()) {
      findings.add(field, Code.V_NUMBER_DIGITS);
      return null;
    }
    return digits;
  }

  /** Keeps a participant's V-nummer, instead of what was there. */
  public void keep(UUID participant, String digits) {
    byte[] sealed = vault.seal(digits);
    SealedVNumber known = entityManager.find(SealedVNumber.class, participant);
    if (known == null) {
      entityManager.persist(new SealedVNumber(participant, sealed));
    } else {
      known.replace(sealed);
    }
    entityManager.flush();
  }

  /** The whole V-nummer; null when there is none. */
  public @Nullable String open(UUID participant) {
    SealedVNumber known = entityManager.find(SealedVNumber.class, participant);
    return known == null ? null : vault.open(known.sealed());
  }

  /** The last digits; of a short one none. Null when there is none. */
  public @Nullable String masked(UUID participant) {
    String digits = open(participant);
    if (digits == null) {
      return null;
    }
    int shown = Math.min(SHOWN, Math.max(0, digits.length() - SHOWN));
    int hidden = digits.length() - shown;
    return "\u2022".repeat(hidden) + digits.substring(hidden);
  }

  /** Takes it away; there may be none. */
  public void remove(UUID participant) {
    SealedVNumber known = entityManager.find(SealedVNumber.class, participant);
    if (known != null) {
      entityManager.remove(known);
      entityManager.flush();
    }
  }

  /** Like a BSN it is no record of something that was done. */
  @Override
  public List<Words> recorded(ParticipantId participant) {
    return List.of();
  }

  @Override
  public Joined look(ParticipantId kept, ParticipantId other) {
    String own = open(kept.value());
    String others = open(other.value());
    if (others == null || others.equals(own)) {
      return new Joined(List.of(), List.of(), List.of());
    }
    return own == null
        ? new Joined(List.of(Messages.words("content.v-number")), List.of(), List.of())
        : new Joined(List.of(), List.of(Messages.words("content.v-number.both")), List.of());
  }

  @Override
  public void move(ParticipantId kept, ParticipantId other) {
    String others = open(other.value());
    if (others != null) {
      remove(other.value());
      keep(kept.value(), others);
    }
  }

  @Override
  public void forget(ParticipantId participant) {
    remove(participant.value());
  }
}
