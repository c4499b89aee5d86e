package io.gongkai.schema2019;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import io.gongkai.core.json.CodecDeserializer;
import io.gongkai.core.json.CodecSerializer;
import io.gongkai.core.table.FigureTable;
import java.util.List;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

class ArchitectureTest {
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            // In the reactor the test kit of core may come as a jar, which does not look like tests.
            .withImportOption(location -> !location.contains("testkit"))
            // Generated from the templates of the reference.
            .withImportOption(location -> !location.contains("/reference/template/"))
            .importPackages("io.gongkai");

    @Test
    void scan_allModules_foundTheirClasses() {
        // A broken scan must not make the rules below look green.
        assertThat(CLASSES.size()).isGreaterThan(120);
        assertThat(CLASSES.contain(FigureTable.class)).isTrue();
        assertThat(CLASSES.contain("io.gongkai.schema2008.Schema2008")).isTrue();
        assertThat(CLASSES.contain("io.gongkai.schema2019.cli.Main")).isTrue();
    }

    @Test
    void modules_dependencies_goOneWay() {
        noClasses()
                .that()
                .resideInAPackage("io.gongkai.core..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("io.gongkai.schema2008..", "io.gongkai.schema2019..")
                .check(CLASSES);
        noClasses()
                .that()
                .resideInAPackage("io.gongkai.schema2008..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("io.gongkai.schema2019..")
                .check(CLASSES);
    }

    @Test
    void formats_meet_onlyInConverterReferenceFrontDoorAndCommandLine() {
        noClasses()
                .that()
                .resideInAPackage("io.gongkai.schema2019..")
                .and()
                .resideOutsideOfPackages(
                        "io.gongkai.schema2019.convert..",
                        "io.gongkai.schema2019.reference..",
                        "io.gongkai.schema2019.cli..")
                .and(DescribedPredicate.not(DescribedPredicate.describe(
                        "the front door", (JavaClass type) -> type.getName().equals(Schema2019.class.getName()))))
                .should()
                .dependOnClassesThat()
                .resideInAPackage("io.gongkai.schema2008..")
                .check(CLASSES);
    }

    @Test
    void packages_dependencies_haveNoCycles() {
        slices().matching("io.gongkai.(**)").should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void packages_all_areNullMarked() {
        classes()
                .should(new ArchCondition<JavaClass>("be in a null-marked package") {
                    @Override
                    public void check(JavaClass type, ConditionEvents events) {
                        boolean marked = type.getPackage().isAnnotatedWith(NullMarked.class);
                        events.add(
                                new SimpleConditionEvent(type, marked, type.getPackageName() + " is not @NullMarked"));
                    }
                })
                .check(CLASSES);
    }

    @Test
    void libraries_ofTheCommandLine_areUsedNowhereElse() {
        noClasses()
                .that()
                .resideOutsideOfPackage("io.gongkai.schema2019.cli..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("picocli..", "org.jline..", "me.tongfei..", "io.gongkai.schema2019.cli..")
                .check(CLASSES);
    }

    /** Else a host without Jackson 3 would meet a class that it lacks. */
    @Test
    void jackson3_isOptional_soItIsUsedInItsPackageOnly() {
        noClasses()
                .that()
                .resideOutsideOfPackage("io.gongkai..jackson3..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("tools.jackson..", "io.gongkai..jackson3..")
                .check(CLASSES);
        assertThat(CLASSES.contain("io.gongkai.core.jackson3.GongkaiModule")).isTrue();
    }

    /** By that Jackson 3 finds them without a list of types that could be forgotten. */
    @Test
    void codecs_namedByAnnotation_areThoseThatJackson3Sees() {
        List<JavaClass> types = CLASSES.stream()
                .filter(type ->
                        type.isAnnotatedWith(JsonSerialize.class) || type.isAnnotatedWith(JsonDeserialize.class))
                .toList();

        assertThat(types).hasSizeGreaterThan(6).allSatisfy(type -> {
            assertThat(CodecSerializer.class)
                    .isAssignableFrom(
                            type.getAnnotationOfType(JsonSerialize.class).using());
            assertThat(CodecDeserializer.class)
                    .isAssignableFrom(
                            type.getAnnotationOfType(JsonDeserialize.class).using());
        });
    }

    @Test
    void libraryOfCsv_optional_isUsedByDatasetsAlone() {
        noClasses()
                .that()
                .resideOutsideOfPackage("io.gongkai.core.dataset..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("de.siegmar..")
                .check(CLASSES);
    }

    /** Else a host with another provider of Jakarta Validation, or none, would meet a class that it lacks. */
    @Test
    void hibernateValidator_isOptional_soOneClassUsesIt() {
        noClasses()
                .that()
                .doNotHaveFullyQualifiedName("io.gongkai.core.constraint.HibernateViolation")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.hibernate..")
                .check(CLASSES);
        assertThat(CLASSES.contain("io.gongkai.core.constraint.HibernateViolation"))
                .isTrue();
    }

    @Test
    void libraries_ofTheReference_areUsedNowhereElse() {
        noClasses()
                .that()
                .resideOutsideOfPackage("io.gongkai.core.reference..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.commonmark..", "gg.jte..")
                .check(CLASSES);
    }

    @Test
    void library_anywhere_isSilent() {
        NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING.check(CLASSES);
        noClasses()
                .that()
                .resideOutsideOfPackage("io.gongkai.schema2019.cli..")
                .should(ACCESS_STANDARD_STREAMS)
                .check(CLASSES);
    }

    @Test
    void figures_anywhere_areExact() {
        // Places on the pages of a PDF file are floating point by its own definition; figures there are text.
        noClasses()
                .that()
                .resideOutsideOfPackage("io.gongkai.core.pdf..")
                .should()
                .callMethodWhere(DescribedPredicate.describe(
                        "floating point",
                        call -> call.getTarget().getRawReturnType().isEquivalentTo(double.class)
                                || call.getTarget().getRawReturnType().isEquivalentTo(float.class)))
                .check(CLASSES);
    }
}
