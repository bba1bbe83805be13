package nl.powervrouwen.outcomes;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * Who signs the municipality's certificates, and where.
 *
 * @param version 0 while nobody has filled them in
 * @param place such as {@code Borculo}; null while nobody has filled it in
 * @param signerName such as {@code M. Voorbeeld}; null while nobody has filled it in
 * @param signerRole such as {@code Wethouder}; null while nobody has filled it in
 */
public record CertificateSettings(
    long version, @Nullable String place, @Nullable String signerName, @Nullable String signerRole)
    implements Serializable {}
