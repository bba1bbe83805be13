package nl.powervrouwen.modules.internal;

import java.io.IOException;
import java.net.URL;
import java.util.Collections;
import java.util.Enumeration;
import nl.powervrouwen.spi.PlatformModule;
import org.jspecify.annotations.Nullable;

/**
 * All that a module sees besides itself: the JDK and the spi. Nothing of the platform, of the
 * server or of another module.
 */
final class SpiWindow extends ClassLoader {

  static {
    registerAsParallelCapable();
  }

  private final ClassLoader platform = PlatformModule.class.getClassLoader();

  SpiWindow() {
    super("spi", getPlatformClassLoader());
  }

  /** Whether this class comes from the platform, also when a jar has one of the same name. */
  static boolean shows(String className) {
    String room = className.substring(0, Math.max(0, className.lastIndexOf('.')));
    return room.equals(PlatformModule.class.getPackageName())
        || room.equals("org.jspecify.annotations");
  }

  @Override
  protected Class<?> findClass(String name) throws ClassNotFoundException {
    if (shows(name)) {
      return platform.loadClass(name);
    }
    throw new ClassNotFoundException(name);
  }

  @Override
  protected @Nullable URL findResource(String name) {
    return null;
  }

  @Override
  protected Enumeration<URL> findResources(String name) throws IOException {
    return Collections.emptyEnumeration();
  }
}
