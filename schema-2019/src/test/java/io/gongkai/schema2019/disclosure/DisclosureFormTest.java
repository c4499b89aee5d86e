package io.gongkai.schema2019.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.gongkai.core.figure.Amount;
import io.gongkai.core.figure.Figure;
import io.gongkai.core.reading.LabelText;
import io.gongkai.core.table.Cell;
import io.gongkai.core.table.FigureTable;
import io.gongkai.core.table.FormLine;
import io.gongkai.core.table.TableForm;
import io.gongkai.core.testkit.SharedTable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DisclosureFormTest {
    private static List<String> described(TableForm<? extends DisclosureCell> form) {
        return form.cells().stream()
                .map(cell -> String.join(
                        " ",
                        cell.address().substring("disclosure/".length()),
                        cell.kind().name(),
                        cell.unit()))
                .toList();
    }

    @Test
    void cells_ofR2019_are22InOrderWithKindAndUnit() {
        assertThat(described(DisclosureTableR2019.FORM))
                .containsExactly(
                        "regulations/newlyMade COUNT 件",
                        "regulations/newlyDisclosed COUNT 件",
                        "regulations/totalDisclosed COUNT 件",
                        "normativeDocuments/newlyMade COUNT 件",
                        "normativeDocuments/newlyDisclosed COUNT 件",
                        "normativeDocuments/totalDisclosed COUNT 件",
                        "licensing/itemsLastYear COUNT 项",
                        "licensing/change CHANGE 项",
                        "licensing/decisions COUNT 件",
                        "otherServices/itemsLastYear COUNT 项",
                        "otherServices/change CHANGE 项",
                        "otherServices/decisions COUNT 件",
                        "penalties/itemsLastYear COUNT 项",
                        "penalties/change CHANGE 项",
                        "penalties/decisions COUNT 件",
                        "compulsion/itemsLastYear COUNT 项",
                        "compulsion/change CHANGE 项",
                        "compulsion/decisions COUNT 件",
                        "fees/itemsLastYear COUNT 项",
                        "fees/change CHANGE 项",
                        "procurement/projects COUNT 项",
                        "procurement/amount AMOUNT ")
                .hasSize(22);
        assertThat(DisclosureTableR2019.FORM.toString()).isEqualTo("disclosure of R2019");
        assertThat(DisclosureTableR2019.FORM.cells()).containsExactly(DisclosureCellR2019.values());
    }

    @Test
    void cells_ofR2021_are10InOrderWithKindAndUnit() {
        assertThat(described(DisclosureTableR2021.FORM))
                .containsExactly(
                        "regulations/issued COUNT 件",
                        "regulations/repealed COUNT 件",
                        "regulations/inForce COUNT 件",
                        "normativeDocuments/issued COUNT 件",
                        "normativeDocuments/repealed COUNT 件",
                        "normativeDocuments/inForce COUNT 件",
                        "licensing/decisions COUNT 件",
                        "penalties/decisions COUNT 件",
                        "compulsion/decisions COUNT 件",
                        "fees/amount AMOUNT 万元")
                .hasSize(10);
        assertThat(DisclosureTableR2021.FORM.toString()).isEqualTo("disclosure of R2021");
        assertThat(DisclosureTableR2021.FORM.cells()).containsExactly(DisclosureCellR2021.values());
    }

    private static List<DisclosureCell> cells() {
        return Stream.concat(
                        Stream.<DisclosureCell>of(DisclosureCellR2019.values()),
                        Stream.of(DisclosureCellR2021.values()))
                .toList();
    }

    @Test
    void addresses_withinARevision_areUniqueAndWellFormed() {
        for (TableForm<? extends Cell> form : List.of(DisclosureTableR2019.FORM, DisclosureTableR2021.FORM)) {
            assertThat(form.cells().stream().map(Cell::address))
                    .doesNotHaveDuplicates()
                    .allMatch(address -> address.matches("[a-zA-Z.]+/[a-zA-Z.]+/[a-zA-Z]+"));
            for (int i = 0; i < form.cells().size(); i++) {
                Cell cell = form.cells().get(i);
                assertThat(form.find(cell.address()).orElseThrow()).isSameAs(cell);
                assertThat(form.indexOf(cell)).isEqualTo(i);
            }
        }
    }

    @Test
    void constants_ofAllCells_areNamedAfterRowAndColumn() {
        for (DisclosureCell cell : cells()) {
            assertThat(((Enum<?>) cell).name())
                    .isEqualTo((cell.row().code() + "_" + cell.column().code())
                            .replaceAll("([A-Z])", "_$1")
                            .toUpperCase(Locale.ROOT));
        }
    }

    @Test
    void lines_ofBothRevisions_areAllUsedAndStandAtTheTop() {
        List<FormLine> lines = new ArrayList<>();
        lines.addAll(List.of(DisclosureCellR2019.Row.values()));
        lines.addAll(List.of(DisclosureCellR2019.Column.values()));
        lines.addAll(List.of(DisclosureCellR2021.Row.values()));
        lines.addAll(List.of(DisclosureCellR2021.Column.values()));

        assertThat(lines).hasSize(8 + 8 + 6 + 5);
        for (FormLine line : lines) {
            assertThat(cells()).anyMatch(cell -> cell.row() == line || cell.column() == line);
            assertThat(line.parent()).isEmpty();
            assertThat(line.number()).isEmpty();
            assertThat(line.label().zh()).isNotBlank();
            assertThat(line.label().en()).matches("[\\x20-\\x7e]+");
        }
    }

    @Test
    void labels_ofOneAxis_nameOneLineEachAfterNormalising() {
        Map<String, String> named = new HashMap<>();
        for (FormLine[] axis : new FormLine[][] {
            DisclosureCellR2019.Row.values(),
            DisclosureCellR2019.Column.values(),
            DisclosureCellR2021.Row.values(),
            DisclosureCellR2021.Column.values()
        }) {
            for (FormLine line : axis) {
                Stream.concat(Stream.of(line.label().zh()), line.variants().stream())
                        .forEach(label -> {
                            assertThat(LabelText.normalise(label)).as(label).isNotEmpty();
                            String before = named.putIfAbsent(
                                    axis.getClass().getComponentType().getName() + LabelText.normalise(label),
                                    line.code());
                            assertThat(before).as(label).isIn(null, line.code());
                        });
            }
        }
    }

    @Test
    void form_againstTheSharedTable_agreesInEveryField() {
        List<List<String>> expected = SharedTable.rows("disclosure-2019.tsv").stream()
                .map(row -> row.values().stream()
                        .map(field -> field.equals("not printed on the form") ? "" : field)
                        .toList())
                .toList();

        assertThat(cells().stream().map(DisclosureFormTest::fields).toList()).isEqualTo(expected);
    }

    private static List<String> fields(DisclosureCell cell) {
        boolean r2019 = cell instanceof DisclosureCellR2019;
        return List.of(
                r2019 ? "R2019" : "R2021",
                cell.row().code(),
                cell.column().code(),
                cell instanceof DisclosureCellR2019 of2019
                        ? of2019.row().block()
                        : ((DisclosureCellR2021) cell).row().block(),
                cell.row().label().zh(),
                cell.row().label().en(),
                cell.column().label().zh(),
                cell.column().label().en(),
                cell.unit(),
                cell.kind().name().toLowerCase(Locale.ROOT));
    }

    @Test
    void blocks_ofTheRows_areTheItemsOfArticle20() {
        assertThat(Arrays.stream(DisclosureCellR2019.Row.values()).map(row -> row.code() + " " + row.block()))
                .containsExactly(
                        "regulations 第二十条第(一)项",
                        "normativeDocuments 第二十条第(一)项",
                        "licensing 第二十条第(五)项",
                        "otherServices 第二十条第(五)项",
                        "penalties 第二十条第(六)项",
                        "compulsion 第二十条第(六)项",
                        "fees 第二十条第(八)项",
                        "procurement 第二十条第(九)项");
    }

    @ParameterizedTest
    @EnumSource
    void put_figureOfTheOtherKind_isRefusedByAddress(DisclosureCellR2019 cell) {
        Figure wrong = cell == DisclosureCellR2019.PROCUREMENT_AMOUNT ? Figure.count(3) : Figure.amount("3", "万元");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> FigureTable.builder(DisclosureTableR2019.FORM).put(cell, wrong))
                .withMessageContaining(cell.address());
    }

    @Test
    void put_amountAsTextWhereNoUnitIsPrinted_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FigureTable.builder(DisclosureTableR2019.FORM)
                        .put(DisclosureCellR2019.PROCUREMENT_AMOUNT, "18160"));
    }

    @Test
    void put_amountWithoutUnit_staysAsItIs() {
        Figure amount = Amount.withoutUnit(new BigDecimal("18160"));
        DisclosureTableR2019 table = new DisclosureTableR2019(FigureTable.builder(DisclosureTableR2019.FORM)
                .put(DisclosureCellR2019.PROCUREMENT_AMOUNT, amount)
                .build());

        assertThat(table.get(DisclosureCellR2019.PROCUREMENT_AMOUNT)).isEqualTo(amount);
        assertThat(table.get(DisclosureCellR2019.PROCUREMENT_PROJECTS)).isEqualTo(Figure.blank());
    }

    @Test
    void build_thenPutAgain_doesNotChangeWhatWasBuilt() {
        FigureTable.Builder<DisclosureCellR2021> builder =
                FigureTable.builder(DisclosureTableR2021.FORM).put(DisclosureCellR2021.FEES_AMOUNT, "1.5");
        DisclosureTableR2021 first = new DisclosureTableR2021(builder.build());

        builder.put(DisclosureCellR2021.FEES_AMOUNT, "2.5");

        assertThat(first.get(DisclosureCellR2021.FEES_AMOUNT)).isEqualTo(Figure.amount("1.5", "万元"));
    }
}
