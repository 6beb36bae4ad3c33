package io.vipcore.example.portal;

import java.util.Set;
import java.util.TreeSet;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.core.env.Environment;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Without the sample an empty database gets a reseller and its primary administrator, who adds everybody else. */
@Component
@ConditionalOnProperty(name = "portal.sample", havingValue = "false")
class FirstAdministrator implements SmartInitializingSingleton {

    private final People people;
    private final PasswordEncoder passwords;
    private final Environment environment;

    FirstAdministrator(People people, PasswordEncoder passwords, Environment environment) {
        this.people = people;
        this.passwords = passwords;
        this.environment = environment;
    }

    @Override
    @Transactional
    public void afterSingletonsInstantiated() {
        if (!people.isEmpty()) {
            return;
        }
        String reseller = environment.getProperty("portal.reseller", "").strip();
        Newcomer newcomer = Binder.get(environment).bindOrCreate("portal.administrator", Newcomer.class);
        Set<String> wrong = new TreeSet<>();
        newcomer.problems().keySet().forEach(field -> wrong.add("portal.administrator." + field));
        if (reseller.isEmpty() || reseller.length() > 200) {
            wrong.add("portal.reseller");
        }
        if (!wrong.isEmpty()) {
            throw new MissingException(String.join(", ", wrong));
        }
        people.addReseller(reseller);
        people.add(newcomer.person(passwords.encode(newcomer.password()), reseller, true));
    }

    /** Nobody could sign in. */
    static final class MissingException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        MissingException(String properties) {
            super("The database is empty, and these properties are missing or cannot be: " + properties);
        }
    }

    /** Says so without a stack trace. */
    static final class Explained extends AbstractFailureAnalyzer<MissingException> {
        @Override
        protected FailureAnalysis analyze(Throwable failure, MissingException cause) {
            String action = "Set them for the first start: a reseller, and its primary administrator with username, "
                    + "password (12 to 72 characters), name and email.";
            return new FailureAnalysis(cause.getMessage(), action, cause);
        }
    }
}
