package io.gongkai.schema2008.prose;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongkai.core.body.PublicBody;
import io.gongkai.core.narrative.Counted;
import io.gongkai.core.narrative.Section;
import io.gongkai.core.prose.Prose;
import io.gongkai.core.table.Cell;
import io.gongkai.schema2008.report.AnnualReport2008;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Sentences as reports on the 2008 form have them, with other figures and bodies. */
class Grammar2008Test {
    private static List<String> figures(String text) {
        Section section = Section.builder()
                .number("三、")
                .heading("依申请公开政府信息情况")
                .addParagraph(text)
                .build();
        AnnualReport2008 report = AnnualReport2008.builder()
                .year(2016)
                .body(PublicBody.of("某市人民政府"))
                .addSection(section)
                .build();
        return Prose.of(report, Grammar2008.GRAMMAR).figures().figures().stream()
                .map(stated -> stated.cells().stream().map(Cell::address).collect(Collectors.joining("+"))
                        + " "
                        + stated.figure()
                                .value()
                                .orElseThrow()
                                .stripTrailingZeros()
                                .toPlainString()
                        + (stated.counted() == Counted.YEAR ? "" : " " + stated.counted()))
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2016年,全市收到政府信息公开申请702件,其中当面申请610件,占申请总数的比例为86.9%;传真申请3件。"
                        + "| requests.received 702;requests.received.inPerson 610;requests.received.fax 3",
                "全年主动公开政府信息１．２万条，其中通过政府网站公开政府信息九千八百条。"
                        + "| disclosure.disclosed 12000;disclosure.byChannel.website 9800",
                "因政府信息公开收到行政复议申请7件，其中维持具体行政行为5件，被依法纠错1件。 | review 7;review.upheld 5;review.corrected 1",
                "未发生因政府信息公开引起的行政诉讼。 | litigation 0",
                "未向申请者收取检索、复制、邮寄等费用。 | feesCharged 0",
                "全市共收到政府信息公开申请9件，均为个人申请。 | requests.received 9;requests.received 9 INDIVIDUALS",
                "2016年受理申请9件，历年累计受理申请120件。 | requests.received 9;requests.received 120 CUMULATIVE"
            })
    void figures_sentence_areThoseOfItsCells(String text, String figures) {
        assertThat(figures(text)).containsExactly(figures.split(";"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "市本级收到政府信息公开申请265件。", "市国土资源局收到政府信息公开申请127件。", "2015年全市收到政府信息公开申请480件。", "收到政府信息公开申请近500件。",
                "全省收到政府信息公开申请9000件。", "收到政府信息公开申请比上年增加20件。", "申请人可拨打电话01012345678提出申请。", "根据国办发〔2016〕19号收到政府信息公开申请。",
                "答复率100%。", "收到环保投诉举报30件。", "历年累计收到政府信息公开申请。"
            })
    void figures_sentenceOnSomethingElse_areNone(String text) {
        assertThat(figures(text)).isEmpty();
    }
}
