package io.vipcore.vip.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vipcore.source.Source;
import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The public texts that the library rests on. */
class VipSourcesTest {

    @Test
    void the_list_of_sources_is_complete_and_every_key_is_used_once() throws ReflectiveOperationException {
        List<Source> constants = new ArrayList<>();
        for (Field field : VipSources.class.getFields()) {
            constants.add((Source) field.get(null));
        }
        constants.add(Source.ASSUMPTION);
        assertEquals(constants, VipSources.all());
        assertEquals(
                constants.size(),
                new HashSet<>(constants.stream().map(Source::key).toList()).size());
    }

    @Test
    void only_Adobe_s_help_page_and_our_own_assumption_have_no_address() {
        assertEquals(
                List.of(VipSources.SEED, Source.ASSUMPTION),
                VipSources.all().stream()
                        .filter(source -> source.location().isEmpty())
                        .toList());
        assertTrue(VipSources.all().stream()
                .flatMap(source -> source.location().stream())
                .allMatch(location -> location.isAbsolute() && location.getHost() != null));
    }
}
