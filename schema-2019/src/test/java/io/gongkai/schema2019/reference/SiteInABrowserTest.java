package io.gongkai.schema2019.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.gongkai.core.text.Language;
import io.gongkai.schema2008.Schema2008;
import io.gongkai.schema2019.Schema2019;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/** The HTML site in the Chromium of the machine. */
class SiteInABrowserTest {
    private static final String CELL = "requests/results.refused.securityOrStability/naturalPerson";

    @TempDir
    static Path folder;

    private static ChromeDriver browser;
    private static String page;

    @BeforeAll
    static void open() throws IOException {
        Optional<File> chromium = program("chromium", "chromium-browser", "google-chrome");
        Optional<File> driver = program("chromedriver");
        assumeThat(chromium.isPresent() && driver.isPresent())
                .as("the site is tried in a browser only where chromium and chromedriver are installed"
                        + " (Debian: apt-get install chromium chromium-driver)")
                .isTrue();
        Path site = folder.resolve("site");
        Schema2008.reference().and(Schema2019.reference()).writeTo(site, Language.ZH);
        page = site.resolve("index.html").toUri().toString();

        LoggingPreferences logs = new LoggingPreferences();
        logs.enable(LogType.BROWSER, Level.ALL);
        logs.enable(LogType.PERFORMANCE, Level.ALL);
        ChromeOptions options = new ChromeOptions();
        options.setBinary(chromium.orElseThrow());
        options.addArguments(
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-quic",
                "--disable-dev-shm-usage",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--lang=zh-CN",
                "--user-data-dir=" + Files.createDirectory(folder.resolve("profile")));
        options.setCapability("goog:loggingPrefs", logs);
        browser = new ChromeDriver(
                new ChromeDriverService.Builder()
                        .usingDriverExecutable(driver.orElseThrow())
                        .usingAnyFreePort()
                        .build(),
                options);
        browser.manage().timeouts().pageLoadTimeout(Duration.ofMinutes(2));
    }

    @AfterAll
    static void close() {
        if (browser != null) {
            browser.quit();
        }
    }

    private static Optional<File> program(String... names) {
        String path = System.getenv().getOrDefault("PATH", "") + File.pathSeparator + "/usr/bin";
        return Arrays.stream(names)
                .flatMap(name -> Arrays.stream(path.split(File.pathSeparator)).map(dir -> new File(dir, name)))
                .filter(File::canExecute)
                .findFirst();
    }

    @BeforeEach
    void load() {
        browser.manage().window().setSize(new Dimension(1280, 900));
        // By way of an empty page, for the same address again would only jump to its anchor.
        browser.get("about:blank");
        browser.manage().logs().get(LogType.BROWSER);
        browser.manage().logs().get(LogType.PERFORMANCE);
        browser.get(page);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"危及“三安全一稳定”", "危及\"三安全一稳定\"", "三安全一稳定", CELL, "Endangers national, public or economic security"})
    void search_aLabelAnAddressOrATranslation_findsTheCellAndJumpsToIt(String query) {
        WebElement box = browser.findElement(By.id("search"));
        box.sendKeys(query);
        List<WebElement> hits = browser.findElements(By.cssSelector("#hits a"));
        assertThat(hits).isNotEmpty();
        WebElement hit = hits.stream()
                .filter(link -> link.getDomProperty("href").contains("requests/results.refused.securityOrStability"))
                .findFirst()
                .orElseThrow();
        String anchor = hit.getDomProperty("hash").substring(1);

        hit.click();

        assertThat(browser.getCurrentUrl()).endsWith("#" + anchor);
        WebElement target = browser.findElement(By.id(anchor));
        assertThat(target.getText()).contains("三安全一稳定");
        assertThat(isInView(target)).isTrue();
        assertThat(browser.findElement(By.id("hits")).isDisplayed()).isFalse();
        assertQuiet();
    }

    @Test
    void search_byKeyboardAlone_jumpsToTheFirstHit() {
        browser.findElement(By.tagName("body")).sendKeys("/");
        WebElement box = browser.switchTo().activeElement();
        assertThat(box.getDomAttribute("id")).isEqualTo("search");

        box.sendKeys("2008-S3-040", Keys.ENTER);

        assertThat(browser.getCurrentUrl()).endsWith("2008-S3-040");
        assertQuiet();
    }

    @Test
    void search_nothingLikeIt_saysSo() {
        browser.findElement(By.id("search")).sendKeys("没有这样的单元格");

        assertThat(browser.findElements(By.cssSelector("#hits a"))).isEmpty();
        assertThat(browser.findElement(By.id("hits")).getText()).isNotBlank();
        assertQuiet();
    }

    @Test
    void language_switched_isTheLanguageOfTheWholePageAndIsRemembered() {
        String chinese = browser.findElement(By.tagName("main")).getText();
        browser.findElement(By.cssSelector("button[data-lang=en]")).click();

        assertThat(browser.findElement(By.tagName("html")).getDomAttribute("lang"))
                .isEqualTo("en");
        assertThat(browser.findElement(By.tagName("main")).getText()).isNotEqualTo(chinese);
        browser.navigate().refresh();
        assertThat(browser.findElement(By.tagName("html")).getDomAttribute("lang"))
                .isEqualTo("en");
        browser.findElement(By.cssSelector("button[data-lang=zh-CN]")).click();
        assertQuiet();
    }

    @Test
    void page_onAPhone_isNotWiderThanTheScreen() {
        browser.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", 360, "height", 740, "deviceScaleFactor", 2, "mobile", true));
        try {
            browser.navigate().refresh();

            Object width = browser.executeScript("return document.documentElement.scrollWidth");
            assertThat(((Number) width).intValue()).isLessThanOrEqualTo(360);
            assertThat(browser.findElement(By.id("search")).isDisplayed()).isTrue();
            assertQuiet();
        } finally {
            browser.executeCdpCommand("Emulation.clearDeviceMetricsOverride", Map.of());
        }
    }

    @Test
    void logs_ofAPageThatIsNotQuiet_areSeen() {
        browser.executeScript("console.error('x'); fetch('https://example.invalid/').catch(function () {});");
        browser.executeAsyncScript("setTimeout(arguments[arguments.length - 1], 200)");

        assertThat(complaints()).isNotEmpty();
    }

    private static boolean isInView(WebElement element) {
        return (Boolean) browser.executeScript(
                "var r = arguments[0].getBoundingClientRect(); return r.bottom > 0 && r.top < innerHeight;", element);
    }

    /** No error in the console, and no request but for the page itself. */
    private static void assertQuiet() {
        assertThat(complaints()).isEmpty();
        assertThat(browser.executeScript("return performance.getEntriesByType('resource').map(e => e.name)"))
                .isEqualTo(List.of());
    }

    private static List<String> complaints() {
        Stream<String> errors =
                browser.manage().logs().get(LogType.BROWSER).getAll().stream().map(LogEntry::toString);
        Stream<String> requests = browser.manage().logs().get(LogType.PERFORMANCE).getAll().stream()
                .map(LogEntry::getMessage)
                .filter(message -> message.contains("\"Network.requestWillBeSent\""))
                .filter(message -> !message.contains("\"url\":\"file:") && !message.contains("\"url\":\"data:"));
        return Stream.concat(errors, requests).toList();
    }
}
