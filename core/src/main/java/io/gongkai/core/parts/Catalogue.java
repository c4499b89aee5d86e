package io.gongkai.core.parts;

import io.gongkai.core.document.SourceCell;
import io.gongkai.core.document.SourceRow;
import io.gongkai.core.document.SourceTable;
import io.gongkai.core.period.StatedDate;
import io.gongkai.core.reading.LabelText;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** How a document is catalogued: labels with values, in lines and in the cells of a table in front of the text. */
final class Catalogue {
    /** What labels tell. */
    enum Field {
        TITLE,
        INDEX_NUMBER,
        DOCUMENT_NUMBER,
        PUBLISHER,
        SOURCE,
        PUBLICATION_DATE,
        /** What is told apart so that it is taken for nothing else, such as the day on which the document was signed. */
        OTHER
    }

    private static final int LONGEST_LINE = 400;
    private static final int LONGEST_VALUE = 200;
    private static final Map<String, Field> LABELS = labels();
    private static final String SPACES = "[\\s\\u00A0\\u3000]*";
    private static final Pattern LABEL = Pattern.compile("(?<![\\p{IsHan}])[【\\[]?("
            + LABELS.keySet().stream()
                    .sorted((a, b) -> b.length() - a.length())
                    .map(label -> label.chars()
                            .mapToObj(c -> String.valueOf((char) c))
                            .collect(Collectors.joining(SPACES)))
                    .collect(Collectors.joining("|"))
            + ")" + SPACES + "[】\\]]?" + SPACES + "[:：]");
    private static final Pattern INDEX_VALUE = Pattern.compile("[0-9A-Za-z/_.\\-－—]{5,60}");
    private static final Pattern NUMBER_VALUE = Pattern.compile("[^。，,；;]{2,40}[0-9]{1,5}号");
    private static final Pattern DATE = Pattern.compile("20[0-9]{2}.*");

    private final Map<Field, String> values = new EnumMap<>(Field.class);
    private @Nullable Field open;

    private static Map<String, Field> labels() {
        Map<String, Field> labels = new HashMap<>();
        put(labels, Field.TITLE, "标题", "信息标题", "信息名称", "文件名称");
        put(labels, Field.INDEX_NUMBER, "索引号", "信息索引号", "信息索引");
        put(labels, Field.DOCUMENT_NUMBER, "文号", "发文字号", "文件编号", "发文文号");
        put(labels, Field.PUBLISHER, "发布机构", "发布机关", "发布单位", "信息发布机构");
        put(labels, Field.SOURCE, "来源", "信息来源", "文章来源", "稿件来源");
        put(labels, Field.PUBLICATION_DATE, "发布时间", "发布日期", "公布时间", "公布日期", "公开时间", "公开日期");
        put(
                labels,
                Field.OTHER,
                "成文日期",
                "成文时间",
                "生成日期",
                "生成时间",
                "形成日期",
                "发文日期",
                "印发日期",
                "更新时间",
                "更新日期",
                "发文机关",
                "发文单位");
        put(
                labels,
                Field.OTHER,
                "公开责任部门",
                "责任部门",
                "制发机关",
                "所属栏目",
                "栏目",
                "原文链接",
                "主题分类",
                "主题词",
                "关键词",
                "体裁",
                "体裁分类",
                "组配分类");
        put(labels, Field.OTHER, "有效性", "时效性", "效力状态", "废止日期", "公开方式", "公开范围", "公开形式", "公开时限", "公开属性", "公开程序", "公开类型");
        put(
                labels,
                Field.OTHER,
                "信息类别",
                "信息分类",
                "文件类型",
                "分类",
                "服务对象",
                "作者",
                "责任编辑",
                "编辑",
                "审核",
                "内容概述",
                "浏览次数",
                "阅读次数");
        put(labels, Field.OTHER, "点击数", "点击次数", "点击量", "浏览量", "阅读量", "访问次数", "访问量", "字号", "字体", "分享", "分享到");
        return labels;
    }

    private static void put(Map<String, Field> labels, Field field, String... printed) {
        for (String label : printed) {
            labels.put(label, field);
        }
    }

    /** Takes the labels of a line; whether the line is one of the catalogue. */
    boolean takeLine(String line) {
        if (line.length() > LONGEST_LINE || line.indexOf('。') >= 0) {
            open = null;
            return false;
        }
        Field before = open;
        open = null;
        Matcher label = LABEL.matcher(line);
        List<Field> fields = new ArrayList<>(4);
        int valueFrom = 0;
        int first = -1;
        while (label.find()) {
            if (first < 0) {
                first = label.start();
            } else {
                put(fields.get(fields.size() - 1), line.substring(valueFrom, label.start()));
            }
            fields.add(LABELS.getOrDefault(LabelText.withoutSpaces(label.group(1)), Field.OTHER));
            valueFrom = label.end();
        }
        // In front of the labels stands a date at most.
        if (first < 0
                || line.substring(0, first)
                                .codePoints()
                                .filter(Character::isLetter)
                                .count()
                        > 3) {
            return first < 0 && before != null && takeBelow(before, line);
        }
        Field last = fields.get(fields.size() - 1);
        String value = line.substring(valueFrom);
        if (value.isBlank() && fields.size() == 1) {
            open = last;
        } else {
            put(last, value);
        }
        return true;
    }

    /** A blank line parts a label from what follows. */
    void endLine() {
        open = null;
    }

    /** A value on the line below its label, if it looks like one. */
    private boolean takeBelow(Field field, String line) {
        String value = LabelText.withoutSpaces(line);
        boolean fits = switch (field) {
            case INDEX_NUMBER -> INDEX_VALUE.matcher(value).matches();
            case DOCUMENT_NUMBER -> NUMBER_VALUE.matcher(value).matches();
            case PUBLICATION_DATE -> DATE.matcher(value).matches();
            default -> false;
        };
        if (fits) {
            put(field, line);
        }
        return fits;
    }

    /** Takes the labels of a table in front of the text; whether there are any. */
    boolean takeTable(SourceTable table) {
        int labelled = 0;
        for (SourceRow row : table.rows()) {
            List<SourceCell> cells = row.cells();
            for (int i = 0; i < cells.size(); i++) {
                String label = cells.get(i).text();
                String compact = LabelText.withoutSpaces(label.length() > LONGEST_LINE ? "" : label);
                boolean colon = compact.endsWith(":") || compact.endsWith("：");
                String name = colon ? compact.substring(0, compact.length() - 1) : compact;
                Field field = name.equals("名称") ? Field.TITLE : LABELS.get(name);
                if (field != null) {
                    labelled++;
                    if (i + 1 < cells.size()) {
                        i++;
                        put(field, cells.get(i).text().replace('\n', ' '));
                    }
                } else if (LABEL.matcher(label).lookingAt()) {
                    labelled++;
                    takeLine(label.replace('\n', ' '));
                    open = null;
                }
            }
        }
        return labelled >= 2;
    }

    private void put(Field field, String printed) {
        String value = printed.strip();
        while (!value.isEmpty() && "|丨｜[【（(/".indexOf(value.charAt(value.length() - 1)) >= 0) {
            value = value.substring(0, value.length() - 1).strip();
        }
        boolean says = value.codePoints().anyMatch(Character::isLetterOrDigit);
        boolean isDate = field != Field.PUBLICATION_DATE
                || DATE.matcher(LabelText.withoutSpaces(value)).matches();
        if (says && isDate && value.length() <= LONGEST_VALUE) {
            values.putIfAbsent(field, value);
        }
    }

    Optional<String> get(Field field) {
        return Optional.ofNullable(values.get(field));
    }

    /** Who published the document; the source where no publisher is named. */
    Optional<String> publisher() {
        return get(Field.PUBLISHER).or(() -> get(Field.SOURCE));
    }

    /** The day of publication. */
    Optional<StatedDate> publicationDate() {
        return get(Field.PUBLICATION_DATE).map(Dates::withoutTime);
    }
}
