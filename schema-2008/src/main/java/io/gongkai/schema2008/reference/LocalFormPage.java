package io.gongkai.schema2008.reference;

import io.gongkai.core.reference.Block;
import io.gongkai.core.reference.Phrase;
import io.gongkai.core.text.Language;
import io.gongkai.core.text.Text;
import io.gongkai.schema2008.local.LocalForm;
import io.gongkai.schema2008.local.LocalForms;
import io.gongkai.schema2008.local.LocalRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The page of the local forms: the rows of each, and what they correspond to. */
final class LocalFormPage {
    static final Text TITLE = new Text("地方自定的统计表", "Local forms");

    private LocalFormPage() {}

    static List<Block> blocks(LocalForms forms) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(said(new Text(
                "2014年全国统一的统计表之前（个别地方到2018年），各地用自定的统计表，印有当年和历年累计两栏数字。" + "与全国统计表完全相同的数字列在其编号之下，其余列在表外数字中；累计的数字另列。",
                "Before the national statistics form of 2014, and in places until 2018, bodies used forms of their province, with two"
                        + " columns of figures: of the year, and summed up over the years. Figures that are exactly those of the"
                        + " national form stand at its codes, all others among the figures outside the form; those summed up stand"
                        + " apart.")));
        for (LocalForm form : forms.all()) {
            blocks.add(new Block.Heading(2, new Phrase.Said(form.title()), Optional.empty()));
            blocks.add(new Block.Paragraph(
                    List.of(new Phrase.Code(form.name()), Phrase.said("：", ": "), new Phrase.Said(form.used()))));
            blocks.add(new Block.Table(
                    List.of(
                            new Text("标签", "Label"),
                            new Text("英文", "Translation"),
                            new Text("单位", "Unit"),
                            new Text("相同的数字", "Same figure"),
                            new Text("理由", "Reason")),
                    form.rows().stream().map(LocalFormPage::row).toList()));
        }
        return blocks;
    }

    private static Block said(Text text) {
        return new Block.Paragraph(List.of(new Phrase.Said(text)));
    }

    private static Block.Row row(LocalRow row) {
        return new Block.Row(
                Optional.empty(),
                List.of(
                        List.of(new Phrase.Quoted(row.title().zh(), Language.ZH)),
                        List.of(new Phrase.Quoted(row.label().en(), Language.EN)),
                        List.of(new Phrase.Quoted(row.unit(), Language.ZH)),
                        List.of(row.cell()
                                .<Phrase>map(cell -> new Phrase.Link(new Phrase.Code(cell.code()), cell.code()))
                                .orElseGet(() -> Phrase.said("无", "none"))),
                        List.of(new Phrase.Said(row.reason()))));
    }
}
