package io.gongkai.schema2019;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.gongkai.core.profile.Profile;
import io.gongkai.core.rule.Rule;
import io.gongkai.core.rule.Severity;
import io.gongkai.schema2008.Schema2008;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ProfilesOfBothFormatsTest {
    @Test
    void profiles_thatShip_haveTheirNames() {
        assertThat(Schema2019.profiles().all())
                .extracting(Profile::name)
                .containsExactly("default", "draft", "publication", "research");
        assertThat(Schema2008.profiles().all())
                .extracting(Profile::name)
                .containsExactly("default", "draft", "publication", "research");
    }

    @Test
    void profiles_ofTheLaterFormat_holdThoseOfTheEarlier() {
        for (Profile earlier : Schema2008.profiles().all()) {
            Profile both = Schema2019.profiles().named(earlier.name());
            assertThat(both.off()).containsAll(earlier.off());
            assertThat(both.severities()).containsAllEntriesOf(earlier.severities());
        }
        assertThat(Schema2019.profiles().named("draft").off()).contains("2008-N-030", "2019-Q-020");
        assertThat(Schema2019.profiles().named("research").off())
                .contains("2008-D-010")
                .doesNotContain("2019-Q-020");
        assertThat(Schema2019.profiles().named("publication").severities())
                .containsEntry("2019-N-040", Severity.WARNING);
    }

    @Test
    void profiles_thatShip_nameRulesThatThereAre() {
        Set<String> ids = new HashSet<>();
        Stream.of(Schema2008.validator().rules(), Schema2019.validator().rules())
                .forEach(set -> set.rules().stream().map(Rule::id).forEach(ids::add));
        assumeTrue(ids.contains("2019-Q-020") && ids.contains("2019-D-010"), "the rules on whole reports are there");

        for (Profile profile : Schema2019.profiles().all()) {
            assertThat(ids)
                    .containsAll(profile.off())
                    .containsAll(profile.severities().keySet());
        }
    }
}
