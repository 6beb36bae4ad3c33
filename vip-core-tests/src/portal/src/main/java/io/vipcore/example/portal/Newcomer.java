package io.vipcore.example.portal;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who is to sign in, as they were typed.
 *
 * @param username the name to sign in with
 * @param password the password
 * @param name what others see
 * @param email where messages go
 * @param vipId the account of a member, or nothing
 */
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

    /** {@return what a field of the form shows again; never the password} */
    public String shown(String field) {
        return switch (field) {
            case "username" -> username;
            case "name" -> name;
            case "email" -> email;
            case "vipId" -> vipId;
            default -> "";
        };
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
