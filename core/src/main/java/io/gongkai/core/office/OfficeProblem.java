package io.gongkai.core.office;

import io.gongkai.core.input.InputProblem;
import io.gongkai.core.input.UnreadableInputException;
import io.gongkai.core.text.Text;
import java.util.Map;

/** Why a file of an office program is not read. */
enum OfficeProblem {
    BROKEN(
            "broken-office-file",
            new Text("文件已损坏，或不是Word、Excel文件", "the file is broken, or no file of Word or Excel"),
            new Text(
                    "请用办公软件打开后重新另存为.docx或.xlsx文件。",
                    "Open it in an office program and save it again as .docx or .xlsx.")),
    NO_DOCUMENT(
            "no-office-document",
            new Text("压缩包中没有文档", "there is no document in the zip file"),
            new Text("请用办公软件另存为.docx或.xlsx文件。", "Save it as .docx or .xlsx in an office program.")),
    ZIP_BOMB(
            "zip-bomb",
            new Text(
                    "解压后的内容大于{n} MiB，或大于文件的{ratio}倍",
                    "it inflates to more than {n} MiB, or to more than {ratio} times its size")),
    TOO_MANY_PARTS("too-many-parts", new Text("压缩包中的文件多于{n}个", "the zip file has more than {n} files")),
    DOCTYPE(
            "doctype-in-office-file",
            new Text("文件中的XML含有文档类型声明或实体", "XML in the file declares a document type or entities")),
    TOO_DEEP("too-deep", new Text("XML的嵌套多于{n}层", "XML is nested more than {n} levels deep")),
    TOO_MANY_CELLS("too-many-cells", new Text("单元格多于{n}个", "it has more than {n} cells")),
    TOO_MANY_ROWS_OR_COLUMNS(
            "outside-the-sheet",
            new Text("有单元格在工作表的范围（1048576行、16384列）之外", "a cell lies outside of a sheet (1048576 rows, 16384 columns)")),
    TOO_MANY_STRINGS("too-many-strings", new Text("共享字符串多于{n}个", "it has more than {n} shared strings")),
    TOO_MUCH_TEXT("too-much-text", new Text("文字多于{n}个字符", "it has more than {n} characters of text"));

    private final String code;
    private final Text what;
    private final Text advice;

    OfficeProblem(String code, Text what) {
        this(code, what, new Text("年度报告没有这样的内容，请检查来源。", "No annual report is like that; check where it comes from."));
    }

    OfficeProblem(String code, Text what, Text advice) {
        this.code = code;
        this.what = what;
        this.advice = advice;
    }

    UnreadableInputException at(String where) {
        return at(where, Map.of());
    }

    UnreadableInputException at(String where, Map<String, ?> holes) {
        return new UnreadableInputException(new InputProblem(code, where, what.fill(holes), advice));
    }
}
