package io.gongkai.core.constraint;

import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.ValidationException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The context of a provider that knows the standard alone; writes down what a constraint does with it. */
final class RecordedViolation {
    private final List<String> calls = new ArrayList<>();

    ConstraintValidatorContext context() {
        return ConstraintValidatorContext.class.cast(recording(ConstraintValidatorContext.class));
    }

    /** What was called, such as {@code atKey(total)}. */
    List<String> calls() {
        return calls;
    }

    private Object recording(Class<?> type) {
        return Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> {
            if (method.getName().equals("unwrap")) {
                throw new ValidationException("not one of mine");
            }
            calls.add(call(method, arguments));
            return method.getReturnType().isInterface() ? recording(method.getReturnType()) : null;
        });
    }

    private static String call(Method method, Object[] arguments) {
        String all = arguments == null ? "" : Arrays.toString(arguments);
        return method.getName() + (all.isEmpty() ? "()" : "(" + all.substring(1, all.length() - 1) + ")");
    }
}
