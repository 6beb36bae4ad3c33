package io.vipcore.example;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vipcore.testkit.CustomerFixture;
import io.vipcore.testkit.Fixtures;
import io.vipcore.vip.customer.VipId;
import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RandomIdsTest {

    @Test
    void ids_do_not_repeat() {
        RandomIds ids = RandomIds.secure(id -> false);
        Set<VipId> vipIds = new HashSet<>();
        Set<String> authorizations = new HashSet<>();
        for (int i = 0; i < 1_000; i++) {
            assertTrue(vipIds.add(ids.nextVipId()));
            assertTrue(authorizations.add(
                    ids.nextAuthorizationId(Fixtures.customer().build())));
        }
    }

    @Test
    void every_allowed_character_comes_up() {
        RandomIds ids = new RandomIds(new Random(1), id -> false);
        Set<Integer> seen = new HashSet<>();
        for (int i = 0; i < 100; i++) {
            ids.nextVipId().value().chars().forEach(seen::add);
        }
        assertEquals(36, seen.size());
    }

    @Test
    void a_vip_id_that_is_taken_is_not_given_again() {
        VipId first = new RandomIds(new Random(1), id -> false).nextVipId();
        assertEquals(first, new RandomIds(new Random(1), id -> false).nextVipId());
        assertNotEquals(first, new RandomIds(new Random(1), first::equals).nextVipId());
    }

    @Test
    void an_id_that_an_authorization_of_the_customer_has_is_not_given_again() {
        CustomerFixture customer = CustomerFixture.invited("2024-01-10");
        String first = new RandomIds(new Random(1), id -> false).nextAuthorizationId(customer.customer());
        String second = new RandomIds(new Random(1), id -> false)
                .nextAuthorizationId(customer.authorized(first, "2024-01-16").customer());
        assertTrue(second.matches("PA-[0-9A-Z]{8}"), second);
        assertNotEquals(first, second);
    }
}
