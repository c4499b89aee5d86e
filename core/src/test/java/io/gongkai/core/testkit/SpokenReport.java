package io.gongkai.core.testkit;

import io.gongkai.core.body.PublicBody;
import io.gongkai.core.narrative.Section;
import io.gongkai.core.period.ReportYear;
import java.util.List;
import java.util.Optional;

/** A report on 2016 that has nothing but sentences, and perhaps a body. */
public record SpokenReport(String title, String body, List<Section> sections) implements UnstatedReport {
    /** A report with one section. */
    public static SpokenReport of(String body, String heading, String... paragraphs) {
        Section section =
                Section.builder().heading(heading).addParagraphs(paragraphs).build();
        return new SpokenReport("", body, List.of(section));
    }

    @Override
    public Optional<ReportYear> getYear() {
        return Optional.of(ReportYear.of(2016));
    }

    @Override
    public Optional<String> getTitle() {
        return title.isEmpty() ? Optional.empty() : Optional.of(title);
    }

    @Override
    public Optional<PublicBody> getBody() {
        return body.isEmpty() ? Optional.empty() : Optional.of(PublicBody.of(body));
    }

    @Override
    public List<Section> getSections() {
        return sections;
    }
}
