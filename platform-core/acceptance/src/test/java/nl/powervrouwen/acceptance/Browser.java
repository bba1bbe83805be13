package nl.powervrouwen.acceptance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import nl.powervrouwen.testing.Eventually;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.ElementClickInterceptedException;
import org.openqa.selenium.Keys;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.support.ui.WebDriverWait;

/** A person's browser: a headless Chromium with an empty profile of its own. */
final class Browser implements AutoCloseable {

  private static final Duration PATIENCE = Duration.ofSeconds(40);

  private final Path profile = emptyProfile();
  private final ChromeDriverService service =
      new ChromeDriverService.Builder()
          .usingDriverExecutable(Path.of("/usr/bin/chromedriver").toFile())
          .build();
  private final ChromeDriver driver;
  private boolean killed;

  private Browser(int width, int height, String... flags) {
    driver = new ChromeDriver(service, options(profile).addArguments(flags));
    driver.manage().window().setSize(new Dimension(width, height));
  }

  /** A browser on a council laptop. */
  static Browser onALaptop() {
    return new Browser(1280, 900);
  }

  /**
   * A browser on a council laptop that meets somebody else at a port: as when a load balancer
   * stands at the address of a node.
   */
  static Browser onALaptop(int port, int instead) {
    return new Browser(1280, 900, "--host-resolver-rules=MAP *:" + port + " 127.0.0.1:" + instead);
  }

  /** A browser on a phone. */
  static Browser onAPhone() {
    return new Browser(390, 844);
  }

  /** The driver itself, for what has no word here. */
  ChromeDriver driver() {
    return driver;
  }

  /** What a script answers, which is never null. */
  Object told(String script) {
    return Objects.requireNonNull(driver.executeScript(script), script);
  }

  /** Chromium makes no window narrower than 500; this does, until {@link #asItWas}. */
  void resize(int width, long height, int scale) {
    Map<String, Object> metrics =
        Map.of("width", width, "height", height, "deviceScaleFactor", scale, "mobile", false);
    driver.executeCdpCommand("Emulation.setDeviceMetricsOverride", metrics);
  }

  /** The window as it was before {@link #resize}. */
  void asItWas() {
    driver.executeCdpCommand("Emulation.clearDeviceMetricsOverride", Map.of());
  }

  /** Opens an address. */
  Browser open(String address) {
    driver.get(address);
    return this;
  }

  /** Opens an address where nobody is logged in yet, and logs in at Keycloak. */
  Browser logIn(String address, String user) {
    open(address);
    find(By.id("username")).sendKeys(user);
    find(By.id("password")).sendKeys("demo");
    synchronized (Shared.LOGIN) {
      find(By.id("kc-login")).click();
      waiting("Keycloak's answer").until(ignored -> !isLoading());
    }
    return this;
  }

  private boolean isLoading() {
    return !"complete".equals(driver.executeScript("return document.readyState"));
  }

  /** The first visible element; waits for it. */
  WebElement find(By where) {
    return waiting("an element " + where)
        .until(
            ignored ->
                driver.findElements(where).stream()
                    .filter(WebElement::isDisplayed)
                    .findFirst()
                    .orElse(null));
  }

  /** Every visible element now; empty when there is none. */
  List<WebElement> all(By where) {
    return driver.findElements(where).stream().filter(WebElement::isDisplayed).toList();
  }

  /**
   * Clicks the first visible button or link with exactly these words, wherever it has to scroll.
   */
  Browser click(String words) {
    return click(
        By.xpath(
            "//*[self::button or self::a or self::vaadin-button or self::summary or self::label]"
                + "[normalize-space(.)="
                + quoted(words)
                + "]"));
  }

  /** Clicks the first visible element, wherever it has to scroll. */
  Browser click(By where) {
    waiting("something to click: " + where)
        .until(
            ignored -> {
              WebElement found = find(where);
              driver.executeScript("arguments[0].scrollIntoView({block: 'center'})", found);
              try {
                found.click();
                return true;
              } catch (ElementClickInterceptedException moving) {
                return false;
              }
            });
    return this;
  }

  /** Types into the field with this label, in the place of what stood there. */
  Browser type(String label, String text) {
    WebElement field = field(label);
    driver.executeScript("arguments[0].scrollIntoView({block: 'center'})", field);
    field.sendKeys(Keys.chord(Keys.CONTROL, "a"), text, Keys.TAB);
    return this;
  }

  /** Chooses from the list with this label. */
  Browser choose(String label, String words) {
    click(By.xpath("//vaadin-select[label[normalize-space(.)=" + quoted(label) + "]]"));
    return click(
        By.xpath("//vaadin-select-item[starts-with(normalize-space(.), " + quoted(words) + ")]"));
  }

  private WebElement field(String label) {
    return find(
        By.xpath(
            "//*[label[normalize-space(.)="
                + quoted(label)
                + "]]/*[self::input or self::textarea]"));
  }

  private static String quoted(String words) {
    return "\"" + words + "\"";
  }

  /** Waits until the page shows this text. */
  Browser see(String text) {
    waiting("the text '" + text + "'").until(ignored -> text().contains(text));
    return this;
  }

  /**
   * What the page shows now, as the browser itself tells it: WebDriver's own way of finding out
   * looks at every element, and takes most of the time of a journey.
   */
  String text() {
    return String.valueOf(
        driver.executeScript("return (document.body?.innerText ?? '').replaceAll('\\u00a0', ' ')"));
  }

  /** Waits for something with a name, so that a failure says what was missing. */
  WebDriverWait waiting(String forWhat) {
    var wait = new WebDriverWait(driver, PATIENCE, Duration.ofMillis(100));
    wait.withMessage(
        () -> "waited for " + forWhat + " at " + driver.getCurrentUrl() + ", saw: " + text());
    wait.ignoring(StaleElementReferenceException.class);
    return wait;
  }

  /** Saves what the page looks like under target/screenshots. */
  void picture(String name) {
    try {
      Path folder = Files.createDirectories(Path.of("target/screenshots"));
      Files.write(folder.resolve(name + ".png"), driver.getScreenshotAs(OutputType.BYTES));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Ends the browser's own process at once, as a machine does that loses its power: no page of it
   * can send anything any more.
   */
  void kill() {
    ProcessHandle browser =
        ProcessHandle.current()
            .descendants()
            .filter(this::isThisBrowser)
            .findFirst()
            .orElseThrow(() -> new AssertionError("no process has the profile " + profile));
    browser.destroyForcibly();
    // Its driver may never ask how it ended; what has ended has no command any more.
    Eventually.is("the browser is gone", () -> !isThisBrowser(browser));
    killed = true;
  }

  /** Of its processes the one that began the others. */
  private boolean isThisBrowser(ProcessHandle process) {
    try {
      String command = Files.readString(Path.of("/proc/" + process.pid() + "/cmdline"));
      return command.contains("--user-data-dir=" + profile)
          && !command.contains("--type=")
          && !command.contains("chromedriver");
    } catch (IOException ended) {
      return false;
    }
  }

  /** The cookies as a program sends them, for who would be this browser to the server. */
  String cookies() {
    return driver.manage().getCookies().stream()
        .map(cookie -> cookie.getName() + "=" + cookie.getValue())
        .collect(Collectors.joining("; "));
  }

  /** Chooses in the field with this label what one types into it. */
  Browser pick(String label, String words) {
    WebElement field =
        find(By.xpath("//vaadin-combo-box[label[normalize-space(.)=" + quoted(label) + "]]/input"));
    field.sendKeys(Keys.chord(Keys.CONTROL, "a"), words);
    return click(By.xpath("//vaadin-combo-box-item[contains(., " + quoted(words) + ")]"));
  }

  @Override
  public void close() {
    if (killed) {
      service.stop(); // there is no browser left that could answer
    } else {
      driver.quit();
    }
  }

  private static ChromeOptions options(Path profile) {
    return new ChromeOptions()
        .setBinary("/usr/bin/chromium")
        .setExperimentalOption("prefs", Map.of("intl.accept_languages", "nl,nl-NL"))
        .addArguments(
            "--headless=new",
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--disable-dev-shm-usage",
            "--no-first-run",
            "--force-prefers-reduced-motion",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--lang=nl",
            "--user-data-dir=" + profile);
  }

  private static Path emptyProfile() {
    try {
      return Files.createTempDirectory(
          Files.createDirectories(Path.of("target").toAbsolutePath()), "browser-");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
