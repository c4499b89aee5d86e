package io.gongkai.schema2019.guide;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.gongkai.schema2019.Schema2019;
import io.gongkai.schema2019.revision.Revision;
import io.gongkai.schema2019.testkit.Reports2019;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;

/** The application of the guide, started as it is and asked over HTTP. */
class SpringBootGuideTest {
    private static ConfigurableApplicationContext application;

    @BeforeAll
    static void start() {
        application = new SpringApplication(ReportApplication.class)
                .run(
                        "--server.port=0",
                        "--server.address=127.0.0.1",
                        "--spring.main.banner-mode=off",
                        "--logging.level.org.apache=warn");
    }

    @AfterAll
    static void stop() {
        application.close();
    }

    private static HttpResponse<String> post(byte[] body, String language) throws IOException, InterruptedException {
        return post("/findings", body, language);
    }

    private static HttpResponse<String> post(String path, byte[] body, String language)
            throws IOException, InterruptedException {
        int port = ((ServletWebServerApplicationContext) application)
                .getWebServer()
                .getPort();
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .header("Content-Type", "application/json")
                .header("Accept-Language", language)
                .POST(HttpRequest.BodyPublishers.ofByteArray(body))
                .build();
        return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
    }

    private static byte[] request() throws IOException {
        return GuidePage.text("request", "spring-request").getBytes(StandardCharsets.UTF_8);
    }

    private static void assertSame(String answer, String shown) throws IOException {
        ObjectMapper mapper = new ObjectMapper();
        assertThat(mapper.readTree(answer)).isEqualTo(mapper.readTree(shown));
    }

    @Test
    void post_theReportOfTheGuide_isAnsweredAsTheGuideSays() throws Exception {
        HttpResponse<String> answer = post(request(), "en");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertSame(answer.body(), GuidePage.text("answer", "spring-answer"));
    }

    @Test
    void post_inChinese_isAnsweredInChinese() throws Exception {
        assertThat(post(request(), "zh-CN").body()).contains("总计应等于四种结果之和");
    }

    @Test
    void post_whatTheSdkWrites_isValid() throws Exception {
        byte[] report = Schema2019.writeJson(Reports2019.sample(Revision.R2021));

        assertThat(post(report, "en").body()).isEqualTo("{\"verdict\":\"VALID\",\"broken\":[],\"undecided\":0}");
    }

    @Test
    void post_noReport_isRefusedAsTheGuideSays() throws Exception {
        HttpResponse<String> answer =
                post("{\"format\":\"2019\",\"year\":\"2022\"}".getBytes(StandardCharsets.UTF_8), "en");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertSame(answer.body(), GuidePage.text("answer", "spring-refused"));
    }

    @Test
    void post_noJson_isRefused() throws Exception {
        HttpResponse<String> answer = post("{".getBytes(StandardCharsets.UTF_8), "en");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("The body is not JSON.");
    }

    @Test
    void submit_theReportOfTheGuide_isRefusedAsTheGuideSays() throws Exception {
        HttpResponse<String> answer = post("/submissions", request(), "en");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertSame(answer.body(), GuidePage.text("answer", "spring-invalid"));
    }

    @Test
    void submit_inChinese_isRefusedInChinese() throws Exception {
        HttpResponse<String> answer = post("/submissions", request(), "zh-CN");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("总计应等于四种结果之和").doesNotContain("The total is");
    }

    @Test
    void submit_aReportThatKeepsTheRules_isAccepted() throws Exception {
        HttpResponse<String> answer =
                post("/submissions", Schema2019.writeJson(Reports2019.sample(Revision.R2021)), "en");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo("{\"body\":\"某县人民政府\"}");
    }
}
