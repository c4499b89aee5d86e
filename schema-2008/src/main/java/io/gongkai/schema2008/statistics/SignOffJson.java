package io.gongkai.schema2008.statistics;

import io.gongkai.core.json.CodecDeserializer;
import io.gongkai.core.json.CodecSerializer;
import io.gongkai.core.json.JsonType;
import io.gongkai.core.json.JsonTypes;
import io.gongkai.core.json.ObjectType;
import io.gongkai.core.period.PeriodJson;
import io.gongkai.core.text.Text;

/** The JSON of a sign-off: {@code {"unit", "head", "reviewer", "preparer", "telephone", "date"}}. */
public final class SignOffJson {
    /** A sign-off. */
    public static final JsonType<SignOff> TYPE = ObjectType.of(SignOff::builder, SignOff.Builder::build)
            .optional(
                    "unit",
                    new Text("填报单位", "Unit"),
                    JsonTypes.TEXT,
                    SignOff::getUnit,
                    (signOff, unit) -> signOff.unit(unit))
            .optional(
                    "head",
                    new Text("单位负责人", "Head of the unit"),
                    JsonTypes.TEXT,
                    SignOff::getHead,
                    (signOff, head) -> signOff.head(head))
            .optional(
                    "reviewer",
                    new Text("审核人", "Checked by"),
                    JsonTypes.TEXT,
                    SignOff::getReviewer,
                    (signOff, reviewer) -> signOff.reviewer(reviewer))
            .optional(
                    "preparer",
                    new Text("填报人", "Filled in by"),
                    JsonTypes.TEXT,
                    SignOff::getPreparer,
                    (signOff, preparer) -> signOff.preparer(preparer))
            .optional(
                    "telephone",
                    new Text("联系电话", "Telephone"),
                    JsonTypes.TEXT,
                    SignOff::getTelephone,
                    (signOff, telephone) -> signOff.telephone(telephone))
            .optional(
                    "date",
                    new Text("填报日期", "Date"),
                    PeriodJson.DATE,
                    SignOff::getDate,
                    (signOff, date) -> signOff.date(date))
            .type();

    private SignOffJson() {}

    /** The serializer that {@link SignOff} names. */
    static final class Writer extends CodecSerializer<SignOff> {
        Writer() {
            super(TYPE::write);
        }
    }

    /** The deserializer that {@link SignOff} names. */
    static final class Reader extends CodecDeserializer<SignOff> {
        Reader() {
            super(TYPE::read);
        }
    }
}
