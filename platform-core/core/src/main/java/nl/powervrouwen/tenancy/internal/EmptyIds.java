package nl.powervrouwen.tenancy.internal;

import java.sql.Types;
import org.eclipse.persistence.descriptors.ClassDescriptor;
import org.eclipse.persistence.mappings.DatabaseMapping;
import org.eclipse.persistence.mappings.DirectCollectionMapping;
import org.eclipse.persistence.mappings.converters.UUIDConverter;
import org.eclipse.persistence.mappings.foundation.AbstractDirectMapping;
import org.eclipse.persistence.sessions.Session;
import org.eclipse.persistence.sessions.SessionCustomizer;
import org.jspecify.annotations.Nullable;

/**
 * Lets an id be absent, and a set hold ids. EclipseLink 4.0.9 tells the database that an empty id
 * is a text, which PostgreSQL does not put in a column of ids, and stumbles over one that it reads.
 */
public final class EmptyIds implements SessionCustomizer {

  @Override
  public void customize(Session session) {
    session.getDescriptors().values().forEach(EmptyIds::tell);
  }

  private static void tell(ClassDescriptor entity) {
    for (DatabaseMapping mapping : entity.getMappings()) {
      if (mapping instanceof AbstractDirectMapping direct
          && direct.getConverter() instanceof UUIDConverter) {
        direct.getField().setSqlType(Types.OTHER); // then it is what the column is
        direct.setConverter(new OrNone());
      }
      if (mapping instanceof DirectCollectionMapping ids
          && ids.getValueConverter() instanceof UUIDConverter) {
        ids.setValueConverter(null); // the driver knows ids; a text is none
      }
    }
  }

  /** An id out of the database, or none. */
  private static final class OrNone extends UUIDConverter {

    private static final long serialVersionUID = 1L;

    @Override
    public @Nullable Object convertDataValueToObjectValue(@Nullable Object value, Session session) {
      return value == null ? null : super.convertDataValueToObjectValue(value, session);
    }
  }
}
