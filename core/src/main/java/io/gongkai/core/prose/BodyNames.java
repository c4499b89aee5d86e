package io.gongkai.core.prose;

import io.gongkai.core.body.PublicBody;
import io.gongkai.core.prose.Word.Role;
import io.gongkai.core.report.AnnualReport;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a body calls itself in its own report, such as 某某区人民政府, 区人民政府, 区政府 and 某某区; and what is another scope in it: to
 * a district, 全市 is the city around it, and to a department, 全县 is more than itself.
 */
final class BodyNames {
    private static final String GOVERNMENT = "人民政府";
    private static final List<String> OFFICES = List.of("人民政府办公室", "政府办公室", "人民政府办", "政府办");
    private static final int SHORTEST = 2;
    private static final int LONGEST = 40;

    private final Map<String, Role> names = new LinkedHashMap<>();

    private BodyNames() {}

    static Lexicon of(AnnualReport report) {
        BodyNames names = new BodyNames();
        String title = report.getTitle().map(BodyNames::normal).orElse("");
        report.getBody()
                .map(PublicBody::getName)
                .map(BodyNames::normal)
                .filter(name -> name.length() <= LONGEST)
                .ifPresent(name -> names.addAll(name, title.contains(name)));
        return new Lexicon(names.names.entrySet().stream()
                .map(entry -> new Word(entry.getKey(), Set.of(entry.getValue()), Set.of()))
                .toList());
    }

    private static String normal(String printed) {
        NormalText text = new NormalText(printed);
        return text.text(0, text.length());
    }

    /**
     * Adds the names of a body.
     *
     * @param isOfTitle whether the report is its own; else an office may have made the one of its government
     */
    private void addAll(String name, boolean isOfTitle) {
        String place = placeOf(name, isOfTitle);
        // A government is called by its place, and so is one for which its office reports.
        boolean isGovernment = !place.isEmpty();
        char level = isGovernment ? place.charAt(place.length() - 1) : 0;
        for (String other : BodyWords.PLACES) {
            boolean same = other.charAt(other.length() - 1) == level || place.endsWith(other);
            if (!same) {
                BodyWords.whole(other).forEach(word -> names.put(word, Role.PART));
            }
        }
        if (isGovernment && place.length() < name.length() && !name.endsWith(GOVERNMENT)) {
            addEnds(name);
        }
        if (!isGovernment) {
            addEnds(name);
            return;
        }
        BodyWords.ORGANS.stream()
                .filter(organ -> name.equals(place) || name.endsWith(GOVERNMENT))
                .flatMap(organ -> BodyWords.whole(organ).stream())
                .forEach(word -> names.put(word, Role.PART));
        addEnds(place + GOVERNMENT);
        addEnds(place + "政府");
        names.put(place, Role.WHOLE);
        // The last place of a longer name: 某某市某某区.
        for (int i = place.length() - 2; i > 0; i--) {
            if (BodyWords.endsPlace(place.charAt(i)) && place.length() - i > SHORTEST) {
                names.put(place.substring(i + 1), Role.WHOLE);
            }
        }
    }

    /** The place whose government a body is, or for which it reports as its office; empty for any other body. */
    private static String placeOf(String name, boolean isOfTitle) {
        for (String office : OFFICES) {
            if (!isOfTitle && name.endsWith(office) && name.length() > office.length()) {
                return name.substring(0, name.length() - office.length());
            }
        }
        String place = name.endsWith(GOVERNMENT) ? name.substring(0, name.length() - GOVERNMENT.length()) : name;
        boolean isPlace = !place.isEmpty()
                && (BodyWords.endsPlace(place.charAt(place.length() - 1))
                        || BodyWords.PLACES.stream().anyMatch(place::endsWith));
        return isPlace || !place.equals(name) ? place : "";
    }

    /** The name, and what is left of it from each of its places on: 上海市科委, 市科委. */
    private void addEnds(String name) {
        names.put(name, Role.WHOLE);
        for (int i = 0; i < name.length() - SHORTEST; i++) {
            if (BodyWords.endsPlace(name.charAt(i))) {
                names.put(name.substring(i), Role.WHOLE);
                if (name.length() - i - 1 > SHORTEST) {
                    names.put(name.substring(i + 1), Role.WHOLE);
                }
            }
        }
    }
}
