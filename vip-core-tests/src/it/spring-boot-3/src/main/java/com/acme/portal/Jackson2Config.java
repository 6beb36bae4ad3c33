package com.acme.portal;

import io.vipcore.json.Jackson2Module;
import io.vipcore.json.VipJson;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Spring Boot 3 adds the modules that are beans to its mapper; unlike Spring Boot 4 it looks for no others. */
@Configuration
class Jackson2Config {

    @Bean
    VipJson json() {
        return VipJson.jackson2();
    }

    // example: the module as a bean
    @Bean
    Jackson2Module vipModule(VipJson json) {
        return new Jackson2Module(json);
    }
    // end
}
