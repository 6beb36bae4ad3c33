package com.acme.portal;

import io.vipcore.json.PortfolioDocument;
import io.vipcore.json.VipJson;
import io.vipcore.vip.VipProgram;
import io.vipcore.vip.edition.VipEditions;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.core.io.Resource;

/** A reseller's portal: its controllers take and return the library's values as they are. */
@SpringBootApplication
public class Portal {

    /** For Spring. */
    public Portal() {}

    /** Starts the portal. */
    public static void main(String[] arguments) {
        SpringApplication.run(Portal.class, arguments);
    }

    // example: beans
    @Bean
    PortfolioDocument portfolio(VipJson json, @Value("classpath:portfolio.json") Resource document) throws IOException {
        return json.read(document.getContentAsString(StandardCharsets.UTF_8), PortfolioDocument.class);
    }

    @Bean
    VipProgram vip(PortfolioDocument portfolio) {
        return VipProgram.of(VipEditions.DEFAULT, portfolio.catalog());
    }
    // end
}
