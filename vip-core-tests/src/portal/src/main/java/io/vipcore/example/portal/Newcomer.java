package io.vipcore.example.portal;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Somebody who is to sign in, as they were typed; of members also the VIP ID. */
public record Newcomer(String username, String password, String name, String email, String vipId) {

    /** What was left out is empty. */
    public Newcomer {
        username = text(username).strip();
        password = text(password);
        name = text(name).strip();
        email = text(email).strip();
        vipId = text(vipId).strip();
    }

    private static String text(@Nullable String typed) {
        return typed == null ? "" : typed;
    }

    /** {@return the fields that cannot be so, with the keys of what is said there} */
    Map<String, String> problems() {
        Map<String, Boolean> isRight = Map.of(
                "username",
                username.matches("[\\w.@-]{1,100}"),
                "password",
                password.length() >= 12 && password.getBytes(UTF_8).length <= 72, // which BCrypt reads
                "name",
                name.matches("[^\\p{Cntrl}]{1,200}"),
                "email",
                email.length() <= 254 && email.matches("[\\w.+'-]+@[\\w-]+(\\.[\\w-]+)+"));
        Map<String, String> problems = new TreeMap<>();
        isRight.forEach((field, right) -> {
            if (!right) {
                problems.put(field, "people." + field + ".wrong");
            }
        });
        return problems;
    }

    Person person(String hash, String reseller, boolean administrator) {
        return new Person(username, hash, name, email, reseller, administrator, vipId.isEmpty() ? null : vipId);
    }

    /** Says nothing about anybody. */
    @Override
    public String toString() {
        return "Newcomer";
    }
}
