package nl.powervrouwen.modules.internal;

import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;

/**
 * The classes of one jar.
 *
 * <p>It is a wall against accidents, not a sandbox: Java has none. It is never closed by us: a
 * report may still be being written with a module that was taken out, and the jar is a copy of our
 * own. It goes when nobody uses it any more.
 */
final class ModuleClassLoader extends URLClassLoader {

  static {
    registerAsParallelCapable();
  }

  ModuleClassLoader(String file, Path copy) throws MalformedURLException {
    super("module " + file, new URL[] {copy.toUri().toURL()}, new SpiWindow());
  }

  @Override
  protected Class<?> findClass(String name) throws ClassNotFoundException {
    if (SpiWindow.shows(name)) {
      // Not a class of a newer spi out of the jar itself either: it would fit nothing.
      throw new ClassNotFoundException(name);
    }
    return super.findClass(name);
  }
}
