package io.gongkai.core.constraint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.gongkai.core.text.Text;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;

/** The constraint where Hibernate Validator does not validate. */
class OtherProviderTest {
    private static final Text SAID =
            SmallReport.broken("${7*7}").findings().broken().get(0).message();

    private static final List<String> EXPECTED = List.of(
            "disableDefaultConstraintViolation()",
            "buildConstraintViolationWithTemplate("
                    + (SAID.zh() + " / " + SAID.en()).replace("${7*7}", "\\$\\{7*7\\}")
                    + ")",
            "addPropertyNode(small)",
            "addBeanNode()",
            "inIterable()",
            "atKey(total)",
            "addConstraintViolation()");

    @Test
    void isValid_otherProviderBesideHibernate_saysItInBothLanguages() {
        assertThat(new Run().call()).isEqualTo(EXPECTED);
    }

    @Test
    void isValid_withoutHibernateOnTheClassPath_saysItInBothLanguages() throws Exception {
        ClassLoader without = new WithoutHibernate();
        Callable<?> run = (Callable<?>)
                without.loadClass(Run.class.getName()).getDeclaredConstructor().newInstance();

        assertThat(run.getClass()).isNotEqualTo(Run.class);
        assertThatThrownBy(() -> without.loadClass("org.hibernate.validator.HibernateValidator"))
                .isInstanceOf(ClassNotFoundException.class);
        assertThat(run.call()).isEqualTo(EXPECTED);
    }

    /** Breaks a rule and tells what the constraint did. */
    public static final class Run implements Callable<List<String>> {
        @Override
        public List<String> call() {
            RecordedViolation violation = new RecordedViolation();
            assertThat(new KeepsRulesValidator().isValid(SmallReport.broken("${7*7}"), violation.context()))
                    .isFalse();
            return violation.calls();
        }
    }

    /** Loads the SDK afresh, and no class of Hibernate Validator. */
    private static final class WithoutHibernate extends ClassLoader {
        WithoutHibernate() {
            super(OtherProviderTest.class.getClassLoader());
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            if (name.startsWith("org.hibernate.")) {
                throw new ClassNotFoundException(name);
            }
            if (!name.startsWith("io.gongkai.")) {
                return super.loadClass(name, resolve);
            }
            synchronized (getClassLoadingLock(name)) {
                Class<?> loaded = findLoadedClass(name);
                return loaded != null ? loaded : define(name);
            }
        }

        private Class<?> define(String name) throws ClassNotFoundException {
            try (InputStream file = getResourceAsStream(name.replace('.', '/') + ".class")) {
                if (file == null) {
                    throw new ClassNotFoundException(name);
                }
                byte[] bytes = file.readAllBytes();
                return defineClass(name, bytes, 0, bytes.length);
            } catch (IOException e) {
                throw new ClassNotFoundException(name, e);
            }
        }
    }
}
