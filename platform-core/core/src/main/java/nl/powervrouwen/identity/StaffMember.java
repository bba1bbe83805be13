package nl.powervrouwen.identity;

import java.io.Serializable;

/**
 * A colleague of the caller, known since her first visit or since somebody gave her work.
 *
 * @param subject her stable id in the realm
 * @param displayName her name as colleagues see it
 */
public record StaffMember(String subject, String displayName) implements Serializable {}
