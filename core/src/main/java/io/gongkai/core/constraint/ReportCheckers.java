package io.gongkai.core.constraint;

import io.gongkai.core.report.AnnualReport;
import jakarta.validation.ConstraintDeclarationException;
import java.util.List;
import java.util.ServiceLoader;
import java.util.stream.Collectors;

/** Who checks which reports. */
final class ReportCheckers {
    // Looked up once a class, and forgotten with it: a host that unloads an application keeps nothing of it.
    private static final ClassValue<ReportChecker<?>> BY_CLASS = new ClassValue<>() {
        @Override
        protected ReportChecker<?> computeValue(Class<?> type) {
            return find(type);
        }
    };

    private ReportCheckers() {}

    static ReportChecker<?> of(AnnualReport report) {
        return BY_CLASS.get(report.getClass());
    }

    private static ReportChecker<?> find(Class<?> type) {
        // The loader of the report sees the format, whoever calls; that of the thread or of this class need not.
        List<ReportChecker<?>> found = ServiceLoader.load(ReportChecker.class, type.getClassLoader()).stream()
                .<ReportChecker<?>>map(ServiceLoader.Provider::get)
                .filter(checker -> checker.type().isAssignableFrom(type))
                .toList();
        if (found.size() != 1) {
            throw new ConstraintDeclarationException(found.isEmpty() ? nobody(type) : several(type, found));
        }
        return found.get(0);
    }

    private static String nobody(Class<?> type) {
        return "@KeepsRules stands on " + type.getName() + ", and nobody knows the rules of such reports: name a "
                + ReportChecker.class.getSimpleName() + " for them in META-INF/services/"
                + ReportChecker.class.getName();
    }

    private static String several(Class<?> type, List<ReportChecker<?>> found) {
        return "@KeepsRules stands on " + type.getName() + ", and of META-INF/services/" + ReportChecker.class.getName()
                + " more than one knows the rules of such reports: "
                + found.stream()
                        .map(checker -> checker.getClass().getName())
                        .sorted()
                        .collect(Collectors.joining(", "))
                + ". Leave one";
    }
}
