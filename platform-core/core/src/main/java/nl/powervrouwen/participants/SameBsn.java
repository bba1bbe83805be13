package nl.powervrouwen.participants;

/**
 * Two participants with one BSN: one person who was registered twice, or a number that was typed
 * wrong at one of them.
 *
 * @param later who got it later
 * @param before who had it before
 */
public record SameBsn(ParticipantDetails later, ParticipantDetails before) {}
