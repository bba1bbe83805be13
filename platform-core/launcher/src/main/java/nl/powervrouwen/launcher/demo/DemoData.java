package nl.powervrouwen.launcher.demo;

/** Fills a new installation with visibly invented women, groups and meetings. */
public final class DemoData {

  private DemoData() {}

  /**
   * Writes the demo data; called once for a new data folder, when everything is ready.
   *
   * @param platform the running platform
   */
  public static void seed(DemoPlatform platform) {
    platform.say("nothing to write yet");
  }
}
