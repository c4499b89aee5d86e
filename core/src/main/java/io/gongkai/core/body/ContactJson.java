package io.gongkai.core.body;

import io.gongkai.core.json.CodecDeserializer;
import io.gongkai.core.json.CodecSerializer;
import io.gongkai.core.json.JsonType;
import io.gongkai.core.json.JsonTypes;
import io.gongkai.core.json.ObjectType;
import io.gongkai.core.text.Text;

/** The JSON of a contact: {@code {"address", "postcode", "telephone", "fax", "email", "site"}}. */
public final class ContactJson {
    /** A contact. */
    public static final JsonType<Contact> TYPE = ObjectType.of(Contact::builder, Contact.Builder::build)
            .optional(
                    "address",
                    new Text("地址", "Address"),
                    JsonTypes.TEXT,
                    Contact::getAddress,
                    (contact, address) -> contact.address(address))
            .optional(
                    "postcode",
                    new Text("邮编", "Postcode"),
                    JsonTypes.TEXT,
                    Contact::getPostcode,
                    (contact, postcode) -> contact.postcode(postcode))
            .optional(
                    "telephone",
                    new Text("联系电话", "Telephone"),
                    JsonTypes.TEXT,
                    Contact::getTelephone,
                    (contact, telephone) -> contact.telephone(telephone))
            .optional("fax", new Text("传真", "Fax"), JsonTypes.TEXT, Contact::getFax, (contact, fax) -> contact.fax(fax))
            .optional(
                    "email",
                    new Text("电子邮箱", "E-mail"),
                    JsonTypes.TEXT,
                    Contact::getEmail,
                    (contact, email) -> contact.email(email))
            .optional(
                    "site",
                    new Text("网址", "Site"),
                    JsonTypes.TEXT,
                    Contact::getSite,
                    (contact, site) -> contact.site(site))
            .type();

    private ContactJson() {}

    /** The serializer that {@link Contact} names. */
    static final class Writer extends CodecSerializer<Contact> {
        Writer() {
            super(TYPE::write);
        }
    }

    /** The deserializer that {@link Contact} names. */
    static final class Reader extends CodecDeserializer<Contact> {
        Reader() {
            super(TYPE::read);
        }
    }
}
