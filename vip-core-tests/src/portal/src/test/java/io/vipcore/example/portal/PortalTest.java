package io.vipcore.example.portal;

import io.vipcore.vip.customer.VipId;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;

/** The portal with the sample in a database of its own, on a day that a test can change. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "spring.datasource.url=jdbc:h2:mem:${random.uuid};LOCK_TIMEOUT=20000",
            "portal.mail.delay=1h", // tests gather and send themselves
        })
@AutoConfigureMockMvc
@Import(PortalTest.Days.class)
@interface PortalTest {

    /** Account manager 2's, accepted, with products. */
    VipId ATLAS = VipId.of("1492BA32EC39BDE7F7A9");

    LocalDate TODAY = LocalDate.parse("2024-12-20");

    @TestConfiguration(proxyBeanMethods = false)
    class Days {

        @Bean
        @Primary
        TestClock testClock() {
            return new TestClock();
        }
    }

    final class TestClock extends Clock {

        private volatile LocalDate today = TODAY;

        void set(LocalDate day) {
            today = day;
        }

        @Override
        public Instant instant() {
            return today.atStartOfDay(ZoneOffset.UTC).toInstant();
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            throw new UnsupportedOperationException();
        }
    }
}
