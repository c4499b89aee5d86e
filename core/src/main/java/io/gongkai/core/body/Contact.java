package io.gongkai.core.body;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.gongkai.core.ValueStyle;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Where readers of a report may turn to, as the report states it.
 *
 * <p>Example: {@code Contact.builder().postcode("100000").site("www.example.gov.cn").build()}.
 */
@Value.Immutable
@ValueStyle
@JsonSerialize(using = ContactJson.Writer.class)
@JsonDeserialize(using = ContactJson.Reader.class)
public interface Contact {
    /**
     * The postal address (地址).
     *
     * @return the address; empty when it is not stated
     */
    Optional<String> getAddress();

    /**
     * The postcode (邮编).
     *
     * @return the postcode; empty when it is not stated
     */
    Optional<String> getPostcode();

    /**
     * The telephone number (联系电话).
     *
     * @return the number; empty when it is not stated
     */
    Optional<String> getTelephone();

    /**
     * The fax number (传真).
     *
     * @return the number; empty when it is not stated
     */
    Optional<String> getFax();

    /**
     * The e-mail address (电子邮箱).
     *
     * @return the address; empty when it is not stated
     */
    Optional<String> getEmail();

    /**
     * The website (网址).
     *
     * @return the address of the site; empty when it is not stated
     */
    Optional<String> getSite();

    /**
     * A builder with nothing set.
     *
     * @return the builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a contact; everything is optional. */
    final class Builder extends ImmutableContact.Builder {
        // Not private: the generated builder would become final.
        Builder() {}
    }
}
