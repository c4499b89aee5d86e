package io.gongkai.core.narrative;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.Objects;
import java.util.Optional;

/**
 * A document that comes with a report (附件).
 *
 * @param title what it is called
 * @param location where it is, such as a file name or a link, as stated; empty when the report does not say
 */
@JsonSerialize(using = AttachmentJson.Writer.class)
@JsonDeserialize(using = AttachmentJson.Reader.class)
public record Attachment(String title, Optional<String> location) {
    /** Refuses null. */
    public Attachment {
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(location, "location");
    }

    /**
     * An attachment of which only the title is known.
     *
     * @param title the title
     * @return the attachment
     */
    public static Attachment of(String title) {
        return new Attachment(title, Optional.empty());
    }

    /**
     * An attachment.
     *
     * @param title the title
     * @param location where it is
     * @return the attachment
     */
    public static Attachment of(String title, String location) {
        return new Attachment(title, Optional.of(location));
    }
}
