package nl.powervrouwen.identity;

import java.io.Serializable;

/**
 * A colleague of the caller, known since their first visit or since somebody gave them work.
 *
 * @param subject their stable id in the realm
 * @param displayName their name as colleagues see it
 */
public record StaffMember(String subject, String displayName) implements Serializable {}
