package io.vipcore.example.portal;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.vipcore.json.PortfolioDocument;
import io.vipcore.json.VipJson;
import io.vipcore.vip.VipProgram;
import io.vipcore.vip.edition.VipEditions;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.core.io.Resource;
import org.springframework.scheduling.annotation.EnableScheduling;

/** The Reseller Console. */
@SpringBootApplication
@EnableScheduling
public class Portal {

    /** Starts the console. */
    public static void main(String[] arguments) {
        SpringApplication.run(Portal.class, arguments);
    }

    /** The only place where a day comes from: the machine's, or the one of the sample. */
    @Bean
    Clock clock(@Value("${portal.today:}") Optional<LocalDate> today) {
        return today.map(day -> day.atStartOfDay(ZoneOffset.UTC).toInstant())
                .map((Instant instant) -> Clock.fixed(instant, ZoneOffset.UTC))
                .orElseGet(() -> Clock.system(ZoneId.systemDefault()));
    }

    @Bean
    VipJson json() {
        return VipJson.jackson3();
    }

    /** What is sold, and the sample. */
    @Bean
    PortfolioDocument portfolio(
            VipJson json,
            @Value("${portal.portfolio:classpath:io/vipcore/example/console/sample-portfolio.json}") Resource document)
            throws IOException {
        return json.read(document.getContentAsString(UTF_8), PortfolioDocument.class);
    }

    @Bean
    VipProgram vip(PortfolioDocument portfolio) {
        return VipProgram.of(VipEditions.VIP_2018, portfolio.catalog());
    }
}
