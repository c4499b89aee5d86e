package io.gongkai.core.parts;

import io.gongkai.core.body.Contact;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds whom readers may ask: 联系(地址：…；邮编：…；电话：…). */
final class Contacts {
    private enum Field {
        ADDRESS,
        POSTCODE,
        TELEPHONE,
        FAX,
        EMAIL,
        SITE,
        /** The name of a person, which is no part of a report. */
        PERSON
    }

    private static final Pattern LABEL = Pattern.compile(spaced("(?<ADDRESS>(?:联系|通讯|通信|办公)?地~址)|(?<POSTCODE>邮政编码|邮~编)"
            + "|(?<FAX>(?:联系)?传~真(?:电话|号码)?)|(?<EMAIL>电子(?:邮箱|邮件|信箱)(?:地址)?|邮~箱(?:地址)?|[Ee]-?[Mm]ail)"
            + "|(?<TELEPHONE>(?:联系|咨询|办公)?电~话(?:号码)?)|(?<SITE>网~址|网站(?:地址)?)|(?<PERSON>联~系~人)"));
    private static final Pattern COLON = Pattern.compile("[\\s\\u00A0\\u3000]{0,8}[:：][\\s\\u00A0\\u3000]{0,8}");
    private static final int LONGEST = 120;
    private static final int LEAST_DIGITS_OF_A_NUMBER = 5;

    private Contacts() {}

    /** Labels of two words are often printed apart. */
    private static String spaced(String labels) {
        return labels.replace("~", "[\\s\\u00A0\\u3000]{0,4}");
    }

    /** The contact that a text states, whose paragraphs are separated by line breaks. */
    static Optional<Contact> find(String text) {
        int from = text.indexOf("联系");
        if (from < 0) {
            return Optional.empty();
        }
        Map<Field, String> values = new EnumMap<>(Field.class);
        Matcher label = LABEL.matcher(text);
        Matcher colon = COLON.matcher(text);
        int at = from;
        while (label.find(at)) {
            at = label.end();
            if (colon.region(at, text.length()).lookingAt()) {
                Field field = field(label);
                int end = end(text, colon.end());
                String value = text.substring(colon.end(), end).strip();
                value = value.endsWith("、")
                        ? value.substring(0, value.length() - 1).strip()
                        : value;
                if (states(field, value)) {
                    values.putIfAbsent(field, value);
                }
                at = Math.max(colon.end(), end);
            }
        }
        values.remove(Field.PERSON);
        // A site alone is where the report stands, not whom to ask.
        if (values.isEmpty() || (values.size() == 1 && values.containsKey(Field.SITE))) {
            return Optional.empty();
        }
        return Optional.of(Contact.builder()
                .address(Optional.ofNullable(values.get(Field.ADDRESS)))
                .postcode(Optional.ofNullable(values.get(Field.POSTCODE)))
                .telephone(Optional.ofNullable(values.get(Field.TELEPHONE)))
                .fax(Optional.ofNullable(values.get(Field.FAX)))
                .email(Optional.ofNullable(values.get(Field.EMAIL)))
                .site(Optional.ofNullable(values.get(Field.SITE)))
                .build());
    }

    private static Field field(Matcher label) {
        for (Field field : Field.values()) {
            if (label.group(field.name()) != null) {
                return field;
            }
        }
        throw new IllegalStateException("a label without a field");
    }

    /** A value ends at a mark of punctuation outside of brackets, at the end of the paragraph and before the next label. */
    private static int end(String text, int from) {
        int open = 0;
        int limit = Math.min(text.length(), from + LONGEST);
        Matcher label = LABEL.matcher(text);
        for (int i = from; i < limit; i++) {
            char c = text.charAt(i);
            if (c == '(' || c == '（') {
                open++;
            } else if (c == ')' || c == '）') {
                if (--open < 0) {
                    return i;
                }
            } else if (c == '\n' || (open == 0 && "，,；;。".indexOf(c) >= 0)) {
                return i;
            } else if (i > from && label.region(i, text.length()).lookingAt()) {
                int end = label.end();
                if (COLON.matcher(text).region(end, text.length()).lookingAt()) {
                    return i;
                }
            }
        }
        // What goes on without an end is no value.
        return limit == text.length() ? limit : from;
    }

    private static boolean states(Field field, String value) {
        long digits = value.codePoints().filter(Character::isDigit).count();
        return switch (field) {
            case ADDRESS -> value.codePoints().filter(Character::isIdeographic).count() >= 3;
            case POSTCODE, TELEPHONE, FAX -> digits >= LEAST_DIGITS_OF_A_NUMBER;
            case EMAIL -> value.indexOf('@') > 0 || value.contains("＠");
            case SITE -> value.indexOf('.') > 0;
            case PERSON -> true;
        };
    }
}
