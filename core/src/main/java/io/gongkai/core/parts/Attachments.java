package io.gongkai.core.parts;

import io.gongkai.core.narrative.Attachment;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the documents that come with a report: 附件：1.…, and below it 2.…. */
final class Attachments {
    private static final Pattern ATTACHMENT = Pattern.compile(
            "附[\\s\\u00A0\\u3000]{0,4}件(?:下载)?[\\s\\u00A0\\u3000]{0,4}(?:[0-9０-９]{1,2}|[一二三四五六七八九十]{1,2})?"
                    + "[\\s\\u00A0\\u3000]{0,4}(?:[:：.．、]|$)(.*)");
    private static final Pattern NUMBER = Pattern.compile("[0-9０-９]{1,2}[\\s\\u00A0\\u3000]{0,4}[.．、](?![0-9])(.*)");
    private static final Pattern SEVERAL = Pattern.compile("[\\s\\u00A0\\u3000]+(?=[0-9０-９]{1,2}[.．、](?![0-9]))");
    private static final Pattern FILE =
            Pattern.compile(".{1,150}\\.(?:docx?|xlsx?|pdf|wps|et|ofd|rar|zip|jpe?g|png)", Pattern.CASE_INSENSITIVE);
    private static final int LONGEST = 200;

    private final List<Attachment> found = new ArrayList<>();
    private boolean open;

    /** Takes a line that names attachments; whether it did. */
    boolean take(String line) {
        Matcher attachment = ATTACHMENT.matcher(line);
        if (line.length() <= LONGEST && line.indexOf('。') < 0 && attachment.matches()) {
            for (String part : SEVERAL.split(attachment.group(1).strip(), 0)) {
                add(part);
            }
            open = true;
            return true;
        }
        boolean isFile = open && FILE.matcher(line).matches();
        boolean isNext = open
                && !found.isEmpty()
                && line.length() <= LONGEST
                && line.indexOf('。') < 0
                && NUMBER.matcher(line).matches();
        if (isFile || isNext) {
            add(line);
            return true;
        }
        open = false;
        return false;
    }

    private void add(String printed) {
        Matcher number = NUMBER.matcher(printed);
        String title = (number.matches() ? number.group(1) : printed).strip();
        if (title.codePoints().anyMatch(Character::isLetter)) {
            found.add(Attachment.of(title));
        }
    }

    /** A heading or a table ends the list. */
    void end() {
        open = false;
    }

    List<Attachment> found() {
        return found;
    }
}
