package io.gongkai.core.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.gongkai.core.testkit.SmallCell;
import io.gongkai.core.testkit.SmallGrid;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DatasetTest {
    private static final Map<String, byte[]> FILES = Dataset.files(List.of(
            new DatasetForm("1999", SmallCell.FORM),
            new DatasetForm("1999", SmallGrid.FORM),
            new DatasetForm("1999", SmallGrid.NEXT_FORM)));

    private static String codebook() {
        return new String(FILES.get("codebook.csv"), StandardCharsets.UTF_8);
    }

    private static JsonNode descriptor() throws IOException {
        return new ObjectMapper().readTree(FILES.get("datapackage.json"));
    }

    @Test
    void files_made_areTwo() {
        assertThat(FILES).containsOnlyKeys("codebook.csv", "datapackage.json");
    }

    @Test
    void codebook_cells_haveARowEach() {
        assertThat(codebook().lines())
                .hasSize(1 + 8 + 9 + 12)
                .startsWith(
                        "\uFEFFaddress,format,revision,table,row,column,number,label_zh,label_en,basis_zh,basis_en,unit,kind")
                .contains(
                        "cost,1999/all,,small,cost,,,甲COST,the COST,,,万元,amount",
                        "change,1999/all,,small,change,,,甲CHANGE,the CHANGE,,,,change",
                        "grid/all.granted/person,1999/R1,R1,grid,all.granted,person,(一),予以公开 · 自然人,"
                                + "GRANTED · PERSON,,,件,count",
                        "grid/all.granted/person,1999/R2,R2,grid,all.granted,person,(一),予以公开 · 自然人,"
                                + "GRANTED · PERSON,,,件,count");
    }

    @Test
    void descriptor_formatsAndKinds_areEnumerated() throws IOException {
        JsonNode figures = descriptor().at("/resources/1/schema/fields");

        assertThat(figures.at("/2/constraints/enum").toString()).isEqualTo("[\"1999/all\",\"1999/R1\",\"1999/R2\"]");
        assertThat(figures.at("/3/constraints/enum").toString()).isEqualTo("[\"small\",\"grid\"]");
        assertThat(figures.at("/7/constraints/enum").toString())
                .isEqualTo("[\"count\",\"change\",\"amount\",\"blank\",\"marked\",\"unreadable\",\"missing\","
                        + "\"notCollected\",\"joint\"]");
        assertThat(figures.at("/8/type").textValue()).isEqualTo("number");
        assertThat(figures.at("/1/type").textValue()).isEqualTo("integer");
    }

    @Test
    void descriptor_figures_referToTheirCells() throws IOException {
        assertThat(descriptor().at("/resources/0/schema/primaryKey").toString()).isEqualTo("[\"format\",\"address\"]");
        assertThat(descriptor().at("/resources/1/schema/foreignKeys").toString())
                .isEqualTo("[{\"fields\":[\"format\",\"address\"],"
                        + "\"reference\":{\"resource\":\"codebook\",\"fields\":[\"format\",\"address\"]}}]");
    }
}
