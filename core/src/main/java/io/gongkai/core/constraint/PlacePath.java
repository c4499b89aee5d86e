package io.gongkai.core.constraint;

import io.gongkai.core.table.TableForm;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.NodeBuilderCustomizableContext;
import java.util.List;

/** Writes the address of a place as a path of Jakarta Validation. */
final class PlacePath {
    private PlacePath() {}

    static void addViolation(ConstraintViolationBuilder violation, String address, List<? extends TableForm<?>> forms) {
        for (TableForm<?> form : forms) {
            if (form.find(address).isPresent()) {
                addCell(violation.addPropertyNode(form.name()), withinTable(form.name() + "/", address));
                return;
            }
        }
        violation.addPropertyNode(address).addConstraintViolation();
    }

    /** Where rows and columns meet, the address begins with the table; in the list of the 2008 format it does not. */
    private static String withinTable(String table, String address) {
        return address.startsWith(table) ? address.substring(table.length()) : address;
    }

    private static void addCell(NodeBuilderCustomizableContext table, String cell) {
        int column = cell.indexOf('/') + 1;
        if (column > 0) {
            table.addPropertyNode(cell.substring(column))
                    .inIterable()
                    .atKey(cell.substring(0, column - 1))
                    .addConstraintViolation();
        } else {
            table.addBeanNode().inIterable().atKey(cell).addConstraintViolation();
        }
    }
}
