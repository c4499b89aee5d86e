package io.gongkai.core.period;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.gongkai.core.json.JsonCheck;
import io.gongkai.core.json.JsonSchema;
import io.gongkai.core.json.JsonType;
import io.gongkai.core.json.JsonTypes;
import io.gongkai.core.json.ObjectType;
import io.gongkai.core.text.Text;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The JSON of years, dates and periods: {@code 2018}, {@code "2019-03-31"} or {@code {"text": "2019年2月30日"}}, and
 * {@code {"from": "2018-01-01", "to": "2018-12-31"}}.
 */
public final class PeriodJson {
    /** A report year. */
    public static final JsonType<ReportYear> YEAR = new YearType();

    /** A date. */
    public static final JsonType<StatedDate> DATE = new DateType();

    /** A covered period. */
    public static final JsonType<CoveredPeriod> PERIOD = ObjectType.of(PeriodDraft::new, PeriodDraft::period)
            .optional(
                    "from",
                    new Text("起", "from"),
                    DATE,
                    CoveredPeriod::from,
                    (draft, date) -> draft.from = Optional.of(date))
            .optional("to", new Text("止", "to"), DATE, CoveredPeriod::to, (draft, date) -> draft.to = Optional.of(date))
            .type();

    private PeriodJson() {}

    private static final class PeriodDraft {
        private Optional<StatedDate> from = Optional.empty();
        private Optional<StatedDate> to = Optional.empty();

        CoveredPeriod period() {
            return new CoveredPeriod(from, to);
        }
    }

    private static final class YearType implements JsonType<ReportYear> {
        @Override
        public void write(JsonGenerator generator, ReportYear year) throws IOException {
            generator.writeNumber(year.value());
        }

        @Override
        public ReportYear read(JsonParser parser) throws IOException {
            long year = JsonCheck.wholeNumber(parser);
            if (!ReportYear.isValid(year)) {
                throw JsonCheck.refuse(
                        parser,
                        "wrong-year",
                        JsonCheck.quote(parser),
                        new Text("{value}不是报告年度", "{value} is no report year"),
                        new Text("报告年度为四位数字，例如2018。", "A report year has four digits, such as 2018."));
            }
            return ReportYear.of((int) year);
        }

        @Override
        public ObjectNode schema(JsonSchema.Definitions definitions) {
            return JsonSchema.ofType("integer").put("minimum", ReportYear.FIRST).put("maximum", ReportYear.LAST);
        }
    }

    private static final class DateType implements JsonType<StatedDate> {
        /** The days of the calendar, leap years included, so that a schema refuses all others without help. */
        private static final String DAYS = "(?:(?!0000)[0-9]{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])"
                + "|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))"
                + "|(?!0000)(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)";

        private static final Pattern DAY = Pattern.compile(DAYS);

        private static final ObjectType<String, String[]> TEXT = ObjectType.of(
                        () -> new String[1], (String[] draft) -> draft[0])
                .required(
                        "text",
                        new Text("原文", "as printed"),
                        JsonTypes.FILLED_TEXT,
                        text -> text,
                        (draft, text) -> draft[0] = text)
                .type();

        @Override
        public void write(JsonGenerator generator, StatedDate date) throws IOException {
            if (date.date().isPresent()) {
                generator.writeString(date.toString());
            } else {
                TEXT.write(generator, date.text());
            }
        }

        @Override
        public StatedDate read(JsonParser parser) throws IOException {
            if (parser.hasToken(JsonToken.START_OBJECT)) {
                return StatedDate.unreadable(TEXT.read(parser));
            }
            String text = JsonCheck.text(parser);
            if (DAY.matcher(text).matches()) {
                return StatedDate.of(LocalDate.parse(text));
            }
            throw JsonCheck.refuse(
                    parser,
                    "wrong-date",
                    JsonCheck.quote(parser),
                    new Text("{value}不是日期", "{value} is no date"),
                    new Text(
                            "日期写作2019-03-31；原文不是日期的，写作{\"text\": \"原文\"}。",
                            "Write a date as 2019-03-31, and a text that is none as {\"text\": \"as printed\"}."));
        }

        @Override
        public ObjectNode schema(JsonSchema.Definitions definitions) {
            return JsonSchema.oneOf(
                    JsonSchema.ofType("string").put("format", "date").put("pattern", "^" + DAYS + "$(?!\\n)"),
                    TEXT.schema(definitions));
        }
    }
}
