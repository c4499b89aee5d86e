package io.gongkai.schema2019.cli;

import io.gongkai.core.dataset.ReportFigures;
import io.gongkai.core.figure.Figure;
import io.gongkai.core.input.InputProblem;
import io.gongkai.core.json.Json;
import io.gongkai.core.reading.Place;
import io.gongkai.core.reading.ReadingJson;
import io.gongkai.core.table.Cell;
import io.gongkai.core.table.FigureTable;
import io.gongkai.core.text.Language;
import io.gongkai.core.text.Text;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;

/**
 * The forms in which {@code read} prints.
 *
 * @param json whether it is JSON
 * @param places whether the place of every figure is told
 * @param language the language of labels and messages
 * @param charset how text for people is encoded
 */
record ReadForm(boolean json, boolean places, Language language, Charset charset) {
    /** A report by itself. */
    byte[] one(ReportInput input) {
        return json ? lines(object(input)) : text(whole(input));
    }

    /** One of many reports: a line of JSON that names the input, or a line for people. */
    byte[] ofMany(String name, OptionalLong line, ReportInput input) {
        if (!json) {
            StringBuilder out = new StringBuilder(summary(name, line, input));
            if (places) {
                places(out, input);
                out.append('\n');
            }
            return text(out.toString());
        }
        return InputJson.line(name, line, object(input));
    }

    /** One of many inputs that cannot be used. */
    byte[] failure(String name, OptionalLong line, InputProblem problem) {
        if (!json) {
            return text(title(CheckedReport.name(name, line)).in(language)
                    + new Text("无法使用：", "cannot be used: ").in(language)
                    + problem.describe(language)
                    + "\n");
        }
        return InputJson.failure(name, line, problem, language);
    }

    private byte[] object(ReportInput input) {
        return Json.write(
                generator -> ReadingJson.write(generator, input.reading(), input::writeReport, places, language));
    }

    private String whole(ReportInput input) {
        ReportText text = new ReportText(language);
        text.detection(input.reading().detection());
        input.show(text);
        text.notes(input.reading().notes());
        if (!places) {
            return text.toString();
        }
        StringBuilder out = new StringBuilder(text.toString())
                .append('\n')
                .append(new Text("数字的位置：", "Places of the figures:").in(language))
                .append('\n');
        places(out, input);
        return out.toString();
    }

    private String summary(String name, OptionalLong line, ReportInput input) {
        ReportFigures report = input.figures();
        ReadResult counts = ReadResult.of(name, line, input, new byte[0]);
        Text body = report.body()
                .map(it -> Text.same(it.replace('\n', ' ')))
                .orElse(new Text("（机关不详）", "(body not stated)"));
        Text year = report.year()
                .map(it -> new Text(it + "年", it.toString()))
                .orElse(new Text("（年度不详）", "(year not stated)"));
        return new Text(
                                "{name}{body}，{year}，{format}年格式，读取{n}个数字，缺{absent}个，备注{notes}条",
                                "{name}{body}, {year}, format of {format}, figures: {n}, absent: {absent}, notes: {notes}")
                        .fill(Map.of(
                                "name", title(CheckedReport.name(name, line)),
                                "body", body,
                                "year", year,
                                "format", report.format(),
                                "n", counts.figures(),
                                "absent", counts.absent(),
                                "notes", counts.notes()))
                        .in(language)
                + "\n";
    }

    private static Text title(String name) {
        String shown = name.replace('\n', ' ');
        return new Text(shown + "：", shown + ": ");
    }

    private void places(StringBuilder out, ReportInput input) {
        Map<String, Figure> figures = new HashMap<>();
        for (FigureTable<?> table : input.figures().tables()) {
            for (int i = 0; i < table.form().cells().size(); i++) {
                figures.put(table.form().cells().get(i).address(), table.at(i));
            }
        }
        TextTable text = new TextTable(
                List.of(
                        say("地址", "Address"),
                        say("数字", "Figure"),
                        say("表", "Table"),
                        say("行", "Row"),
                        say("列", "Column"),
                        say("原文行", "Line"),
                        say("字", "Character"),
                        say("页", "Page"),
                        say("原文", "Printed")),
                List.of(1, 2, 3, 4, 5, 6, 7));
        for (Map.Entry<Cell, Place> entry : input.reading().places().entrySet()) {
            Cell cell = entry.getKey();
            Place place = entry.getValue();
            Figure figure = figures.get(cell.address());
            text.row(
                    cell.address(),
                    figure == null ? "" : ShownFigure.of(figure, cell.unit(), language),
                    number(place.table()),
                    number(place.row()),
                    number(place.column()),
                    number(place.at().line()),
                    number(place.at().character()),
                    number(place.at().page()),
                    place.text().replace('\n', ' '));
        }
        text.print(out);
    }

    /** A number that counts from 1; 0 is none. */
    private static String number(int number) {
        return number == 0 ? "" : String.valueOf(number);
    }

    private String say(String zh, String en) {
        return new Text(zh, en).in(language);
    }

    private byte[] text(String text) {
        return Console.harmless(text).getBytes(charset);
    }

    private static byte[] lines(byte[] json) {
        return (new String(json, StandardCharsets.UTF_8) + "\n").getBytes(StandardCharsets.UTF_8);
    }
}
