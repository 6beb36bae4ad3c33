package io.vipcore.example.portal;

import io.vipcore.example.portal.EventStore.ConflictException;
import io.vipcore.source.InvalidFactException;
import io.vipcore.vip.VipProgram;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.i18n.CookieLocaleResolver;
import org.springframework.web.servlet.i18n.LocaleChangeInterceptor;
import org.springframework.web.util.UriComponentsBuilder;

/** What all pages share: the language, the frame, and what they say when something went wrong. */
@ControllerAdvice
record Pages(People people, VipProgram vip, MessageSource texts, Clock clock) {

    @ModelAttribute
    Ui ui(@AuthenticationPrincipal Person person, Locale locale, HttpServletRequest request) {
        boolean isPolish = locale.getLanguage().equals("pl");
        String other = isPolish ? "en" : "pl";
        boolean canBeAskedAgain =
                request.getMethod().equals("GET") && !request.getRequestURI().equals("/error");
        String again = canBeAskedAgain
                ? UriComponentsBuilder.fromPath(request.getRequestURI())
                        .query(request.getQueryString())
                        .replaceQueryParam("lang", other)
                        .build()
                        .toUriString()
                : "/?lang=" + other;
        return new Ui(
                person,
                person == null ? Map.of() : people.managers(person.reseller()),
                Locale.forLanguageTag(isPolish ? "pl" : "en"),
                LocalDate.now(clock),
                (CsrfToken) request.getAttribute(CsrfToken.class.getName()),
                again,
                texts,
                vip);
    }

    /** The library says which value cannot be, and quotes nothing of people. */
    @ExceptionHandler({InvalidFactException.class, ConflictException.class, DuplicateKeyException.class})
    void refuse(Exception e, HttpServletResponse response) throws IOException {
        response.sendError(e instanceof InvalidFactException ? 400 : 409);
    }

    @Configuration
    static class Languages implements WebMvcConfigurer {

        /** The language chosen once, else the browser's; whoever reads neither reads English. */
        @Bean
        LocaleResolver localeResolver() {
            CookieLocaleResolver resolver = new CookieLocaleResolver("lang");
            resolver.setCookieMaxAge(Duration.ofDays(365));
            resolver.setCookieHttpOnly(true);
            resolver.setRejectInvalidCookies(false);
            resolver.setDefaultLocaleFunction(request ->
                    "pl".equals(request.getLocale().getLanguage()) ? Locale.forLanguageTag("pl") : Locale.ENGLISH);
            return resolver;
        }

        @Override
        public void addInterceptors(InterceptorRegistry registry) {
            LocaleChangeInterceptor interceptor = new LocaleChangeInterceptor();
            interceptor.setParamName("lang");
            interceptor.setIgnoreInvalidLocale(true);
            interceptor.setHttpMethods("GET");
            registry.addInterceptor(interceptor).excludePathPatterns("/error"); // of what cannot be read
        }
    }

    @Controller
    record Frame(People people, ObjectProvider<Sample> sample) implements ErrorController {

        private static final Logger LOG = LoggerFactory.getLogger(Portal.class);

        @EventListener
        void ready(ApplicationReadyEvent event) {
            String port = event.getApplicationContext().getEnvironment().getProperty("local.server.port");
            LOG.info("Open http://localhost:{}", port);
        }

        @GetMapping("/sign-in")
        String signIn(HttpServletRequest request, Model model) {
            model.addAttribute("wrong", request.getParameter("error") != null);
            model.addAttribute("sample", sample.stream().findAny().isPresent() ? people.all() : List.of());
            return "signin";
        }

        @RequestMapping("/error")
        String error(HttpServletRequest request, Model model) {
            Object status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
            model.addAttribute("status", status == null ? 404 : status);
            return "error";
        }
    }
}
