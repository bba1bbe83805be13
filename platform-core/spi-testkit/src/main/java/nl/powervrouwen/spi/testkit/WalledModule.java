package nl.powervrouwen.spi.testkit;

import java.io.Closeable;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import nl.powervrouwen.spi.PlatformModule;

/** A module loaded as the platform does: seeing the JDK, the spi and its own jar or folder only. */
final class WalledModule implements Closeable {

  private final URLClassLoader classes;
  private final String name;

  WalledModule(Class<? extends PlatformModule> type) {
    URL home = type.getProtectionDomain().getCodeSource().getLocation();
    name = type.getName();
    classes = new URLClassLoader("module", new URL[] {home}, new Window());
  }

  PlatformModule module() throws ReflectiveOperationException {
    return classes
        .loadClass(name)
        .asSubclass(PlatformModule.class)
        .getDeclaredConstructor()
        .newInstance();
  }

  @Override
  public void close() throws IOException {
    classes.close();
  }

  /** The JDK and the spi. */
  private static final class Window extends ClassLoader {

    Window() {
      super("spi", getPlatformClassLoader());
    }

    @Override
    protected Class<?> findClass(String className) throws ClassNotFoundException {
      String room = className.substring(0, Math.max(0, className.lastIndexOf('.')));
      if (room.equals(PlatformModule.class.getPackageName())) {
        return PlatformModule.class.getClassLoader().loadClass(className);
      }
      throw new ClassNotFoundException(className);
    }
  }
}
