package io.gongkai.core.table;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongkai.core.figure.Figure;
import io.gongkai.core.input.InputProblem;
import io.gongkai.core.json.Json;
import io.gongkai.core.testkit.RandomFigures;
import io.gongkai.core.testkit.Refusals;
import io.gongkai.core.testkit.SmallCell;
import io.gongkai.core.testkit.SmallGrid;
import io.gongkai.core.testkit.SmallGrid.Column;
import io.gongkai.core.testkit.SmallGrid.Row;
import io.gongkai.core.testkit.Trials;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TableJsonTest {
    private static final TableJson<SmallCell> FLAT = TableJson.of(SmallCell.FORM);
    private static final TableJson<GridCell<Row, Column>> NESTED = TableJson.of(SmallGrid.FORM);

    private static final String FLAT_JSON = """
            {"change":-2,"otherChange":null,"total":3,"total.first":{"absent":"missing"},"total.second":0,\
            "total.third":{"absent":"marked","text":"/"},"cost":{"value":34.7,"unit":"万元"},"price":null}""";
    private static final String NESTED_JSON = """
            {"all":{"sum":8,"person":null,"company":null},"all.granted":{"sum":null,"person":1,"company":null},\
            "all.refused":{"sum":null,"person":null,"company":2}}""";

    @Test
    void flat_listForm_hasEveryCellByItsCodeInFormOrder() {
        FigureTable<SmallCell> table = FigureTable.builder(SmallCell.FORM)
                .put(SmallCell.CHANGE, -2)
                .put(SmallCell.TOTAL, 3)
                .put(SmallCell.FIRST, Figure.missing())
                .put(SmallCell.SECOND, 0)
                .put(SmallCell.THIRD, Figure.marked("/"))
                .put(SmallCell.COST, "34.7")
                .build();

        assertThat(write(FLAT, table)).isEqualTo(FLAT_JSON);
        assertThat(read(FLAT, FLAT_JSON)).isEqualTo(table);
    }

    @Test
    void nested_gridForm_hasEveryCellByRowAndColumnInFormOrder() {
        FigureTable<GridCell<Row, Column>> table = FigureTable.builder(SmallGrid.FORM)
                .put(SmallGrid.cell(Row.ALL, Column.SUM), 8)
                .put(SmallGrid.cell(Row.GRANTED, Column.PERSON), 1)
                .put(SmallGrid.cell(Row.REFUSED, Column.COMPANY), 2)
                .build();

        assertThat(write(NESTED, table)).isEqualTo(NESTED_JSON);
        assertThat(read(NESTED, NESTED_JSON)).isEqualTo(table);
    }

    @Test
    void read_otherOrder_isTheSameTable() {
        String turned = """
                {"all.refused":{"company":2,"person":null,"sum":null},
                 "all.granted":{"person":1,"sum":null,"company":null},
                 "all":{"company":null,"sum":8,"person":null}}""";

        assertThat(read(NESTED, turned)).isEqualTo(read(NESTED, NESTED_JSON));
    }

    @Test
    void read_whatWasWritten_isTheSameTable() {
        Trials.run(200, random -> {
            FigureTable<SmallCell> list = RandomFigures.anyTable(SmallCell.FORM, random);
            FigureTable<GridCell<Row, Column>> grid = RandomFigures.anyTable(SmallGrid.FORM, random);

            assertThat(read(FLAT, write(FLAT, list))).isEqualTo(list);
            assertThat(read(NESTED, write(NESTED, grid))).isEqualTo(grid);
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            value = {
                "\"total\":3, !  ! missing-key ! ''",
                "\"total\":3 ! \"total\":3,\"total\":3 ! duplicate-key ! /total",
                "\"total\":3 ! \"total\":3,\"foreign\":3 ! unknown-key ! /foreign",
                "\"total\":3 ! \"total\":3.0 ! not-whole-number ! /total",
                "\"change\":-2 ! \"change\":\"-2\" ! not-whole-number ! /change",
                "\"price\":null ! \"price\":3 ! not-an-amount ! /price",
                "\"total\":3 ! \"total\":{\"value\":3,\"unit\":\"件\"} ! not-a-count ! /total",
            })
    void read_flatTableBroken_isRefusedWithItsPointer(String good, String bad, String code, String pointer) {
        InputProblem problem = Refusals.of(FLAT_JSON.replace(good, bad == null ? "" : bad), FLAT::read);

        assertThat(problem.code()).isEqualTo(code);
        assertThat(problem.where()).startsWith(pointer.isEmpty() ? "line 1, " : pointer + ", line 1, ");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            value = {
                "\"sum\":8, !  ! missing-key ! /all",
                "\"sum\":8 ! \"sum\":8,\"sum\":8 ! duplicate-key ! /all/sum",
                "\"sum\":8 ! \"total\":8 ! unknown-key ! /all/total",
                "\"sum\":8 ! \"sum\":[8] ! not-whole-number ! /all/sum",
                "\"all\": ! \"pending\": ! unknown-key ! /pending",
                "{\"sum\":8,\"person\":null,\"company\":null} ! null ! wrong-type ! /all",
                "{\"sum\":8,\"person\":null,\"company\":null} ! 8 ! wrong-type ! /all",
            })
    void read_nestedTableBroken_isRefusedWithItsPointer(String good, String bad, String code, String pointer) {
        InputProblem problem = Refusals.of(NESTED_JSON.replace(good, bad == null ? "" : bad), NESTED::read);

        assertThat(problem.code()).isEqualTo(code);
        assertThat(problem.where()).startsWith(pointer + ", line 1, ");
    }

    @Test
    void read_rowMissing_isRefusedByName() {
        InputProblem problem = Refusals.of("{\"all\":{\"sum\":8,\"person\":null,\"company\":null}}", NESTED::read);

        assertThat(problem.code()).isEqualTo("missing-key");
        assertThat(problem.what().en()).isEqualTo("\"all.granted\" is missing");
    }

    private static <C extends Cell> String write(TableJson<C> codec, FigureTable<C> table) {
        return new String(Json.write(generator -> codec.write(generator, table)), StandardCharsets.UTF_8);
    }

    private static <C extends Cell> FigureTable<C> read(TableJson<C> codec, String json) {
        return Json.read(json.getBytes(StandardCharsets.UTF_8), codec::read);
    }
}
