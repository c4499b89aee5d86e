package io.gongkai.schema2019;

import io.gongkai.core.narrative.Section;
import io.gongkai.core.prose.Prose;
import io.gongkai.core.prose.ProseFigures;
import io.gongkai.schema2008.prose.Grammar2008;
import io.gongkai.schema2008.report.AnnualReport2008;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Reading figures out of sentences; a text ten times as long should take ten times as long. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class ProseBenchmark {
    private static final String[] PARAGRAPHS = {
        "%1$d年，全市各级行政机关认真贯彻落实政府信息公开条例，坚持以公开为常态、不公开为例外，不断完善工作机制，主动公开政府信息%2$d条，其中通过政府网站公开政府信息%3$d条，"
                + "政务微博公开政府信息%4$d条，政务微信公开政府信息%5$d条。",
        "%1$d年，全市共收到政府信息公开申请%2$d件，其中：当面申请%3$d件，占申请总数的81.8%%；传真申请%4$d件，占0.6%%；网络申请%5$d件，占15%%。",
        "在已办结的申请中，同意公开答复%2$d件，同意部分公开答复%3$d件，不同意公开答复%4$d件，申请信息不存在%5$d件。",
        "全市因政府信息公开被申请行政复议%2$d件，其中维持具体行政行为%3$d件；被提起行政诉讼%4$d件，无被依法纠错情况。",
        "围绕财政预决算、保障性住房、环境保护、食品药品安全等重点领域，各部门加大公开力度，编制和更新目录，加强培训和督促检查，公众对政府工作的知晓度和满意度得到了提高。",
        "全年未向申请者收取检索、复制、邮寄等费用。市政府办公室举办业务培训班%4$d次，接受培训人员%2$d人次。",
    };

    /** How many kB of UTF-8 the text has. */
    @Param({"10", "100", "1000"})
    public int kilobytes;

    private AnnualReport2008 report;

    /** Paragraphs in turn, a section for each ten of them, with other figures each time. */
    @Setup
    public void write() {
        AnnualReport2008.Builder builder = AnnualReport2008.builder().year(2016);
        int written = 0;
        for (int i = 0; written < kilobytes * 1000; i += 10) {
            Section.Builder section = Section.builder().number("三、").heading("依申请公开政府信息情况");
            for (int n = i; n < i + 10 && written < kilobytes * 1000; n++) {
                String text = String.format(
                        PARAGRAPHS[n % PARAGRAPHS.length], 2016, n + 900, n % 700 + 400, n % 30 + 3, n % 90 + 7);
                section.addParagraph(text);
                written += text.getBytes(StandardCharsets.UTF_8).length;
            }
            builder.addSection(section.build());
        }
        report = builder.build();
    }

    @Benchmark
    public ProseFigures prose_figures() {
        return Prose.of(report, Grammar2008.GRAMMAR).figures();
    }
}
