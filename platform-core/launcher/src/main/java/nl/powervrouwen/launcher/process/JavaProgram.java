package nl.powervrouwen.launcher.process;

import java.nio.file.Path;

/** The Java that runs us, which also runs the servers. */
public final class JavaProgram {

  private JavaProgram() {}

  /** Path of the program {@code java}. */
  public static String path() {
    return tool("java");
  }

  /** Path of a program that comes with Java, such as {@code keytool}. */
  public static String tool(String name) {
    return Path.of(System.getProperty("java.home"), "bin", name).toString();
  }
}
