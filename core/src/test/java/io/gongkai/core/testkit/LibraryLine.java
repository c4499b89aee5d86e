package io.gongkai.core.testkit;

import io.gongkai.core.figure.FigureKind;
import io.gongkai.core.table.Cell;
import io.gongkai.core.table.FormLabel;
import io.gongkai.core.table.FormLine;
import io.gongkai.core.table.Wording;
import io.gongkai.core.text.Text;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A form on the lending of books, with the wordings of its lines: a grammar that has nothing to do with any format. */
public enum LibraryLine implements Cell, FormLine {
    TRAFFIC("往来", null, Wording.NONE),
    LENT("出借", TRAFFIC, Wording.of("出借 图书|书籍").counted("册|本").about("借阅").ofRest("~其他方式 (出借)")),
    LENT_AT_DESK("柜台", LENT, Wording.of("~柜台 出借", "柜台出借图书")),
    LENT_BY_POST("邮寄", LENT, Wording.of("~邮寄 出借")),
    LENT_ONLINE("网上", LENT, Wording.of("~网上 出借")),
    RETURNED(
            "归还",
            TRAFFIC,
            Wording.of("归还 (图书|书籍|出借)").counted("册|本").about("归还").ofAll("全部|均 归还")),
    RETURNED_ON_TIME("按时", RETURNED, Wording.of("按时归还")),
    RETURNED_LATE("逾期", RETURNED, Wording.of("逾期归还")),
    RETURNED_OTHER("其他", RETURNED, Wording.of("~其他情形")),
    CLAIMED("索赔", null, Wording.of("索赔 (提出)").counted("册|本").about("索赔")),
    CLAIMED_OTHER("其他", CLAIMED, Wording.of("~其他情形")),
    FINES(FigureKind.AMOUNT, "罚款", Wording.of("收取 罚款 (读者)").counted("元|万元|亿元"));

    private final FigureKind kind;
    private final FormLabel printed;
    private final @Nullable LibraryLine parent;

    LibraryLine(String label, @Nullable LibraryLine parent, Wording wording) {
        this.kind = FigureKind.COUNT;
        this.printed = FormLabel.of(name(), "", label, name()).withWording(wording);
        this.parent = parent;
    }

    LibraryLine(FigureKind kind, String label, Wording wording) {
        this.kind = kind;
        this.printed = FormLabel.of(name(), "", label, name()).withWording(wording);
        this.parent = null;
    }

    /** All lines. */
    public static List<LibraryLine> all() {
        return List.of(values());
    }

    @Override
    public FormLabel printed() {
        return printed;
    }

    @Override
    public String address() {
        return name();
    }

    @Override
    public Text title() {
        return FormLine.super.title();
    }

    @Override
    public FigureKind kind() {
        return kind;
    }

    @Override
    public String unit() {
        return kind == FigureKind.AMOUNT ? "万元" : "册";
    }

    @Override
    public Optional<LibraryLine> parent() {
        return Optional.ofNullable(parent);
    }
}
