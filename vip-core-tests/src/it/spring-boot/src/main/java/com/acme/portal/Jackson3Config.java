package com.acme.portal;

import io.vipcore.json.VipJson;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Only for what goes around Spring's mapper: that one finds the library's module by itself. */
@Configuration
class Jackson3Config {

    @Bean
    VipJson json() {
        return VipJson.jackson3();
    }
}
