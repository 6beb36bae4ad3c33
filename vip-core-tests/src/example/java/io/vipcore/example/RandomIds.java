package io.vipcore.example;

import io.vipcore.vip.customer.Customer;
import io.vipcore.vip.customer.VipId;
import java.security.SecureRandom;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Identifiers made by chance. They tell nothing of the customer and cannot be guessed; one that is taken already is thrown
 * again.
 *
 * <pre>{@code
 * RandomIds ids = RandomIds.secure(store::contains);
 * vip.invite(form, ids.nextVipId(), knownCustomers);
 * }</pre>
 */
public final class RandomIds {

    private static final String CHARACTERS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";
    private static final int AUTHORIZATION_LENGTH = 8;

    private final RandomGenerator random;
    private final Predicate<VipId> taken;

    /**
     * Creates a source of ids.
     *
     * @param random where chance comes from; tests give one with a seed
     * @param taken whether a customer has a VIP ID already
     */
    RandomIds(RandomGenerator random, Predicate<VipId> taken) {
        this.random = random;
        this.taken = taken;
    }

    /**
     * {@return a source of ids that nobody can guess}
     *
     * @param taken whether a customer has a VIP ID already
     */
    public static RandomIds secure(Predicate<VipId> taken) {
        return new RandomIds(new SecureRandom(), taken);
    }

    /** {@return a VIP ID that no customer has} */
    public VipId nextVipId() {
        return first(() -> VipId.of(characters(VipId.LENGTH)), taken);
    }

    /**
     * {@return an identifier that no purchase authorization of a customer has}
     *
     * @param customer the customer
     */
    public String nextAuthorizationId(Customer customer) {
        return first(
                () -> "PA-" + characters(AUTHORIZATION_LENGTH),
                id -> customer.authorization(id).isPresent());
    }

    private static <T> T first(Supplier<T> ids, Predicate<T> taken) {
        return Stream.generate(ids).filter(taken.negate()).findFirst().orElseThrow();
    }

    private String characters(int length) {
        return random.ints(length, 0, CHARACTERS.length())
                .mapToObj(CHARACTERS::charAt)
                .map(String::valueOf)
                .collect(Collectors.joining());
    }
}
