package nl.powervrouwen.participants;

/**
 * Two participants who may be one person that was registered twice; or one of them has a wrong BSN,
 * or they are two people of one name.
 *
 * @param later who was registered, or got the BSN, later
 * @param before who was there before
 * @param sameBsn whether they have the same BSN; else the same name and date of birth
 */
public record PossiblyTwice(ParticipantDetails later, ParticipantDetails before, boolean sameBsn) {}
