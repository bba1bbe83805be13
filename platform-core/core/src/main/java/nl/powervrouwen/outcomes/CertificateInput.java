package nl.powervrouwen.outcomes;

import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What is printed on a certificate besides the participant and the curriculum.
 *
 * @param issuedOn the date on it; not in the future by more than a year
 * @param place where it is handed out; at most 120 characters
 * @param signerName who signs it; at most 120 characters
 * @param signerRole their office, such as {@code Wethouder}; at most 120 characters
 */
public record CertificateInput(
    @Nullable LocalDate issuedOn,
    @Nullable String place,
    @Nullable String signerName,
    @Nullable String signerRole)
    implements Serializable {}
