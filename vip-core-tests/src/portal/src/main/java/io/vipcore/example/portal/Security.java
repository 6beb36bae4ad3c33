package io.vipcore.example.portal;

import jakarta.servlet.DispatcherType;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;

/** Who may ask for what. Which customers somebody reaches, {@link Decisions} says; what may happen to them, the library. */
@Configuration
class Security {

    private static final String CONTENT =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; "
                    + "connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    @Bean
    SecurityFilterChain chain(HttpSecurity http) {
        return http.authorizeHttpRequests(requests -> requests.dispatcherTypeMatchers(DispatcherType.ERROR)
                        .permitAll()
                        .requestMatchers("/portal.css", "/webjars/**", "/sign-in", "/error")
                        .permitAll()
                        .requestMatchers("/people", "/mail", "/customers/*/manager")
                        .hasRole("ADMINISTRATOR")
                        .requestMatchers("/customers/new", "/customers/page.*")
                        .hasRole("MANAGER")
                        .requestMatchers(HttpMethod.GET, "/", "/customers/*", "/customers/*/authorizations")
                        .authenticated()
                        .requestMatchers(HttpMethod.POST, "/customers/*/accept", "/customers/*/authorizations")
                        .authenticated()
                        .anyRequest()
                        .hasRole("MANAGER"))
                .formLogin(form -> form.loginPage("/sign-in").defaultSuccessUrl("/", false))
                .logout(logout -> logout.logoutSuccessUrl("/sign-in"))
                .headers(headers -> headers.contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT)))
                .build();
    }

    @Bean
    PasswordEncoder passwords() {
        return new BCryptPasswordEncoder();
    }
}
