package nl.powervrouwen.results;

import java.io.Serializable;
import nl.powervrouwen.participants.PersonName;

/**
 * Something to ask now.
 *
 * @param name whose result it is
 * @param result what was found
 * @param check after how many months
 */
public record DueCheck(PersonName name, ResultRow result, ResultCheck check)
    implements Serializable {}
